/** The owner's bookings over HTTP, for tests: the app, and what she asks of it, each answer read by its schema. */
import assert from 'node:assert/strict';
import type { z } from 'zod';
import { BookingConflict, BookingWithHistory, ChangedBooking } from '#contract/bookings.ts';
import type { Business } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from './build.ts';
import { COLOR, CUT, SALON, ZONE } from './situation.ts';

/** Open from nine to five, Monday to Friday; a color has half an hour after it. */
export const BOOKED_BUSINESS: Business = { ...SALON, ownerPhone: OWNER_PHONE, services: [CUT, { ...COLOR, bufferAfterMinutes: 30 }] };
export const ANA = '+12125550101';
export const BEN = '+12125550102';

type Method = 'GET' | 'POST' | 'PATCH';

/** An owner at work on Monday, June 15, 2026, at nine. */
export class OwnerDesk {
  readonly app: TestApp;
  /** The day of the test in hand, a Monday to a Thursday. */
  day = '2026-06-15';

  static async open(): Promise<OwnerDesk> {
    return new OwnerDesk(await buildTestApp({ business: BOOKED_BUSINESS, now: instantOf('2026-06-15', '09:00', ZONE) }));
  }

  private constructor(app: TestApp) {
    this.app = app;
  }

  /** A day of its own for the next test. */
  turnPage(): void {
    const next = new Date(`${this.day}T12:00Z`);
    next.setUTCDate(next.getUTCDate() + (next.getUTCDay() === 4 ? 4 : 1));
    this.day = next.toISOString().slice(0, 10);
  }

  /** Asks below `/api/admin/bookings`; the answer must have the status and fit the schema. */
  async ask<S extends z.ZodType>(method: Method, path: string, status: number, schema: S, body?: object): Promise<z.infer<S>> {
    const headers = { authorization: `Bearer ${OWNER_TOKEN}` };
    const answer = await this.app.http.inject({ method, url: `/api/admin/bookings${path}`, headers, ...(body && { payload: body }) });
    assert.equal(answer.statusCode, status, answer.body);
    assert.match(String(answer.headers['content-type']), status < 400 ? /^application\/json/ : /^application\/problem\+json/);
    return schema.parse(answer.json());
  }

  /** Ana at ten, unless said otherwise. */
  wish(rest: object = {}): object {
    return { customer_phone: ANA, customer_name: 'Ana', date_time: `${this.day} 10:00`, ...rest };
  }

  book(rest: object = {}): Promise<z.infer<typeof ChangedBooking>> {
    return this.ask('POST', '', 201, ChangedBooking, this.wish(rest));
  }

  refuse(rest: object = {}): Promise<BookingConflict> {
    return this.ask('POST', '', 409, BookingConflict, this.wish(rest));
  }

  edit(id: string, body: object): Promise<z.infer<typeof ChangedBooking>> {
    return this.ask('PATCH', `/${id}`, 200, ChangedBooking, body);
  }

  async historyOf(id: string): Promise<z.infer<typeof BookingWithHistory>['history']> {
    return (await this.ask('GET', `/${id}`, 200, BookingWithHistory)).history;
  }

  /** Ours to that number, `owner_reply: …`. */
  async textsTo(phone: string): Promise<readonly string[]> {
    const ours = (await this.app.messages(phone)).filter(({ kind }) => kind !== 'customer_message');
    return ours.map(({ kind, body }) => `${kind}: ${body}`);
  }
}
