/** What is booked and what is kept free, from today on. */

import { byId, el, keep } from './dom.js';
import { clockOf, showClock, showLongDay } from './show.js';

/** @import { SimulatedBooking } from '#contract/simulator.ts' */

/** Draws the agenda by day. @param {readonly SimulatedBooking[]} agenda In order of start. */
export function drawAgenda(agenda) {
  const days = [...new Set(agenda.map((booking) => booking.starts_at.slice(0, 10)))];
  const groups = days.map((day) => ({ day, bookings: agenda.filter((booking) => booking.starts_at.startsWith(day)) }));
  keep(byId('agenda'), groups.length > 0 ? groups : [undefined], drawGroup);
}

/** @param {{ day: string, bookings: readonly SimulatedBooking[] } | undefined} group */
function drawGroup(group) {
  if (!group)
    return el(
      'li',
      { class: 'card-empty' },
      'Nothing booked yet. An offer appears here while it is kept free, and stays once it is accepted.',
    );
  return el('li', {}, el('h3', {}, showLongDay(group.day)), el('ul', {}, ...group.bookings.map(drawBooking)));
}

/** @param {SimulatedBooking} booking */
function drawBooking(booking) {
  const kept = booking.status === 'pending' && booking.held_until ? `kept free until ${showClock(clockOf(booking.held_until))}` : '';
  const note = [booking.service, kept].filter(Boolean).join(', ');
  return el(
    'li',
    { class: 'visit', 'data-status': booking.status },
    el('span', { class: 'visit-time' }, showClock(clockOf(booking.starts_at))),
    el('span', { class: 'visit-name' }, booking.customer_name || 'No name yet'),
    note ? el('span', { class: 'visit-note' }, note) : undefined,
  );
}
