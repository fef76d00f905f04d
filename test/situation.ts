/** Situations for tests of the rules, and a customer who texts: every turn's effects are carried out in memory. */
import assert from 'node:assert/strict';
import type { Booking } from '#core/booking.ts';
import { type Business, DEFAULT_BUSINESS, type Service } from '#core/business.ts';
import { type Conversation, IDLE } from '#core/conversation.ts';
import { decide } from '#core/decide.ts';
import type { Effect, Turn } from '#core/effects.ts';
import { NO_WHEN, type Reading, type Request, request, type When } from '#core/reading.ts';
import type { Customer, Situation } from '#core/situation.ts';
import { HOUR_MS, type Instant, instantOf, MINUTE_MS } from '#core/time.ts';
import type { Notice, Saying, Scene } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import { askShort } from './short-agenda.ts';

/** How much farther the agenda is read than a decision asked for: hardly. */
const STEP_MS = HOUR_MS;
export const ZONE = 'America/New_York';
/** Monday, June 15, 2026, at nine in the morning. */
export const NOW: Instant = instantOf('2026-06-15', '09:00', ZONE);
export const DANA: Customer = { phone: '+15551112222', name: 'Dana', language: 'en' };
export const STRANGER: Customer = { phone: '+15553334444', name: undefined, language: undefined };

const WORKDAY = [{ start: '09:00', end: '17:00' }];

/** Open Monday to Friday from nine to five, an hour a visit, no services. */
export const SHOP: Business = {
  ...DEFAULT_BUSINESS,
  id: 'default',
  name: "Sam's Studio",
  ownerName: 'Sam',
  ownerPhone: '+15559990000',
  zone: ZONE,
  address: '12 Main St',
  hours: { weekly: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY, sat: [], sun: [] }, breaks: [], overrides: {} },
};

export const CUT: Service = {
  id: 'cut',
  name: 'Haircut',
  durationMinutes: 30,
  price: { kind: 'fixed', amount: '$45' },
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  isActive: true,
};
export const COLOR: Service = { ...CUT, id: 'color', name: 'Color', durationMinutes: 90, price: { kind: 'from', amount: '$80' } };
/** The shop with two services. */
export const SALON: Business = { ...SHOP, services: [CUT, COLOR] };

/** The moment the shop's clock shows. */
export function on(day: string, clock: string): Instant {
  return instantOf(day, clock, ZONE);
}

/** A confirmed booking of an hour. */
export function booking(id: string, startsAt: Instant, rest: Partial<Booking> = {}): Booking {
  const endsAt = startsAt + 60 * MINUTE_MS;
  return {
    id,
    customerPhone: DANA.phone,
    customerName: 'Dana',
    serviceId: undefined,
    serviceName: undefined,
    price: undefined,
    startsAt,
    endsAt,
    busyFrom: startsAt,
    busyUntil: endsAt,
    status: 'confirmed',
    heldUntil: undefined,
    movesBookingId: undefined,
    notes: '',
    sequence: 0,
    noShowAt: undefined,
    createdAt: NOW,
    updatedAt: NOW,
    ...rest,
  };
}

/** What a text was understood to mean. */
export function reading(requests: readonly Request[], rest: Partial<Reading> = {}): Reading {
  const [first = request('unclear'), ...others] = requests;
  return { requests: [first, ...others], name: undefined, language: 'en', confidence: 0.9, smallTalk: undefined, readBy: 'test', ...rest };
}

/** When, of which only some is said. */
export function when(said: Partial<When>): When {
  return { ...NO_WHEN, ...said };
}

/** What a turn came to, with what was said and told in English. */
export type Answer = {
  readonly turn: Turn;
  readonly reply: string;
  readonly sayings: readonly Saying[];
  readonly notices: readonly string[];
};

/** The bookings of one business in memory, and its customers' conversations: effects are carried out as the server would. */
export class Desk {
  business: Business;
  now: Instant = NOW;
  rows: Booking[];
  readonly customers = new Map<string, Customer>();
  readonly conversations = new Map<string, Conversation>();
  withOwner = false;
  #ids = 0;
  /** What the turn in hand may speak of: the server knows no other rows then. */
  #seen = new Set<string>();

  constructor(business: Business = SHOP, rows: readonly Booking[] = []) {
    this.business = business;
    this.rows = [...rows];
  }

  /** All that a decision about this customer's text may look at. */
  situation(customer: Customer, said: string): Situation {
    const live = this.rows.filter((row) => row.status === 'confirmed' || (row.heldUntil ?? 0) > this.now);
    const own = live.filter((row) => row.customerPhone === customer.phone).toSorted((a, b) => a.startsAt - b.startsAt);
    const occupied = live.toSorted((a, b) => a.startsAt - b.startsAt).map(({ id, ...row }) => ({ ...row, bookingId: id }));
    return {
      business: this.business,
      customer: this.customers.get(customer.phone) ?? customer,
      conversation: this.conversations.get(customer.phone) ?? IDLE,
      agenda: {
        zone: this.business.zone,
        hours: this.business.hours,
        rules: this.business.rules,
        occupied,
        knownUntil: Number.POSITIVE_INFINITY,
      },
      upcoming: own.filter((row) => row.status === 'confirmed' && row.startsAt > this.now),
      held: own.filter((row) => row.status === 'pending'),
      said,
      freshId: `fresh${++this.#ids}`,
    };
  }

  /** One text and its answer. */
  text(customer: Customer, read: Reading, said = ''): Answer {
    const situation = this.situation(customer, said);
    const turn = decide(situation, read, this.now);
    // The law of every turn: what is decided by the near days alone, where they suffice, is what is decided by all of them.
    const short = askShort(situation.agenda, this.now, STEP_MS, (agenda) => decide({ ...situation, agenda }, read, this.now));
    assert.deepEqual(short.answer, turn);
    this.#seen = new Set([...situation.upcoming, ...situation.held].map(({ id }) => id));
    const notices: string[] = [];
    let reply = '';
    let sayings: readonly Saying[] = [];
    for (const effect of turn.effects) {
      this.#carryOut(situation.customer, effect);
      if (effect.do === 'tell_owner') notices.push(this.#tell(situation.customer, effect.notice));
      if (effect.do !== 'reply') continue;
      sayings = effect.sayings;
      reply = wordsFor('en').speak(sayings, this.scene(situation.customer));
    }
    return { turn, reply, sayings, notices };
  }

  scene(customer: Customer): Scene {
    return {
      business: this.business,
      customer: this.customers.get(customer.phone) ?? customer,
      now: this.now,
      booking: (id) => this.#spokenOf(id),
      calendarUrl: (id) => `https://book.example/calendar/${id}.ics`,
    };
  }

  #tell(customer: Customer, notice: Notice): string {
    return wordsFor('en').tell(notice, this.scene(customer));
  }

  #spokenOf(id: string): Booking {
    if (!this.#seen.has(id)) throw new Error(`booking ${id} is spoken of and was not seen in this turn`);
    return this.#row(id);
  }

  #row(id: string): Booking {
    const row = this.rows.find((one) => one.id === id);
    if (!row) throw new Error(`no booking ${id}`);
    return row;
  }

  #change(id: string, change: Partial<Booking>): void {
    this.rows = this.rows.map((row) => (row.id === id ? { ...row, ...change } : row));
  }

  #carryOut(customer: Customer, effect: Effect): void {
    const known = this.customers.get(customer.phone) ?? customer;
    if (effect.do === 'hold') {
      this.rows.push({ ...effect.hold, status: 'pending', sequence: 0, noShowAt: undefined, createdAt: this.now, updatedAt: this.now });
      this.#seen.add(effect.hold.id);
    }
    if (effect.do === 'release') this.rows = this.rows.filter(({ id }) => id !== effect.bookingId);
    if (effect.do === 'confirm') this.#change(effect.bookingId, { status: 'confirmed', heldUntil: undefined });
    if (effect.do === 'cancel') this.#change(effect.bookingId, { status: 'cancelled' });
    if (effect.do === 'note') this.#change(effect.bookingId, { notes: effect.notes });
    if (effect.do === 'move') {
      const { startsAt, endsAt, busyFrom, busyUntil } = this.#row(effect.onto);
      this.rows = this.rows.filter(({ id }) => id !== effect.onto);
      this.#change(effect.bookingId, { startsAt, endsAt, busyFrom, busyUntil });
    }
    if (effect.do === 'remember') this.conversations.set(customer.phone, effect.conversation);
    if (effect.do === 'learn_name') this.customers.set(customer.phone, { ...known, name: effect.name });
    if (effect.do === 'learn_language') this.customers.set(customer.phone, { ...known, language: effect.language });
    if (effect.do === 'hand_over') this.withOwner = true;
  }
}
