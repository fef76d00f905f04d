/**
 * Bookings as calendar text: RFC 5545 as it is read by Google, Apple and Outlook.
 *
 * - Times are UTC, so no VTIMEZONE is needed and daylight saving cannot go wrong.
 * - A booking keeps its UID for life; SEQUENCE, DTSTAMP and LAST-MODIFIED grow with it, or calendars ignore the change.
 * - No METHOD: this is a file to open, not an invitation sent by mail. REQUEST would have calendars answer an address that
 *   nobody has, and PUBLISH demands an ORGANIZER with one (RFC 5546).
 * - All that people typed is escaped, and stripped of control characters: no field can start a line of its own.
 */
import type { Booking, BookingStatus } from './booking.ts';
import type { Business } from './business.ts';
import type { Instant } from './time.ts';

/** Whose calendar it goes into: the customer reads where she is going, the owner who is coming. */
type CalendarReader = 'customer' | 'owner';

/** What a calendar says beside the bookings. */
export type CalendarOptions = {
  readonly reader: CalendarReader;
  /** The host of the product's public address: it makes the UIDs the world's only ones. */
  readonly host: string;
};

/** A feed has a name and is fetched again; a single file has neither. */
export type FeedOptions = CalendarOptions & { readonly refreshMinutes: number };

type Named = Pick<Business, 'name' | 'address' | 'zone'>;

/** One booking as a calendar file, for the link in a text. */
export function bookingCalendar(booking: Booking, business: Named, options: CalendarOptions): string {
  return calendar([], [eventOf(booking, business, options)]);
}

/** Many bookings as a feed to subscribe to; the cancelled ones belong in it, or calendars that have them keep them. */
export function bookingFeed(bookings: readonly Booking[], business: Named, options: FeedOptions): string {
  // On one line: some calendars show a name as it stands, escapes and all.
  const name = withoutControls(business.name).replaceAll('\n', ' ') || 'Bookings';
  const every = `PT${options.refreshMinutes}M`;
  const head = [
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    textLine('X-WR-TIMEZONE', business.zone),
    `REFRESH-INTERVAL;VALUE=DURATION:${every}`,
    `X-PUBLISHED-TTL:${every}`,
  ];
  return calendar(
    head,
    bookings.map((booking) => eventOf(booking, business, options)),
  );
}

/** A TEXT value, RFC 5545 section 3.3.11: line breaks of any kind become `\n`, other control characters go. */
export function escapeText(text: string): string {
  return withoutControls(text)
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** A content line folded to at most 75 octets a line, section 3.1, no character cut in two, ended by CRLF. */
export function foldLine(line: string): string {
  // Most lines are short. No character of a JavaScript string takes more than three octets.
  if (line.length * 3 <= LINE_OCTETS_MAX || (line.length <= LINE_OCTETS_MAX && IS_ASCII.test(line))) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS_MAX) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

const LINE_OCTETS_MAX = 75;
const IS_ASCII = /^[ -~\t]*$/;

function calendar(head: readonly string[], events: readonly (readonly string[])[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//phonebook//phonebook//EN',
    'CALSCALE:GREGORIAN',
    ...head,
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventOf(booking: Booking, business: Named, { reader, host }: CalendarOptions): readonly string[] {
  const description = descriptionOf(booking, reader);
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${booking.id}@${host}`),
    `DTSTAMP:${utc(booking.updatedAt)}`,
    `CREATED:${utc(booking.createdAt)}`,
    `LAST-MODIFIED:${utc(booking.updatedAt)}`,
    `SEQUENCE:${booking.sequence}`,
    `STATUS:${STATUS[booking.status]}`,
    `DTSTART:${utc(booking.startsAt)}`,
    `DTEND:${utc(booking.endsAt)}`,
    textLine('SUMMARY', summaryOf(booking, business, reader)),
    ...(business.address === '' ? [] : [textLine('LOCATION', business.address)]),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    `TRANSP:${booking.status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

const STATUS: Readonly<Record<BookingStatus, string>> = { pending: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' };

function summaryOf(booking: Booking, business: Named, reader: CalendarReader): string {
  const what = booking.serviceName ?? 'Appointment';
  if (reader === 'customer') return business.name === '' ? what : `${what} at ${business.name}`;
  return booking.customerName === '' ? `${what}: ${booking.customerPhone}` : `${what}: ${booking.customerName}`;
}

function descriptionOf(booking: Booking, reader: CalendarReader): string {
  const { price } = booking;
  const cost = price === undefined || price.kind === 'on_request' ? '' : `${price.kind === 'from' ? 'From ' : ''}${price.amount}`;
  const lines = reader === 'owner' ? [booking.customerName, booking.customerPhone, cost, booking.notes] : [cost, booking.notes];
  return lines.filter((line) => line !== '').join('\n');
}

function textLine(name: string, text: string): string {
  return `${name}:${escapeText(text)}`;
}

/** `20260615T180000Z`. */
function utc(at: Instant): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}

/**
 * Line breaks, also those that only Unicode knows, as `\n`; no other control character, as RFC 5545 asks, nor half of a
 * surrogate pair, which UTF-8 cannot carry.
 */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|\ufeff/gu, '');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
