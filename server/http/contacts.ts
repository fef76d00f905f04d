/** Customers: list, one of them, corrections, two numbers of one person, erasure. */
import { z } from 'zod';
import {
  type ConsentEntry,
  Contact,
  ContactChange,
  ContactPage,
  ContactParams,
  ContactsQuery,
  Erased,
  MergeRequest,
} from '#contract/contacts.ts';
import type { Contact as Person } from '#core/contact.ts';
import type { Phone } from '#core/phone.ts';
import { type Instant, rfc3339, type Zone } from '#core/time.ts';
import { editContact, eraseContact, mergeContacts } from '../flow/contacts.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { consentsOf } from '../storage/consents.ts';
import { findContact, listContacts } from '../storage/contacts.ts';
import type { Reader } from '../storage/storage.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { linkNext, readCursor } from './page.ts';
import { readPhone } from './phone-field.ts';
import { sendProblem, WrongFields } from './problem.ts';

const TAGS = ['contacts'];
const UNKNOWN = { status: 404, detail: 'No customer has this number.' };

/** `GET /api/admin/contacts` and what is below it. */
export function contactRoutes(scope: App, parts: OwnerParts): void {
  listRoute(scope, parts);
  oneRoutes(scope, parts);
  mergeRoute(scope, parts);
  eraseRoutes(scope, parts);
}

function listRoute(scope: App, { storage, now }: OwnerParts): void {
  const schema = {
    summary: 'Customers, whoever was heard of last first',
    tags: TAGS,
    querystring: ContactsQuery,
    response: { 200: z.array(Contact) },
  };
  scope.get('/api/admin/contacts', { schema }, async (request, reply) => {
    const { limit, cursor } = request.query;
    const place = readCursor(cursor);
    const after = place && { at: place.at, phone: place.key };
    const { page, zone } = await storage.read(DEFAULT_BUSINESS_ID, async (reader) => ({
      page: await listContacts(reader, { limit, now: now(), after }),
      zone: (await loadBusiness(reader)).business.zone,
    }));
    const last = page.length === limit ? page.at(-1)?.place : undefined;
    linkNext(reply, request, last && { at: last.at, key: last.phone });
    return page.map((person) => viewContact(person, zone));
  });
}

function oneRoutes(scope: App, parts: OwnerParts): void {
  const get = { summary: 'All that is known of a customer', tags: TAGS, params: ContactParams, response: { 200: ContactPage } };
  scope.get('/api/admin/contacts/:phone', { schema: get }, async ({ params }, reply) => {
    const page = await parts.storage.read(DEFAULT_BUSINESS_ID, async (reader) =>
      viewPage(reader, await phoneIn(reader, 'phone', params.phone), parts.now()),
    );
    return page ?? sendProblem(reply, UNKNOWN);
  });

  const patch = {
    summary: 'Correct what is known of a customer',
    tags: TAGS,
    params: ContactParams,
    body: ContactChange,
    response: { 200: ContactPage },
  };
  scope.patch('/api/admin/contacts/:phone', { schema: patch }, async ({ params, body }, reply) => {
    const page = await parts.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      const phone = await phoneIn(unit, 'phone', params.phone);
      return (await editContact(parts, unit, phone, body)) === 'edited' ? viewPage(unit, phone, parts.now()) : undefined;
    });
    return page ?? sendProblem(reply, UNKNOWN);
  });
}

function mergeRoute(scope: App, parts: OwnerParts): void {
  const schema = {
    summary: 'Two numbers of one customer: list them as one',
    description: 'Texts, bookings, consent and blocks stay with the number they belong to; totals are counted together.',
    tags: TAGS,
    body: MergeRequest,
    response: { 200: ContactPage },
  };
  scope.post('/api/admin/contacts/merge', { schema }, async ({ body }, reply) => {
    const merged = await parts.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      const [from, to] = [await phoneIn(unit, 'from', body.from), await phoneIn(unit, 'to', body.to)];
      const done = await mergeContacts(parts, unit, { from, to });
      if (done === 'same') throw new WrongFields([{ path: 'from', message: 'this is the same customer already' }]);
      return done === 'merged' ? viewPage(unit, to, parts.now()) : undefined;
    });
    return merged ?? sendProblem(reply, UNKNOWN);
  });
}

const WHY_NOT_ERASED = {
  unknown: UNKNOWN,
  expected: { status: 409, detail: 'This customer has a booking to come. Cancel it first, then erase.' },
  being_answered: { status: 409, detail: 'A text of this customer is just being answered. Try again in a moment.' },
};

function eraseRoutes(scope: App, parts: OwnerParts): void {
  const schema = {
    summary: 'Erase a customer for good',
    description:
      'Words, names, notes and numbers go; texts and bookings stay counted. A number that opted out, or is blocked, stays known for that alone.',
    tags: TAGS,
    params: ContactParams,
    response: { 200: Erased },
  };
  for (const route of [
    { method: 'POST', url: '/api/admin/contacts/:phone/erase' },
    { method: 'DELETE', url: '/api/admin/contacts/:phone' },
  ] as const)
    scope.route({
      ...route,
      schema,
      handler: async ({ params }, reply) => {
        const erased = await parts.storage.transact(DEFAULT_BUSINESS_ID, async (unit) =>
          eraseContact(parts, unit, await phoneIn(unit, 'phone', params.phone)),
        );
        if (erased.done !== 'erased') return sendProblem(reply, WHY_NOT_ERASED[erased.done]);
        const { messages, bookings, kept } = erased;
        return { ok: true as const, erased_messages: messages, erased_bookings: bookings, kept_numbers: [...kept] };
      },
    });
}

async function phoneIn(reader: Reader, path: string, text: string): Promise<Phone> {
  const { business } = await loadBusiness(reader);
  return readPhone(path, text, business.country);
}

async function viewPage(reader: Reader, phone: Phone, now: Instant): Promise<ContactPage | undefined> {
  const person = await findContact(reader, phone, now);
  if (!person) return undefined;
  const { zone } = (await loadBusiness(reader)).business;
  const history = (await Promise.all(person.numbers.map((number) => consentsOf(reader, number.phone)))).flat();
  const consents = history
    .toSorted((a, b) => a.at - b.at)
    .map(({ phone: of, given, word, source, at }): ConsentEntry => ({ phone: of, given, word, source, at: rfc3339(at, zone) }));
  const shown = (at: Instant | undefined) => (at === undefined ? null : rfc3339(at, zone));
  return {
    ...viewContact(person, zone),
    numbers: person.numbers.map((number) => ({
      phone: number.phone,
      blocked: number.blockedAt !== undefined,
      opted_out: number.optedOutAt !== undefined,
      last_text: shown(number.lastTextAt),
    })),
    consent: consents.findLast((one) => one.phone === person.phone) ?? null,
    consent_history: consents,
  };
}

function viewContact(person: Person, zone: Zone): Contact {
  const shown = (at: Instant | undefined) => (at === undefined ? null : rfc3339(at, zone));
  return {
    phone: person.phone,
    name: person.name ?? null,
    language: person.language ?? null,
    total_bookings: person.bookings,
    visits: person.visits,
    no_shows: person.noShows,
    next_booking: shown(person.nextBookingAt),
    last_booking: shown(person.lastBookingAt),
    first_seen: shown(person.firstSeenAt),
    last_text: shown(person.lastTextAt),
    blocked: person.blockedAt !== undefined,
    opted_out: person.optedOutAt !== undefined,
    notes: person.notes,
  };
}
