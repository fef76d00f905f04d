/** The one place where bookings are looked at and changed, whichever page asks: what is wished is shown as a sheet. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import type { App } from './app.ts';

/** What somebody would like to do with a booking. */
export type BookingWish =
  | { readonly kind: 'show'; readonly id: string }
  | { readonly kind: 'new'; readonly startsAt?: Instant; readonly phone?: Phone; readonly name?: string }
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
  open(wish: BookingWish): void;
  close(): void;
  /** Bookings that are cancelled unless it is undone in time. */
  readonly cancelling: ReadonlySignal<ReadonlySet<string>>;
  /** Calls back with every booking that was made or changed here, as the server has it now; the answer ends it. */
  onChanged(heard: (booking: Booking) => void): () => void;
};

/** Nothing is asked for at first. */
export function createBookingDesk(_app: App): BookingDesk {
  const wish = signal<BookingWish | undefined>(undefined);
  const listeners = new Set<(booking: Booking) => void>();
  return {
    wish,
    open: (given) => {
      wish.value = given;
    },
    close: () => {
      wish.value = undefined;
    },
    cancelling: signal(new Set<string>()),
    onChanged: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
