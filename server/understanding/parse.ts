/**
 * A model's answer becomes a Reading, checked against the words of the text.
 *
 * The built-in reading of the same text is the reference, and each side wins where `npm run eval` finds it better, with
 * models that err in none to all of their fields (`scripts/eval-simulated.ts`):
 *
 * - What a request is, and when: the built-in engine, wherever it made anything of the text. There even a model that is
 *   always right adds nothing that can be measured, and one that errs in a third of its answers does harm.
 * - Where the built-in engine is at a loss, or does not read the language: the model, as far as the words support it.
 * - Names: the built-in engine's, and the model's where that found none and she gives one.
 * - A model may only tell what she said. A date, time, name, service, length or note that her words do not support is
 *   dropped: a small model fills every field it is shown.
 * - Nobody is confirmed or cancelled on a model's word: `confirm` needs a yes in her words to something we offered,
 *   `cancel` a word for calling off; else the text stays what the rules read, and is asked about. `decline` and
 *   `reschedule` need no such word, for neither changes a booking before she has agreed to something else.
 */
import type { Intent, Reading, Request, Topic, When, Wording } from '#core/reading.ts';
import { addDays, type Clock, type Day, dayOf } from '#core/time.ts';
import { type Answer, parseAnswer } from './answer.ts';
import { readingOf } from './builtin/languages.ts';
import {
  introduces,
  quotes,
  saysCancel,
  saysWhenOrYes,
  saysYes,
  sharesAWord,
  supportedClock,
  supportedDay,
  supportsDuration,
} from './evidence.ts';
import { screenSmallTalk } from './screen.ts';
import { ENGLISH, LANGUAGES, wordsOf } from './words.ts';

/** Nobody books further ahead by text; a model that says so took a year from its training. */
const DAYS_AHEAD_MAX = 731;
const NAME_CHARS_MAX = 60;
const NAME_WORDS_MAX = 5;
const NOTES_CHARS_MAX = 300;
const VISIT_MINUTES_MAX = 1440;
/** Below it the built-in engine had no more than the tone to go by. */
const SURE = 0.6;
/** From it on the rules had words of their own for what they read. */
const PLAIN = 0.8;
/** What a model read alone: enough to act on, less than what the rules read. */
const CONFIDENCE_OF_MODEL = 0.7;

/**
 * Reads what a model wrote about `wording`. `builtin` is the built-in reading of the same text, `readBy` the provider's
 * name. Gives `undefined` when nothing in the answer can be read: the built-in reading stands then. Never throws.
 */
export function readAnswer(text: string, context: { wording: Wording; builtin: Reading; readBy: string }): Reading | undefined {
  const answer = parseAnswer(text);
  if (!answer) return undefined;
  const { wording, builtin } = context;
  const main = builtin.requests[0];
  const { intent, topic, confidence } = whatIsAsked(answer, wording, builtin);
  const request: Request = {
    ...main,
    intent,
    topic,
    ...(isAtALoss(builtin) ? timesOf(answer, wording, { ...main, intent }) : {}),
    serviceId: main.serviceId ?? serviceOf(answer, wording),
    durationMinutes: main.durationMinutes ?? durationOf(answer, wording),
    notes: main.notes ?? notesOf(answer, wording),
  };
  const requests: Reading['requests'] = [request, ...builtin.requests.slice(1)];
  return {
    requests,
    name: builtin.name ?? nameOf(answer, wording, builtin),
    language: languageOf(answer, wording, builtin),
    confidence,
    smallTalk: requests.length === 1 && isSmallTalk(request) ? screened(answer) : undefined,
    readBy: context.readBy,
  };
}

type Asked = { readonly intent: Intent; readonly topic: Topic | undefined; readonly confidence: number };

function whatIsAsked(answer: Answer, wording: Wording, builtin: Reading): Asked {
  const main = builtin.requests[0];
  const intent = intentOf(answer);
  if (main.intent !== 'unclear' || intent === undefined || intent === 'unclear' || !isSupported(intent, wording)) {
    return { intent: main.intent, topic: main.topic, confidence: builtin.confidence };
  }
  return { intent, topic: intent === 'question' ? topicOf(answer) : undefined, confidence: CONFIDENCE_OF_MODEL };
}

/** Nothing was understood, or of a language that the rules do not know no more than a word. */
function isAtALoss({ requests: [{ intent }], language }: Reading): boolean {
  const isReadAsEnglish = readingOf(language) === readingOf('en') && !/^en\b/.test(language);
  return intent === 'unclear' || isReadAsEnglish;
}

/** Whether a model read the kind of request that the rules read for sure; `undefined` where they are no judge of it. */
export function agrees(text: string, { requests: [{ intent }], confidence }: Reading): boolean | undefined {
  const answer = parseAnswer(text);
  if (!answer || confidence < PLAIN || !JUDGED.has(intent)) return undefined;
  return intentOf(answer) === intent;
}

const JUDGED: ReadonlySet<Intent> = new Set(['book', 'reschedule', 'cancel', 'confirm', 'decline', 'question']);

function isSupported(intent: Intent, wording: Wording): boolean {
  if (intent === 'cancel') return saysCancel(wording.text);
  if (intent === 'confirm') return OFFERING.has(wording.last.act) && saysYes(wording.text);
  return true;
}

const OFFERING: ReadonlySet<string> = new Set(['offered', 'read_back']);

function intentOf(answer: Answer): Intent | undefined {
  switch (answer.intent) {
    case undefined:
      return undefined;
    case 'unknown':
      return 'unclear';
    case 'general_question':
      return isTalk(answer.topic) ? answer.topic : 'question';
    default:
      return answer.intent;
  }
}

/** Topics we ask models for that are intents of ours: the contract's list of intents is closed. */
function isTalk(topic: Answer['topic']): topic is 'person' | 'greeting' | 'thanks' {
  return topic === 'person' || topic === 'greeting' || topic === 'thanks';
}

function topicOf(answer: Answer): Topic {
  return answer.topic === undefined || isTalk(answer.topic) ? 'other' : answer.topic;
}

/** Of a request to cancel, a time names the booking that is there; of any other, the time that is wanted. */
function timesOf(answer: Answer, wording: Wording, main: Request): Pick<Request, 'when' | 'of'> {
  if (isTalkative(main.intent)) return { when: main.when, of: main.of };
  if (main.intent === 'cancel') return { when: main.when, of: main.of ?? nothingToNone(filled(main.when, answer, wording)) };
  const when = filled(main.when, answer, wording);
  // "Move my Tuesday appointment": a model often gives the day that is there as the day that is wanted.
  return { when: when.days.some((day) => main.of?.days.includes(day)) ? main.when : when, of: main.of };
}

function isTalkative(intent: Intent): boolean {
  return (
    intent === 'greeting' || intent === 'thanks' || intent === 'person' || intent === 'confirm' || intent === 'decline' || intent === 'drop'
  );
}

function nothingToNone(when: When): When | undefined {
  return when.days.length > 0 || when.clocks.length > 0 ? when : undefined;
}

/** What the built-in engine read, its gaps filled with what the model read and the words support. */
function filled(when: When, answer: Answer, wording: Wording): When {
  const today = dayOf(wording.now, wording.zone);
  const clock = clockOfAnswer(answer.requested_time);
  const day = dayOfAnswer(answer.requested_date);
  const supported = saysDay(when) || !day ? undefined : bookable(supportedDay(day, wording.text, today, when.clocks[0] ?? clock), today);
  const days = supported === undefined || when.notDays.includes(supported) ? when.days : [supported];
  const clocks = saysClock(when) || !clock ? undefined : supportedClock(clock, wording.text, days[0]);
  return {
    ...when,
    days,
    clocks: clocks === undefined ? when.clocks : [clocks],
  };
}

function saysDay(when: When): boolean {
  return when.days.length > 0 || when.dayRange !== undefined || when.isEarliest;
}

function saysClock(when: When): boolean {
  return when.clocks.length > 0 || when.clockRange !== undefined || when.shift !== undefined;
}

function bookable(day: Day | undefined, today: Day): Day | undefined {
  return day !== undefined && day >= today && day <= addDays(today, DAYS_AHEAD_MAX) ? day : undefined;
}

function dayOfAnswer(date: string | undefined): Day | undefined {
  const day = date?.match(/^\d{4}-\d{2}-\d{2}(?![\d-])/)?.[0];
  if (day === undefined) return undefined;
  const at = new Date(`${day}T00:00:00Z`);
  // "2026-02-30" would roll over into March.
  return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(day) ? day : undefined;
}

function clockOfAnswer(time: string | undefined): Clock | undefined {
  const match = time?.match(/^(?:\d{4}-\d{2}-\d{2}[T ])?(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?$/i);
  if (!match) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  return hour < 24 && minutes < 60 ? `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined;
}

function nameOf(answer: Answer, wording: Wording, builtin: Reading): string | undefined {
  const name = answer.customer_name?.replace(/\s+/g, ' ');
  if (name === undefined || name.length > NAME_CHARS_MAX || !/^\p{L}[\p{L}\p{M}' .-]*$/u.test(name)) return undefined;
  const words = wordsOf(name);
  if (words.length > NAME_WORDS_MAX || !quotes(wording.text, name) || saysWhenOrYes(words)) return undefined;
  if (!isGivenAsName(words, wording, builtin)) return undefined;
  // "Hi Maria, can I come in?" names whom she writes to.
  return [wording.business.ownerName, wording.business.name].some((ours) => quotes(ours, name)) ? undefined : name;
}

/** Any word of a text could be told to a model as the name to put: it counts where she gives it as one, and writes it so. */
function isGivenAsName(name: readonly string[], { text, last }: Wording, builtin: Reading): boolean {
  if (last.asked === 'name') return true;
  if (!isCapital(text, name[0] ?? '')) return false;
  return introduces(text, name.join(' ')) || (isAtALoss(builtin) && name.length === wordsOf(text).length);
}

function isCapital(text: string, word: string): boolean {
  const found = text.match(/[\p{L}\p{M}]+/gu)?.find((one) => wordsOf(one)[0] === word) ?? '';
  return /^(?:\p{Lu}|[^\p{Ll}])/u.test(found.normalize('NFC'));
}

function serviceOf(answer: Answer, wording: Wording): string | undefined {
  if (answer.service === undefined) return undefined;
  const wanted = wordsOf(answer.service).join(' ');
  const service = wording.services.find(
    ({ id, name, isActive }) => isActive && (id === answer.service || wordsOf(name).join(' ') === wanted),
  );
  if (!service) return undefined;
  const isQuoted = wordsOf(answer.service_words ?? '').some((word) => word.length >= 3) && quotes(wording.text, answer.service_words ?? '');
  return isQuoted || sharesAWord(wording.text, service.name) ? service.id : undefined;
}

function durationOf(answer: Answer, wording: Wording): number | undefined {
  const minutes = answer.duration_minutes;
  return minutes !== undefined && minutes <= VISIT_MINUTES_MAX && supportsDuration(minutes, wording.text) ? minutes : undefined;
}

/** Only her own words: notes stand in the owner's calendar. */
function notesOf(answer: Answer, wording: Wording): string | undefined {
  const notes = answer.notes;
  if (notes === undefined || notes.length > NOTES_CHARS_MAX || !quotes(wording.text, notes)) return undefined;
  return wordsOf(notes).length < wordsOf(wording.text).length ? notes : undefined;
}

/** The rules tell some languages by their words and take the rest for English: there the model may know better. */
function languageOf(answer: Answer, wording: Wording, builtin: Reading): string {
  const isGuess = builtin.language === 'en' && wording.language === undefined && !wordsOf(wording.text).some((word) => ENGLISH.has(word));
  const isUnsure = builtin.confidence < SURE || builtin.requests[0].intent === 'unclear';
  return isGuess && isUnsure && answer.language && LANGUAGES.has(answer.language) ? answer.language : builtin.language;
}

function isSmallTalk({ intent, topic }: Request): boolean {
  return intent === 'greeting' || intent === 'thanks' || (intent === 'question' && (topic === 'other' || topic === 'identity'));
}

function screened(answer: Answer): string | undefined {
  return answer.message_to_customer === undefined ? undefined : screenSmallTalk(answer.message_to_customer);
}
