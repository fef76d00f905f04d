/** What a simulated customer is after, and what the bookings table must say when she has got it. */
import type { Business, Service } from '#core/business.ts';
import { type Clock, clockOf, type Day, dayOf, type Instant, type Zone } from '#core/time.ts';

/** The days that suit her, and how she thinks of them. */
export type Days =
  | { readonly kind: 'any' }
  | { readonly kind: 'on'; readonly days: readonly Day[] }
  | { readonly kind: 'next_week'; readonly days: readonly Day[] }
  | { readonly kind: 'not'; readonly days: readonly Day[] };

/** The times of day that suit her. `until` is not included. */
export type Clocks =
  | { readonly kind: 'any' }
  | { readonly kind: 'soonest' }
  | { readonly kind: 'at'; readonly clock: Clock }
  | { readonly kind: 'within'; readonly from: Clock | undefined; readonly until: Clock | undefined };

export type Wanted = { readonly days: Days; readonly clocks: Clocks };

/** Whom a visit is for. `relation` is how she calls somebody else: `son`. */
export type Who = { readonly name: string; readonly relation?: 'son' | 'daughter' };

/** A part of a wish that a text may state. */
export type Part = 'service' | 'day' | 'clock' | 'name';

/** A change of mind, made when something is offered; in her own words where they are known. */
export type Mind = { readonly wanted: Wanted; readonly words?: string };

/** Words that a real person used, for what she says at a point of the dialogue. */
export type OwnWords = {
  readonly opening?: string | undefined;
  readonly day?: string | undefined;
  readonly clock?: string | undefined;
  readonly yes?: string | undefined;
};

type Searched = {
  readonly wanted: Wanted;
  /** What would do as well, once she hears that `wanted` cannot be had. */
  readonly fallback?: Wanted;
  readonly minds: readonly Mind[];
};

/** One thing she wants done. */
export type Errand =
  | ({
      readonly kind: 'book';
      readonly service: Service | undefined;
      readonly who: Who;
      /** What the first text states. */
      readonly tells: readonly Part[];
      readonly own?: OwnWords;
    } & Searched)
  | ({ readonly kind: 'move'; readonly of: Instant; readonly isNamed: boolean; readonly tells: readonly Part[] } & Searched)
  | { readonly kind: 'cancel'; readonly of: Instant; readonly isNamed: boolean; readonly isTakenBack: boolean }
  /** Begins as a booking and is given up when a time is offered. */
  | { readonly kind: 'drop'; readonly service: Service | undefined; readonly wanted: Wanted };

/** A booking that must stand at the end. */
export type Standing = { readonly name: string; readonly serviceId: string | undefined; readonly wanted: Wanted };

/** A booking that is there before the dialogue. */
export type Given = {
  readonly name: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly service: Service | undefined;
  readonly isHers: boolean;
};

/** How she writes. */
export type Register = 'plain' | 'terse' | 'chatty' | 'typos';

/** A dialogue to be played: the business, who texts, what she wants, and what must come of it. */
export type Goal = {
  readonly family: string;
  readonly seed: number;
  readonly language: string;
  readonly business: Business;
  readonly now: Instant;
  readonly given: readonly Given[];
  readonly who: Who;
  readonly register: Register;
  readonly errands: readonly Errand[];
  /** The first text states the second errand too. */
  readonly isTogether: boolean;
  /** She asks about something else before her first yes. */
  readonly asksAside: boolean;
  readonly standing: readonly Standing[];
};

/** True when that time suits her. */
export function suits({ days, clocks }: Wanted, at: Instant, zone: Zone): boolean {
  return suitsDay(days, dayOf(at, zone)) && suitsClock(clocks, clockOf(at, zone));
}

function suitsDay(wanted: Days, day: Day): boolean {
  if (wanted.kind === 'any') return true;
  return wanted.kind === 'not' ? !wanted.days.includes(day) : wanted.days.includes(day);
}

function suitsClock(wanted: Clocks, clock: Clock): boolean {
  if (wanted.kind === 'at') return wanted.clock === clock;
  return wanted.kind !== 'within' || ((wanted.from ?? '00:00') <= clock && clock < (wanted.until ?? '24:00'));
}
