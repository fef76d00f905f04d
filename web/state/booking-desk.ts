/** The one place where bookings are looked at and changed, whichever page asks: what is wished is shown as a sheet. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { Phone } from '#core/phone.ts';
import type { Day, Instant } from '#core/time.ts';
import type { App } from './app.ts';
import { createCancelling } from './booking-desk-cancelling.ts';

/** What somebody would like to do with a booking. */
export type BookingWish =
  | { readonly kind: 'show'; readonly id: string }
  | {
      readonly kind: 'new';
      readonly startsAt?: Instant;
      /** Where only the day is known. */
      readonly day?: Day;
      readonly phone?: Phone;
      readonly name?: string;
    }
  | { readonly kind: 'edit'; readonly booking: Booking }
  | {
      readonly kind: 'move';
      readonly booking: Booking;
      readonly startsAt: Instant;
      readonly durationMinutes: number;
      /** The last word on it: it was moved, or it stays where it was. */
      onDone(isMoved: boolean): void;
    }
  | { readonly kind: 'cancel'; readonly booking: Booking };

export type BookingDesk = {
  /** What is being asked for; undefined when no sheet is open. */
  readonly wish: ReadonlySignal<BookingWish | undefined>;
  /** Asks for something else; what was being moved stays where it was. */
  open(wish: BookingWish): void;
  close(): void;
  /** Bookings that are cancelled unless it is undone in time. */
  readonly cancelling: ReadonlySignal<ReadonlySet<string>>;
  /** Cancels a booking in ten seconds, unless it is undone. */
  cancel(booking: Booking, isTelling: boolean): void;
  /** A booking that is being cancelled stays. */
  undo(id: string): void;
  /** The page is going, or out of sight; and it is back. */
  leave(): void;
  comeBack(): void;
  /** The server can be reached: cancellations that nobody answered for are tried again. */
  tryAgain(): void;
  /** Calls back with every booking that was made or changed here, as the server has it now; the answer ends it. */
  onChanged(heard: (booking: Booking) => void): () => void;
  /** Tells all who listen, and ends what was wished. */
  finish(booking: Booking): void;
  /** Tells all who listen; the sheet stays. */
  changed(booking: Booking): void;
};

type DeskApp = Pick<App, 'server' | 'toasts'> & { readonly platform: Pick<App['platform'], 'storage' | 'now'> };

/** Nothing is asked for at first. What an earlier page began to cancel is carried out. */
export function createBookingDesk({ server, toasts, platform }: DeskApp): BookingDesk {
  const wish = signal<BookingWish | undefined>(undefined);
  const listeners = new Set<(booking: Booking) => void>();
  const changed = (booking: Booking) => {
    for (const heard of listeners) heard(booking);
  };
  const settle = (isMoved: boolean, next?: BookingWish) => {
    const before = wish.peek();
    wish.value = next;
    if (before?.kind === 'move') before.onDone(isMoved);
  };
  const { storage, now } = platform;
  const cancelling = createCancelling({ server, toasts, storage, now: () => now(), onCancelled: changed });
  return {
    wish,
    open: (given) => settle(false, given),
    close: () => settle(false),
    cancelling: cancelling.ids,
    cancel: (booking, isTelling) => {
      settle(false);
      cancelling.begin(booking, isTelling);
    },
    undo: cancelling.undo,
    leave: cancelling.leave,
    comeBack: cancelling.comeBack,
    tryAgain: cancelling.tryAgain,
    onChanged: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    finish: (booking) => {
      changed(booking);
      settle(true);
    },
    changed,
  };
}
