/** How a text of another language comes to be said in the engine's words: tables of phrases, each run over what the one before left. */

/** How the engine says a phrase; `$1` is its first group. */
type Rendering = string | ((match: string, ...groups: string[]) => string);

/** A phrase of the language and how the engine says it. */
export type Row = { readonly phrase: RegExp; readonly said: Rendering };

/** Every place where the pattern fits is said so. */
export function row(source: string, said: Rendering): Row {
  let phrase: RegExp | undefined;
  return {
    said,
    // Seven languages have thousands of patterns, and most processes meet one or two of them.
    get phrase() {
      phrase ??= new RegExp(source, 'g');
      return phrase;
    },
  };
}

/** A row for each word of a list, with what it is said as behind it: `enero january`. */
export function pairs(list: readonly string[], before = '\\b', after = '\\b'): readonly Row[] {
  return list.map((pair) => {
    const [word = '', said = ''] = pair.split(' ');
    return row(`${before}(?:${word})${after}`, said);
  });
}

/** Gives `day`, `week`, `month` or `year` for a word of the language, which its first letter tells; a day where none does. */
export function unitTeller(byLetter: Readonly<Record<string, string>>): (word: string | undefined) => string {
  return (word) => byLetter[word?.[0] ?? ''] ?? 'day';
}

/** `1st`, `12th`, `23rd`. */
export function nthSaid(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** Runs the tables in order. What no row knows stays as it is. */
export function rephrased(spelt: string, tables: readonly (readonly Row[])[]): string {
  let text = spelt;
  for (const table of tables)
    for (const { phrase, said } of table) text = typeof said === 'string' ? text.replace(phrase, said) : text.replace(phrase, said);
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.?!])/g, '')
    .trim();
}

/** `3:05`, for the hour and minute of a phrase. */
export function clockSaid(hour: string | number | undefined, minute: string | number | undefined): string {
  return `${hour ?? ''}:${String(minute ?? 0).padStart(2, '0')}`;
}

/** `2:45`, for "a quarter to three". */
export function clockBefore(hour: string | undefined, minutes: number): string {
  const past = (Number(hour) + 23) % 24;
  return clockSaid(past === 0 && Number(hour) === 1 ? 12 : past, 60 - minutes);
}
