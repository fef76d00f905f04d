/** Where we are with one customer: one shape per step, nothing that the step does not need. */
import type { LastSaid, Request, When } from './reading.ts';
import { type Clock, clockOf, type Day, dayOf, type Instant, type Zone } from './time.ts';

/** A conversation that is silent this long starts afresh; bookings and the customer's name stay known. */
export const CONVERSATION_MINUTES = 30;

/** What a customer has told us so far about the visit she wants. */
export type Draft = {
  /** Whom the visit is for, where she said it in this conversation. */
  readonly name: string | undefined;
  /** The visit is for somebody else of that name. */
  readonly isForOther?: boolean;
  readonly serviceId: string | undefined;
  readonly durationMinutes: number | undefined;
  /** Any of these would do. */
  readonly days: readonly Day[];
  readonly dayRange: When['dayRange'];
  readonly notDays: readonly Day[];
  /** Any of these would do. */
  readonly clocks: readonly Clock[];
  readonly clockRange: When['clockRange'];
  readonly isEarliest: boolean;
  readonly notes: string | undefined;
};

/** What we asked for and are waiting to hear. `option`: one of the numbered times; `which_day`: one of two readings of a date. */
export type Asked = 'name' | 'service' | 'day' | 'clock' | 'option' | 'which_day';

/** A time held for her as a pending booking. */
export type Offer = { readonly bookingId: string; readonly startsAt: Instant };

type Common = {
  /** Requests of an earlier text that wait their turn ("cancel Tuesday, and book me Friday"). */
  readonly waiting: readonly Request[];
  /** How many of her last texts we did not understand; absent after one that we did. */
  readonly misreads?: number;
};

type Searching = {
  readonly draft: Draft;
  /** The numbered times she last saw, in that order; of a list of bookings, when they begin. */
  readonly options: readonly Instant[];
  /** Every time named to her in this search: "what else" means others. */
  readonly shown: readonly Instant[];
};

export type Conversation =
  /** `about` is the booking that was made or moved just now: "2pm rather" speaks of it. */
  | { readonly step: 'idle'; readonly about?: string; readonly misreads?: number }
  /** `kept` is held while we ask for her name; it is no offer yet, so no yes can accept it. */
  | ({ readonly step: 'collecting'; readonly asked: Asked; readonly kept: Offer | undefined } & Searching & Common)
  /** The offer was spelled out, and is held. */
  | ({ readonly step: 'confirming'; readonly offer: Offer } & Searching & Common)
  | ({
      readonly step: 'rescheduling';
      /** The booking to move, or those she may mean, in the order of the numbered list. */
      readonly bookingIds: readonly [string, ...string[]];
      readonly asked: Asked | 'which_booking';
      /** The held new time, once one is spelled out. */
      readonly offer: Offer | undefined;
    } & Searching &
      Common)
  /** One booking: we asked whether to cancel it. Several: we asked which. */
  | ({
      readonly step: 'cancelling';
      readonly bookingIds: readonly [string, ...string[]];
      /** When they begin, in the same order. */
      readonly options: readonly Instant[];
    } & Common);

export const IDLE: Conversation = { step: 'idle' };

export const NO_DRAFT: Draft = {
  name: undefined,
  serviceId: undefined,
  durationMinutes: undefined,
  days: [],
  dayRange: undefined,
  notDays: [],
  clocks: [],
  clockRange: undefined,
  isEarliest: false,
  notes: undefined,
};

/** The held booking that this conversation still stands by; every other offer of hers is off. */
export function standingOffer(conversation: Conversation): Offer | undefined {
  switch (conversation.step) {
    case 'collecting':
      return conversation.kept;
    case 'confirming':
    case 'rescheduling':
      return conversation.offer;
    default:
      return undefined;
  }
}

/** What we said last, as an interpreter needs it to read a bare "yes" or "3"; `said` is our last text as sent. */
export function lastSaid(conversation: Conversation, said: string | undefined, zone: Zone): LastSaid {
  const local = (at: Instant) => ({ day: dayOf(at, zone), clock: clockOf(at, zone) });
  const nothing: LastSaid = { act: 'none', asked: undefined, day: undefined, clock: undefined, options: [], said };
  switch (conversation.step) {
    case 'idle':
      return nothing;
    case 'cancelling':
      return { ...nothing, ...bookingsSaid(conversation.options.map(local)) };
    case 'confirming':
      return { ...nothing, act: 'offered', ...local(conversation.offer.startsAt), options: conversation.options.map(local) };
    case 'collecting':
    case 'rescheduling':
      return { ...nothing, ...searchingSaid(conversation, local) };
  }
}

function searchingSaid(
  conversation: Extract<Conversation, { step: 'collecting' | 'rescheduling' }>,
  local: (at: Instant) => { day: Day; clock: Clock },
): Partial<LastSaid> {
  const { asked, options, draft } = conversation;
  if (asked === 'which_booking') return bookingsSaid(options.map(local));
  if (asked === 'which_day') return { act: 'asked', asked, options: draft.days.map((day) => ({ day, clock: draft.clocks[0] ?? '00:00' })) };
  if (conversation.step === 'rescheduling' && conversation.offer) {
    return { act: 'offered', ...local(conversation.offer.startsAt), options: options.map(local) };
  }
  if (asked === 'option' || options.length > 0) return { act: 'alternatives', day: onlyOne(draft.days), options: options.map(local) };
  return { act: 'asked', asked, day: onlyOne(draft.days), clock: onlyOne(draft.clocks) };
}

function bookingsSaid(options: LastSaid['options']): Partial<LastSaid> {
  const only = onlyOne(options);
  return only ? { act: 'read_back', ...only } : { act: 'listed', options };
}

/** How many numbered things she was last shown: a bare digit up to this picks one. */
export function numbersShown(conversation: Conversation, serviceCount: number): number {
  switch (conversation.step) {
    case 'cancelling':
      return conversation.bookingIds.length;
    case 'confirming':
      return conversation.options.length;
    case 'collecting':
    case 'rescheduling':
      if (conversation.asked === 'service') return serviceCount;
      return conversation.asked === 'which_day' ? conversation.draft.days.length : conversation.options.length;
    default:
      return 0;
  }
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
