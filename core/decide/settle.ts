/**
 * What to say next in the search for a time: the one thing that is missing, the time she wants spelled out and held, or
 * why it cannot be and what can.
 */
import { isDayFull, lastDay, whyNot } from '#core/agenda.ts';
import { IDLE, type Offer } from '#core/conversation.ts';
import type { Effect } from '#core/effects.ts';
import { hoursOn, isDayOff, isOpenAnyTime } from '#core/open-hours.ts';
import { type Day, dayOf, type Instant, instantOf } from '#core/time.ts';
import type { DayRefusal, Saying } from '#core/words/sayings.ts';
import { withoutWhen, withStart } from './draft.ts';
import { findTimes, wishedStarts } from './search.ts';
import { asking, holdAt, nameOf, offering, serviceOf, type Talk, wishAt } from './talk.ts';
import { type Outcome, saying, type View } from './view.ts';

/** Takes the next step with what is known. */
export function settle(view: View, talk: Talk): Outcome {
  const { draft, moves } = talk;
  const isServiceMissing = !moves && view.services.length > 1 && serviceOf(view, draft) === undefined;
  if (isServiceMissing) return askService(view, talk);
  const starts = wishedStarts(view, draft);
  if (starts.length > 0) return tryStarts(view, talk, starts);
  const [day, ...otherDays] = draft.days;
  if (day === undefined && !draft.dayRange && !draft.isEarliest) return askDay(view, talk);
  const isAnyTimeGood = isOpenAnyTime(view.situation.business.hours) && !draft.clockRange && !draft.isEarliest;
  // With no hours set any clock may be had: three numbered ones would look like the only ones.
  if (day !== undefined && otherDays.length === 0 && isAnyTimeGood)
    return saying('ask_clock', [{ say: 'ask_clock', day }], asking(talk, 'clock'));
  return offerTimes(view, talk);
}

function askService(view: View, talk: Talk): Outcome {
  const serviceIds = view.services.map(({ id }) => id);
  return saying('ask_service', [{ say: 'ask_service', serviceIds }], asking(talk, 'service'));
}

function askDay(view: View, talk: Talk): Outcome {
  const { moves, draft } = talk;
  // "Anything after 5?" and "any day but Monday" are about any day.
  if (draft.clockRange !== undefined || draft.notDays.length > 0) return offerTimes(view, talk);
  if (moves) return saying('ask_new_time', [{ say: 'ask_new_time', bookingId: moves.id }], asking(talk, 'day'));
  return saying('ask_day', [{ say: 'ask_day' }], asking(talk, 'day'));
}

/** Offers the first of the wished times that is free; else says why the first is not, and what is. */
function tryStarts(view: View, talk: Talk, starts: readonly Instant[]): Outcome {
  const free = starts.find((startsAt) => whyNot(view.agenda, wishAt(view, talk, startsAt), view.now) === undefined);
  return free === undefined ? refuse(view, talk, starts) : offer(view, talk, free);
}

function offer(view: View, talk: Talk, startsAt: Instant): Outcome {
  const { moves } = talk;
  if (moves?.startsAt === startsAt) return saying('same_time', [{ say: 'same_time', bookingId: moves.id }], IDLE);
  const held: Offer = { bookingId: view.freshId, startsAt };
  const exactly = { ...talk, draft: withStart(talk.draft, startsAt, view.zone) };
  const hold: Effect = { do: 'hold', hold: holdAt(view, exactly, startsAt) };
  if (nameOf(view, talk) === undefined) {
    // Kept while we ask, so that nobody else takes it in the time a name needs.
    return { rule: 'ask_name', effects: [hold], sayings: [{ say: 'ask_name', startsAt }], next: asking(exactly, 'name', { kept: held }) };
  }
  const rule = moves ? 'offer_new_time' : 'offer_time';
  return { rule, effects: [hold], sayings: [{ say: 'offer', bookingId: held.bookingId }], next: offering(exactly, held) };
}

/** Says why a wished time cannot be, with up to three that can. */
export function refuse(view: View, talk: Talk, starts: readonly Instant[]): Outcome {
  const [startsAt] = starts;
  const reason = startsAt === undefined ? undefined : whyNot(view.agenda, wishAt(view, talk, startsAt), view.now);
  if (startsAt === undefined || reason === undefined) return offerTimes(view, talk);
  const refused: Saying = { say: 'refused', reason, startsAt };
  const options = findTimes(view, { ...talk, draft: withoutWhen(talk.draft) }, { near: startsAt });
  const rule = `time_refused_${reason}`;
  // Where all of the day is out of the question, "after 4, then?" is about other days.
  const isDayOut = whyNotDay(view, dayOf(startsAt, view.zone), talk.moves?.id) !== undefined;
  const open = isDayOut ? { ...talk, draft: { ...talk.draft, days: [] } } : talk;
  if (options.length === 0) return saying(rule, [refused, { say: 'ask_what_suits' }], asking(open, 'day'));
  return saying(rule, [refused, { say: 'alternatives', starts: options }], asking(open, 'option', { options }));
}

/** Offers up to three times that fit what she said; when none does, says so and offers the nearest that there are. */
function offerTimes(view: View, talk: Talk): Outcome {
  const options = findTimes(view, talk);
  if (options.length > 0) return saying('offer_openings', [{ say: 'openings', starts: options }], asking(talk, 'option', { options }));
  const reason = whyNothing(view, talk);
  // "Mornings only" still holds where Tuesday has none, as long as some other day has.
  const { clockRange } = talk.draft;
  const whenever = { ...talk, draft: withoutWhen(talk.draft) };
  const sameHours = { ...whenever, draft: { ...whenever.draft, clockRange } };
  const near = noonOf(view, talk.draft.days[0]);
  const within = clockRange ? findTimes(view, sameHours, { near }) : [];
  const open = within.length > 0 ? sameHours : whenever;
  const nearest = within.length > 0 ? within : findTimes(view, whenever, { near });
  if (nearest.length === 0) return saying('nothing_free', [reason, { say: 'ask_what_suits' }], asking(open, 'day'));
  return saying('nothing_free_then', [reason, { say: 'alternatives', starts: nearest }], asking(open, 'option', { options: nearest }));
}

function whyNothing(view: View, { draft, moves }: Talk): Saying {
  const [day, ...others] = draft.days;
  const reason = day !== undefined && others.length === 0 ? whyNotDay(view, day, moves?.id) : undefined;
  return day !== undefined && reason !== undefined ? { say: 'refused_day', reason, day } : { say: 'nothing_free' };
}

function whyNotDay({ agenda, now, zone }: View, day: Day, replacesBookingId: string | undefined): DayRefusal | undefined {
  if (day < dayOf(now, zone)) return 'past';
  if (day > lastDay(agenda, now)) return 'too_far';
  if (isDayOff(agenda.hours, day)) return 'day_off';
  if (hoursOn(agenda.hours, day).length === 0) return 'closed';
  return isDayFull(agenda, day, replacesBookingId) ? 'day_full' : undefined;
}

function noonOf(view: View, day: Day | undefined): Instant | undefined {
  return day === undefined ? undefined : instantOf(day, '12:00', view.zone);
}

/** A time this close to one she has refused is the same to her. */
const APART_MINUTES = 60;

/** Others than those she has seen: around the time she named, or else of what she asked for. */
export function offerOthers(view: View, talk: Talk): Outcome {
  const [near] = wishedStarts(view, talk.draft);
  const search = near === undefined ? talk : { ...talk, draft: withoutWhen(talk.draft) };
  const except = talk.shown;
  const apart = findTimes(view, search, { near, except, apartMinutes: APART_MINUTES });
  const others = apart.length > 0 ? apart : findTimes(view, search, { near, except });
  if (others.length > 0) return saying('offer_others', [{ say: 'openings', starts: others }], asking(talk, 'option', { options: others }));
  const open = { ...talk, draft: withoutWhen(talk.draft) };
  const elsewhere = findTimes(view, open, { near: near ?? noonOf(view, talk.draft.days[0]), except });
  const sayings: Saying[] = [{ say: 'nothing_else' }, { say: 'alternatives', starts: elsewhere }];
  if (elsewhere.length > 0) return saying('nothing_else_then', sayings, asking(open, 'option', { options: elsewhere }));
  return saying('nothing_else', [{ say: 'nothing_else' }, { say: 'ask_what_suits' }], asking(talk, 'day'));
}
