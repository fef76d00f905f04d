/**
 * Station 1: keeps a text once, by the carrier's id, lets the guard judge it, and commits. Only then does the carrier
 * have its 200. What the guard settles here (consent, silence) never reaches the agent.
 */
import { type Arrival, judge, type Verdict } from '#core/guard.ts';
import { maskPhone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import type { Notice } from '#core/words/sayings.ts';
import type { InboundText } from '../channels/channel.ts';
import { upcomingOf } from '../storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, type LoadedBusiness, loadBusiness } from '../storage/businesses.ts';
import { recordConsent } from '../storage/consents.ts';
import { keepInbound } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread, type Thread, touchThread } from '../storage/threads.ts';
import type { Answerer } from './answer.ts';
import type { Deliverer } from './deliver.ts';
import { sortableId } from './id.ts';
import { announceLater } from './queue.ts';
import { standingOf } from './standing.ts';
import type { Station } from './station.ts';
import { tellCustomer, tellOwner } from './tell.ts';

export type Ingested = 'kept' | 'duplicate';

/** Keeps a text and sees to what follows. Resolves after the commit; throws when the text could not be kept. */
export async function ingestText(
  station: Station,
  text: InboundText,
  next: { answerer: Answerer; deliverer: Deliverer },
): Promise<Ingested> {
  const at = station.now();
  const kept = await station.storage.transact(DEFAULT_BUSINESS_ID, (unit) => keep(station, unit, text, at));
  if (!kept) return 'duplicate';
  station.log.info({ from: maskPhone(text.from), channel: text.channel, verdict: kept.verdict.verdict }, 'a text came in');
  next.deliverer.send(DEFAULT_BUSINESS_ID, kept.queued);
  if (kept.verdict.verdict === 'answer') {
    next.answerer.wake(DEFAULT_BUSINESS_ID, { phone: text.from, body: text.body, channel: text.channel, at });
  }
  return 'kept';
}

type Kept = { readonly verdict: Verdict; readonly queued: readonly OutboxText[] };

async function keep(station: Station, unit: Unit, text: InboundText, at: Instant): Promise<Kept | undefined> {
  const loaded = await loadBusiness(unit);
  const isOwner = text.from === loaded.business.ownerPhone;
  const thread = await findThread(unit, text.from);
  const verdict = judge(arrivalOf(text, { loaded, isOwner, thread, at }));
  const id = sortableId(at);
  if (!(await keepInbound(unit, { ...text, id, phone: text.from, receivedAt: at, ...stateAfter(verdict) }))) return undefined;
  if (!isOwner) {
    const { channel, body: message, from: phone } = text;
    await touchThread(unit, { phone, channel, message, kind: 'customer_message', at, unread: 1 });
    announceLater(unit, station.announcer, { phone, kind: 'customer_message', payload: { message_id: id }, at });
  }
  return { verdict, queued: await settle(station, unit, { text, verdict, loaded, at }) };
}

function arrivalOf(
  { from, to, body, mediaCount, optOutType }: InboundText,
  known: { loaded: LoadedBusiness; isOwner: boolean; thread: Thread | undefined; at: Instant },
): Arrival {
  const { loaded, isOwner, thread, at } = known;
  return { body, mediaCount, optOutType, isOwner, isOwnNumber: from === to, ...standingOf(thread, loaded, at) };
}

function stateAfter(verdict: Verdict) {
  switch (verdict.verdict) {
    case 'answer':
      return { state: 'waiting' as const, stateReason: undefined };
    case 'ignore':
      return { state: 'ignored' as const, stateReason: verdict.reason };
    case 'consent':
      return { state: 'ignored' as const, stateReason: verdict.isGiven ? 'opted_in' : 'opted_out' };
    case 'with_owner':
      return { state: 'with_owner' as const, stateReason: verdict.reason };
  }
}

type Settling = { readonly text: InboundText; readonly verdict: Verdict; readonly loaded: LoadedBusiness; readonly at: Instant };

/** What the verdict alone brings about. Gives the texts to send after the commit. */
async function settle(station: Station, unit: Unit, { text, verdict, loaded, at }: Settling): Promise<readonly OutboxText[]> {
  const { from: phone, channel, body: said } = text;
  const occasion = { phone, channel, business: loaded.business, at };
  const tell = (notice: Notice) => tellOwner(station, unit, occasion, notice);
  if (verdict.verdict === 'consent') {
    const { isGiven, word, source } = verdict;
    await recordConsent(unit, { id: sortableId(at), phone, channel, given: isGiven, word, source, at });
    if (!verdict.mayMeanBooking) return [];
    const [upcoming] = await upcomingOf(unit, phone, at);
    return tell({ tell: 'opt_out_cancel', bookingId: upcoming?.id });
  }
  if (verdict.verdict !== 'with_owner') return [];
  if (verdict.reason !== 'picture') return tell({ tell: 'wrote', why: verdict.reason, said });
  const told = await tell({ tell: 'handed_over', reason: 'picture', said });
  return [...(await tellCustomer(station, unit, occasion, [{ say: 'passed_on', reason: 'picture' }])), ...told];
}
