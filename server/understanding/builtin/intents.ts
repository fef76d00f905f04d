/** What each part of a text wants, and how the parts come together as requests. */
import type { Intent, LastSaid, Topic } from '#core/reading.ts';
import * as cue from './cues.ts';

/** A stretch of the text that wants one thing. `isSure` is false when only its tone was read. */
export type Part = {
  readonly at: number;
  readonly end: number;
  readonly intent: Intent;
  readonly topic: Topic | undefined;
  readonly isSure: boolean;
};

/** What surrounds a part. */
export type Setting = {
  readonly last: LastSaid;
  /** The text names a service. */
  readonly namesService: boolean;
  /** The text says a name. */
  readonly saysName: boolean;
  readonly hasChoice: boolean;
};

const VERBS =
  "(?:can|could|how|what|when|where|who|do you|does|is|are|will|would|i'd|i want|i need|i would|i'll|book|cancel|move|reschedule|change|make|let's|instead|please|also|then|may i|schedule|if)";
const BREAK = new RegExp(`[.!?;]+(?= |$)|,? (?:and|but|also|then|so|plus)(?: also| then)?(?= ${VERBS}\\b)|,(?= ${VERBS}\\b)`, 'g');

/** Parts in order; each ends with the words that break it off. */
export function partsOfText(text: string, setting: Setting): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of [...text.matchAll(BREAK), undefined]) {
    const end = match === undefined ? text.length : match.index + match[0].length;
    const words = text.slice(at, end).trim();
    if (/[\p{L}\p{N}◇-◿▪□△▽]/u.test(words)) parts.push({ at, end, ...readPart(stripped(words), setting) });
    at = end;
  }
  return parts;
}

function stripped(words: string): string {
  return words
    .replace(/^(?:,|and|but|also|then|so|plus)\s+/, '')
    .replace(/[,.!; ]+$/, '')
    .replace(/ (?:and|but|also|then|so|plus)$/, '')
    .trim();
}

type Meant = Pick<Part, 'intent' | 'topic' | 'isSure'>;

function meant(intent: Intent, topic?: Topic, isSure = true): Meant {
  return { intent, topic, isSure };
}

const OFFERING = new Set<LastSaid['act']>(['offered', 'read_back', 'alternatives', 'listed']);

/** One part on its own. The order is the order of harm: what must not be missed is asked first. */
export function readPart(words: string, setting: Setting): Meant {
  const { last } = setting;
  if (cue.ASKS_PERSON.test(words)) return meant('person');
  const cancelled = readCancel(words, setting);
  if (cancelled !== undefined) return cancelled;
  if (cue.MOVES.test(words) && !isNegated(words)) return meant(isAboutOffer(words, last) ? 'book' : 'reschedule');
  if (cue.NO_BUT_YES.test(words)) return meant('confirm');
  if (cue.NO_FIRST.test(words)) return meant('decline');
  if (cue.isClosing(last.said) && cue.THANKS.test(words)) return meant('thanks');
  if (cue.YES_FIRST.test(words) && !/\?$/.test(words)) return readYes(words, setting);
  const asked = readQuestion(words);
  if (asked !== undefined) return asked;
  const asksAnew = cue.BOOKS.test(words) && /[◇◆○]/.test(words) && !OFFERING.has(last.act);
  if (!asksAnew && cue.ACCEPTS.test(words) && !cue.REFUSES.test(words)) return readAcceptance(words, setting);
  if (cue.MISSES.test(words)) return meant(last.act === 'none' ? 'cancel' : 'decline');
  if (cue.REFUSES.test(words)) return meant('decline');
  if (cue.BOOKS.test(words)) return meant('book');
  return readRest(words, setting);
}

function readCancel(words: string, { last }: Setting): Meant | undefined {
  if (!cue.CANCELS.test(words) || cue.CANCELS_NOTHING.test(words)) return undefined;
  if (cue.YES_FIRST.test(words) && OFFERING.has(last.act) && /cancel/i.test(last.said ?? '')) return meant('confirm');
  return meant(/\bresched|\bmove\b|\brebook/.test(words) ? 'reschedule' : 'cancel');
}

function isNegated(words: string): boolean {
  return /\b(?:don't|do not|no need to|not) (?:need to |want to |have to )?(?:move|change|resched\w*|switch|modify|push|bring)\b/.test(
    words,
  );
}

/** "Change it to 4" while an offer stands is about the offer, not about a booking. */
function isAboutOffer(words: string, { act, said }: LastSaid): boolean {
  return act !== 'none' && !/\bmy\b|\bbooking\b|\bresched/.test(words) && !/\bmove|resched/i.test(said ?? '');
}

function readYes(words: string, setting: Setting): Meant {
  const rest = words.slice(cue.YES_FIRST.exec(words)?.[0].length ?? 0).replace(/^[ ,!.]+/, '');
  if (/^(?:please|thanks|thank you)?$/.test(rest))
    return setting.last.act === 'none' && cue.THANKS.test(words) ? meant('thanks') : meant('confirm');
  if (/\bnot (?:now|at this|right now|yet)\b/.test(rest)) return meant('decline');
  const question = cue.ACCEPTS.test(rest) ? undefined : readQuestion(rest);
  if (question !== undefined && question.topic !== 'availability') return question;
  const later = cue.ACCEPTS.test(rest) || rest === '' ? undefined : readPart(rest, setting);
  if (later?.intent === 'thanks' || later?.intent === 'cancel' || later?.intent === 'reschedule' || later?.intent === 'person')
    return later;
  return meant('confirm');
}

function readQuestion(words: string): Meant | undefined {
  if (!cue.ASKS.test(words)) return undefined;
  const topic = cue.TOPICS.find(([, pattern]) => pattern.test(words))?.[0];
  const isRequest = cue.BOOKS.test(words) && (topic === undefined || topic === 'availability' || topic === 'services');
  if (isRequest) return meant('book');
  if (topic !== undefined) return meant('question', topic);
  return /\?$/.test(words) && !/^(?:yes|ok|sure|right)/.test(words) && !/^[◇◆○ ]+\?$/.test(words)
    ? meant('question', 'other', false)
    : undefined;
}

function readAcceptance(words: string, { last }: Setting): Meant {
  if (cue.THANKS.test(words) && last.act === 'none') return meant('thanks');
  return meant('confirm');
}

function readRest(words: string, setting: Setting): Meant {
  const greeting = cue.GREETS.exec(words)?.[0];
  if (cue.THANKS.test(words)) return meant('thanks');
  if (greeting !== undefined && greeting.length >= words.length) return meant('greeting');
  if (/[◇◈◆○△▽]/.test(words)) return meant(setting.last.act === 'none' && !cue.YES_FIRST.test(words) ? 'book' : 'inform');
  if (setting.hasChoice || setting.saysName) return meant('inform');
  if (setting.namesService) return meant(setting.last.act === 'none' ? 'book' : 'inform');
  if (greeting !== undefined) return meant('greeting');
  if (/\b(?:not|isn't|don't|didn't|wasn't|haven't|hasn't|doesn't|can't|won't)\b/.test(words)) return meant('decline', undefined, false);
  return meant('unclear', undefined, false);
}
