/** Every sentence there is, in every tone and country style, with the longest sane facts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SegmentedMessage } from 'sms-segments-calculator';
import type { Refusal } from '#core/agenda.ts';
import type { Business } from '#core/business.ts';
import type { HandOverReason } from '#core/effects.ts';
import { addDays } from '#core/time.ts';
import { booking, COLOR, CUT, DANA, NOW, on, SALON, STRANGER } from '#test/situation.ts';
import type { Notice, OwnerAnswer, Saying, Scene } from './sayings.ts';
import { wordsFor } from './words.ts';

const LINK = 'https://book.example.com/calendar/b7Qx0aPz3kV9tLrEw2Ym1A.ics';
const WEDNESDAY = '2026-09-23';
const STARTS = [on('2026-09-23', '10:45'), on('2026-09-24', '12:15'), on('2026-09-30', '16:30')] as const;
const ROWS = [
  booking('b1', STARTS[0], {
    customerName: 'Anna-Lena Smith',
    serviceName: 'Deep tissue massage',
    price: { kind: 'from', amount: '$120' },
  }),
  booking('b2', STARTS[1], { customerName: 'Anna-Lena Smith', serviceName: 'Deep tissue massage' }),
  booking('held', STARTS[2], { customerName: 'Anna-Lena Smith', movesBookingId: 'b1' }),
];
const REFUSALS: readonly Refusal[] = ['past', 'too_soon', 'too_far', 'day_off', 'closed', 'break', 'too_long', 'day_full', 'taken'];
const REASONS: readonly HandOverReason[] = [
  'asked_for_person',
  'not_understood',
  'not_allowed',
  'picture',
  'engine_failed',
  'budget_spent',
];

/** All of one saying must be here: a new one does not compile until it is. */
const EVERY: { readonly [S in Saying['say']]: readonly Extract<Saying, { say: S }>[] } = {
  ask_name: [
    { say: 'ask_name', startsAt: undefined },
    { say: 'ask_name', startsAt: STARTS[0] },
  ],
  ask_service: [{ say: 'ask_service', serviceIds: ['cut', 'color'] }],
  ask_day: [{ say: 'ask_day' }],
  ask_clock: [{ say: 'ask_clock', day: WEDNESDAY }],
  ask_which_day: [{ say: 'ask_which_day', days: [WEDNESDAY, '2026-09-30'] }],
  offer: [
    { say: 'offer', bookingId: 'b1' },
    { say: 'offer', bookingId: 'held' },
  ],
  booked: [{ say: 'booked', bookingId: 'b1' }],
  moved: [{ say: 'moved', bookingId: 'b1' }],
  cancelled: [{ say: 'cancelled', bookingId: 'b1' }],
  refused: REFUSALS.map((reason) => ({ say: 'refused', reason, startsAt: STARTS[0] })),
  refused_day: (['past', 'too_far', 'day_off', 'closed', 'day_full'] as const).map((reason) => ({
    say: 'refused_day',
    reason,
    day: WEDNESDAY,
  })),
  alternatives: [
    { say: 'alternatives', starts: STARTS },
    { say: 'alternatives', starts: [STARTS[0]] },
  ],
  openings: [
    { say: 'openings', starts: STARTS },
    { say: 'openings', starts: [STARTS[0]] },
  ],
  which_option: [{ say: 'which_option', starts: STARTS }],
  nothing_free: [{ say: 'nothing_free' }],
  nothing_else: [{ say: 'nothing_else' }],
  ask_what_suits: [{ say: 'ask_what_suits' }],
  dropped: [{ say: 'dropped' }],
  which_booking: [
    { say: 'which_booking', to: 'move', bookingIds: ['b1', 'b2'] },
    { say: 'which_booking', to: 'cancel', bookingIds: ['b1', 'b2', 'b1', 'b2', 'b1'] },
  ],
  ask_new_time: [{ say: 'ask_new_time', bookingId: 'b1' }],
  ask_cancel: [
    { say: 'ask_cancel', bookingId: 'b1', mayMove: true },
    { say: 'ask_cancel', bookingId: 'b1', mayMove: false },
  ],
  still_booked: [{ say: 'still_booked', bookingId: 'b1' }],
  same_time: [{ say: 'same_time', bookingId: 'b1' }],
  none_upcoming: [
    { say: 'none_upcoming', instead: 'book' },
    { say: 'none_upcoming', instead: 'nothing' },
  ],
  nothing_offered: [{ say: 'nothing_offered' }],
  your_bookings: [
    { say: 'your_bookings', bookingIds: [] },
    { say: 'your_bookings', bookingIds: ['b1'] },
    { say: 'your_bookings', bookingIds: ['b1', 'b2'] },
  ],
  hello: [{ say: 'hello' }],
  welcome: [
    { say: 'welcome', isLast: false },
    { say: 'welcome', isLast: true },
  ],
  hours: [{ say: 'hours' }],
  services: [
    { say: 'services', withPrices: true },
    { say: 'services', withPrices: false },
  ],
  price: [
    { say: 'price', serviceId: 'cut' },
    { say: 'price', serviceId: 'color' },
  ],
  service: [
    { say: 'service', serviceId: 'cut', withPrice: true },
    { say: 'service', serviceId: 'color', withPrice: false },
  ],
  address: [{ say: 'address' }],
  identity: [{ say: 'identity' }],
  passed_on: REASONS.map((reason) => ({ say: 'passed_on', reason })),
  question_passed_on: [{ say: 'question_passed_on' }],
  pricing_info: [{ say: 'pricing_info' }],
  booking_only: [{ say: 'booking_only' }],
  noted: [
    { say: 'noted', party: undefined },
    { say: 'noted', party: 3 },
  ],
  not_understood: [{ say: 'not_understood' }],
  not_caught: (['day', 'clock', 'service'] as const).map((part) => ({ say: 'not_caught', part })),
  how_to: [{ say: 'how_to' }],
  booked_by_owner: [{ say: 'booked_by_owner', bookingId: 'b1' }],
  moved_by_owner: [{ say: 'moved_by_owner', bookingId: 'b1', wasStartsAt: STARTS[2] }],
  changed_by_owner: [{ say: 'changed_by_owner', bookingId: 'b1' }],
  cancelled_by_owner: [{ say: 'cancelled_by_owner', bookingId: 'b1' }],
  small_talk: [{ say: 'small_talk', text: 'Lovely weather.' }],
};
const SAYINGS: readonly Saying[] = Object.values(EVERY).flat();

const NOTICES: { readonly [N in Notice['tell']]: readonly Extract<Notice, { tell: N }>[] } = {
  booked: [{ tell: 'booked', bookingId: 'b1' }],
  moved: [{ tell: 'moved', bookingId: 'b1', wasStartsAt: STARTS[2] }],
  cancelled: [{ tell: 'cancelled', bookingId: 'b1' }],
  handed_over: REASONS.map((reason) => ({ tell: 'handed_over', reason, said: 'Do you also do children and is there parking?' })),
  question: [{ tell: 'question', said: 'Do you also do children and is there parking?' }],
  opt_out_cancel: [
    { tell: 'opt_out_cancel', bookingId: 'b1' },
    { tell: 'opt_out_cancel', bookingId: undefined },
  ],
  wrote: (['paused', 'taken_over', 'opted_out', 'budget_spent'] as const).map((why) => ({ tell: 'wrote', why, said: 'hello?' })),
  auto_blocked: [{ tell: 'auto_blocked', textsPerHourMax: 15 }],
  hour_full: [{ tell: 'hour_full', textsPerHourMax: 100 }],
  budget: [true, false].map((isStopped) => ({
    tell: 'budget',
    percent: 100,
    costMicros: 123_456_789,
    limitMicros: 120_000_000,
    isStopped,
  })),
  model_down: [{ tell: 'model_down' }],
  model_back: [{ tell: 'model_back' }],
  carrier_error: [
    { tell: 'carrier_error', code: 30034, why: 'Not sent: the number is not registered for business texts in the US. (Twilio 30034)' },
  ],
};

const ANSWERS: readonly OwnerAnswer[] = [
  { answer: 'help' },
  { answer: 'paused' },
  { answer: 'resumed' },
  { answer: 'unknown_command' },
  { answer: 'status', isPaused: false, textsThisHour: 12, blockedCount: 1, upcomingCount: 345 },
  ...(['blocked', 'unblocked', 'was_not_blocked'] as const).map((answer) => ({ answer, phone: DANA.phone })),
  { answer: 'no_such_customer', said: 'Dan' },
  { answer: 'no_such_customer', said: '' },
  { answer: 'which_customer', phones: [DANA.phone, STRANGER.phone] },
  { answer: 'agenda', days: 'week', bookingIds: ['b1', 'b2'], moreCount: 12 },
  { answer: 'agenda', days: 'today', bookingIds: [], moreCount: 0 },
  { answer: 'ask_cancel', bookingId: 'b1' },
  { answer: 'which_to_cancel', bookingIds: ['b1', 'b2'] },
  { answer: 'none_to_cancel', said: 'Dan' },
  { answer: 'cancelled', bookingId: 'b1', isTold: true },
  { answer: 'cancelled', bookingId: 'b1', isTold: false },
  { answer: 'as_it_stands', bookingId: 'b1' },
  { answer: 'for_whom', customers: [DANA, STRANGER] },
  { answer: 'sign_in', link: 'https://phonebook.example/app#code=0123456789abcdef' },
  { answer: 'passed_to_customer', phone: DANA.phone, name: 'Dana' },
  { answer: 'cannot_reach', phone: DANA.phone, because: 'opted_out' },
  { answer: 'cannot_reach', phone: DANA.phone, because: 'blocked' },
];

const TONES = ['professional', 'friendly', 'casual'] as const;
const COUNTRIES = ['US', 'GB', 'DE'];
const BUSINESSES: readonly Business[] = COUNTRIES.flatMap((country) =>
  TONES.map((tone) => ({ ...SALON, country, manners: { ...SALON.manners, tone, agentName: 'Ava' } })),
);

function sceneOf(business: Business, now = NOW): Scene {
  const customer = { ...DANA, name: 'Anna-Lena Smith' };
  return { business, customer, now, booking: rowOf, calendarUrl: () => LINK };
}

function rowOf(id: string) {
  const row = ROWS.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

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
