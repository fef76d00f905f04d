/** Replies for later become texts when their time has come: then, not when they were planned, it is asked whether they may. */

import type { OutboxText } from '../storage/outbox.ts';
import { dueReplies, type PlannedReply, takePlanned } from '../storage/planned-replies.ts';
import { findThread } from '../storage/threads.ts';
import { queueOutgoing } from './queue.ts';
import { replyInUnit, silenceFor } from './reply.ts';
import type { Station } from './station.ts';

/** Replies that are sent in one look; the others in the next. */
const DUE_MAX = 100;

/** Queues what is due. Gives the texts to send. */
export async function queuePlanned(station: Station, businessId: string): Promise<readonly OutboxText[]> {
  const due = await station.storage.read(businessId, (reader) => dueReplies(reader, station.now(), DUE_MAX));
  const queued: OutboxText[] = [];
  for (const reply of due) queued.push(...(await queueOne(station, businessId, reply)));
  return queued;
}

async function queueOne(station: Station, businessId: string, reply: PlannedReply): Promise<readonly OutboxText[]> {
  const refusal = await silenceFor(station, businessId, reply);
  return station.storage.transact(businessId, async (unit) => {
    // Cancelled meanwhile, or another process was first.
    if (!(await takePlanned(unit, reply.id))) return [];
    const now = station.now();
    const replied = refusal ?? (await replyInUnit(station, unit, reply, now));
    if (typeof replied === 'object') return replied.queued;
    // It may not go out any more: the thread shows it, as one that was not sent, with the reason.
    const channel = (await findThread(unit, reply.phone))?.channel ?? 'twilio';
    return queueOutgoing(unit, station.announcer, { ...reply, kind: 'owner_reply', channel, turnId: undefined }, now);
  });
}
