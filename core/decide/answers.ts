/** Questions: answered from the settings and her own bookings only. What is not known there goes to the owner. */
import type { Conversation } from '#core/conversation.ts';
import { isOpenAnyTime } from '#core/open-hours.ts';
import type { Request } from '#core/reading.ts';
import type { Saying } from '#core/words/sayings.ts';
import { LISTED_MAX } from './meant.ts';
import { talkOf } from './talk.ts';
import type { Outcome, View } from './view.ts';

/** Answers each. One that the settings do not answer is passed on to the owner, and we stay at her service for everything else. */
export function answersTo(
  view: View,
  next: Conversation,
  { questions, isAlone }: { questions: readonly Request[]; isAlone: boolean },
): Omit<Outcome, 'next'> {
  const { draft } = talkOf(view, next);
  const known = questions.map((question) =>
    answerTo(view, { ...question, serviceId: question.serviceId ?? draft.serviceId, isNamed: question.serviceId !== undefined }),
  );
  const sayings = known.filter((answer) => answer !== undefined);
  if (sayings.length === questions.length) return { rule: 'answer', effects: [], sayings };
  const { business, said } = view.situation;
  if (business.manners.bookingOnly) return { rule: 'booking_only', effects: [], sayings: [...sayings, { say: 'booking_only' }] };
  const { smallTalk } = view.reading;
  // A model's own words only where nothing else is to be said.
  if (isAlone && smallTalk !== undefined && sayings.length === 0 && business.manners.mayAnswerQuestions) {
    return { rule: 'small_talk', effects: [], sayings: [{ say: 'small_talk', text: smallTalk }] };
  }
  return {
    rule: 'pass_question_on',
    effects: [{ do: 'tell_owner', notice: { tell: 'question', said } }],
    sayings: [...sayings, { say: 'question_passed_on' }],
  };
}

/** A question about the service she names, or else the one she is booking. */
type Question = Request & { readonly isNamed: boolean };

/** The answer, or undefined when the owner must be asked. */
function answerTo(view: View, request: Question): Saying | undefined {
  const { business, upcoming } = view.situation;
  // Her own bookings are hers to know, whatever else the agent may talk about.
  if (request.topic === 'appointment') return { say: 'your_bookings', bookingIds: upcoming.slice(0, LISTED_MAX).map(({ id }) => id) };
  if (request.topic === 'identity') return { say: 'identity' };
  if (!business.manners.mayAnswerQuestions) return undefined;
  switch (request.topic) {
    case 'hours':
      return isOpenAnyTime(business.hours) ? undefined : { say: 'hours' };
    case 'address':
      return business.address.trim() === '' ? undefined : { say: 'address' };
    case 'services':
      return servicesAnswer(view, request);
    case 'price':
      return priceOf(view, request);
    default:
      return undefined;
  }
}

/** "How long does a colour take?" is about that one; any other question about services, about all. */
function servicesAnswer(view: View, { serviceId, isNamed }: Question): Saying | undefined {
  const { sharesPricing } = view.situation.business.manners;
  const named = isNamed ? view.services.find(({ id }) => id === serviceId) : undefined;
  if (named) return { say: 'service', serviceId: named.id, withPrice: sharesPricing };
  return view.services.length === 0 ? undefined : { say: 'services', withPrices: sharesPricing };
}

function priceOf(view: View, request: Request): Saying | undefined {
  if (!view.situation.business.manners.sharesPricing) return undefined;
  const asked = view.services.find(({ id }) => id === request.serviceId) ?? (view.services.length === 1 ? view.services[0] : undefined);
  if (asked?.price) return { say: 'price', serviceId: asked.id };
  if (!asked && view.services.some(({ price }) => price)) return { say: 'services', withPrices: true };
  return view.situation.business.manners.pricingInfo.trim() === '' ? undefined : { say: 'pricing_info' };
}
