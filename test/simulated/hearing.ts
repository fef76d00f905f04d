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
  /** The time of a booking that was made or moved. */
  readonly doneAt: Instant | undefined;
};

type Place = { readonly heard: Heard; readonly at: number; readonly end: number };

/** Reads one text of ours. */
export function understand(reply: string, book: Phrasebook, { today, zone }: { today: Day; zone: Zone }): Understood {
  const text = reply.replace(/https?:\S+/g, '');
  const places = placesIn(text, book);
  const moments = momentsIn(text, book, { today, zone });
  const last = places.at(-1);
  const done = places.findLast(({ heard }) => heard === 'booked' || heard === 'moved');
  const doneAt = done === undefined ? undefined : moments.times.find(({ at }) => at >= done.at)?.startsAt;
  return {
    wants: last?.heard,
    heard: places.map(({ heard }) => heard),
    times: last === undefined ? [] : timesAskedAbout(text, last, moments.times, book),
    days: last?.heard === 'which_day' ? moments.days.filter(({ at }) => at >= last.at).map(({ day }) => day) : [],
    doneAt,
  };
}

function placesIn(text: string, { hears }: Phrasebook): readonly Place[] {
  const places = Object.entries(hears).flatMap(([heard, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ heard: heard as Heard, at: match.index, end: match.index + match[0].length })),
  );
  return places.toSorted((a, b) => a.at - b.at);
}

/** A list's times stand behind the words that open it; a time that is spelled out is the last one of its text. */
function timesAskedAbout(text: string, { heard }: Place, times: readonly Timed[], book: Phrasebook): readonly Instant[] {
  const starts = times.map(({ startsAt }) => startsAt);
  if (heard === 'yes' || heard === 'move_yes' || heard === 'cancel_yes' || heard === 'name') return starts.slice(-1);
  if (heard === 'which_booking')
    return times.filter(({ at }) => at >= (text.search(book.hears.which_booking) ?? 0)).map(({ startsAt }) => startsAt);
  if (heard !== 'option') return [];
  const opened = [...text.matchAll(new RegExp(book.listBegins, 'g'))].at(-1);
  return opened === undefined ? [] : times.filter(({ at }) => at >= opened.index).map(({ startsAt }) => startsAt);
}

type Timed = { readonly at: number; readonly startsAt: Instant };
type Moments = { readonly times: readonly Timed[]; readonly days: readonly { readonly at: number; readonly day: Day }[] };

/** Dates and clocks as they stand; a clock belongs to the date before it. */
function momentsIn(text: string, book: Phrasebook, { today, zone }: { today: Day; zone: Zone }): Moments {
  const names = monthNames(book);
  const month = Object.keys(names).join('|');
  const pattern = new RegExp(
    `(?:(?<dayFirst>\\d{1,2})(?: de)? (?<monthAfter>${month})|(?<monthBefore>${month}) (?<daySecond>\\d{1,2}))(?!\\p{L})|(?<!\\d)(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d\\d))? ?(?<half>[ap]m)(?!\\p{L})|(?<!\\d)(?<exactHour>\\d\\d)[:h](?<exactMinute>\\d\\d)(?!\\d)`,
    'giu',
  );
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

const namesKnown = new Map<Phrasebook, Readonly<Record<string, number>>>();

function monthNames(book: Phrasebook): Readonly<Record<string, number>> {
  const known = namesKnown.get(book) ?? namesOf(book);
  namesKnown.set(book, known);
  return known;
}

function namesOf({ locales }: Phrasebook): Readonly<Record<string, number>> {
  const named = locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, i) => {
        const parts = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' }).formatToParts(
          Date.UTC(2026, i, 15),
        );
        return [(parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace('.', ''), i + 1] as const;
      }),
    ),
  );
  // Longer names first, or "jun" would be found in "june".
  return Object.fromEntries(named.toSorted(([a], [b]) => b.length - a.length));
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
