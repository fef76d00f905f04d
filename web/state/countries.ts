/** Countries and languages to choose from, named in the language of the app's words. Fetches what is known of phone numbers: for late pages only. */
import { SPOKEN } from '#core/languages.ts';
import { isCountry } from '#core/phone.ts';
import { OURS } from './dates.ts';

export type Choice = { readonly value: string; readonly label: string };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country whose numbers are known, by name; and this one besides. */
export function listCountries(current: string, locale = OURS): readonly Choice[] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
  const label = labels('region', locale);
  const all = new Set([...codes, current]);
  return [...all].map((value) => ({ value, label: label(value) })).toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** What the agent can write, and this language besides. */
export function listLanguages(current: string, locale = OURS): readonly Choice[] {
  const label = labels('language', locale);
  return [...new Set<string>([...SPOKEN, current])].map((value) => ({ value, label: label(value) }));
}

function labels(type: 'region' | 'language', locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      // Saved before it was checked: shown as it is.
      return code;
    }
  };
}
