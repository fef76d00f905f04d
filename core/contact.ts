/** A customer as the owner sees her: one person, under one number or several. */
import type { Phone } from './phone.ts';
import type { Instant } from './time.ts';

/** What is known under one number. */
export type KnownNumber = {
  readonly phone: Phone;
  readonly name: string | undefined;
  readonly language: string | undefined;
  readonly notes: string;
  /** The number under which its owner is listed, where it is another one. */
  readonly mergedInto: Phone | undefined;
  readonly firstSeenAt: Instant | undefined;
  /** Of the last text either way; undefined before the first one. */
  readonly lastTextAt: Instant | undefined;
  readonly blockedAt: Instant | undefined;
  readonly optedOutAt: Instant | undefined;
  /** Confirmed and cancelled; an offer is none. */
  readonly bookings: number;
  /** Bookings that were kept: over, and not noted as missed. */
  readonly visits: number;
  readonly noShows: number;
  readonly nextBookingAt: Instant | undefined;
  readonly lastBookingAt: Instant | undefined;
};

/** A person. `numbers` begins with the one she is listed under. */
export type Contact = Omit<KnownNumber, 'mergedInto'> & { readonly numbers: readonly KnownNumber[] };

/** Takes the numbers of one person together, the main one first. Consent and blocks belong to a number: the main one's are shown. */
export function contactOf(numbers: readonly [KnownNumber, ...KnownNumber[]]): Contact {
  const [main] = numbers;
  const sum = (pick: (one: KnownNumber) => number) => numbers.reduce((total, one) => total + pick(one), 0);
  const all = (pick: (one: KnownNumber) => Instant | undefined) => numbers.flatMap((one) => pick(one) ?? []);
  const { mergedInto: _, ...shown } = main;
  return {
    ...shown,
    name: main.name ?? numbers.find(({ name }) => name !== undefined)?.name,
    firstSeenAt: least(all(({ firstSeenAt }) => firstSeenAt)),
    lastTextAt: most(all(({ lastTextAt }) => lastTextAt)),
    bookings: sum(({ bookings }) => bookings),
    visits: sum(({ visits }) => visits),
    noShows: sum(({ noShows }) => noShows),
    nextBookingAt: least(all(({ nextBookingAt }) => nextBookingAt)),
    lastBookingAt: most(all(({ lastBookingAt }) => lastBookingAt)),
    numbers,
  };
}

/** Why a person cannot be erased now: she is expected, or a text of hers is just being answered. */
export function whyNotErase(state: { upcoming: number; waiting: number }): 'expected' | 'being_answered' | undefined {
  if (state.upcoming > 0) return 'expected';
  return state.waiting > 0 ? 'being_answered' : undefined;
}

function least(moments: readonly Instant[]): Instant | undefined {
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

function most(moments: readonly Instant[]): Instant | undefined {
  return moments.length > 0 ? Math.max(...moments) : undefined;
}
