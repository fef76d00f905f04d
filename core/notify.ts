/**
 * When the owner is told of something by text: at once, later together with others, or not at all.
 *
 * Nobody reads forty texts in a row, and nobody wants to be woken by a booking. But a customer who was promised an answer
 * waits for it, and one whose opt-out was perhaps a mistake can only be called: these go at once, whatever the hour.
 */
import type { Business, NoticeKind } from './business.ts';
import { unreachable } from './effects.ts';
import { addDays, clockOf, dayOf, HOUR_MS, type Instant, MINUTE_MS, reachedAt } from './time.ts';
import type { Notice } from './words/sayings.ts';

/** Notices of one kind within this time belong together. */
export const GATHER_MS = MINUTE_MS;
/** So many of them go out one by one; what follows is gathered until the time is over. */
const ONE_BY_ONE_MAX = 3;

/** `opt_out`: a word that the carrier took for an opt-out and that may have meant a booking; it cannot be muted. */
export type Topic = NoticeKind | 'opt_out';

export type Route = { readonly go: 'now' } | { readonly go: 'nowhere' } | { readonly go: 'later'; readonly dueAt: Instant };

/** What the owner can mute it by. */
export function topicOf(notice: Notice): Topic {
  switch (notice.tell) {
    case 'booked':
    case 'moved':
    case 'cancelled':
    case 'handed_over':
    case 'budget':
    case 'carrier_error':
      return notice.tell;
    case 'question':
      return 'handed_over';
    case 'opt_out_cancel':
      return 'opt_out';
    case 'wrote':
      return 'customer_wrote';
    case 'auto_blocked':
      return 'auto_block';
    case 'hour_full':
      return 'pause';
    case 'model_down':
    case 'model_back':
      return 'model_down';
    default:
      return unreachable(notice);
  }
}

/** What it is about, where the same is not to be told again and again; empty where every event counts. */
export function subjectOf(notice: Notice): string {
  if (notice.tell === 'carrier_error') return String(notice.code);
  return notice.tell === 'model_down' || notice.tell === 'model_back' ? notice.tell : '';
}

/** For this long the same subject of a topic is not told again. */
export function onceWithinMs(topic: Topic): number | undefined {
  return topic === 'carrier_error' ? 24 * HOUR_MS : undefined;
}

/** `lately`: how many of this topic there were within the last `GATHER_MS`, told or kept. */
export function routeOf(
  topic: Topic,
  { notifications, zone }: Pick<Business, 'notifications' | 'zone'>,
  lately: number,
  now: Instant,
): Route {
  if (topic === 'opt_out') return { go: 'now' };
  if (notifications.muted.includes(topic)) return { go: 'nowhere' };
  if (topic === 'handed_over') return { go: 'now' };
  const quietUntil = quietEnd(notifications.quietHours, zone, now);
  if (quietUntil !== undefined) return { go: 'later', dueAt: quietUntil };
  return lately < ONE_BY_ONE_MAX ? { go: 'now' } : { go: 'later', dueAt: now - (now % GATHER_MS) + GATHER_MS };
}

/** When the quiet hours that `now` lies in are over; undefined outside of them. They may span midnight. */
export function quietEnd(quiet: Business['notifications']['quietHours'], zone: Business['zone'], now: Instant): Instant | undefined {
  if (!quiet || quiet.from === quiet.until) return undefined;
  const clock = clockOf(now, zone);
  const spansMidnight = quiet.until < quiet.from;
  const isQuiet = spansMidnight ? clock >= quiet.from || clock < quiet.until : clock >= quiet.from && clock < quiet.until;
  if (!isQuiet) return undefined;
  const today = dayOf(now, zone);
  const endsTomorrow = spansMidnight && clock >= quiet.from;
  return reachedAt(endsTomorrow ? addDays(today, 1) : today, quiet.until, zone);
}

/** Of the texts that were kept, those that fit into one of `lengthMax` characters, and how many do not. */
export function gathered(bodies: readonly string[], lengthMax: number): { readonly shown: readonly string[]; readonly moreCount: number } {
  let length = 0;
  const fitting = bodies.findIndex((body) => {
    length += body.length + 1;
    return length > lengthMax;
  });
  // One is always shown: a text that says only "9 more" says nothing.
  const count = fitting === -1 ? bodies.length : Math.max(1, fitting);
  return { shown: bodies.slice(0, count), moreCount: bodies.length - count };
}

/** Twilio's codes for what nobody but the owner can put right: her account, her number, its registration. */
const HERS: ReadonlySet<number> = new Set([
  20003, 21212, 21408, 21601, 21606, 21608, 21659, 21660, 30002, 30007, 30032, 30034, 30450, 401, 403,
]);

/** True when the owner must act before texts get through again. */
export function needsOwner(code: number | undefined): boolean {
  return code !== undefined && HERS.has(code);
}
