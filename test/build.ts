/** The real app for tests: the whole server on a database of its own, with a clock that the test moves. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import type { Phone } from '#core/phone.ts';
import { type Instant, MINUTE_MS } from '#core/time.ts';
import { type App, buildApp, type World } from '#server/app.ts';
import { type Environment, readConfig } from '#server/config.ts';
import type { Log } from '#server/flow/station.ts';
import { listBookings } from '#server/storage/booking-list.ts';
import { confirmBooking, holdBooking } from '#server/storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, saveBusiness } from '#server/storage/businesses.ts';
import { saveCustomer } from '#server/storage/customers.ts';
import { type Message, recentMessages } from '#server/storage/messages.ts';
import { turnsOf } from '#server/storage/turns.ts';

export const OUR_PHONE: Phone = '+15550001111';
export const OWNER_PHONE: Phone = '+15550002222';
/** What opens the owner's routes of the app under test. */
export const OWNER_TOKEN = 'token';

/** What one text (or several in quick succession) came to. */
export type Heard = {
  /** Ours to her, in order. */
  readonly replies: readonly string[];
  /** Ours to the owner. */
  readonly notices: readonly string[];
  readonly rules: readonly string[];
  /** How her texts ended, `answered: offer`. */
  readonly states: readonly string[];
};

export type TestApp = App & {
  now(): Instant;
  passMinutes(minutes: number): void;
  /** Texts and waits until the turn is over. */
  text(phone: Phone, body: string): Promise<Heard>;
  textAll(phone: Phone, texts: readonly (string | { readonly body: string; readonly mediaCount: number })[]): Promise<Heard>;
  /** A confirmed booking that is there already. */
  putBooking(booking: {
    phone: Phone;
    name: string;
    startsAt: Instant;
    endsAt: Instant;
    serviceId?: string | undefined;
    serviceName?: string | undefined;
  }): Promise<Booking>;
  /** All bookings, by start. */
  bookings(): Promise<readonly Booking[]>;
  messages(phone: Phone): Promise<readonly Message[]>;
  close(): Promise<void>;
};

export type TestSetting = {
  readonly business: Business;
  readonly now: Instant;
  readonly env?: Environment;
  readonly world?: Partial<World>;
  readonly databaseUrl?: string;
};

/** Says nothing, except what went wrong. */
export const QUIET_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (facts, message) => console.error(message, facts),
};

export async function buildTestApp(setting: TestSetting): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-test-'));
  let now = setting.now;
  const env = {
    DATABASE_URL: setting.databaseUrl ?? join(folder, 'test.db'),
    PUBLIC_URL: 'https://phonebook.test',
    LLM_PROVIDER: 'builtin',
    QUIET_WINDOW_MS: '0',
    ...setting.env,
  };
  const app = await buildApp(readConfig(env), {
    now: () => now,
    random: () => 0.5,
    log: QUIET_LOG,
    ownerToken: OWNER_TOKEN,
    ...setting.world,
  });
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => saveBusiness(unit, setting.business));
  await app.flow.start();

  async function textAll(phone: Phone, texts: Parameters<TestApp['textAll']>[1]): Promise<Heard> {
    const before = await marks(app, phone);
    await Promise.all(
      texts.map((sent) => {
        const { body, mediaCount } = typeof sent === 'string' ? { body: sent, mediaCount: 0 } : sent;
        const text = { carrierSid: `SM${randomUUID()}`, from: phone, to: OUR_PHONE, body, optOutType: undefined, segments: 1, mediaCount };
        return app.flow.ingest({ channel: 'simulator', ...text });
      }),
    );
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, phone);
    return heardSince(app, phone, before);
  }

  return {
    ...app,
    now: () => now,
    passMinutes: (minutes) => {
      now += minutes * MINUTE_MS;
    },
    textAll,
    text: (phone, body) => textAll(phone, [body]),
    putBooking: (booking) => putBooking(app, booking, now),
    bookings: () => app.storage.read(DEFAULT_BUSINESS_ID, async (reader) => (await listBookings(reader, { limit: 200 })).toSorted(byStart)),
    messages: (phone) => messagesOf(app, phone),
    async close() {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const MESSAGES_MAX = 200;

type Marks = { readonly customer: number; readonly owner: number; readonly turns: number };

async function marks(app: App, phone: Phone): Promise<Marks> {
  const [customer, owner, turns] = await Promise.all([messagesOf(app, phone), messagesOf(app, OWNER_PHONE), rulesOf(app, phone)]);
  return { customer: customer.length, owner: owner.length, turns: turns.length };
}

async function heardSince(app: App, phone: Phone, before: Marks): Promise<Heard> {
  const [customer, owner, rules] = await Promise.all([messagesOf(app, phone), messagesOf(app, OWNER_PHONE), rulesOf(app, phone)]);
  const fresh = customer.slice(before.customer);
  return {
    replies: fresh.filter(({ kind }) => kind !== 'customer_message').map(({ body }) => body),
    notices: phone === OWNER_PHONE ? [] : owner.slice(before.owner).map(({ body }) => body),
    rules: rules.slice(before.turns),
    states: fresh.filter(({ kind }) => kind === 'customer_message').map(({ state, stateReason }) => `${state}: ${stateReason}`),
  };
}

function messagesOf(app: App, phone: Phone): Promise<readonly Message[]> {
  return app.storage.read(DEFAULT_BUSINESS_ID, (reader) => recentMessages(reader, phone, MESSAGES_MAX));
}

/** The rules that decided this customer's turns, oldest first. */
async function rulesOf(app: App, phone: Phone): Promise<readonly string[]> {
  const turns = await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => turnsOf(reader, phone, MESSAGES_MAX));
  return turns.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ rule }) => rule);
}

function byStart(a: Booking, b: Booking): number {
  return a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1);
}

function putBooking(app: App, given: Parameters<TestApp['putBooking']>[0], now: Instant): Promise<Booking> {
  const id = `put-${given.startsAt}-${given.phone.slice(-4)}`;
  const { phone, name, startsAt, endsAt, serviceId, serviceName } = given;
  const visit = {
    customerPhone: phone,
    customerName: name,
    startsAt,
    endsAt,
    busyFrom: startsAt,
    busyUntil: endsAt,
    heldUntil: now + MINUTE_MS,
  };
  const rest = { serviceId, serviceName, price: undefined, movesBookingId: undefined, notes: '' };
  return app.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    await saveCustomer(unit, { phone, name, at: now });
    await holdBooking(unit, { id, ...visit, ...rest }, now);
    return confirmBooking(unit, id, now, 'owner');
  });
}
