/** Which of the days and times named are those of a booking that stands: "my *Tuesday* appointment", "from *3* to 4". */
import type { Group } from './requests.ts';
import type { Said } from './when.ts';

const BOOKED = '(?:appointments?|booking|reservation|session|visit|slot|one|haircut|cut|massage|lesson|meeting|class)';
const OWN_BEFORE = /\b(?:my|our|the|this|that|existing|current)(?: (?:existing|current|next|upcoming))? ?(?:[◇◆○] ?(?:at )?)*$/;
/** "Move Tuesday's appointment". */
const MOVED_BEFORE = /\b(?:move|change|switch|swap|push|shift|bring|resched\w*) ?(?:[◇◆○] ?(?:at )?)*$/;
const BOOKED_AFTER = new RegExp(`^'?s?(?: ?[◇◆○]+)* (?:\\w+ )?${BOOKED}\\b`);
const BOOKED_BEFORE = new RegExp(
  `\\b(?:my|our|the) (?:[\\w']+ ){0,3}?${BOOKED}(?: (?:is|was|i (?:have|had|made|booked)|booked|that's|scheduled|set))?(?: (?:on|at|for|from|of|this))* ?(?:◇+ ?(?:at )?)*$`,
);
const HAVE_BEFORE =
  /\b(?:i(?:'m| am|'ve| have)?|have|had|got|made|booked|scheduled)(?: (?:an?|got|down|booked|scheduled|appointment|booking|reservation|session))+ (?:on|at|for|in)? ?(?:◇+ ?(?:at )?)*$/;

/** Only moves and cancellations speak of a booking that stands. */
export function splitOfExisting(text: string, said: readonly Said[], group: Group): { existing: readonly Said[]; wanted: readonly Said[] } {
  if (group.intent === 'cancel') return { existing: said.filter(isMoment), wanted: said };
  if (group.intent !== 'reschedule') return { existing: [], wanted: said };
  const existing = said.filter((mention, i) => isMoment(mention) && isExisting(text, mention, { group, next: said[i + 1] }));
  return { existing, wanted: said.filter((mention) => !existing.includes(mention)) };
}

/** "I have a booking for Tuesday, I need to move it": said before the wish, in a part of its own. */
function isDescribed(text: string, mention: Said, group: Group): boolean {
  const span = group.spans.find((one) => one.intent === 'inform' && mention.at >= one.at && mention.at < one.end);
  return span !== undefined && /\b(?:have|had|got|made|booked|scheduled)\b/.test(text.slice(span.at, mention.at));
}

function isMoment(mention: Said): boolean {
  return mention.kind === 'day' || mention.kind === 'clock' || mention.kind === 'days' || mention.kind === 'part';
}

function isExisting(text: string, mention: Said, { group, next }: { group: Group; next: Said | undefined }): boolean {
  const before = text.slice(0, mention.at);
  const after = text.slice(mention.end);
  if (mention.isRefused || group.spans.some((span) => span.intent === 'cancel' && mention.at >= span.at && mention.at < span.end))
    return true;
  if (/\bfrom (?:the )?(?:◇+ ?(?:at )?)*$/.test(before) && /^[^.?!]* to\b/.test(after)) return true;
  if (BOOKED_AFTER.test(after) && (OWN_BEFORE.test(before) || MOVED_BEFORE.test(before))) return true;
  if (BOOKED_BEFORE.test(before) && !/ to (?:◇+ ?(?:at )?)*$/.test(before)) return true;
  if (HAVE_BEFORE.test(before) || isDescribed(text, mention, group)) return true;
  const isMovedTo =
    next !== undefined && /^ ?(?:at )?(?:[◆○]+ )?(?:(?:to|for|with|onto) (?:the )?)?$/.test(text.slice(mention.end, next.at));
  return (
    isMovedTo &&
    /\b(?:move|change|switch|swap|push|shift|bring|resched\w*) (?:my |the |our |it |appointment |from )*(?:◇+ ?(?:at )?)*$/.test(before)
  );
}
