/** The parts English sentences are made of. */
import type { Price } from '#core/business.ts';
import { type Dates, datesIn } from '#core/words/dates.ts';
import type { Scene } from '#core/words/sayings.ts';

/** Countries that write the day after the month's name, and `3 PM`. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'CA', 'PH', 'PR']);
/** Countries that write `3pm`. */
const LOWER_CASE_CLOCK: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA']);

/** `Tuesday, June 16 at 3 PM`; `on Thursday, 18 June`. */
export const dates: Dates = datesIn({
  style: ({ business }) => ({ locale: MONTH_FIRST.has(business.country) ? 'en-US' : 'en-GB', today: 'today', tomorrow: 'tomorrow' }),
  clockStyle({ business }) {
    if (MONTH_FIRST.has(business.country)) return '3 PM';
    return LOWER_CASE_CLOCK.has(business.country) ? '3pm' : '15:00';
  },
  plain: (date) => date,
  onDay: (written) => `on ${written}`,
  at: (written, hour) => `${written} at ${hour}`,
});

export const { day, onDay, at, shortly } = dates;

/** `$45`, `from $45`, `price on request`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'price on request';
  return price.kind === 'from' ? `from ${price.amount}` : price.amount;
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'the booking line';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'the owner';
}
