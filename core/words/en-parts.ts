/** The parts English sentences are made of. */
import type { Price } from '#core/business.ts';
import { type Clock, type Day, dayOf, type Instant } from '#core/time.ts';
import { type ClockStyle, clockIn, type DateStyle, longDay, shortDay, writeClock } from './dates.ts';
import type { Scene } from './sayings.ts';

/** Countries that write the day after the month's name, and `3 PM`. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'CA', 'PH', 'PR']);
/** Countries that write `3pm`. */
const LOWER_CASE_CLOCK: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA']);

function styleOf({ business }: Scene): DateStyle {
  return { locale: MONTH_FIRST.has(business.country) ? 'en-US' : 'en-GB', today: 'today', tomorrow: 'tomorrow' };
}

function clockStyleOf({ business }: Scene): ClockStyle {
  if (MONTH_FIRST.has(business.country)) return '3 PM';
  return LOWER_CASE_CLOCK.has(business.country) ? '3pm' : '15:00';
}

/** `Tuesday, June 16`, with today or tomorrow where it is. */
export function day(one: Day, scene: Scene): string {
  return longDay(one, styleOf(scene), scene);
}

/** `on Thursday, June 18`; `tomorrow (Tuesday, June 16)`. */
export function onDay(one: Day, scene: Scene): string {
  const written = day(one, scene);
  return written.endsWith(')') ? written : `on ${written}`;
}

/** `Tuesday, June 16 at 3 PM`. */
export function at(startsAt: Instant, scene: Scene): string {
  return `${day(dayOf(startsAt, scene.business.zone), scene)} at ${clock(clockIn(startsAt, scene), scene)}`;
}

/** `Tue, Jun 16, 3 PM`: for lists. */
export function shortly(startsAt: Instant, scene: Scene): string {
  return `${shortDay(dayOf(startsAt, scene.business.zone), styleOf(scene), scene)}, ${clock(clockIn(startsAt, scene), scene)}`;
}

/** A weekday's short name by day, `Tue, Jun 16`. */
export function shortDate(one: Day, scene: Scene): string {
  return shortDay(one, styleOf(scene), scene);
}

/** `3 PM`. */
export function clock(one: Clock, scene: Scene): string {
  return writeClock(one, clockStyleOf(scene));
}

/** `$45`, `from $45`, `price on request`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'price on request';
  return price.kind === 'from' ? `from ${price.amount}` : price.amount;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same in the owner's tone. */
export function toned(scene: Scene, tones: Readonly<Record<Scene['business']['manners']['tone'], string>>): string {
  return tones[scene.business.manners.tone];
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'the booking line';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'the owner';
}
