/** `GET /api/admin/export`: all of it to take along, streamed. */
import { Readable } from 'node:stream';
import { ExportQuery } from '#contract/export.ts';
import type { Settings } from '#contract/settings.ts';
import type { Booking } from '#core/booking.ts';
import { csvLine } from '#core/csv.ts';
import { dayOf, type Instant, rfc3339, type Zone } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { listCanned } from '../storage/canned-replies.ts';
import { mainNumberOf, numbersOf } from '../storage/contacts.ts';
import { type ExportedContact, type ExportSource, exportBookings, exportContacts, exportMessages, type Whose } from '../storage/export.ts';
import type { Message } from '../storage/messages.ts';
import type { Reader } from '../storage/storage.ts';
import { CANNED_MAX, viewCanned } from './canned.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { readPhone } from './phone-field.ts';
import { viewSettings } from './settings-view.ts';

const SCHEMA = {
  summary: 'Customers, bookings and texts, of all or of one customer',
  description:
    'JSON: an object with `contacts`, `bookings` and `messages`, and of all also `settings`, whose secrets are masked, and `canned_replies`. CSV: one table, whose first column says what a row is; a cell that a spreadsheet would take for a formula begins with an apostrophe.',
  tags: ['contacts'],
  querystring: ExportQuery,
};

/** `GET /api/admin/export`. */
export function exportRoutes(scope: App, { storage, now, twilio }: OwnerParts): void {
  scope.get('/api/admin/export', { schema: SCHEMA }, async (request, reply) => {
    const { format, phone } = request.query;
    const { zone, whose, own } = await storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const { business } = await loadBusiness(reader);
      const given = phone === undefined ? undefined : readPhone('phone', phone, business.country);
      const numbers: Whose = given === undefined ? undefined : await numbersOf(reader, await mainNumberOf(reader, given));
      const own = numbers ? {} : await viewOwn(reader, viewSettings(business, twilio.parts()), business.zone);
      return { zone: business.zone, whose: numbers, own };
    });
    const source: ExportSource = { storage, businessId: DEFAULT_BUSINESS_ID, whose, now: now() };
    const name = `phonebook-${dayOf(source.now, zone)}.${format}`;
    reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
    reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
    return reply.send(Readable.from(format === 'csv' ? csvOf(source, zone) : jsonOf(source, zone, own)));
  });
}

/** What is the owner's own and no customer's. */
async function viewOwn(reader: Reader, settings: Settings, zone: Zone): Promise<Readonly<Record<string, unknown>>> {
  const canned = await listCanned(reader, CANNED_MAX);
  return { settings, canned_replies: canned.map((kept) => viewCanned(kept, zone)) };
}

async function* jsonOf(source: ExportSource, zone: Zone, own: Readonly<Record<string, unknown>>): AsyncGenerator<string> {
  const shown = momentsIn(zone);
  yield `{"exported_at":${JSON.stringify(shown(source.now))},"time_zone":${JSON.stringify(zone)}`;
  for (const [name, value] of Object.entries(own)) yield `,\n"${name}":${JSON.stringify(value)}`;
  yield* jsonList('contacts', exportContacts(source), (contact) => viewContact(contact, shown));
  yield* jsonList('bookings', exportBookings(source), (booking) => viewBooking(booking, shown));
  yield* jsonList('messages', exportMessages(source), (message) => viewMessage(message, shown));
  yield '}\n';
}

async function* jsonList<T>(name: string, rows: AsyncIterable<T>, view: (row: T) => object): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(view(row));
    separator = ',\n';
  }
  yield ']';
}

type Shown = (at: Instant | undefined) => string | null;

function momentsIn(zone: Zone): Shown {
  return (at) => (at === undefined ? null : rfc3339(at, zone));
}

function viewContact(contact: ExportedContact, shown: Shown): object {
  return {
    phone: contact.phone,
    other_phones: contact.numbers.slice(1).map(({ phone }) => phone),
    name: contact.name ?? null,
    language: contact.language ?? null,
    notes: contact.notes,
    first_seen: shown(contact.firstSeenAt),
    last_text: shown(contact.lastTextAt),
    total_bookings: contact.bookings,
    visits: contact.visits,
    no_shows: contact.noShows,
    blocked: contact.blockedAt !== undefined,
    opted_out: contact.optedOutAt !== undefined,
    consents: contact.consents.map(({ phone, given, word, source, at }) => ({ phone, given, word, source, at: shown(at) })),
  };
}

function viewBooking(booking: Booking, shown: Shown): object {
  return {
    id: booking.id,
    customer_phone: booking.customerPhone,
    customer_name: booking.customerName,
    service: booking.serviceName ?? null,
    price: booking.price ?? null,
    starts_at: shown(booking.startsAt),
    ends_at: shown(booking.endsAt),
    status: booking.status,
    no_show: booking.noShowAt !== undefined,
    notes: booking.notes,
    created_at: shown(booking.createdAt),
    updated_at: shown(booking.updatedAt),
  };
}

function viewMessage(message: Message, shown: Shown): object {
  const { id, phone, kind, body, segments, deliveryStatus, errorCode, state, stateReason, at } = message;
  return {
    id,
    phone,
    kind,
    content: body,
    created_at: shown(at),
    segments: segments ?? null,
    delivery: deliveryStatus ?? null,
    error_code: errorCode ?? null,
    state: state ?? null,
    state_reason: stateReason ?? null,
  };
}

const COLUMNS = ['record', 'id', 'phone', 'name', 'at', 'until', 'kind', 'status', 'service', 'text'] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | undefined>>>;

async function* csvOf(source: ExportSource, zone: Zone): AsyncGenerator<string> {
  const at = (moment: Instant | undefined) => (moment === undefined ? undefined : rfc3339(moment, zone));
  const line = (row: Row) => csvLine(COLUMNS.map((column) => row[column]));
  // Spreadsheets take a file without this mark for one of an older encoding.
  yield `\ufeff${csvLine(COLUMNS)}`;
  for await (const { phone, name, firstSeenAt, lastTextAt, optedOutAt, notes, consents } of exportContacts(source)) {
    const status = optedOutAt === undefined ? 'may be texted' : 'opted out';
    yield line({ record: 'contact', id: phone, phone, name, at: at(firstSeenAt), until: at(lastTextAt), status, text: notes });
    for (const { id, phone: of, given, word, source: kind, at: when } of consents)
      yield line({ record: 'consent', id, phone: of, at: at(when), kind, status: given ? 'given' : 'withdrawn', text: word });
  }
  for await (const booking of exportBookings(source)) {
    const { id, customerPhone: phone, customerName: name, startsAt, endsAt, serviceName: service, notes: text } = booking;
    const status = booking.noShowAt === undefined ? booking.status : 'no_show';
    yield line({ record: 'booking', id, phone, name, at: at(startsAt), until: at(endsAt), status, service, text });
  }
  for await (const { id, phone, kind, body: text, deliveryStatus, state, at: when } of exportMessages(source))
    yield line({ record: 'message', id, phone, at: at(when), kind, status: deliveryStatus ?? state, text });
}
