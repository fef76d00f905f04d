/** Which times of a day are free, and whether the one that is typed is: asked while it is chosen, when the typing rests. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Availability, JudgedTime } from '#contract/availability.ts';
import type { Booking, BookingConflict } from '#contract/bookings.ts';
import { addDays, type Day, isDay, type Zone } from '#core/time.ts';
import { CallError, type Query, type Server } from '../call.ts';
import { type BookingDraft, momentOf, written } from './booking-form-draft.ts';

/** Why a time cannot be had. `reason` is the server's code, `explanation` its words. */
export type Refused = Pick<JudgedTime, 'explanation' | 'can_override' | 'alternatives' | 'conflict'> & { readonly reason: string };

export type BookingTimes = {
  /** Free times of the day that is typed; undefined until they are known. */
  readonly openings: ReadonlySignal<Availability['openings'] | undefined>;
  /** The first free times after that day, within two weeks. */
  readonly later: ReadonlySignal<Availability['openings']>;
  /** The typed time is free, and that is known. */
  readonly isFree: ReadonlySignal<boolean>;
  readonly refused: ReadonlySignal<Refused | undefined>;
  /** It is known that the typed time can be had, if need be against the owner's own rules. */
  readonly canBeHad: ReadonlySignal<boolean>;
  readonly isAsking: ReadonlySignal<boolean>;
  end(): void;
};

type Parts = {
  readonly server: Pick<Server, 'get'>;
  readonly zone: ReadonlySignal<Zone>;
  readonly draft: ReadonlySignal<BookingDraft>;
  readonly booking: Booking | undefined;
  readonly pauseMs: number;
};

/** More starts than a day can have when they are five minutes apart, as far as the server gives them. */
const OPENINGS_MAX = 200;
/** While a year is typed it is one of long ago. */
const FIRST_DAY: Day = '1970-01-01';
/** So many days after the one that is typed are looked through for free times. */
const DAYS_AHEAD = 13;
/** Shown of them. */
const LATER_MAX = 4;

export function createBookingTimes({ server, zone, draft, booking, pauseMs }: Parts): BookingTimes {
  const question = computed(() => JSON.stringify(questionOf(draft.value, booking, zone.value) ?? null));
  const answer = signal<{ readonly of: string; readonly day: Day; readonly told: Availability } | undefined>(undefined);
  const isAsking = signal(false);
  let isFirst = true;
  const end = effect(() => {
    const asked = question.value;
    const query = JSON.parse(asked) as Query | null;
    if (!query) return;
    let isOver = false;
    isAsking.value = true;
    const ask = async () => {
      const told = await server.get<Availability>('/api/admin/availability', query).catch(() => undefined);
      if (isOver) return;
      isAsking.value = false;
      // What cannot be judged now is judged when it is saved.
      if (told) answer.value = { of: asked, day: String(query.from), told };
    };
    const timer = setTimeout(ask, isFirst ? 0 : pauseMs);
    isFirst = false;
    return () => {
      isOver = true;
      isAsking.value = false;
      clearTimeout(timer);
    };
  });
  const known = computed(() => (answer.value?.day === draft.value.date_time.day ? answer.value.told.openings : undefined));
  const judged = computed(() => (answer.value?.of === question.value ? answer.value.told.at : null));
  return {
    openings: computed(() => known.value?.filter(({ date_time }) => isOn(date_time, draft.value.date_time.day))),
    later: computed(() => (known.value ?? []).filter(({ date_time }) => !isOn(date_time, draft.value.date_time.day)).slice(0, LATER_MAX)),
    isFree: computed(() => judged.value?.is_free ?? false),
    refused: computed(() => {
      const told = judged.value;
      return told && !told.is_free && told.reason !== null ? { ...told, reason: told.reason } : undefined;
    }),
    canBeHad: computed(
      () => answer.value?.of === question.value && (judged.value === null || judged.value.is_free || judged.value.can_override),
    ),
    isAsking,
    end,
  };
}

function questionOf(draft: BookingDraft, booking: Booking | undefined, zone: Zone): Query | undefined {
  const { date_time: when, service, duration_minutes } = draft;
  if (!isDay(when.day) || when.day < FIRST_DAY) return undefined;
  const isOtherService = service !== (booking?.service_id ?? '');
  const at = momentOf(when, zone);
  // A booking is not in its own way, nor does a rule forbid what it already is.
  const isSame = booking && at === Date.parse(booking.starts_at) && duration_minutes === booking.duration_minutes && !isOtherService;
  return {
    from: when.day,
    to: addDays(when.day, DAYS_AHEAD),
    at: at === undefined || isSame ? undefined : written(when, zone),
    service: isOtherService ? service : undefined,
    duration_minutes,
    booking_id: booking?.id,
    limit: OPENINGS_MAX,
  };
}

function isOn(dateTime: string, day: Day): boolean {
  return dateTime.startsWith(day);
}

/** The refusal in a failed answer; undefined when it failed for another reason. */
export function refusedBy(error: unknown): Refused | undefined {
  if (!(error instanceof CallError) || error.status !== 409 || !error.problem || !('alternatives' in error.problem)) return undefined;
  const { detail, reason, can_override, alternatives, conflict } = error.problem as BookingConflict;
  return { explanation: detail, reason, can_override, alternatives, conflict };
}
