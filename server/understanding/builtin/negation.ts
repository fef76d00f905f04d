/** Which mentions a text refuses: "not Monday", "Thursday won't work", "any day but Friday". */
import type { Mention, Scanned } from './mentions.ts';

const REFUSED_BEFORE =
  /(?:\b(?:not|never|except(?: for)?|excluding|besides|instead of|rather than|other than|apart from|(?:any ?thing|any day|any ?time|everything|all) but|neither|nor|avoid|skip|(?:i'm|i am|i'll be|we're|we are|am|be) (?:also )?(?:away|out of town|on (?:holidays?|vacation|leave)|abroad|busy|working|booked up|tied up)|i(?:'ve)? (?:have|got) (?:plans|work|school|a meeting|something(?: on)?))|n't) ((?:[\w'◇◆○]+ ){0,5})$/;
/** Negative words that refuse nothing. */
const HARMLESS =
  /\b(?:(?:away|busy|working|tied up|out of town|holidays?|vacation|leave|abroad|work|school) (?:until|till|til)|not sure|not only|not a problem|not bad|don't mind|doesn't matter|don't care|don't know|why not|why don't|why can't|can't wait|don't forget|not until|not till|if not|wasn't|weren't|(?:hasn't|haven't|hadn't) been|don't you|can't (?:we|you|i)|couldn't (?:we|you|i)|won't you|isn't (?:there|it)|aren't (?:you|there)|haven't you|not (?:before|after|earlier|later)|didn't (?:you|we)|do not mind|if that's not|don't have anything)\b/;
/** A new thought begins here, and the refusal ends. */
const PIVOT =
  /\b(?:but|how|what|can|could|maybe|let's|make|instead|prefer|rather|please|so|then|is|works?|move|change|book|cancel|until|till|i'd|i'm|i can)\b/;
const REFUSED_AFTER =
  /^(?:'s)? ?(?:(?:at|in|on|the|,|for me) ?)*[◆◇○ ]*(?:at all )?(?:(?:just|really|actually|probably|definitely|unfortunately|also|i|we|still|sadly) )*(?:won't|doesn't|don't|isn't|can't|is not|does not|do not|will not|are not|aren't|wouldn't|is no|not|never|is out|are out|is bad|is booked|is full|no good|is too|no longer|is impossible)\b(?! (?:you|it\b|there|until|before|after))(?!(?: [\w']+){0,2} [◇◆○])/;
const LINK = /^ ?(?:or|and|nor|, or|, and|&|\/) ?(?:on |the )?$/;

/** For each mention, whether the text refuses it. */
export function refusals({ text, mentions }: Scanned): readonly boolean[] {
  const refused = mentions.map((mention) => isRefused(text, mention));
  for (let i = 1; i < mentions.length; i += 1) {
    const [one, next] = [mentions[i - 1], mentions[i]];
    if (one === undefined || next === undefined || one.kind !== next.kind || !LINK.test(text.slice(one.end, next.at))) continue;
    if (refused[i - 1] === true || refused[i] === true) refused.splice(i - 1, 2, true, true);
  }
  return refused;
}

function isRefused(text: string, mention: Mention): boolean {
  if (mention.kind === 'shift' || mention.kind === 'earliest' || mention.kind === 'noise') return false;
  const start = clauseStart(text, mention.at);
  const before = text.slice(start, mention.at);
  const refusal = REFUSED_BEFORE.exec(before.endsWith(' ') || before === '' ? before : `${before} `);
  const between = (refusal?.[1] ?? '').replace(/^[\w']+ /, '');
  if (refusal !== null && !HARMLESS.test(before) && !PIVOT.test(between) && !/[◇◆]/.test(between)) return true;
  const after = /^[^.;!?]*/.exec(text.slice(mention.end))?.[0] ?? '';
  return REFUSED_AFTER.test(after) && !/\b(?:why|if)\b[^,]*$/.test(before);
}

function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  return (
    Math.max(
      ...['.', ';', '!', '?', ','].map((stop) => before.lastIndexOf(stop)),
      before.lastIndexOf(' but ') > 0 && !/\b(?:any|every|all)[\w ]* but /.test(before) ? before.lastIndexOf(' but ') + 3 : -1,
    ) + 1
  );
}
