/** The text that a customer would get, as the server would word it, while the booking is still being typed. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Booking, CustomerText } from '#contract/bookings.ts';
import type { Zone } from '#core/time.ts';
import type { Server } from '../call.ts';
import { type BookingDraft, bodyOf, isChange, momentOf } from './booking-form-draft.ts';

export type BookingText = {
  /** Undefined while it is not known: something is missing, or being asked for. The last one stays while the next is fetched. */
  readonly told: ReadonlySignal<CustomerText | undefined>;
  end(): void;
};

type Parts = {
  readonly server: Pick<Server, 'post'>;
  readonly zone: ReadonlySignal<Zone>;
  readonly draft: ReadonlySignal<BookingDraft>;
  readonly booking: Booking | undefined;
  /** What would be refused anyway is not asked about. */
  readonly canBeHad: ReadonlySignal<boolean>;
  readonly pauseMs: number;
};

/** So few digits are no number yet. */
const DIGITS_MIN = 7;

export function createBookingText({ server, zone, draft, booking, canBeHad, pauseMs }: Parts): BookingText {
  const question = computed(() =>
    canBeHad.value && isAskable(draft.value, booking, zone.value) ? JSON.stringify(askedOf(draft.value, booking, zone.value)) : '',
  );
  const told = signal<CustomerText | undefined>(undefined);
  const path = booking ? `/api/admin/bookings/${encodeURIComponent(booking.id)}/preview` : '/api/admin/bookings/preview';
  let isFirst = true;
  const end = effect(() => {
    const asked = question.value;
    if (asked === '') {
      told.value = undefined;
      return;
    }
    let isOver = false;
    const ask = async () => {
      // What the server refuses is said where the time is chosen, or when it is saved.
      const answer = await server.post<CustomerText>(path, JSON.parse(asked)).catch(() => undefined);
      if (!isOver) told.value = answer;
    };
    const timer = setTimeout(ask, isFirst ? 0 : pauseMs);
    isFirst = false;
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  });
  return { told, end };
}

/** Asked as if it were insisted on: the text is to be seen before that is decided. */
function askedOf(draft: BookingDraft, booking: Booking | undefined, zone: Zone) {
  return { ...bodyOf({ ...draft, isTelling: true }, { booking, zone }), override: true };
}

function isAskable(draft: BookingDraft, booking: Booking | undefined, zone: Zone): boolean {
  const { customer_phone, customer_name, date_time } = draft;
  if (momentOf(date_time, zone) === undefined || customer_name.trim() === '') return false;
  if (booking) return isChange(draft, booking, zone);
  return customer_phone.replaceAll(/\D/g, '').length >= DIGITS_MIN;
}
