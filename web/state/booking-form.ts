/**
 * A booking that is being made, moved or edited: what is typed, whether the time can be had while it is chosen, and the text
 * that would go to the customer. Fields are named as the server names them, so that what it refuses stands at its field.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import { clockOf, type Day, dayOf, type Instant, isDay, MINUTE_MS } from '#core/time.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { type BookingDraft, bodyOf, type DraftTime, isChange, momentOf } from './booking-form-draft.ts';
import { type BookingText, createBookingText } from './booking-form-text.ts';
import { type BookingTimes, createBookingTimes, type Refused, refusedBy } from './booking-form-times.ts';
import { createForm, type Form } from './form.ts';

export type BookingForm = {
  readonly form: Form<BookingDraft>;
  /** The booking that is changed; undefined for a new one. */
  readonly booking: Booking | undefined;
  readonly times: BookingTimes;
  readonly text: BookingText;
  /** Why the time cannot be had as it is typed now; undefined while it can, or nobody knows yet. */
  readonly refused: ReadonlySignal<Refused | undefined>;
  /** Something would change. */
  readonly isChange: ReadonlySignal<boolean>;
  /** Takes a free time. */
  pick(startsAt: Instant): void;
  chooseDay(day: Day): void;
  chooseClock(clock: string): void;
  /** Its length follows, and so does the price. */
  chooseService(id: string): void;
  /** Sends it; `isAnyway` against the owner's own rules. The booking as it is now, or undefined: then `errors`, `failure` or `refused` say why. */
  save(isAnyway?: boolean): Promise<Booking | undefined>;
  /** Ends what it asks for on the side. */
  end(): void;
};

export type BookingFormApp = Pick<App, 'server' | 'settings' | 'zone'> & { readonly platform: Pick<App['platform'], 'now'> };
export type BookingFormWish = {
  readonly booking?: Booking;
  readonly startsAt?: Instant | undefined;
  /** Where only the day is known; today otherwise. */
  readonly day?: Day | undefined;
  readonly durationMinutes?: number | undefined;
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
  /** How long typing must rest before the server is asked. */
  readonly pauseMs?: number;
};

const PATH = '/api/admin/bookings';
const LENGTH_MINUTES_OTHERWISE = 60;
const PAUSE_MS = 250;

/** Asks for free times and the text from now on, until `end`. */
export function createBookingForm(app: BookingFormApp, wish: BookingFormWish): BookingForm {
  const { server, zone } = app;
  const { booking, pauseMs = PAUSE_MS } = wish;
  const refusedAtSaving = signal<{ readonly asked: string; readonly refused: Refused } | undefined>(undefined);
  let isAnyway = false;
  let saved: Booking | undefined;
  const send = async (draft: BookingDraft) => {
    const body = { ...bodyOf(draft, { booking, zone: zone.peek() }), override: isAnyway };
    try {
      saved = booking ? await server.patch<Booking>(pathOf(booking), body) : await server.post<Booking>(PATH, body);
    } catch (error) {
      const refused = refusedBy(error);
      if (refused) refusedAtSaving.value = { asked: askedOf(draft), refused };
      throw error;
    }
    return draft;
  };
  const form = createForm<BookingDraft>({ saved: draftOf(app, wish), check: (draft) => missing(draft, booking), send });
  const { draft } = form;
  const askedOf = ({ date_time: { day, clock, at }, duration_minutes, service }: BookingDraft) =>
    JSON.stringify([day, clock, at ?? null, duration_minutes, service]);
  const times = createBookingTimes({ server, zone, draft, booking, pauseMs });
  const refused = computed(() => {
    const told = refusedAtSaving.value;
    return told?.asked === askedOf(draft.value) ? told.refused : times.refused.value;
  });
  const text = createBookingText({ server, zone, draft, booking, canBeHad: times.canBeHad, pauseMs });
  const chooseTime = (part: Partial<DraftTime>) => form.set('date_time', { ...draft.peek().date_time, at: undefined, ...part });
  return {
    form,
    booking,
    times,
    text,
    refused,
    isChange: computed(() => !booking || isChange(draft.value, booking, zone.value)),
    pick: (at) => chooseTime({ day: dayOf(at, zone.peek()), clock: clockOf(at, zone.peek()), at }),
    chooseDay: (day) => chooseTime({ day }),
    chooseClock: (clock) => chooseTime({ clock }),
    chooseService: (id) => form.change({ service: id, duration_minutes: lengthOf(app, id) }),
    save: async (anyway = false) => {
      isAnyway = anyway;
      saved = undefined;
      return (await form.save()) ? saved : undefined;
    },
    end: () => {
      times.end();
      text.end();
    },
  };
}

function draftOf(app: BookingFormApp, { booking, startsAt, day, durationMinutes, phone = '', name = '' }: BookingFormWish): BookingDraft {
  const zone = app.zone.peek();
  const at = startsAt ?? (booking && Date.parse(booking.starts_at));
  const when: DraftTime =
    at === undefined
      ? { day: day ?? dayOf(app.platform.now(), zone), clock: '', at: undefined }
      : { day: dayOf(at, zone), clock: clockOf(at, zone), at: at - (at % MINUTE_MS) };
  const service = booking?.service_id ?? '';
  return {
    customer_phone: booking?.customer_phone ?? phone,
    customer_name: booking?.customer_name ?? name,
    date_time: when,
    service,
    duration_minutes: durationMinutes ?? booking?.duration_minutes ?? lengthOf(app, service),
    notes: booking?.notes ?? '',
    isTelling: true,
  };
}

function lengthOf({ settings }: BookingFormApp, serviceId: string): number {
  const known = settings.value.peek();
  const service = known?.services.find(({ id }) => id === serviceId);
  return service?.duration_minutes ?? known?.booking_rules.default_duration_minutes ?? LENGTH_MINUTES_OTHERWISE;
}

function missing(draft: BookingDraft, booking: Booking | undefined): Readonly<Record<string, string>> {
  const say = words.bookingSheets;
  return {
    ...(!booking && draft.customer_phone.trim() === '' && { customer_phone: say.numberMissing }),
    ...(draft.customer_name.trim() === '' && { customer_name: say.nameMissing }),
    ...(momentOf(draft.date_time, 'UTC') === undefined && { date_time: isDay(draft.date_time.day) ? say.timeMissing : say.dayMissing }),
  };
}

function pathOf({ id }: Booking): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}
