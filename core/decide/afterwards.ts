/** The situation as it will be once effects are carried out: what a second request of the same text must see. */
import type { Booking } from '#core/booking.ts';
import type { Effect, Hold } from '#core/effects.ts';
import type { Situation } from '#core/situation.ts';
import type { Instant } from '#core/time.ts';
import { type View, viewOf } from './view.ts';

/** Carries the effects out in thought. */
export function viewAfter(view: View, effects: readonly Effect[]): View {
  const situation = situationAfter(view.situation, effects, view.now);
  const isIdSpent = effects.some((effect) => effect.do === 'hold');
  return viewOf(isIdSpent ? { ...situation, freshId: `${view.freshId}-2` } : situation, view.reading, view.now);
}

/** The bookings, offers and agenda as they would be; bookings that were cancelled are gone from it. */
export function situationAfter(situation: Situation, effects: readonly Effect[], now: Instant): Situation {
  return effects.reduce((before, effect) => after(before, effect, now), situation);
}

function after(situation: Situation, effect: Effect, now: Instant): Situation {
  switch (effect.do) {
    case 'hold':
      return occupy({ ...situation, held: [...situation.held, bookingOf(effect.hold, now)] }, bookingOf(effect.hold, now));
    case 'release':
      return vacate({ ...situation, held: without(situation.held, effect.bookingId) }, effect.bookingId);
    case 'cancel':
      return vacate({ ...situation, upcoming: without(situation.upcoming, effect.bookingId) }, effect.bookingId);
    case 'confirm':
      return confirm(situation, effect.bookingId);
    case 'note':
      return {
        ...situation,
        upcoming: situation.upcoming.map((one) => (one.id === effect.bookingId ? { ...one, notes: effect.notes } : one)),
      };
    case 'move':
      return move(situation, effect.bookingId, effect.onto);
    default:
      return situation;
  }
}

function confirm(situation: Situation, bookingId: string): Situation {
  const booking = situation.held.find(({ id }) => id === bookingId);
  if (!booking) return situation;
  const confirmed: Booking = { ...booking, status: 'confirmed', heldUntil: undefined };
  return { ...situation, held: without(situation.held, bookingId), upcoming: byStart([...situation.upcoming, confirmed]) };
}

function move(situation: Situation, bookingId: string, onto: string): Situation {
  const held = situation.held.find(({ id }) => id === onto);
  const booking = situation.upcoming.find(({ id }) => id === bookingId);
  if (!held || !booking) return situation;
  const { startsAt, endsAt, busyFrom, busyUntil } = held;
  const moved: Booking = { ...booking, startsAt, endsAt, busyFrom, busyUntil };
  const upcoming = byStart([...without(situation.upcoming, bookingId), moved]);
  return occupy(vacate(vacate({ ...situation, held: without(situation.held, onto), upcoming }, onto), bookingId), moved);
}

function occupy(situation: Situation, { id: bookingId, startsAt, busyFrom, busyUntil }: Booking): Situation {
  const occupied = byStart([...situation.agenda.occupied, { bookingId, startsAt, busyFrom, busyUntil }]);
  return { ...situation, agenda: { ...situation.agenda, occupied } };
}

function vacate(situation: Situation, bookingId: string): Situation {
  const occupied = situation.agenda.occupied.filter((span) => span.bookingId !== bookingId);
  return { ...situation, agenda: { ...situation.agenda, occupied } };
}

function without(bookings: readonly Booking[], bookingId: string): readonly Booking[] {
  return bookings.filter(({ id }) => id !== bookingId);
}

function byStart<T extends { readonly startsAt: Instant }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => a.startsAt - b.startsAt);
}

function bookingOf(hold: Hold, now: Instant): Booking {
  return { ...hold, status: 'pending', sequence: 0, noShowAt: undefined, createdAt: now, updatedAt: now };
}
