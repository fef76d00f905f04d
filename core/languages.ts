/** The languages that customers are read and answered in. */

/** By primary language subtag of BCP 47. One that lacks its words or its reading does not compile. */
export const SPOKEN = ['en', 'es'] as const;

export type Spoken = (typeof SPOKEN)[number];

/** The primary subtag of a BCP 47 tag: `en` of `en-GB`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** The language we speak to somebody whose language this is (BCP 47); English where we do not speak it. */
export function spokenOf(language: string): Spoken {
  const primary = primaryOf(language);
  return SPOKEN.find((one) => one === primary) ?? 'en';
}
