/**
 * The way of a text, as the rest of the server sees it.
 *
 *   ingest   keeps a text once, lets the guard judge it, commits; only then has the carrier its 200
 *   answer   takes a customer's oldest waiting texts: understands (no transaction open), decides and commits in one unit
 *   deliver  claims what is to go out, sends it, marks it, backs off or gives up
 *   announce tells open apps, after the commit
 */
import type { Phone } from '#core/phone.ts';
import type { ChannelName, InboundText, Receipt } from '../channels/channel.ts';

export type Flow = {
  /** Keeps a text. Resolves after its commit: from then on it is answered, even after a crash. */
  ingest(text: InboundText): Promise<'kept' | 'duplicate'>;
  /** Takes a delivery receipt; one for an unknown text is dropped, one out of order never moves a status back. */
  receive(channel: ChannelName, receipt: Receipt): Promise<void>;
  /** Resolves when no text of this customer waits any more and all that was to go out because of it has been tried once. */
  whenSettled(businessId: string, phone: Phone): Promise<void>;
  /** Takes up what an earlier process left behind, then looks again at intervals. */
  start(): Promise<void>;
  /** Takes no new work and resolves when work in hand is done, or at the deadline; what is left waits for the next start. */
  stop(deadlineMs: number): Promise<void>;
};
