/** Readings as one short line, so that hundreds of them can be written, compared and read in tables. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANY_TIME, type Hours, type Service } from '#core/business.ts';
import { type LastSaid, NOTHING_SAID, type Reading, type Request, type When, type Wording } from '#core/reading.ts';
import { type Day, instantOf, weekdayOf } from '#core/time.ts';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';

/** The customer's text, and what it is read as (see `show`). */
export type Row = readonly [text: string, shown: string];

const ZONE = 'America/New_York';
const NINE_TO_SIX = [{ start: '09:00', end: '18:00' }];
/** Tuesday to Friday 9 to 6, Saturday 10 to 2. */
export const HOURS: Hours = {
  ...ANY_TIME,
  weekly: {
    mon: [],
    tue: NINE_TO_SIX,
    wed: NINE_TO_SIX,
    thu: NINE_TO_SIX,
    fri: NINE_TO_SIX,
    sat: [{ start: '10:00', end: '14:00' }],
    sun: [],
  },
};

function service(id: string, name: string): Service {
  return { id, name, durationMinutes: 45, price: undefined, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, isActive: true };
}

/** What the business offers. */
export const SERVICES: readonly Service[] = [
  service('cut', 'Haircut'),
  service('color', 'Full Color'),
  service('beard', 'Beard Trim'),
  service('kids', "Kids' Cut"),
  service('massage', 'Deep Tissue Massage (60 min)'),
];

/** A text on Wednesday 2026-06-10 at 10:00, at a business in New York that is open Tuesday to Saturday. */
export function wording(text: string, rest: Partial<Wording> = {}): Wording {
  return {
    text,
    now: instantOf('2026-06-10', '10:00', ZONE),
    zone: ZONE,
    country: 'US',
    language: undefined,
    hours: HOURS,
    services: SERVICES,
    last: NOTHING_SAID,
    recent: [],
    business: { name: 'Studio Mia', ownerName: 'Mia Brown', address: '1 Main St', instructions: '' },
    ...rest,
  };
}

/** What we said before the text. */
export const LAST = {
  asked: (asked: LastSaid['asked']): LastSaid => ({ ...NOTHING_SAID, act: 'asked', asked, said: 'What would you like?' }),
  /** Tuesday the 16th at 3 pm was offered and read back. */
  offer: {
    ...NOTHING_SAID,
    act: 'read_back',
    day: '2026-06-16',
    clock: '15:00',
    said: 'Haircut, Tuesday June 16 at 3 PM. Shall I book it?',
  },
  /** Something was offered, and no time yet. */
  place: { ...NOTHING_SAID, act: 'offered', said: 'We have a chair free this week. Shall I look for a time?' },
  /** Tuesday 10:00, Tuesday 15:00, Thursday 16:30. */
  list: {
    ...NOTHING_SAID,
    act: 'alternatives',
    options: [
      { day: '2026-06-16', clock: '10:00' },
      { day: '2026-06-16', clock: '15:00' },
      { day: '2026-06-18', clock: '16:30' },
    ],
    said: '1) Tue 10 AM 2) Tue 3 PM 3) Thu 4:30 PM',
  },
} satisfies Record<string, LastSaid | ((asked: LastSaid['asked']) => LastSaid)>;

/** One test a row. */
export function expectReadings(rows: readonly Row[], rest: Partial<Wording> = {}): void {
  for (const [text, shown] of rows) {
    test(`${JSON.stringify(text)} is read as ${shown}`, () => assert.equal(show(readBuiltin(wording(text, rest))), shown));
  }
}

/**
 * Requests joined by `+`: intent, topic, days (`?` before two readings, `!` before a refused one, `..` in a stretch), times
 * (`>=` and `<` bound a stretch), shift, `asap`, `of[…]` the standing booking, `#service`, minutes, `@choice`, how many come (`x2`), notes in quotes, `day??` for what cannot be
 * made out; then `=name`.
 */
export function show(reading: Reading): string {
  const requests = reading.requests.map(showRequest).join(' + ');
  return [requests, reading.name === undefined ? '' : `=${reading.name}`].filter((part) => part !== '').join(' ');
}

function showRequest(request: Request): string {
  const { intent, topic, when, of, serviceId, durationMinutes, choice, notes, party, unsure = [] } = request;
  const parts = [
    topic === undefined ? intent : `${intent}:${topic}`,
    intent === 'cancel' ? '' : showWhen(when),
    of === undefined ? '' : `of[${showWhen(of)}]`,
    serviceId === undefined ? '' : `#${serviceId}`,
    durationMinutes === undefined ? '' : `${durationMinutes}min`,
    choice === undefined ? '' : `@${choice.kind === 'number' ? choice.number : choice.kind}`,
    party === undefined ? '' : `x${party}`,
    notes === undefined ? '' : `"${notes}"`,
    unsure.map((part) => `${part}??`).join(' '),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function showWhen({ days, isDayAmbiguous, dayRange, notDays, clocks, clockRange, shift, isEarliest }: When): string {
  const parts = [
    ...days.map((day) => `${isDayAmbiguous ? '?' : ''}${showDay(day)}`),
    dayRange === undefined ? '' : `${showDay(dayRange.from)}..${showDay(dayRange.to)}`,
    ...notDays.map((day) => `!${showDay(day)}`),
    ...clocks,
    clockRange?.from === undefined ? '' : `>=${clockRange.from}`,
    clockRange?.until === undefined ? '' : `<${clockRange.until}`,
    shift === undefined ? '' : `${shift.direction}${shift.minutes ?? ''}`,
    isEarliest ? 'asap' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `Tue16Jun`, with the year when it is not 2026. */
function showDay(day: Day): string {
  const weekday = weekdayOf(day);
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(day.slice(5, 7)) - 1];
  const year = day.startsWith('2026') ? '' : day.slice(0, 4);
  return `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)}${day.slice(8)}${month}${year}`;
}
