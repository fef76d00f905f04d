/** Who comes along: "me and my daughter", "for the 2 of us", "a table for 3". */
import type { Language } from './language.ts';

const KIN =
  "(?:wife|husband|hubby|partner|boyfriend|girlfriend|bf|gf|fiancee?|friend|mate|mom|mum|mother|dad|father|son|daughter|sister|brother|kid|kiddo|child|baby|niece|nephew|cousin|grandson|granddaughter|grandma|grandmother|grandpa|bestie|bff|roommate|flatmate|colleague|girl|boy|mother-in-law|sister-in-law)(?!['\\w])";
const KINS = '(?:friends|mates|sons|daughters|sisters|brothers|kids|children|boys|girls|girlfriends|bridesmaids|colleagues|parents)';
const OF_HERS = `(?:my |the |a |our )?(?:\\w+ )?${KIN}`;
const PEOPLE = '(?:people|persons|adults|guests|pax|ppl|ladies|girls|guys|women|men|friends|kids|children)(?! (?:cut|haircut|trim)s?\\b)';

type Counted = readonly [words: RegExp, count: (groups: readonly string[]) => number];

const number = ([words]: readonly string[]): number => Number(words);

/** In order: what tells the most is tried first. */
const PARTIES: readonly Counted[] = [
  [new RegExp(`\\b(?:me|myself|i|us) ?(?:,|and|&|\\+|plus|n) (?:my |the |our )?(\\d) (?:\\w+ )?${KINS}`), ([count]) => 1 + Number(count)],
  [new RegExp(`\\b(?:me|myself) ?(?:,|and|&|\\+|plus|n) ${OF_HERS} ?(?:,|and|&|\\+|plus|n) ${OF_HERS}`), () => 3],
  [new RegExp(`\\b(?:me|myself) ?(?:and|&|\\+|plus|n) (?:${OF_HERS}|someone else|another person|1 other|one other)`), () => 2],
  [new RegExp(`\\bmy (?:\\w+ )?${KIN} (?:and|&|\\+|n) (?:me|myself|i)\\b`), () => 2],
  [/\b(?:the )?(\d{1,2}) of us\b/, number],
  [/\b(?:both of us|us both|us 2|we both)\b/, () => 2],
  [new RegExp(`\\b(\\d) adults? ?(?:,|and|&|\\+|plus|with) (\\d) (?:\\w+ )?${KINS}`), ([adults, kids]) => Number(adults) + Number(kids)],
  [/\b(?:(?:party|group) (?:of|size:?)|table for) (\d{1,2})\b/, number],
  // "A booking for 2 at 4": the other number is the time.
  [/\b(?:booking|appointment|reservation|spots?|slots?) for (\d)\b(?! ?(?:[ap]m\b|:|\/|o'clock|hours?|minutes?))(?=[^.?!]* at \d)/, number],
  [new RegExp(`(?<!\\b(?:have|has|had|got) )\\b(\\d{1,2}) (?:more |other )?${PEOPLE}`), number],
  [new RegExp(`\\bmy (\\d) (?:\\w+ )?${KINS}`), number],
  [/\bmy twins\b/, () => 2],
  [/(?:\+ ?1|\bplus (?:1|one))(?= ?(?:$|[.,!?]| (?:for|on|at|please)))/, () => 2],
];

export type Party = { readonly count: number; readonly words: string };

/** How many come, and the words that say so; nothing where one comes, or nobody is counted. `phrased` is in the engine's words. */
export function findParty(phrased: string): Party | undefined {
  for (const [words, count] of PARTIES) {
    const match = words.exec(phrased);
    const counted = match === null ? 0 : count(match.slice(1));
    if (match !== null && counted > 1) return { count: counted, words: match[0].trim() };
  }
  return undefined;
}

/** Who counts people in more words than these is not looked through for them. */
const WORDS_MAX = 60;

/** The same party with the words that say it as she typed them: the fewest that still count as many. */
export function asTyped(party: Party, text: string, language: Language): Party {
  const at = text.toLowerCase().indexOf(party.words);
  if (at >= 0) return { ...party, words: text.slice(at, at + party.words.length) };
  const typed = text.split(/\s+/u).slice(0, WORDS_MAX);
  const counts = (words: readonly string[]) => findParty(language.phrase(language.spell(words.join(' '))))?.count === party.count;
  const end = typed.findIndex((_, i) => counts(typed.slice(0, i + 1))) + 1;
  const start = typed.findLastIndex((_, i) => i < end && counts(typed.slice(i, end)));
  if (end === 0 || start < 0) return party;
  const words = typed
    .slice(start, end)
    .join(' ')
    .replace(/[\s.,;:!?]+$/u, '');
  return { ...party, words };
}
