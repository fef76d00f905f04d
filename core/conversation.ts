/** Where we are with one customer: one shape per step, nothing that the step does not need. */
import type { Request } from './reading.ts';
import type { Clock, Day, Instant } from './time.ts';

/** A conversation that is silent this long starts afresh; bookings and the customer's name stay known. */
export const CONVERSATION_MINUTES = 30;

/** What a customer has told us so far about the visit she wants. */
export type Draft = {
  readonly name: string | undefined;
  readonly serviceId: string | undefined;
  readonly durationMinutes: number | undefined;
  readonly day: Day | undefined;
  readonly dayRange: { readonly from: Day; readonly to: Day } | undefined;
  readonly notDays: readonly Day[];
  readonly clock: Clock | undefined;
  readonly clockRange: { readonly from: Clock | undefined; readonly until: Clock | undefined } | undefined;
  readonly notes: string | undefined;
};

/** What we asked for and are waiting to hear. `option`: one of the numbered times; `which_day`: one of two readings of a date. */
export type Asked = 'name' | 'service' | 'day' | 'clock' | 'option' | 'which_day';

/** Requests of an earlier text that wait their turn ("cancel Tuesday, and book me Friday"). */
type Waiting = { readonly then: readonly Request[] };

export type Conversation =
  | { readonly step: 'idle' }
  | ({ readonly step: 'collecting'; readonly draft: Draft; readonly asked: Asked; readonly options: readonly Instant[] } & Waiting)
  /** `bookingId` is the held offer. */
  | ({ readonly step: 'confirming'; readonly draft: Draft; readonly bookingId: string; readonly startsAt: Instant } & Waiting)
  | ({
      readonly step: 'rescheduling';
      /** The booking to move, or those she may mean, in the order of the numbered list. */
      readonly bookingIds: readonly [string, ...string[]];
      readonly draft: Draft;
      readonly asked: Asked | 'which_booking' | 'confirmation';
      readonly options: readonly Instant[];
      /** The held new time, once one is offered. */
      readonly offer: { readonly bookingId: string; readonly startsAt: Instant } | undefined;
    } & Waiting)
  | ({
      readonly step: 'cancelling';
      readonly bookingIds: readonly [string, ...string[]];
    } & Waiting);

export const NO_DRAFT: Draft = {
  name: undefined,
  serviceId: undefined,
  durationMinutes: undefined,
  day: undefined,
  dayRange: undefined,
  notDays: [],
  clock: undefined,
  clockRange: undefined,
  notes: undefined,
};
