/** The week as a picture: for each weekday the stretches that customers can book, nights and breaks worked in. */
import { joined, without } from '#core/spans.ts';
import { minutesOf, type Span, WEEKDAYS, type Weekday } from '#core/time.ts';
import { type BreakDraft, type SpanDraft, spanOf, type Week } from './hours-draft.ts';

/** Minutes since midnight; `until` is at most 1440. */
export type Block = { readonly from: number; readonly until: number };
export type WeekPicture = {
  /** Whole hours, what of the day is shown. */
  readonly from: number;
  readonly until: number;
  readonly days: readonly { readonly weekday: Weekday; readonly blocks: readonly Block[] }[];
};

const DAY = 1_440;
const WEEK = 7 * DAY;
const HOUR = 60;
/** A picture of two hours would look like a long day. */
const SHOWN: Block = { from: 8 * HOUR, until: 18 * HOUR };

/** Spans that are still being typed are left out. No hours at all is an empty picture, though any time is open then. */
export function pictureOf(week: Week & { readonly breaks: readonly BreakDraft[] }): WeekPicture {
  const open = WEEKDAYS.flatMap((weekday, i) => week[weekday].flatMap((span) => minutesFrom(i, span)));
  const pauses = WEEKDAYS.flatMap((weekday, i) =>
    week.breaks.filter(({ day }) => day === 'all' || day === weekday).flatMap((pause) => minutesFrom(i, pause)),
  );
  const bookable = joined(without(wrapped(open), wrapped(pauses)));
  const days = WEEKDAYS.map((weekday, i) => ({ weekday, blocks: bookable.flatMap((span) => blockOn(i, span)) }));
  const blocks = days.flatMap((day) => day.blocks);
  return {
    from: Math.floor(Math.min(SHOWN.from, ...blocks.map(({ from }) => from)) / HOUR) * HOUR,
    until: Math.ceil(Math.max(SHOWN.until, ...blocks.map(({ until }) => until)) / HOUR) * HOUR,
    days,
  };
}

/** In minutes of the week. */
function minutesFrom(dayIndex: number, typed: SpanDraft): readonly Span[] {
  if (typed.start === '' || typed.end === '') return [];
  const { start, end } = spanOf(typed);
  const from = minutesOf(start);
  const until = minutesOf(end);
  if (from === until) return [];
  return [{ startsAt: dayIndex * DAY + from, endsAt: dayIndex * DAY + (until > from ? until : until + DAY) }];
}

/** Sunday's night ends on Monday. */
function wrapped(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ startsAt, endsAt }) =>
    endsAt <= WEEK
      ? [{ startsAt, endsAt }]
      : [
          { startsAt, endsAt: WEEK },
          { startsAt: 0, endsAt: endsAt - WEEK },
        ],
  );
}

function blockOn(dayIndex: number, { startsAt, endsAt }: Span): readonly Block[] {
  const from = Math.max(0, startsAt - dayIndex * DAY);
  const until = Math.min(DAY, endsAt - dayIndex * DAY);
  return from < until ? [{ from, until }] : [];
}
