import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { Booking } from './booking.ts';
import { bookingCalendar, bookingFeed, escapeText, foldLine } from './ics.ts';
import { MINUTE_MS } from './time.ts';

const STARTS_AT = Date.UTC(2026, 5, 15, 18);
const SALON = { name: 'Salon Zoe', address: '12 Elm St; Unit 3, Springfield', zone: 'America/New_York' };
const OPTIONS = { reader: 'customer', host: 'book.example.org' } as const;
const BOOKING: Booking = {
  id: 'n3Vr8Qk2',
  customerPhone: '+15551112222',
  customerName: 'Dana',
  serviceId: 'cut',
  serviceName: 'Cut',
  price: { kind: 'from', amount: '$45' },
  startsAt: STARTS_AT,
  endsAt: STARTS_AT + 60 * MINUTE_MS,
  busyFrom: STARTS_AT,
  busyUntil: STARTS_AT + 60 * MINUTE_MS,
  status: 'confirmed',
  heldUntil: undefined,
  movesBookingId: undefined,
  notes: '',
  sequence: 0,
  noShowAt: undefined,
  createdAt: Date.UTC(2026, 5, 1, 12),
  updatedAt: Date.UTC(2026, 5, 2, 12, 30, 5),
};

const HOSTILE = [
  'Dana\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM',
  'a;b,c\\d:e"f\\n \\\\, \\;',
  'line one\nline two\rline three\u2028line four\u0085line five',
  'nul\0 bell\u0007 escape\u001b[31m delete\u007f c1\u0090 end',
  `${'x'.repeat(60)}\u{1F487}\u{1F3FD}\u200D\u2640\uFE0F${'\u{1F600}'.repeat(40)}`,
  '\u202Eדנה כהן\u202C مريم',
  'half a pair \ud83d and \ude00',
  'END:VEVENT\nEND:VCALENDAR',
  ' leading and trailing \t',
];

/** The text as a calendar may keep it: line breaks are one kind, no other control character, nothing that is no text. */
function kept(text: string): string {
  const breaks = /\r\n|\r|\u0085|\u2028|\u2029/g;
  const isKept = (character: string) => character === '\n' || character === '\t' || !/\p{Cc}|\ufeff/u.test(character);
  return [...text.toWellFormed().replaceAll(breaks, '\n')].filter(isKept).join('');
}

/** Reads a file with ical.js, which stops at whatever is not RFC 5545. */
function eventsOf(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.deepEqual([...new Set(calendar.getAllSubcomponents().map((component) => component.name))], ['vevent']);
  return calendar.getAllSubcomponents('vevent');
}

function onlyEventOf(text: string): ICAL.Component {
  const [event, ...others] = eventsOf(text);
  assert.ok(event);
  assert.equal(others.length, 0);
  assert.equal(event.getAllSubcomponents().length, 0);
  return event;
}

function assertLines(text: string): void {
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1, 'a line break that is no CRLF');
  const octets = Buffer.from(text);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
  // Cut anywhere in a character, a line would not be UTF-8 by itself.
  for (const line of octets.toString('latin1').split('\r\n')) {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
  }
}

test('a booking is a calendar file, to the letter', () => {
  assert.equal(
    bookingCalendar(BOOKING, SALON, OPTIONS),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//phonebook//phonebook//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:n3Vr8Qk2@book.example.org',
      'DTSTAMP:20260602T123005Z',
      'CREATED:20260601T120000Z',
      'LAST-MODIFIED:20260602T123005Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART:20260615T180000Z',
      'DTEND:20260615T190000Z',
      'SUMMARY:Cut at Salon Zoe',
      'LOCATION:12 Elm St\\; Unit 3\\, Springfield',
      'DESCRIPTION:From $45',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a booking keeps its UID when it is moved or cancelled, and calendars are told by its number and status', () => {
  const cancelled = { ...BOOKING, status: 'cancelled', sequence: 2, updatedAt: BOOKING.updatedAt + MINUTE_MS } as const;
  const before = onlyEventOf(bookingCalendar(BOOKING, SALON, OPTIONS));
  const after = onlyEventOf(bookingCalendar(cancelled, SALON, OPTIONS));
  assert.equal(after.getFirstPropertyValue('uid'), before.getFirstPropertyValue('uid'));
  assert.equal(after.getFirstPropertyValue('sequence'), 2);
  assert.equal(after.getFirstPropertyValue('status'), 'CANCELLED');
  assert.equal(String(after.getFirstPropertyValue('dtstamp')), '2026-06-02T12:31:05Z');
  const held = onlyEventOf(bookingCalendar({ ...BOOKING, status: 'pending' }, SALON, OPTIONS));
  assert.equal(held.getFirstPropertyValue('status'), 'TENTATIVE');
});

test('the owner reads who is coming, the customer where she is going; a phone number is not for the customer', () => {
  const booking = { ...BOOKING, notes: 'short' };
  const owner = onlyEventOf(bookingCalendar(booking, SALON, { ...OPTIONS, reader: 'owner' }));
  assert.equal(owner.getFirstPropertyValue('summary'), 'Cut: Dana');
  assert.equal(owner.getFirstPropertyValue('description'), 'Dana\n+15551112222\nFrom $45\nshort');
  assert.ok(!bookingCalendar(booking, SALON, OPTIONS).includes('5551112222'));
});

test('what is not known leaves no empty line behind', () => {
  const bare = { ...BOOKING, serviceName: undefined, price: undefined };
  const event = onlyEventOf(bookingCalendar(bare, { ...SALON, name: '', address: '' }, OPTIONS));
  assert.equal(event.getFirstPropertyValue('summary'), 'Appointment');
  assert.equal(event.getFirstProperty('location'), null);
  assert.equal(event.getFirstProperty('description'), null);
});

for (const text of HOSTILE) {
  test(`no text breaks out of its field: ${JSON.stringify(text).slice(0, 40)}`, async () => {
    const file = bookingCalendar({ ...BOOKING, serviceName: text, notes: text }, { ...SALON, name: text, address: text }, OPTIONS);
    assertLines(file);
    const event = onlyEventOf(file);
    assert.equal(event.getFirstPropertyValue('summary'), `${kept(text)} at ${kept(text)}`);
    assert.equal(event.getFirstPropertyValue('location'), kept(text));
    assert.equal(event.getFirstPropertyValue('description'), `From $45\n${kept(text)}`);
    const entries = Object.values(await nodeIcal.async.parseICS(file)).filter((entry) => entry?.type === 'VEVENT');
    assert.equal(entries.length, 1);
  });
}

test('node-ical reads the same moments and words, wherever the machine is', async () => {
  const entry = (await nodeIcal.async.parseICS(bookingCalendar(BOOKING, SALON, OPTIONS)))['n3Vr8Qk2@book.example.org'];
  assert.ok(entry?.type === 'VEVENT');
  assert.equal(entry.start.getTime(), BOOKING.startsAt);
  assert.equal(entry.end?.getTime(), BOOKING.endsAt);
  assert.equal(entry.summary, 'Cut at Salon Zoe');
  assert.equal(entry.location, SALON.address);
  assert.equal(entry.status, 'CONFIRMED');
});

const aText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\\',
        'n',
        ';',
        ',',
        ':',
        '"',
        '\u{1F600}',
        'é',
        '漢',
        '\u2028',
        ' ',
        'BEGIN:VALARM',
        'x'.repeat(37),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test('whatever is typed into any field is read back as it was, from lines of at most 75 octets that end with CRLF', () => {
  fc.assert(
    fc.property(
      aText,
      aText,
      aText,
      aText,
      fc.nat(4e12),
      fc.integer({ min: 1, max: 1_440 }),
      fc.nat(99),
      (name, notes, service, address, startsAt, minutes, sequence) => {
        const endsAt = startsAt + minutes * MINUTE_MS;
        const booking = {
          ...BOOKING,
          customerName: `n${name}`,
          notes: `n${notes}`,
          serviceName: `s${service}`,
          startsAt,
          endsAt,
          sequence,
        };
        const file = bookingFeed(
          [booking, { ...booking, id: 'other' }],
          { ...SALON, name: `b${name}`, address: `a${address}` },
          { reader: 'owner', host: 'example.org', refreshMinutes: 60 },
        );
        assertLines(file);
        const [event, other] = eventsOf(file);
        assert.ok(event && other);
        assert.equal(event.getFirstPropertyValue('summary'), kept(`s${service}: n${name}`));
        assert.equal(event.getFirstPropertyValue('location'), kept(`a${address}`));
        assert.equal(event.getFirstPropertyValue('description'), kept(`n${name}\n+15551112222\nFrom $45\nn${notes}`));
        assert.equal(event.getFirstPropertyValue('sequence'), sequence);
        assert.equal(String(event.getFirstPropertyValue('dtstart')), `${new Date(startsAt).toISOString().slice(0, 19)}Z`);
        assert.equal(String(event.getFirstPropertyValue('dtend')), `${new Date(endsAt).toISOString().slice(0, 19)}Z`);
        // ical.js does not know NAME to be text, and gives it as it stands.
        const shownName = escapeText(kept(`b${name}`).replaceAll('\n', ' '));
        assert.equal(new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('name'), shownName);
      },
    ),
    { numRuns: 500 },
  );
});

test('a folded line is the same line again when its folds are taken out', () => {
  fc.assert(
    fc.property(aText, (text) => {
      const line = `X:${escapeText(text)}`;
      const folded = foldLine(line);
      assert.equal(folded.replaceAll('\r\n ', ''), `${line}\r\n`);
      for (const part of folded.split('\r\n')) assert.ok(Buffer.byteLength(part) <= 75);
    }),
    { numRuns: 500 },
  );
});
