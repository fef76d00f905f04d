/** The 409 of a booking: what is in the way, and what else can be had. */
import type { FastifyReply } from 'fastify';
import type { BookingConflict } from '#contract/bookings.ts';
import { PROBLEM_TYPE } from '#contract/errors.ts';
import type { Unfit } from '#core/owner.ts';
import type { Instant } from '#core/time.ts';
import type { OwnerOutcome } from '../flow/owner-bookings.ts';
import { type Frame, viewBooking, viewTime } from './booking-view.ts';
import { refusalText } from './refusal-text.ts';

/** Answers with the refusal of a time. */
export function sendRefusal(
  reply: FastifyReply,
  { refused, visit, business, inTheWay }: Extract<OwnerOutcome, { outcome: 'refused' }>,
  frame: Frame,
  now: Instant,
): FastifyReply {
  const { reason, mayInsist, alternatives } = refused;
  return send(reply, {
    detail: refusalText(reason, { visit, business, inTheWay, now }),
    reason,
    can_override: mayInsist,
    alternatives: alternatives.map((at) => viewTime(at, at + visit.endsAt - visit.startsAt, frame.zone)),
    conflict: inTheWay ? viewBooking(inTheWay, frame) : null,
  });
}

/** Answers that this cannot be done to the booking as it stands. */
export function sendUnfit(reply: FastifyReply, why: Unfit): FastifyReply {
  return send(reply, { detail: UNFIT[why], reason: why, can_override: false, alternatives: [], conflict: null });
}

const UNFIT: Readonly<Record<Unfit, string>> = {
  already_cancelled: 'This booking is cancelled.',
  not_confirmed: 'This is an offer that waits for the customer’s yes. Cancel it, or book the time by hand.',
  not_begun: 'This booking has not begun yet: nobody can have missed it.',
};

function send(reply: FastifyReply, conflict: Pick<BookingConflict, 'detail' | 'reason' | 'can_override' | 'alternatives' | 'conflict'>) {
  const problem: BookingConflict = { type: 'about:blank', title: 'Conflict', status: 409, ...conflict };
  return reply.code(409).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}
