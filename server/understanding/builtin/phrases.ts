/**
 * Patterns over a normalised part of a text in which days, times and the rest are marks (see mentions.ts): `◇` a day, `◈` a
 * stretch of days, `◆` a time, `○` a part of the day, `△` "later", `▽` "asap", `□` a duration, `▪` what is none of these.
 */

/** Any of the phrases, between what must stand before and after them. A line holds phrases that belong together. */
export function pattern(before: RegExp, phrases: readonly RegExp[], after: RegExp): RegExp {
  return new RegExp(`${before.source}(?:${phrases.map((phrase) => phrase.source).join('|')})${after.source}`);
}
