/** Parts of a text become requests: politeness falls away, facts join the request they belong to, a yes with a new time is a change. */
import type { LastSaid } from '#core/reading.ts';
import { isUnheard, offersTime, type Part } from './intents.ts';

/** A request and the stretches of text that belong to it. */
export type Group = Pick<Part, 'intent' | 'topic' | 'isSure' | 'isToneOnly' | 'isMiss'> & {
  readonly spans: readonly Pick<Part, 'at' | 'end' | 'intent' | 'isElsewhere'>[];
};

const OFFERING = new Set<LastSaid['act']>(['offered', 'read_back', 'alternatives', 'listed']);
const IDLE = new Set<Part['intent']>(['greeting', 'thanks', 'unclear']);

/** Never empty. `hasMoments(part)`: it names a day or time and does not refuse it. */
export function groupsOf(parts: readonly Part[], hasMoments: (part: Part) => boolean, last: LastSaid): readonly [Group, ...Group[]] {
  const groups: Group[] = [];
  for (const part of parts) {
    const previous = groups.at(-1);
    const joined = previous === undefined ? undefined : join(previous, part, hasMoments(part), last);
    if (joined === undefined) groups.push({ ...part, spans: [part] });
    else groups[groups.length - 1] = joined;
  }
  const [first, ...rest] = groups;
  return first === undefined
    ? [{ intent: 'unclear', topic: undefined, isSure: false, isToneOnly: false, isMiss: false, spans: [] }]
    : [first, ...rest];
}

/** The two as one request, or nothing when they stand side by side. */
function join(one: Group, part: Part, hasMoments: boolean, last: LastSaid): Group | undefined {
  const spans = [...one.spans, part];
  const keep = { ...one, spans };
  const become = (intent: Part['intent']): Group => ({
    intent,
    topic: part.topic,
    isSure: part.isSure,
    isToneOnly: part.isToneOnly,
    isMiss: part.isMiss,
    spans,
  });
  if (isBesides(one, part, hasMoments)) return undefined;
  if (one.intent === part.intent) return one.intent === 'question' && one.topic !== part.topic ? undefined : keep;
  if (one.intent === 'thanks' && (part.intent === 'confirm' || part.intent === 'decline') && !OFFERING.has(last.act)) return keep;
  if (one.intent === 'confirm' && part.isElsewhere && !OFFERING.has(last.act)) return become('unclear');
  if (one.intent === 'confirm' && part.intent === 'thanks' && !OFFERING.has(last.act)) return become('thanks');
  if (IDLE.has(part.intent)) return IDLE.has(one.intent) && one.intent !== 'thanks' ? become(part.intent) : keep;
  if (IDLE.has(one.intent)) return become(part.intent);
  if (part.intent === 'inform') return joinFact(keep, become, hasMoments);
  if (one.intent === 'inform') return part.intent === 'question' && part.topic !== 'availability' ? undefined : become(part.intent);
  return joinRequests(one, part, { keep, become, hasMoments, last });
}

/** A visit of its own after a move, a cancellation or another visit. */
function isBesides(one: Group, part: Part, hasMoments: boolean): boolean {
  const isRequest = one.intent === 'reschedule' || one.intent === 'cancel' || one.intent === 'book';
  const isWish = part.intent === 'book' || (part.intent === 'question' && part.topic === 'availability');
  return isRequest && !one.isMiss && isWish && part.isExtra && hasMoments;
}

function joinFact(keep: Group, become: (intent: Part['intent']) => Group, hasMoments: boolean): Group {
  return (keep.intent === 'decline' || keep.intent === 'drop') && hasMoments ? become('inform') : keep;
}

type Joining = { keep: Group; become: (intent: Part['intent']) => Group; hasMoments: boolean; last: LastSaid };

function joinRequests(one: Group, part: Part, { keep, become, hasMoments, last }: Joining): Group | undefined {
  const pair = `${one.intent} ${part.intent}`;
  const isAvailability = part.topic === 'availability';
  if (pair === 'cancel book' || (pair === 'cancel question' && isAvailability))
    return !one.isMiss && part.intent === 'book' && hasMoments && last.act === 'none'
      ? undefined
      : become(hasMoments ? 'reschedule' : 'cancel');
  if (
    pair === 'cancel reschedule' ||
    pair === 'reschedule cancel' ||
    pair === 'reschedule book' ||
    (pair === 'reschedule question' && isAvailability)
  )
    return become('reschedule');
  // A no counts beside the wish to speak to somebody.
  if (pair === 'decline person') return undefined;
  if (one.intent === 'decline' || one.intent === 'drop') return part.intent === 'confirm' ? keep : become(part.intent);
  if (part.intent === 'decline') return one.intent === 'confirm' ? become('decline') : keep;
  if (part.intent === 'drop') return become('drop');
  const isMereYes = last.act === 'none' && (!hasMoments || isUnheard(last)) && !part.namesVisit && !one.isToneOnly;
  if (pair === 'confirm book' && isMereYes) return keep;
  if (pair === 'confirm book') return hasMoments || !offersTime(last) ? become('book') : keep;
  if (pair === 'book confirm' || pair === 'reschedule confirm' || pair === 'cancel confirm' || pair === 'question confirm') return keep;
  if (pair === 'confirm question' && (one.isToneOnly || !offersTime(last))) return become('question');
  // A yes to what is offered counts, whoever is asked for after it.
  if (pair === 'confirm person' && (OFFERING.has(last.act) || isUnheard(last)) && !one.isToneOnly) return undefined;
  if (pair === 'confirm person' || pair === 'confirm cancel' || pair === 'confirm reschedule') return become(part.intent);
  if ((pair === 'book question' || pair === 'confirm question') && isAvailability)
    return pair === 'book question' ? keep : become('question');
  if (pair === 'question book' && one.topic === 'availability') return become('book');
  return undefined;
}
