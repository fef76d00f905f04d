/** What owner's routes refuse alike. */
import type { FastifyReply } from 'fastify';
import type { Business } from '#core/business.ts';
import type { Phone } from '#core/phone.ts';
import { sendProblem, WrongFields } from './problem.ts';

/** Answers 404. */
export function notFound(reply: FastifyReply, detail: string): FastifyReply {
  return sendProblem(reply, { status: 404, detail });
}

/** Throws `WrongFields` naming `path` for the owner's own number: she is no customer of hers. */
export function refuseOwnNumber(path: string, phone: Phone, { ownerPhone }: Pick<Business, 'ownerPhone'>): void {
  if (phone === ownerPhone) throw new WrongFields([{ path, message: 'this is your own number' }]);
}
