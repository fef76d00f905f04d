/** What each part of a text wants, and how the parts come together as requests. */
import type { Intent, LastSaid, Topic } from '#core/reading.ts';
import * as answers from './answer-cues.ts';
import * as questions from './question-cues.ts';
import * as requests from './request-cues.ts';

/** A stretch of the text that wants one thing. `isSure` is false when only its tone was read. */
export type Part = { readonly at: number; readonly end: number } & Meant;

type Meant = {
  readonly intent: Intent;
  readonly topic: Topic | undefined;
  readonly isSure: boolean;
  /** A request to somebody else (a taxi): its days and times are none of ours. */
  readonly isElsewhere: boolean;
  /** "Great", "ok": before a question it accepts nothing. */
  readonly isToneOnly: boolean;
  /** "Can't make it": a new time may follow. */
  readonly isMiss: boolean;
  /** An appointment or a service is named, so it is a wish of its own. */
  readonly namesVisit: boolean;
  /** "And I also need one on Friday": besides what was asked before, not instead of it. */
  readonly isExtra: boolean;
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
  "(?:can|could|hoping|how|what|when|where|who|do you|does|is|are|will|would|i'd|i(?:'d| would)? (?:also )?(?:want|need|like)|another|i would|i'll|book|cancel|move|reschedule|change|make|let's|instead|please|also|then|may i|any (?:chance|way|time|slots?|thing|openings?|availab\\w*)|anything|got any|have you|is there|schedule|if|i'm (?:looking|hoping|trying|free|available))";
const BREAK = new RegExp(
  `[.!?;]+(?= |$)|(?<!\\b(?:go ahead|go|try|come)),? (?:and|n|but|also|then|so|plus)(?: also| then)?(?= ${VERBS}\\b)|(?<!^(?:oh |well )?no),(?= ${VERBS}\\b)`,
  'g',
);

/** Parts in order; each ends with the words that break it off. */
export function partsOfText(text: string, setting: Setting): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let opening = '';
  for (const match of [...text.matchAll(BREAK), undefined]) {
    const end = match === undefined ? text.length : match.index + match[0].length;
    const words = text.slice(at, end).trim();
    if (/[\p{L}\p{N}▪□△▽◆◇◈○]/u.test(words) && !/^(?:and|n|but|also|then|so|plus)$/.test(words))
      parts.push(
        after(parts.at(-1), {
          at,
          end,
          ...readPart(stripped(words), setting),
          namesVisit: requests.NAMES_VISIT.test(words) || setting.namesService,
          isExtra: /\b(?:also|plus)\b/.test(opening) || requests.EXTRA.test(words.replace(/(?:and|but)? also$/, '')),
        }),
      );
    at = end;
    opening = match?.[0] ?? '';
  }
  return parts;
}

/** What follows a request to somebody else is still about that. */
function after(previous: Part | undefined, part: Part): Part {
  const isMore = part.intent === 'book' || part.intent === 'inform' || part.intent === 'unclear' || part.topic === 'other';
  const goesOn = previous?.isElsewhere === true && isMore;
  return goesOn ? { ...part, intent: 'unclear', topic: undefined, isElsewhere: true } : part;
}

function stripped(words: string): string {
  return words
    .replace(/^(?:,|and|n|but|also|then|so|plus)\s+/, '')
    .replace(/[,.!; ]+$/, '')
    .replace(/ (?:and|but|also|so|plus)$/, '')
    .trim();
}

function meant(intent: Intent, topic?: Topic, isSure = true): Meant {
  return { intent, topic, isSure, isElsewhere: false, isToneOnly: false, isMiss: false, namesVisit: false, isExtra: false };
}

const OFFERING = new Set<LastSaid['act']>(['offered', 'read_back', 'alternatives', 'listed']);

/** One part on its own. The order is the order of harm: what must not be missed is asked first. */
function readPart(words: string, setting: Setting): Meant {
  const { last } = setting;
  if (requests.ELSEWHERE.test(words)) return { ...meant('unclear', undefined, false), isElsewhere: true };
  if (requests.ASKS_PERSON.test(words) && !requests.ASKS_NO_PERSON.test(words)) return meant('person');
  const cancelled = readCancel(words, setting);
  if (cancelled !== undefined) return cancelled;
  if (requests.MOVES.test(words) && !isNegated(words)) return meant(isAboutOffer(words, last) ? 'book' : 'reschedule');
  if (answers.CONFIRMS.test(words)) return endsOrConfirms(words, setting);
  if (answers.WONDERS.test(words)) return meant('unclear', undefined, false);
  if (requests.MISSES.test(words)) return readMiss(words, last);
  if (requests.TELLS_OWNER.test(words)) return meant('question', 'other');
  if (isGreeting(words)) return meant('greeting');
  if (isOnlyOffer(words, last)) return meant('confirm');
  if (last.act !== 'none' && answers.DROPS.test(words)) return meant('drop');
  if (answers.NO_BUT_YES.test(words) && offersTime(last)) return meant('confirm');
  if (answers.NO_FIRST.test(words)) return readNo(words, setting);
  if (isUnheard(last) && answers.YES_LAST.test(words) && !requests.NAMES_VISIT.test(words)) return meant('confirm');
  if (
    answers.ENDS.test(words) &&
    !OFFERING.has(last.act) &&
    !/^(?:yes|correct|exactly|right)\b[ ,.!]+(?:that|this)(?:'s| is) it$/.test(words)
  )
    return meant('thanks');
  if (answers.YES_FIRST.test(words) && !/\?$/.test(words)) return readYes(words, setting);
  const asked = readQuestion(words);
  if (asked !== undefined) return asked;
  const asksAnew = requests.BOOKS.test(words) && (/[◇◆○]/.test(words) || requests.NAMES_VISIT.test(words)) && !offersTime(last);
  if (!asksAnew && answers.ACCEPTS.test(words) && !answers.REFUSES.test(words)) return readAcceptance(words, setting);
  if (requests.HAS_BOOKING.test(words)) return meant('inform');
  if (setting.hasChoice && answers.IS_ALL_ONE.test(words)) return meant('inform');
  if (answers.REFUSES.test(words) || requests.BOOKS_NOT.test(words)) return meant('decline');
  if (requests.BOOKS.test(words)) return meant('book');
  return readRest(words, setting);
}

/** Without a conversation it is about a booking; in one it refuses what stands. */
function readMiss(words: string, last: LastSaid): Meant {
  const isAboutTimes = /\b(?:before|until|till|after|earlier|later|(?:in|on|for|within) the next)\b/.test(words);
  return last.act === 'none' && !isAboutTimes ? { ...meant('cancel'), isMiss: true } : meant('decline');
}

function isGreeting(words: string): boolean {
  return (answers.GREETS.exec(words)?.[0].length ?? 0) >= words.length;
}

/** "1" where one thing is offered. */
function isOnlyOffer(words: string, { act, options }: LastSaid): boolean {
  return (act === 'offered' || act === 'read_back') && options.length <= 1 && /^(?:#|option |number )?1$|^one$/.test(words);
}

/** "No, cancel it" asks for something after all. */
function readNo(words: string, setting: Setting): Meant {
  const { last } = setting;
  const rest = words.slice(answers.NO_FIRST.exec(words)?.[0].length ?? 0).replace(/^[ ,!.]+/, '');
  if (rest === '' || answers.ENDS.test(rest) || answers.REFUSES.test(rest)) return meant('decline');
  const later = readPart(rest, setting);
  const isRequest = later.intent === 'cancel' || later.intent === 'reschedule' || later.intent === 'person' || later.intent === 'book';
  const isPlain = !requests.NAMES_VISIT.test(rest) && (last.act === 'none' || !/[◇◆○△▽◈]/.test(rest));
  if (later.intent === 'book' && isPlain) return meant('decline');
  return isRequest || (later.intent === 'question' && later.isSure)
    ? later
    : /[◇◆]/.test(rest) && later.intent === 'inform'
      ? later
      : meant('decline');
}

function readCancel(words: string, { last }: Setting): Meant | undefined {
  if (!requests.CANCELS.test(words) || requests.CANCELS_NOTHING.test(words)) return undefined;
  if (answers.YES_FIRST.test(words) && OFFERING.has(last.act) && /cancel/i.test(last.said ?? '')) return meant('confirm');
  return meant(/\bresched|\bmove\b|\brebook/.test(words) ? 'reschedule' : 'cancel');
}

function isNegated(words: string): boolean {
  return /\b(?:don't|do not|no need to|not) (?:need to |want to |have to )?(?:move|change|resched\w*|switch|modify|push|bring)\b/.test(
    words,
  );
}

/** "Change it to 4" while an offer stands is about the offer, not about a booking. */
function isAboutOffer(words: string, { act, said }: LastSaid): boolean {
  const isMove = /\b(?:move|change|resched\w*|push|postpone|switch|shift|swap|bring|modify|amend)\b/.test(words);
  if (!isMove && act !== 'none' && !/\b(?:time|day|date|slot) for (?:my|our)\b/.test(words)) return true;
  return act !== 'none' && !/\bmy\b|\bbooking\b|\bresched/.test(words) && !/\bmove|resched/i.test(said ?? '');
}

function readYes(words: string, setting: Setting): Meant {
  const rest = words.slice(answers.YES_FIRST.exec(words)?.[0].length ?? 0).replace(/^[ ,!.]+/, '');
  if (/^(?:please|thanks|and|(?:so|very) much|a lot|[ ,.!])*$/.test(rest) || answers.ACCEPTS.test(rest))
    return endsOrConfirms(words, setting);
  if (/\bnot (?:now|at this|right now|yet)\b/.test(rest)) return meant('decline');
  const question = readQuestion(rest);
  if (question?.intent === 'question' && question.topic !== 'availability') return question;
  const later = readPart(rest, setting);
  if (answersUnheard(words, rest, setting) && !(STANDS_AFTER_YES.has(later.intent) && later.intent !== 'thanks')) return meant('confirm');
  if (later.intent === 'thanks' && (OFFERING.has(setting.last.act) || /^(?:that's|this is) it$/.test(rest))) return meant('confirm');
  if (STANDS_AFTER_YES.has(later.intent)) return later;
  if (later.intent === 'book' && !offersTime(setting.last) && requests.NAMES_VISIT.test(rest)) return later;
  if (setting.last.act === 'asked' && later.intent !== 'confirm' && !/[◇◆]/.test(rest)) return meant('inform', undefined, false);
  return endsOrConfirms(words, setting);
}

/** Nothing was said before that we know of: "yes" and "indeed" answer it all the same, unless a visit is asked for. */
function answersUnheard(words: string, rest: string, { last, namesService }: Setting): boolean {
  return isUnheard(last) && answers.YES_PLAIN.test(words) && !requests.NAMES_VISIT.test(rest) && !namesService;
}

/** We know of nothing that was said before. */
export function isUnheard({ act, said }: LastSaid): boolean {
  return act === 'none' && said === undefined;
}

/** Wishes that a "yes" or "ok" before them only opens. */
const STANDS_AFTER_YES = new Set<Intent>(['thanks', 'cancel', 'reschedule', 'person']);

function endsOrConfirms(words: string, { last }: Setting): Meant {
  if (answers.THANKS.test(words) && !OFFERING.has(last.act) && !/\byes\b/.test(words)) return meant('thanks');
  return { ...meant('confirm'), isToneOnly: answers.TONE.test(words) };
}

/** A yes can only accept a time where there is one to accept. */
export function offersTime({ day, clock, options }: LastSaid): boolean {
  return day !== undefined || clock !== undefined || options.length > 0;
}

function readQuestion(words: string): Meant | undefined {
  if (!questions.ASKS.test(words) || questions.STATES_NOT.test(words)) return undefined;
  if (/^(?:(?:and|or|maybe|so|then|at|on|the|for|ok)\b|[◇◆○◈△▽ ,?])+$/.test(words)) return undefined;
  const topic = questions.TOPICS.find(([, pattern]) => pattern.test(words))?.[0];
  if (questions.IS_PAST.test(words)) return meant('question', topic === undefined || topic === 'availability' ? 'other' : topic);
  const isOpen = topic === undefined || topic === 'availability' || topic === 'services';
  if (/^(?:\w+[ ,]+)?(?:how (?:do|can|could|would|to|should)|what do i (?:need|have))\b/.test(words))
    return meant('question', topic ?? 'other');
  if (isOpen && /^(?:\w+ )?(?:when|what times?|what days?|which days?|how soon|how early)\b/.test(words))
    return meant('question', 'availability');
  if (isOpen && requests.BOOKS.test(words)) return meant('book');
  if ((isOpen || topic === 'other') && /[◇◆○◈△▽]/.test(words)) return meant('question', 'availability');
  if (topic !== undefined) return meant('question', topic);
  if (questions.INVERTS.test(words)) return meant('question', 'other');
  if (/^(?:what|when|where|who|why|how|which|tell me)\b/.test(words)) return meant('question', 'other', false);
  return /\?$/.test(words) && !/^(?:yes|ok|sure|right)/.test(words) && !/^[◇◆○ ]+\?$/.test(words)
    ? meant('question', 'other', false)
    : undefined;
}

function readAcceptance(words: string, { last }: Setting): Meant {
  if (answers.THANKS.test(words) && !OFFERING.has(last.act)) return meant('thanks');
  const isToneOnly = answers.TONE.test(words);
  if (isToneOnly && last.act === 'none' && !/^(?:ok|right|alright|fine)$/.test(words)) return meant('thanks');
  return { ...meant('confirm'), isToneOnly };
}

function readRest(words: string, setting: Setting): Meant {
  const isAnswer = setting.last.act === 'asked' && setting.last.asked === undefined && !answers.isClosing(setting.last.said);
  const greeting = answers.GREETS.exec(words)?.[0];
  if (answers.THANKS.test(words)) return meant('thanks');
  if (greeting !== undefined && greeting.length >= words.length) return meant('greeting');
  if (/[◇◈◆○△▽]|^(?:(?:for|about|maybe|just|quick) )*□+(?: (?:please|slot|session|appointment))*$/.test(words))
    return meant(setting.last.act === 'none' && !answers.YES_FIRST.test(words) ? 'book' : 'inform');
  const isWish = setting.namesService && setting.last.act === 'none';
  if (isWish && /\b(?:needs|wants)\b/.test(words)) return meant('book');
  if (setting.hasChoice || setting.saysName) return meant('inform');
  if (isWish) return meant('book');
  if (setting.namesService) return meant('inform');
  if (greeting !== undefined) return meant('greeting');
  if (isAnswer) return meant('inform', undefined, false);
  if (/\b(?:not|isn't|don't|didn't|wasn't|haven't|hasn't|doesn't|can't|won't)\b/.test(words)) return meant('decline', undefined, false);
  return meant('unclear', undefined, false);
}
