/** "Tuesday at 3, sorry, Wednesday at 4": what is said anew after such a word takes the place of what was said before it. */
import type { Said } from './when.ts';

const CORRECTS =
  /\b(?:sorry|my bad|oops|i mean(?:t)?|(?:no )?wait|scratch that|correction|make that|or rather|on second thoughts?|actually(?! works))\b|(?<![\d◆])\*(?= ?[◇◆○◈])/g;

/** The mentions that still count: of each kind said anew after the last correction, only those after it. */
export function corrected(text: string, said: readonly Said[]): readonly Said[] {
  return [...text.matchAll(CORRECTS)].reduce((left, { index }) => afterwards(left, index), said);
}

function afterwards(said: readonly Said[], at: number): readonly Said[] {
  const anew = new Set(said.filter((mention) => mention.at > at && !mention.isRefused).map(kindOf));
  return said.filter((mention) => mention.at > at || !anew.has(kindOf(mention)));
}

/** A day or days, a time or a stretch of the day: one is said instead of the other. */
function kindOf({ kind }: Said): string {
  if (kind === 'days' || kind === 'moment') return 'day';
  return kind === 'part' ? 'clock' : kind;
}
