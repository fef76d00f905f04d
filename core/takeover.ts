/** How long the agent is silent in a thread that the owner has taken over. */
import type { Business } from './business.ts';
import { isOpenAnyTime, scheduleOf } from './open-hours.ts';
import { addDays, dayOf, HOUR_MS, type Instant, MINUTE_MS } from './time.ts';

/** What the owner may choose; `handed_back`: until she says so herself. */
export type TakeoverEnd = 'next_opening' | 'handed_back' | { readonly minutes: number } | { readonly at: Instant };

/** A thread stays with the owner this long where the hours say nothing about an opening. */
const WITH_OWNER_HOURS = 12;
/** The next opening is looked for this far ahead. */
const OPENING_DAYS_MAX = 60;

/** Stands for "until she hands it back": no text comes after it. */
export const UNTIL_HANDED_BACK: Instant = Date.UTC(9999, 0, 1);

/**
 * Until when a thread that is taken over now is the owner's. Without a choice until the next opening, and never shorter
 * than `current`: a second reply does not end what she chose with the first.
 */
export function takenOverUntil(
  business: Pick<Business, 'hours' | 'zone'>,
  now: Instant,
  choice: TakeoverEnd | undefined = undefined,
  current: Instant | undefined = undefined,
): Instant {
  if (choice === undefined) return Math.max(nextOpening(business, now) ?? now + WITH_OWNER_HOURS * HOUR_MS, current ?? 0);
  if (choice === 'handed_back') return UNTIL_HANDED_BACK;
  if (choice === 'next_opening') return nextOpening(business, now) ?? now + WITH_OWNER_HOURS * HOUR_MS;
  return 'at' in choice ? choice.at : now + choice.minutes * MINUTE_MS;
}

/** When the business opens next, after `now`; the end of a break is no opening. Undefined when it always is open, or stays closed. */
function nextOpening({ hours, zone }: Pick<Business, 'hours' | 'zone'>, now: Instant): Instant | undefined {
  if (isOpenAnyTime(hours)) return undefined;
  const schedule = scheduleOf(hours, zone);
  const today = dayOf(now, zone);
  for (let days = 0; days <= OPENING_DAYS_MAX; days += 1) {
    const day = addDays(today, days);
    // Only those that begin on the day itself: what runs on from the night before is open already.
    const opening = schedule(day).hours.find(({ startsAt }) => startsAt > now && dayOf(startsAt, zone) === day);
    if (opening) return opening.startsAt;
  }
  return undefined;
}
