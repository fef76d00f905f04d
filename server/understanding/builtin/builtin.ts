/**
 * The interpreter that needs no network. A text goes through these stages: one spelling, in the engine's words (languages), the choice from our list,
 * days and times as marks (moments), what is refused (negation), what each part wants (intents), parts as requests (requests),
 * and each request's When. Names are read from the text as it was typed.
 */
import { NO_WHEN, type Reading, type Request, request, type Unsure, type When, type Wording } from '#core/reading.ts';
import type { Interpreter } from '../interpreter.ts';
import * as answers from './answer-cues.ts';
import { dayNumber } from './calendar.ts';
import { findChoice } from './choices.ts';
import { confidenceOf } from './confidence.ts';
import { corrected } from './corrections.ts';
import { languageRead } from './detect.ts';
import { splitOfExisting } from './existing.ts';
import { isUnheard, type Part, partsOfText } from './intents.ts';
import type { Language } from './language.ts';
import { readingOf } from './languages.ts';
import type { Mention } from './mentions.ts';
import { findMoments, momentContext } from './moments.ts';
import { findName } from './names.ts';
import { refusals } from './negation.ts';
import { findNotes } from './notes.ts';
import { asTyped, findParty, type Party } from './party.ts';
import { IS_PAST } from './question-cues.ts';
import { type Group, groupsOf } from './requests.ts';
import { findService } from './services.ts';
import { unsureOf } from './unsure.ts';
import { type Said, type WhenContext, whenOf } from './when.ts';

/** Rules only: no network, no model, the same answer every time. */
export const builtin: Interpreter = {
  name: 'builtin',
  read: async (wording) => {
    try {
      return readBuiltin(wording);
    } catch {
      // A zone or a date that the wording should not hold: the rules ask again rather than fail.
      return { ...UNREAD, language: wording.language ?? 'en' };
    }
  },
};

const UNREAD: Reading = {
  requests: [request('unclear')],
  name: undefined,
  language: 'en',
  confidence: 0,
  smallTalk: undefined,
  readBy: 'builtin',
};

/** What the text means. Throws for no text, only for a zone that does not exist; a text without sense is `unclear`. */
export function readBuiltin(wording: Wording): Reading {
  const spoken = languageRead(wording.text, wording.language);
  const language = readingOf(spoken);
  const { notes, rest: wish } = findNotes(wording.text, language);
  const spelt = language.spell(wish);
  const text = withGreeting(language.phrase(spelt), wording);
  const counted = findParty(text);
  const party = counted === undefined ? undefined : asTyped(counted, wish, language);
  const { choice, rest } = findChoice(text, wording.last);
  const context = momentContext(wording, spoken);
  const scanned = findMoments(rest, context);
  const refused = refusals(scanned);
  const said = scanned.mentions.map((mention, i): Said => ({ ...asListed(mention, wording.last), isRefused: refused[i] ?? false }));
  const found = findName(wording, language.names);
  // Of "me and my daughter Ema" the visit is hers who writes.
  const name = found?.isOther && party !== undefined ? undefined : found?.name;
  const service = findService(spelt, wording.services, language);
  const setting = { last: wording.last, namesService: service.isNamed, saysName: name !== undefined, hasChoice: choice !== undefined };
  const groups = groupsOf(partsOfText(scanned.text, setting), (part) => hasMoments(said, part), wording.last);
  const whenContext = {
    hours: wording.hours,
    today: context.today,
    minutesNow: context.minutesNow,
    offered: wording.last.clock,
    isOneMoment: false,
    dayparts: language.dayparts,
  };
  const [first, ...others] = requestsOf(groups, { text: scanned.text, said, whenContext, wording }, { service, language });
  const main: Request = { ...asAnswer(first ?? request('unclear'), name, wording), choice };
  const isTorn = service.isNamed && service.id === undefined && main.serviceId === undefined;
  const isElsewhere = groups[0].spans.every((span) => span.isElsewhere);
  const doubted = withDoubts(main, unsureOf(scanned.text, main, isTorn), wording);
  const requests = withNotes([doubted, ...others], notes, isElsewhere ? undefined : party);
  return {
    requests,
    name,
    ...(found?.isOther && name !== undefined ? { isNameOfOther: true } : {}),
    language: spoken,
    confidence: confidenceOf(requests[0], groups[0].isSure),
    smallTalk: undefined,
    readBy: 'builtin',
  };
}

/** "Good evening" as a greeting is no evening; in a conversation it may be the answer. */
function withGreeting(phrased: string, { last }: Wording): string {
  return last.act === 'none' ? phrased.replace(answers.GREETS_BY_HOUR, 'hello') : phrased;
}

type ServiceSaid = { readonly service: ReturnType<typeof findService>; readonly language: Language };

/** Each request with the service it names; one that names none is for what the whole text names. */
function requestsOf(groups: readonly Group[], facts: Facts, { service, language }: ServiceSaid): readonly Request[] {
  const serviceIn = (spans: Group['spans']) =>
    findService(spans.map(({ at, end }) => facts.text.slice(at, end)).join(' '), facts.wording.services, language).id;
  return groups.map((group) => {
    const read = requestOf(group, facts);
    const serviceId = groups.length > 1 ? (serviceIn(group.spans) ?? (isVisit(read) ? service.id : undefined)) : service.id;
    return { ...read, serviceId };
  });
}

/** A wish for a day that does not exist is a wish still. */
function withDoubts(main: Request, unsure: readonly Unsure[], { last }: Wording): Request {
  const isWish = LEADS_TO_VISIT.has(main.intent) || main.topic === 'availability' || main.intent === 'unclear';
  if (unsure.length === 0 || !isWish) return main;
  const intent = last.act === 'none' ? 'book' : 'inform';
  return main.intent === 'unclear' ? { ...main, intent, unsure } : { ...main, unsure };
}

/** Notes go with the first request that leads to a visit; where there is none they stand for themselves. */
function withNotes(requests: Reading['requests'], note: string | undefined, party: Party | undefined): Reading['requests'] {
  const at = requests.findIndex((request) => LEADS_TO_VISIT.has(request.intent) || request.topic === 'availability');
  const [main, ...others] = requests;
  const isAnswerless = main.intent === 'unclear' || main.intent === 'greeting';
  const counted = at >= 0 || isAnswerless ? party : undefined;
  const notes = [counted?.words, note].filter((one) => one !== undefined).join('; ');
  if (notes === '') return requests;
  const noted = { notes, party: counted?.count };
  if (at > 0) return [main, ...others.map((one, i) => (i + 1 === at ? { ...one, ...noted } : one))];
  if (at === 0) return [{ ...main, ...noted }, ...others];
  return isAnswerless ? [request('inform', noted), ...others] : [main, ...others, request('inform', noted)];
}

const LEADS_TO_VISIT = new Set<Request['intent']>(['book', 'reschedule', 'confirm', 'inform']);

/** Asks for a visit: what the text names as a whole is meant, where the request itself names nothing. */
function isVisit({ intent, topic }: Request): boolean {
  return intent === 'book' || intent === 'inform' || topic !== undefined;
}

/** "Monday", when we have just named one, be it today or next month: that one is meant. */
function asListed(mention: Mention, { options }: Wording['last']): Mention {
  if (mention.kind !== 'day' || mention.isBare !== true) return mention;
  const listed = options.map(({ day }) => dayNumber(day)).find((day) => (day - mention.day) % 7 === 0);
  return listed === undefined ? mention : { ...mention, day: listed, isBare: false };
}

/** A name is the answer to the question for it, however politely it is wrapped. */
function asAnswer(first: Request, name: string | undefined, { last }: Wording): Request {
  const isPolite = first.intent === 'confirm' || first.intent === 'thanks' || first.intent === 'greeting' || first.intent === 'unclear';
  return last.asked === 'name' && name !== undefined && isPolite ? { ...first, intent: 'inform' } : first;
}

type Facts = { text: string; said: readonly Said[]; whenContext: WhenContext; wording: Wording };

function hasMoments(said: readonly Said[], part: Part): boolean {
  return said.some(
    (mention) =>
      !mention.isRefused && mention.kind !== 'noise' && mention.kind !== 'duration' && mention.at >= part.at && mention.at < part.end,
  );
}

function requestOf(group: Group, { text, said, whenContext, wording }: Facts): Request {
  const own = said.filter((mention) => group.spans.some((span) => !span.isElsewhere && mention.at >= span.at && mention.at < span.end));
  const { existing, wanted } = splitOfExisting(text, own, group);
  const isPast = group.intent === 'question' && group.topic === 'other' && IS_PAST.test(text);
  const when = isPast ? NO_WHEN : whenOf(text, corrected(text, wanted), whenContext);
  const of =
    existing.length === 0
      ? undefined
      : whenOf(
          text,
          existing.map((mention) => ({ ...mention, isRefused: false })),
          { ...whenContext, isOneMoment: true },
        );
  const duration = own.find((mention) => mention.kind === 'duration');
  const intent = settled(group, when, wording, text);
  const isCancel = intent === 'cancel';
  // "See you Friday" asks for no Friday.
  const isGoodbye = intent === 'thanks' && /(?<!^i'll )\bsee you\b/.test(text);
  return request(intent, {
    topic: intent === 'question' ? (group.topic ?? 'other') : undefined,
    when: isGoodbye ? NO_WHEN : isCancel && of !== undefined ? of : when,
    of,
    durationMinutes: duration?.minutes,
  });
}

/** A yes that names another day or time than the one we offered is no yes. */
function settled(group: Group, when: When, { last }: Wording, text: string): Request['intent'] {
  if (last.act === 'none' && isWish(group) && isOfWhatStands(when, text)) return 'reschedule';
  if (group.intent !== 'confirm') return group.intent;
  const saysWhen =
    when.days.length + when.clocks.length > 0 || when.clockRange !== undefined || when.dayRange !== undefined || when.shift !== undefined;
  if (!saysWhen && when.notDays.length > 0) return 'decline';
  if (!saysWhen) return last.act === 'offered' && namesNoTime(last) && !answers.THANKS.test(text) ? 'book' : 'confirm';
  if (isRestated(when, last)) return 'confirm';
  const isOffer = last.act === 'offered' || last.act === 'read_back' || last.act === 'alternatives' || last.act === 'listed';
  const differs = isOffer && (last.clock !== undefined || last.day !== undefined || last.options.length > 0);
  if (differs || answers.SECOND_THOUGHT.test(text)) return 'book';
  if (last.act !== 'none') return isOffer ? 'confirm' : 'inform';
  return (isUnheard(last) && answers.YES_FIRST.test(text)) || /\b(?:be there|see you)\b/.test(text) ? 'confirm' : 'book';
}

/** "Shall I find you a time?": a yes to it confirms nothing, it asks for a booking. */
function namesNoTime({ day, clock, options }: Wording['last']): boolean {
  return day === undefined && clock === undefined && options.length === 0;
}

/** Another time in place of the one that is booked: "4 instead", "can it be later?". */
function isOfWhatStands(when: When, text: string): boolean {
  return (namesTime(when) && answers.INSTEAD.test(text)) || (when.shift !== undefined && answers.OF_WHAT_STANDS.test(text));
}

function isWish({ intent, topic }: Group): boolean {
  return intent === 'book' || intent === 'inform' || (intent === 'question' && topic === 'availability');
}

function namesTime({ days, clocks, dayRange, clockRange }: When): boolean {
  return days.length + clocks.length > 0 || dayRange !== undefined || clockRange !== undefined;
}

/** It only says again what we offered. */
function isRestated(when: When, last: Wording['last']): boolean {
  const offers = last.options.length > 0 ? last.options : [{ day: last.day, clock: last.clock }];
  if (when.shift !== undefined || when.dayRange !== undefined) return false;
  const fits = (offer: { day: string | undefined; clock: string | undefined }) =>
    (when.days.length === 0 || (offer.day !== undefined && when.days.includes(offer.day))) &&
    (when.clocks.length === 0 || (offer.clock !== undefined && when.clocks.includes(offer.clock))) &&
    (when.clockRange === undefined ||
      (offer.clock !== undefined && offer.clock >= (when.clockRange.from ?? '00:00') && offer.clock < (when.clockRange.until ?? '24:00')));
  return offers.some(fits);
}
