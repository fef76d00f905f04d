/** What the first tables have said in the engine's words, as later ones look for it. */

/** A day of the week. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A day that one word names. */
export const DAY = `(?:${WEEKDAY}|tomorrow|today)`;
const PART = 'in the (?:morning|afternoon|evening)';
/** A day, a part of one, or a time. */
export const WHEN = `(?:${DAY}(?: ${PART})?|at \\d{1,2}(?::\\d\\d)?|${PART})`;
