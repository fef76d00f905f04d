/** What a customer makes of our text: what it wants to hear, and the times it names. Reads the words as she would, and knows no more. */
import { addDays, type Clock, type Day, type Instant, instantOf, type Zone } from '#core/time.ts';
import type { Heard, Phrasebook } from './phrasebook.ts';

export type Understood = {
  /** What the last question wants; of a text without one, what it tells. */
  readonly wants: Heard | undefined;
  /** Everything that is told or asked, in order. */
  readonly heard: readonly Heard[];
  /** The times that the last question is about: one that is spelled out, or a list. */
  readonly times: readonly Instant[];
  /** The days of a text that asks which of them is meant. */
  readonly days: readonly Day[];
};

type Place = { readonly heard: Heard; readonly at: number };

/** Reads one text of ours. */
export function understand(reply: string, book: Phrasebook, { today, zone }: { today: Day; zone: Zone }): Understood {
  const text = reply.replace(/https?:\S+/g, '');
  const places = placesIn(text, book);
  const moments = momentsIn(text, book, { today, zone });
  const last = places.at(-1);
  return {
    wants: last?.heard,
    heard: places.map(({ heard }) => heard),
    times: last === undefined ? [] : timesAskedAbout(text, last, moments.times, book),
    days: last?.heard === 'which_day' ? moments.days.filter(({ at }) => at >= last.at).map(({ day }) => day) : [],
  };
}

function placesIn(text: string, { hears }: Phrasebook): readonly Place[] {
  const places = Object.entries(hears).flatMap(([heard, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ heard: heard as Heard, at: match.index })),
  );
  return places.toSorted((a, b) => a.at - b.at);
}

/** A list's times stand behind the words that open it; a time that is spelled out is the last one of its text. */
function timesAskedAbout(text: string, { heard, at: askedAt }: Place, times: readonly Timed[], book: Phrasebook): readonly Instant[] {
  const from = (index: number) => times.filter(({ at }) => at >= index).map(({ startsAt }) => startsAt);
  if (heard === 'yes' || heard === 'move_yes' || heard === 'cancel_yes' || heard === 'name') return from(0).slice(-1);
  if (heard === 'which_booking') return from(askedAt);
  if (heard !== 'option') return [];
  return from([...text.matchAll(book.listBegins)].at(-1)?.index ?? text.length);
}

type Timed = { readonly at: number; readonly startsAt: Instant };
type Moments = { readonly times: readonly Timed[]; readonly days: readonly { readonly at: number; readonly day: Day }[] };

/** Dates and clocks as they stand; a clock belongs to the date before it. */
function momentsIn(text: string, book: Phrasebook, { today, zone }: { today: Day; zone: Zone }): Moments {
  const { names, pattern } = calendarOf(book);
  const times: Timed[] = [];
  const days: { at: number; day: Day }[] = [];
  for (const { index: at, groups = {} } of text.matchAll(pattern)) {
    const monthName = (groups.monthAfter ?? groups.monthBefore)?.toLowerCase();
    if (monthName !== undefined) days.push({ at, day: ahead(names[monthName] ?? 1, Number(groups.dayFirst ?? groups.daySecond), today) });
    const day = days.at(-1)?.day;
    if (monthName === undefined && day !== undefined) times.push({ at, startsAt: instantOf(day, clockFrom(groups), zone) });
  }
  return { times, days };
}

/** How a language writes dates: its months by name, and what finds a date or a clock. */
type Calendar = { readonly names: Readonly<Record<string, number>>; readonly pattern: RegExp };

const calendars = new Map<Phrasebook, Calendar>();

function calendarOf(book: Phrasebook): Calendar {
  const known = calendars.get(book) ?? readCalendar(book);
  calendars.set(book, known);
  return known;
}

function readCalendar({ locales }: Phrasebook): Calendar {
  const dated = locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, i) => {
        const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
        const parts = format.formatToParts(Date.UTC(2026, i, 15)).filter(({ type }) => type !== 'literal');
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return { name: name.toLowerCase().replace('.', ''), number: i + 1, isMonthFirst: parts[0]?.type === 'month' };
      }),
    ),
  );
  // Longer names first, or "jun" would be found in "june".
  const ordered = dated.toSorted((a, b) => b.name.length - a.name.length);
  const month = [...new Set(ordered.map(({ name }) => name))].join('|');
  const monthFirst = dated.some(({ isMonthFirst }) => isMonthFirst) ? `|(?<monthBefore>${month}) (?<daySecond>\\d{1,2})` : '';
  const date = `(?:(?<dayFirst>\\d{1,2})(?: de)? (?<monthAfter>${month})${monthFirst})(?!\\p{L})`;
  const clock = '(?<!\\d)(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d\\d))? ?(?<half>[ap]m)(?!\\p{L})';
  const exact = '(?<!\\d)(?<exactHour>\\d\\d)[:h](?<exactMinute>\\d\\d)(?!\\d)';
  return {
    names: Object.fromEntries(ordered.map(({ name, number }) => [name, number])),
    pattern: new RegExp(`${date}|${clock}|${exact}`, 'giu'),
  };
}

/** The first such date from yesterday on. */
function ahead(month: number, day: number, today: Day): Day {
  const written = (year: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const year = Number(today.slice(0, 4));
  return written(year) >= addDays(today, -1) ? written(year) : written(year + 1);
}

function clockFrom(groups: Readonly<Record<string, string | undefined>>): Clock {
  if (groups.exactHour !== undefined) return `${groups.exactHour}:${groups.exactMinute}`;
  const hour = (Number(groups.hour) % 12) + (groups.half?.toLowerCase() === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${groups.minute ?? '00'}`;
}
