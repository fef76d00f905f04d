/** Every sentence there is, in every tone and country style, with the longest sane facts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SegmentedMessage } from 'sms-segments-calculator';
import type { Business } from '#core/business.ts';
import { addDays } from '#core/time.ts';
import { ANSWERS, businessesIn, LINK, NOTICES, SAYINGS, STARTS, sceneOf } from '#test/every-saying.ts';
import { COLOR, CUT, NOW, on, SALON } from '#test/situation.ts';
import type { Saying } from './sayings.ts';
import { wordsFor } from './words.ts';

const BUSINESSES = businessesIn(['US', 'GB', 'DE']);
const en = wordsFor('en');
const speak = (sayings: readonly Saying[], business: Business = SALON, now = NOW) => en.speak(sayings, sceneOf(business, now));

test('every sentence is in GSM-7 and fits a segment; a list, a link or a long line of hours may take two', () => {
  const longer = new Set<Saying['say']>([
    ...(['booked', 'which_booking', 'your_bookings', 'offer'] as const),
    ...(['booked_by_owner', 'moved_by_owner', 'changed_by_owner'] as const),
  ]);
  for (const business of BUSINESSES) {
    for (const saying of SAYINGS) {
      const text = speak([saying], business);
      const { encodingName, segmentsCount } = new SegmentedMessage(text, 'auto');
      assert.equal(encodingName, 'GSM-7', text);
      assert.ok(segmentsCount <= (longer.has(saying.say) ? 2 : 1), `${segmentsCount} segments: ${text}`);
    }
  }
});

test('every notice and answer to the owner is in GSM-7 and fits two segments', () => {
  for (const business of BUSINESSES) {
    const notices = Object.values(NOTICES)
      .flat()
      .map((notice) => en.tell(notice, sceneOf(business)));
    for (const text of [...notices, ...ANSWERS.map((answer) => en.answerOwner(answer, sceneOf(business)))]) {
      const { encodingName, segmentsCount } = new SegmentedMessage(text, 'auto');
      assert.equal(encodingName, 'GSM-7', text);
      assert.ok(segmentsCount <= 2, text);
    }
  }
});

test('no customer is asked for a bare word that her carrier takes for itself', () => {
  const asked = /\b(reply|send|text|type)\b[^.?!]*\b(yes|cancel|stop|start|help|info|end|quit)\b/i;
  for (const business of BUSINESSES) {
    for (const saying of SAYINGS) {
      assert.doesNotMatch(speak([saying], business), asked);
      assert.doesNotMatch(speak([saying], business), /\b(YES|CANCEL|STOP)\b/);
    }
  }
});

test('a booking is spelled out with service, weekday, date, clock, name and price', () => {
  assert.equal(
    speak([{ say: 'offer', bookingId: 'b1' }]),
    'Deep tissue massage Wednesday, September 23 at 10:45 AM for Anna-Lena Smith, from $120. Shall I book it? Reply OK.',
  );
});

test('a confirmation carries the link to the calendar file', () => {
  for (const say of ['booked', 'moved'] as const) assert.ok(speak([{ say, bookingId: 'b1' }]).includes(LINK));
});

test('what the owner did by hand says who did it, to what, and when it is now', () => {
  assert.equal(
    speak([{ say: 'moved_by_owner', bookingId: 'b1', wasStartsAt: STARTS[2] }]),
    `Sam at Sam's Studio moved your appointment of Wed, Sep 30, 4:30 PM to Wednesday, September 23 at 10:45 AM. Calendar: ${LINK}`,
  );
  assert.equal(
    speak([{ say: 'booked_by_owner', bookingId: 'b1' }]),
    `Sam at Sam's Studio booked you in: Deep tissue massage Wednesday, September 23 at 10:45 AM. Calendar: ${LINK}`,
  );
  assert.match(speak([{ say: 'changed_by_owner', bookingId: 'b1' }]), /massage Wednesday, September 23 at 10:45 AM, 60 minutes\./);
  const cancelled = (names: Partial<Business>) => speak([{ say: 'cancelled_by_owner', bookingId: 'b1' }], { ...SALON, ...names });
  assert.match(cancelled({ name: '' }), /^Sam cancelled your appointment Wednesday, September 23 at 10:45 AM\. Reply here/);
  assert.match(cancelled({ ownerName: ' ' }), /^Sam's Studio cancelled/);
  assert.match(cancelled({ name: '', ownerName: '' }), /^We cancelled/);
});

test('the owner hears name, number, weekday, date and clock of what was booked, moved and cancelled', () => {
  for (const notice of [NOTICES.booked, NOTICES.moved, NOTICES.cancelled].flat()) {
    assert.match(en.tell(notice, sceneOf(SALON)), /Anna-Lena Smith, \(555\) 111-2222.*Wednesday, September 23 at 10:45 AM/);
  }
});

test('today and tomorrow are named beside the date, by the wall calendar of the business', () => {
  const lateTonight = on('2026-06-15', '23:30');
  const ask = (clock: string, day: string) => speak([{ say: 'ask_name', startsAt: on(day, clock) }], SALON, lateTonight);
  assert.match(ask('23:45', '2026-06-15'), /^Today \(Monday, June 15\) at 11:45 PM/);
  assert.match(ask('00:15', '2026-06-16'), /^Tomorrow \(Tuesday, June 16\) at 12:15 AM/);
  assert.match(ask('12:00', '2026-06-17'), /^Wednesday, June 17 at 12 PM/);
});

test('a far date shows its year', () => {
  assert.match(speak([{ say: 'ask_clock', day: addDays('2026-06-15', 301) }]), /Monday, April 12, 2027/);
});

test('dates and clocks are written as the country does', () => {
  const ask = (country: string) => speak([{ say: 'ask_name', startsAt: STARTS[2] }], { ...SALON, country });
  assert.match(ask('US'), /Wednesday, September 30 at 4:30 PM/);
  assert.match(ask('GB'), /Wednesday,? 30 September at 4:30pm/);
  assert.match(ask('DE'), /Wednesday,? 30 September at 16:30/);
});

test('hours are told in stretches, breaks taken out, with the special days that are near', () => {
  const weekly = {
    ...SALON.hours.weekly,
    fri: [
      { start: '09:00', end: '12:00' },
      { start: '13:00', end: '15:30' },
    ],
    sat: [],
  };
  const hours = {
    weekly,
    breaks: [{ day: 'mon', start: '12:00', end: '12:30' }] as const,
    overrides: { '2026-06-19': [], '2026-06-20': [{ start: '10:00', end: '12:00' }], '2026-12-24': [] },
  };
  assert.equal(
    speak([{ say: 'hours' }], { ...SALON, hours }),
    "We're open Mon 9 AM-12 PM and 12:30 PM-5 PM, Tue-Thu 9 AM-5 PM, Fri 9 AM-12 PM and 1 PM-3:30 PM. Closed Fri, Jun 19. Sat, Jun 20: 10 AM-12 PM.",
  );
});

test('the price is what the owner typed, or on request', () => {
  const business = { ...SALON, services: [CUT, { ...COLOR, price: { kind: 'on_request' } as const }] };
  assert.equal(speak([{ say: 'price', serviceId: 'cut' }], business), 'Haircut is $45.');
  assert.match(speak([{ say: 'price', serviceId: 'color' }], business), /Color is on request/);
});

test('a business that has not said its name or its owner’s is spoken of all the same', () => {
  for (const saying of SAYINGS) {
    const text = speak([saying], { ...SALON, name: '', ownerName: '' });
    assert.doesNotMatch(text, /undefined|\s\s| [.!?,]/);
  }
});

test('a language we do not speak is answered in English', () => {
  assert.equal(wordsFor('xx').speak([{ say: 'ask_day' }], sceneOf(SALON)), speak([{ say: 'ask_day' }]));
  assert.equal(wordsFor('en-GB').speak([{ say: 'ask_day' }], sceneOf(SALON)), speak([{ say: 'ask_day' }]));
});

test('what a customer wrote is quoted on one line and cut', () => {
  const text = en.tell({ tell: 'question', said: `a\nb ${'long '.repeat(100)}` }, sceneOf(SALON));
  assert.match(text, /"a b long .*\.\.\."$/);
  assert.ok(text.length < 300);
});
