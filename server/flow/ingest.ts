/**
 * Station 1: keeps a text once, by the carrier's id, lets the guard judge it, and commits. Only then does the carrier
 * have its 200. What the guard settles here (consent, silence) never reaches the agent.
 */
import { nextMonthAt } from '#core/budget.ts';
import { unreachable } from '#core/effects.ts';
import { type Arrival, countsInHour, judge, type Verdict } from '#core/guard.ts';
import { maskPhone } from '#core/phone.ts';
import { segmentsOf } from '#core/sms.ts';
import { takenOverUntil } from '#core/takeover.ts';
import type { Instant } from '#core/time.ts';
import type { Notice } from '#core/words/sayings.ts';
import type { InboundText } from '../channels/channel.ts';
import { upcomingOf } from '../storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, type LoadedBusiness, loadBusiness } from '../storage/businesses.ts';
import { recordConsent } from '../storage/consents.ts';
import { keepInbound } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread, setWithOwner, type Thread, touchThread } from '../storage/threads.ts';
import { latestUsage, type MonthUsage } from '../storage/usage.ts';
import type { Answerer } from './answer.ts';
import type { Deliverer } from './deliver.ts';
import { sortableId } from './id.ts';
import { meterInbound, overLimits, warnOfBudget } from './meter.ts';
import { announceLater } from './queue.ts';
import { autoBlockPhone, pauseAgent } from './silence.ts';
import { standingOf } from './standing.ts';
import type { Station } from './station.ts';
import { type Occasion, tellCustomer, tellOwner } from './tell.ts';

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
  const [loaded, thread, usage] = await Promise.all([loadBusiness(unit), findThread(unit, text.from), latestUsage(unit)]);
  const isOwner = text.from === loaded.business.ownerPhone;
  const arrival = arrivalOf(text, { loaded, isOwner, thread, usage, at });
  const verdict = judge(arrival);
  const id = sortableId(at);
  const segments = text.segments ?? segmentsOf(text.body).segments;
  const inHour = countsInHour(arrival, verdict);
  if (!(await keepInbound(unit, { ...text, id, phone: text.from, segments, receivedAt: at, ...stateAfter(verdict) }))) return undefined;
  if (!isOwner) {
    const { channel, body: message, from: phone } = text;
    await touchThread(unit, {
      phone,
      channel,
      message,
      kind: 'customer_message',
      at,
      unread: 1,
      label: verdict.verdict === 'with_owner' || verdict.verdict === 'pause' ? 'needs_you' : undefined,
      inHour,
    });
    announceLater(unit, station.announcer, { phone, kind: 'customer_message', payload: { message_id: id }, at });
  }
  meterInbound(unit, loaded.business, { segments, inHour, at });
  return { verdict, queued: await settle(station, unit, { text, verdict, loaded, thread, usage, at }) };
}

function arrivalOf(
  { from, to, body, mediaCount, optOutType }: InboundText,
  known: { loaded: LoadedBusiness; isOwner: boolean; thread: Thread | undefined; usage: MonthUsage | undefined; at: Instant },
): Arrival {
  const { loaded, isOwner, thread, at } = known;
  return {
    body,
    mediaCount,
    optOutType,
    isOwner,
    isOwnNumber: from === to,
    ...overLimits(loaded.business, known),
    ...standingOf(thread, loaded, at),
  };
}

function stateAfter(verdict: Verdict) {
  switch (verdict.verdict) {
    case 'answer':
      return { state: 'waiting' as const, stateReason: undefined };
    case 'ignore':
      return { state: 'ignored' as const, stateReason: verdict.reason };
    case 'consent':
      return { state: 'ignored' as const, stateReason: verdict.isGiven ? 'opted_in' : 'opted_out' };
    case 'block':
      return { state: 'ignored' as const, stateReason: 'auto_blocked' };
    case 'pause':
      return { state: 'with_owner' as const, stateReason: 'paused' };
    case 'with_owner':
      return { state: 'with_owner' as const, stateReason: verdict.reason };
  }
}

type Settling = {
  readonly text: InboundText;
  readonly verdict: Verdict;
  readonly loaded: LoadedBusiness;
  readonly thread: Thread | undefined;
  readonly usage: MonthUsage | undefined;
  readonly at: Instant;
};

/** What the verdict alone brings about. Gives the texts to send after the commit. */
async function settle(station: Station, unit: Unit, settling: Settling): Promise<readonly OutboxText[]> {
  const { text, loaded, usage, at } = settling;
  const occasion: Occasion = { phone: text.from, channel: text.channel, business: loaded.business, at };
  const warned = await warnOfBudget(station, unit, occasion, usage);
  const told = await settleVerdict(station, unit, occasion, settling);
  return [...told, ...warned];
}

async function settleVerdict(
  station: Station,
  unit: Unit,
  occasion: Occasion,
  { text, verdict, thread }: Settling,
): Promise<readonly OutboxText[]> {
  const { phone, channel, business, at } = occasion;
  const tell = (notice: Notice) => tellOwner(station, unit, occasion, notice);
  switch (verdict.verdict) {
    case 'answer':
    case 'ignore':
      return [];
    case 'consent': {
      const { isGiven, word, source } = verdict;
      await recordConsent(unit, { id: sortableId(at), phone, channel, given: isGiven, word, source, at });
      if (!verdict.mayMeanBooking) return [];
      const [upcoming] = await upcomingOf(unit, phone, at);
      return tell({ tell: 'opt_out_cancel', bookingId: upcoming?.id });
    }
    case 'block': {
      const textsPerHourMax = business.limits.customerTextsPerHourMax;
      await autoBlockPhone(station, unit, phone, textsPerHourMax);
      return tell({ tell: 'auto_blocked', textsPerHourMax });
    }
    case 'pause':
      await pauseAgent(station, unit, true);
      return tell({ tell: 'hour_full', textsPerHourMax: business.limits.businessTextsPerHourMax });
    case 'with_owner':
      return handOver(station, unit, occasion, { reason: verdict.reason, said: text.body, thread });
    default:
      return unreachable(verdict);
  }
}

type HandedOver = {
  readonly reason: Extract<Verdict, { verdict: 'with_owner' }>['reason'];
  readonly said: string;
  readonly thread: Thread | undefined;
};

/** The owner has the text. A customer who waits for an answer is told once that it is hers now. */
async function handOver(station: Station, unit: Unit, occasion: Occasion, { reason, said, thread }: HandedOver) {
  const { phone, business, at } = occasion;
  if (reason !== 'picture' && reason !== 'budget_spent') return tellOwner(station, unit, occasion, { tell: 'wrote', why: reason, said });
  const replies = await tellCustomer(station, unit, occasion, [{ say: 'passed_on', reason }]);
  // Not beyond the month: the next one has a budget of its own.
  const until = Math.min(takenOverUntil(business, at), nextMonthAt(at, business.zone));
  if (reason === 'budget_spent') await setWithOwner(unit, phone, until, reason, thread?.label ?? 'needs_you');
  return [...replies, ...(await tellOwner(station, unit, occasion, { tell: 'handed_over', reason, said }))];
}
