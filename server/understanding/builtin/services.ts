/** Which of the business's services a text names: by its whole name, its plural, a part only it has, or with a typing slip. */
import type { Service } from '#core/business.ts';
import { normalise } from './normalise.ts';
import { isOneSlip } from './spelling.ts';

const COMMON = new Set([
  'a',
  'an',
  'and',
  'the',
  'for',
  'with',
  'of',
  'in',
  'to',
  'minute',
  'minutes',
  'hour',
  'hours',
  'session',
  'appointment',
  'service',
  'visit',
  'new',
  'first',
  'per',
  'or',
]);
const PART_CHARS_MIN = 3;

/** The id of the one service the text names; nothing when it names none, or several equally well. */
export function findService(text: string, services: readonly Service[]): string | undefined {
  const words = wordsOf(text);
  const scored = services
    .filter((service) => service.isActive)
    .map((service) => ({ id: service.id, score: scoreOf(words, service) }))
    .filter((one) => one.score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best !== undefined && (next === undefined || next.score < best.score) ? best.id : undefined;
}

/** The words of a text that could name a service, in the singular. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\d']+/gu) ?? []).map((word) => singular(word.replace(/'s$/, ''))).filter((word) => !COMMON.has(word));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word;
}

/** How many of the service's words are there; all of them count more than any part. */
function scoreOf(words: readonly string[], service: Service): number {
  const wanted = wordsOf(normalise(service.name));
  const found = wanted.filter((word) => words.some((said) => isSame(said, word))).length;
  return found === 0 ? 0 : found + (found === wanted.length ? 1 + found : 0);
}

function isSame(said: string, word: string): boolean {
  if (said === word) return true;
  if (/^\d+$/.test(said) || /^\d+$/.test(word)) return false;
  const [short, long] = said.length < word.length ? [said, word] : [word, said];
  if (
    short.length >= PART_CHARS_MIN &&
    long.length >= short.length + 3 &&
    short.length >= 3 &&
    (long.endsWith(short) || (short.length >= 4 && long.startsWith(short)))
  )
    return true;
  return short.length >= 5 && isOneSlip(said, word);
}
