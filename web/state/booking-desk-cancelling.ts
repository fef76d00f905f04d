/**
 * Cancelling with a way back: for ten seconds nothing is sent, and a tap undoes it. What is waiting is also kept on the device,
 * so that it is neither lost with the page nor done twice: a booking that is cancelled already refuses, and that counts as done.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { Instant } from '#core/time.ts';
import { CallError } from '../call.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { type Kept, keep, keptIn, type Memory } from './booking-desk-kept.ts';

export type Cancelling = {
  /** Bookings that are on their way out. */
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  /** Cancels it in ten seconds, unless it is undone. Twice is once. */
  begin(booking: Booking, isTelling: boolean): void;
  /** It stays. Does nothing once it has been sent. */
  undo(id: string): void;
  /** The page is going, or out of sight, where its clock may stop: what waits is sent at once. */
  leave(): void;
  /** The page is in sight again: what was sent when it left is made sure of. */
  comeBack(): void;
  /** The server can be reached: what an earlier page left undone, and nobody answered for so far, is taken up again. */
  tryAgain(): void;
};

export type CancellingParts = Pick<App, 'server' | 'toasts'> & {
  readonly storage: Memory;
  now(): Instant;
  /** It was cancelled. */
  onCancelled(booking: Booking): void;
  /** Calls `act` after so long; the answer prevents it. A test has its own. */
  readonly later?: Later;
};
export type Later = (act: () => void, ms: number) => () => void;

const UNDO_MS = 10_000;
/** Another window may still be at it. */
const GRACE_MS = 5_000;
const SAY = words.bookingSheets;

type Waiting = Kept & {
  readonly who: string;
  readonly toastId: number | undefined;
  readonly prevent: () => void;
  stage: 'waiting' | 'left' | 'sent';
};

/** Takes up what an earlier page left undone. */
export function createCancelling(parts: CancellingParts): Cancelling {
  const { server, toasts, storage, now, onCancelled, later = byTimer } = parts;
  const waiting = new Map<string, Waiting>();
  const unanswered = new Map<string, Kept>();
  const ids = signal<ReadonlySet<string>>(new Set());
  const show = () => {
    ids.value = new Set(waiting.keys());
  };
  const forget = (id: string) => {
    waiting.delete(id);
    keep(storage, (all) => all.filter((each) => each.id !== id));
    show();
  };
  const hold = (held: Waiting) => {
    waiting.set(held.id, held);
    show();
  };
  const send = async (id: string) => {
    const held = waiting.get(id);
    if (!held || held.stage === 'sent') return;
    endWay(held, toasts);
    held.stage = 'sent';
    try {
      const booking = await cancelled(server, held);
      forget(id);
      onCancelled(booking);
      toasts.say(SAY.cancelled(held.who, 'notification' in booking && isSent(booking.notification)));
    } catch (error) {
      // Signed out: it is carried out at the next sign-in.
      if (error instanceof CallError && error.status === 401) return;
      forget(id);
      toasts.complain(new Error(SAY.notCancelled(held.who, error instanceof Error ? error.message : '')));
    }
  };
  const takeUp = async (left: Kept) => {
    const { id, isTelling, dueAt } = left;
    if (waiting.has(id) || !keptIn(storage).some((each) => each.id === id)) return;
    const booking = await found(server, id);
    if (booking === 'gone') return forget(id);
    if (!booking) return void unanswered.set(id, left);
    if (waiting.has(id)) return;
    const who = nameOf(booking);
    if (booking.status === 'cancelled') return forget(id);
    if (Date.parse(booking.starts_at) <= now()) {
      forget(id);
      return toasts.complain(new Error(SAY.notCancelledInTime(who)));
    }
    hold({ id, isTelling, dueAt, who, toastId: undefined, prevent: nothing, stage: 'waiting' });
    await send(id);
  };
  for (const left of keptIn(storage)) later(() => takeUp(left).catch(toasts.complain), Math.max(0, left.dueAt - now()) + GRACE_MS);
  return {
    ids,
    begin: (booking, isTelling) => {
      const { id } = booking;
      if (waiting.has(id)) return;
      const kept = { id, isTelling, dueAt: now() + UNDO_MS };
      keep(storage, (all) => [...all, kept]);
      const who = nameOf(booking);
      const undo = { label: words.common.undo, act: () => undoOne(id) };
      const toastId = toasts.say(SAY.cancelling(who), { action: undo, ms: UNDO_MS });
      hold({ ...kept, who, toastId, prevent: later(() => send(id), UNDO_MS), stage: 'waiting' });
    },
    undo: undoOne,
    leave: () => {
      for (const held of waiting.values()) {
        if (held.stage !== 'waiting') continue;
        endWay(held, toasts);
        held.stage = 'left';
        server.postAtTheEnd(`${addressOf(held.id)}/cancel`, { notify_customer: held.isTelling });
      }
    },
    comeBack: () => {
      for (const { id, stage } of [...waiting.values()]) if (stage === 'left') send(id).catch(toasts.complain);
    },
    tryAgain: () => {
      for (const left of [...unanswered.values()]) if (unanswered.delete(left.id)) takeUp(left).catch(toasts.complain);
    },
  };

  function undoOne(id: string): void {
    const held = waiting.get(id);
    if (held?.stage !== 'waiting') return;
    endWay(held, toasts);
    forget(id);
    toasts.say(SAY.kept(held.who));
  }
}

/** From here on there is no clock that sends it, and no way back. */
function endWay({ prevent, toastId }: Waiting, toasts: App['toasts']): void {
  prevent();
  if (toastId !== undefined) toasts.dismiss(toastId);
}

type Answer = Booking & { readonly notification?: { readonly can_be_sent: boolean } | null };

/** The booking, cancelled now or before. Throws a `CallError`. */
async function cancelled(server: CancellingParts['server'], { id, isTelling }: Kept): Promise<Answer> {
  try {
    return await server.post<Answer>(`${addressOf(id)}/cancel`, { notify_customer: isTelling });
  } catch (error) {
    const isDone = error instanceof CallError && error.problem && 'reason' in error.problem && error.problem.reason === 'already_cancelled';
    if (!isDone) throw error;
    return server.get<Answer>(addressOf(id));
  }
}

/** Undefined when nobody answers: it is tried again when somebody does. */
async function found(server: CancellingParts['server'], id: string): Promise<Booking | 'gone' | undefined> {
  try {
    return await server.get<Booking>(addressOf(id));
  } catch (error) {
    return error instanceof CallError && error.status === 404 ? 'gone' : undefined;
  }
}

function isSent(notification: Answer['notification']): boolean {
  return notification?.can_be_sent ?? false;
}

function addressOf(id: string): string {
  return `/api/admin/bookings/${encodeURIComponent(id)}`;
}

function nameOf({ customer_name }: Booking): string {
  return customer_name || SAY.someone;
}

function byTimer(act: () => void, ms: number): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

function nothing(): void {
  // It is under way: there is nothing left to prevent.
}
