/** Pieces that several tables of phrases are made of, as sources of patterns. Days and months are in English by the time they are looked for. */
import { WEEKDAY as DAY_OF_WEEK, MONTHS } from '../said.ts';

/** What is booked. */
export const VISIT = '(?:afspra(?:ak|ken)|reservering(?:en)?|reservatie|boeking|beurt|sessie|les|knipbeurt|bezoek|consult)';
/** Whose it is, or which. */
export const MY = "(?:mijn|m'n|onze|de|die|deze|een|1)";
/** Whom the customer speaks to. */
export const ONE_OF_YOU = '(?:u|je|jij|jullie)';
/** A weekday, as a group. */
export const WEEKDAY = `(${DAY_OF_WEEK})`;
/** How what was said of days and times begins by now. */
export const WHEN = `(?:on |at |in the |around|after |before |between|from |noon|tomorrow|today|tonight|this |next |\\w+day\\b|day after|later|earlier|asap|\\d{1,2}:|\\d+ (?:minutes|hours|days|weeks) |\\d{1,2} (?:${MONTHS})|the \\d)`;

/** Coming to the place. */
export const COME = '(?:langs ?(?:te )?komen|langskomen|terecht|terechtkunnen|langs|binnenlopen|komen|geholpen worden)';

/** Up to so many words of the same thought, as few as will do. */
export function upTo(words: number): string {
  return `(?: [^ ,.!?]+){0,${words}}?`;
}
