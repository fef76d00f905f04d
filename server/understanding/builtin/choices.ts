/** Picks from a numbered list: "2", "#2", "the second one", "the later one", "either". */
import type { Choice, LastSaid } from '#core/reading.ts';

const PLACES: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, '4th': 4, '5th': 5 };
const PLACE = '(first|second|1st|2nd|3rd|4th|5th)';
const POLITE =
  "(?:yes|ok|sure|hi|please|i'll take|i will take|i'd like|let's do|let's go with|go with|i choose|i pick|take|book|number|option|no\\.?|choice|slot|#|the|time|,|:|-)";
const AFTER =
  '(?:please|thanks|thank you|is (?:fine|good|great|perfect|best|ok)|works(?: for me| best)?|would (?:be|work)[\\w ]*|sounds (?:good|great)|it is|then|\\)|\\.|!|,)';

const BARE_NUMBER = new RegExp(`^(?:${POLITE} ?)*(\\d{1,2}|one)(?: ?${AFTER})* *$`);
const MARKED_NUMBER = /(?:#|\b(?:option|number|choice|slot|no\.?) )#? ?(\d{1,2})\b(?! ?[ap]m|:)/;
const NTH = new RegExp(
  `\\b(?:the )?${PLACE} (?:one|option|slot|time|choice|of (?:those|them)|works|is|please|would|sounds)\\b|^(?:${POLITE} ?)*${PLACE}(?: ?${AFTER})* *$`,
);
const BY_PLACE: readonly (readonly [RegExp, Choice])[] = [
  [/\b(?:the )?(?:last|final|latest|bottom) (?:one|option|slot|time)\b|^(?:the )?(?:last|latest)\b[ .!]*(?:please)?$/, { kind: 'last' }],
  [
    /\b(?:the )?(?:later|afternoon|evening) (?:one|option|slot|of the 2|of the two)\b|^(?:the )?later(?: please)?[ .!]*$/,
    { kind: 'later' },
  ],
  [
    /\b(?:the )?(?:earlier|earliest|morning|sooner|soonest) (?:one|option|slot|of the 2|of the two)\b|^(?:the )?(?:earlier|earliest|soonest)(?: please)?[ .!]*$/,
    { kind: 'earlier' },
  ],
  [
    /\b(?:either|any of (?:them|those|these)|whichever|whatever (?:works|is|suits|you)|any (?:one )?(?:is|works|will|would)|all (?:of them )?work|doesn't matter|don't mind|no preference|you (?:choose|pick|decide)|both work|any ?time(?: is| works)|any is|you pick|up to you)\b|^(?:any|whenever|any ?time|any day)(?: (?:is|works|really|is fine|works for me|you like|you want|that works))*[ .!]*$/,
    { kind: 'any' },
  ],
];

/** The choice, and the text with the choosing words covered so that no date or hour is read in them. */
export function findChoice(text: string, last: LastSaid): { choice: Choice | undefined; rest: string } {
  const listed = last.options.length;
  const number = listed > 0 ? chosenNumber(text, last) : undefined;
  if (number !== undefined) return { choice: { kind: 'number', number: number.number }, rest: cover(text, number.match) };
  if (listed === 0 && last.act !== 'listed' && last.act !== 'alternatives') return { choice: anyChoice(text), rest: text };
  for (const [pattern, choice] of BY_PLACE) {
    const match = pattern.exec(text);
    if (match !== null && !isRefused(text, match, choice)) return { choice, rest: cover(text, match) };
  }
  return { choice: undefined, rest: text };
}

function anyChoice(text: string): Choice | undefined {
  const [pattern, choice] = BY_PLACE[BY_PLACE.length - 1] ?? [];
  const match = pattern?.exec(text);
  return match && choice && !isRefused(text, match, choice) ? choice : undefined;
}

/** "None of those work either". */
function isRefused(text: string, { index }: RegExpExecArray, { kind }: Choice): boolean {
  return kind === 'any' && /\b(?:none|not|nothing|neither|\w+n't)\b[^.,?!]*$/.test(text.slice(0, index));
}

function chosenNumber(text: string, last: LastSaid): { number: number; match: RegExpExecArray } | undefined {
  const match = MARKED_NUMBER.exec(text) ?? BARE_NUMBER.exec(text);
  const number = match?.[1] === 'one' ? 1 : Number(match?.[1]);
  if (match !== null && number >= 1 && number <= last.options.length) return { number, match };
  const nth = NTH.exec(text);
  const place = PLACES[nth?.[1] ?? nth?.[2] ?? ''];
  return nth !== null && place !== undefined && place <= last.options.length ? { number: place, match: nth } : undefined;
}

function cover(text: string, match: RegExpExecArray): string {
  return text.slice(0, match.index) + '▪'.repeat(match[0].length) + text.slice(match.index + match[0].length);
}
