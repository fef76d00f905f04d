/** Days as the engine's words name them: what the later tables of a language find where the first have said a day. */

/** A day of the week. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A day that one word names. */
export const DAY = `(?:${WEEKDAY}|tomorrow|today)`;
/** The months, one beside the other. */
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
