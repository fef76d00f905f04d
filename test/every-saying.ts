/** Every sentence there is, with the longest sane facts. */
import type { Refusal } from '#core/agenda.ts';
import type { Business } from '#core/business.ts';
import type { HandOverReason } from '#core/effects.ts';
import type { Notice, OwnerAnswer, Saying, Scene } from '#core/words/sayings.ts';
import { booking, DANA, NOW, on, SALON, STRANGER } from './situation.ts';

export const LINK = 'https://book.example.com/calendar/b7Qx0aPz3kV9tLrEw2Ym1A.ics';
const WEDNESDAY = '2026-09-23';
export const STARTS = [on('2026-09-23', '10:45'), on('2026-09-24', '12:15'), on('2026-09-30', '16:30')] as const;
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
  not_understood: [{ say: 'not_understood' }],
  how_to: [{ say: 'how_to' }],
  booked_by_owner: [{ say: 'booked_by_owner', bookingId: 'b1' }],
  moved_by_owner: [{ say: 'moved_by_owner', bookingId: 'b1', wasStartsAt: STARTS[2] }],
  changed_by_owner: [{ say: 'changed_by_owner', bookingId: 'b1' }],
  cancelled_by_owner: [{ say: 'cancelled_by_owner', bookingId: 'b1' }],
  small_talk: [{ say: 'small_talk', text: 'Lovely weather.' }],
};
export const SAYINGS: readonly Saying[] = Object.values(EVERY).flat();

export const NOTICES: { readonly [N in Notice['tell']]: readonly Extract<Notice, { tell: N }>[] } = {
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

export const ANSWERS: readonly OwnerAnswer[] = [
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

/** A business in each of these countries in every tone. */
export function businessesIn(countries: readonly string[]): readonly Business[] {
  return countries.flatMap((country) =>
    TONES.map((tone) => ({ ...SALON, country, manners: { ...SALON.manners, tone, agentName: 'Ava' } })),
  );
}

export function sceneOf(business: Business, now = NOW): Scene {
  const customer = { ...DANA, name: 'Anna-Lena Smith' };
  return { business, customer, now, booking: rowOf, calendarUrl: () => LINK };
}

function rowOf(id: string) {
  const row = ROWS.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
