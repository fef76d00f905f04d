/** The owner's hands on the agenda: what is booked, and booking, moving and cancelling by hand. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  Booking,
  BookingCancellation,
  BookingConflict,
  BookingEdit,
  BookingParams,
  BookingPreview,
  BookingsQuery,
  BookingWithHistory,
  ChangedBooking,
  NewBooking,
  NoShow,
} from '#contract/bookings.ts';
import { PROBLEM_TYPE } from '#contract/errors.ts';
import type { Business } from '#core/business.ts';
import { actByHand, type OwnerAct, type OwnerOutcome } from '../flow/owner-bookings.ts';
import { type BookingPage, listBookings } from '../storage/booking-list.ts';
import { findBooking } from '../storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { changesOf } from '../storage/history.ts';
import { sendRefusal, sendUnfit } from './booking-conflict.ts';
import { type Frame, viewBooking, viewChange, viewText } from './booking-view.ts';
import type { App } from './http.ts';
import { readFrom, readStart, readUntil } from './moment-field.ts';
import type { OwnerParts } from './owner.ts';
import { linkNext, readCursor } from './page.ts';
import { readPhone } from './phone-field.ts';
import { sendProblem, WrongFields } from './problem.ts';
import { findService, readService } from './service-field.ts';

const tags = ['bookings'];
const params = BookingParams;
const CONFLICT = { description: 'It cannot be had; why, and what else can.', content: { [PROBLEM_TYPE]: { schema: BookingConflict } } };
const CHANGED = { 200: ChangedBooking, 409: CONFLICT };
const PREVIEW = { 200: BookingPreview, 409: CONFLICT };
const BOOKING_ID = /^[\w-]{1,64}$/;

/** `GET` and `POST /api/admin/bookings`, and everything below `/api/admin/bookings/:id`. */
export function bookingRoutes(scope: App, parts: OwnerParts): void {
  readingRoutes(scope, parts);
  changingRoutes(scope, parts);
  previewRoutes(scope, parts);
}

function readingRoutes(scope: App, parts: OwnerParts): void {
  const list = {
    summary: 'Bookings by start, offers that wait for a yes included',
    tags,
    querystring: BookingsQuery,
    response: { 200: z.array(Booking) },
  };
  scope.get('/api/admin/bookings', { schema: list }, async (request, reply) => {
    const business = await businessOf(parts);
    const page = pageOf(request.query, business, parts.now());
    const bookings = await parts.storage.read(DEFAULT_BUSINESS_ID, (reader) => listBookings(reader, page));
    const last = bookings.length === page.limit ? bookings.at(-1) : undefined;
    linkNext(reply, request, last && { at: last.startsAt, key: last.id });
    return bookings.map((booking) => viewBooking(booking, frameOf(parts, business)));
  });

  const one = { summary: 'A booking and its history', tags, params, response: { 200: BookingWithHistory } };
  scope.get('/api/admin/bookings/:id', { schema: one }, async ({ params: { id } }, reply) => {
    if (!BOOKING_ID.test(id)) return sendUnknown(reply);
    const frame = frameOf(parts, await businessOf(parts));
    return parts.storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const [booking, changes] = await Promise.all([findBooking(reader, id), changesOf(reader, id)]);
      if (!booking) return sendUnknown(reply);
      return { ...viewBooking(booking, frame), history: changes.map((change) => viewChange(change, frame)) };
    });
  });
}

function changingRoutes(scope: App, parts: OwnerParts): void {
  const book = { summary: 'Book by hand', tags, body: NewBooking, response: { 201: ChangedBooking, 409: CONFLICT } };
  scope.post('/api/admin/bookings', { schema: book }, async ({ body }, reply) => {
    const business = await businessOf(parts);
    return carryOut(parts, reply.code(201), bookingAct(body, business), business);
  });

  const edit = { summary: 'Move or edit a booking', tags, params, body: BookingEdit, response: CHANGED };
  scope.patch('/api/admin/bookings/:id', { schema: edit }, async ({ params: { id }, body }, reply) => {
    const business = await businessOf(parts);
    return carryOut(parts, reply, editAct(id, body, business), business);
  });

  const cancel = { summary: 'Cancel a booking, or take an offer back', tags, params, body: BookingCancellation, response: CHANGED };
  scope.post('/api/admin/bookings/:id/cancel', { schema: cancel }, async ({ params: { id }, body }, reply) => {
    const act: OwnerAct = { act: 'cancel', bookingId: id, isTelling: body?.notify_customer ?? false };
    return carryOut(parts, reply, act, await businessOf(parts));
  });

  const missed = { summary: 'Note that the customer did not come, or that she did', tags, params, body: NoShow, response: CHANGED };
  scope.post('/api/admin/bookings/:id/no-show', { schema: missed }, async ({ params: { id }, body }, reply) => {
    return carryOut(parts, reply, { act: 'no_show', bookingId: id, isNoShow: body?.no_show ?? true }, await businessOf(parts));
  });
}

function previewRoutes(scope: App, parts: OwnerParts): void {
  const book = { summary: 'What booking by hand would come to, and the text to the customer', tags, body: NewBooking, response: PREVIEW };
  scope.post('/api/admin/bookings/preview', { schema: book }, async ({ body }, reply) => {
    const business = await businessOf(parts);
    return preview(parts, reply, bookingAct(body, business), business);
  });

  const edit = { summary: 'What an edit would come to, and the text to the customer', tags, params, body: BookingEdit, response: PREVIEW };
  scope.post('/api/admin/bookings/:id/preview', { schema: edit }, async ({ params: { id }, body }, reply) => {
    const business = await businessOf(parts);
    return preview(parts, reply, editAct(id, body, business), business);
  });

  const cancel = { summary: 'What cancelling would come to, and the text to the customer', tags, params, response: PREVIEW };
  scope.post('/api/admin/bookings/:id/cancel/preview', { schema: cancel }, async ({ params: { id } }, reply) =>
    preview(parts, reply, { act: 'cancel', bookingId: id, isTelling: true }, await businessOf(parts)),
  );
}

/** Who is shown a booking by these routes reads it in the business's zone. */
export function frameOf(parts: OwnerParts, { zone }: Business): Frame {
  return { zone, calendarUrl: parts.calendarUrl };
}

/** The business as it is now. */
export async function businessOf({ storage }: Pick<OwnerParts, 'storage'>): Promise<Business> {
  return (await storage.read(DEFAULT_BUSINESS_ID, loadBusiness)).business;
}

function pageOf(query: BookingsQuery, business: Business, now: number): BookingPage {
  const { status, customer_phone, service, overlapping, limit } = query;
  const from = query.from === undefined ? undefined : readFrom('from', query.from, business.zone);
  const until = query.to === undefined ? undefined : readUntil('to', query.to, business.zone);
  if (from !== undefined && until !== undefined && until <= from) throw new WrongFields([{ path: 'to', message: 'is not after from' }]);
  const place = readCursor(query.cursor);
  const known = service === undefined ? undefined : findService(service, business);
  return {
    status,
    phone: customer_phone === undefined ? undefined : readPhone('customer_phone', customer_phone, business.country),
    // A service that was deleted or renamed is found by the name it had.
    service: service === undefined ? undefined : { id: known?.id ?? service, name: known?.name ?? service },
    from,
    until,
    isOverlapping: overlapping === 'true',
    now,
    limit,
    cursor: place && { startsAt: place.at, id: place.key },
  };
}

function bookingAct(body: NewBooking, business: Business): OwnerAct {
  return {
    act: 'book',
    customer: { phone: readPhone('customer_phone', body.customer_phone, business.country), name: body.customer_name },
    wish: {
      startsAt: readStart('date_time', body.date_time, business.zone),
      serviceId: body.service ? readService('service', body.service, business).id : undefined,
      durationMinutes: body.duration_minutes,
    },
    notes: body.notes,
    isInsisting: body.override,
    isTelling: body.notify_customer,
  };
}

function editAct(bookingId: string, body: BookingEdit, business: Business): OwnerAct {
  const { date_time, duration_minutes, service, customer_name, notes } = body;
  return {
    act: 'change',
    bookingId,
    change: {
      startsAt: date_time === undefined ? undefined : readStart('date_time', date_time, business.zone),
      service: service === undefined ? undefined : { id: service ? readService('service', service, business).id : undefined },
      durationMinutes: duration_minutes,
      customerName: customer_name,
      notes,
    },
    isInsisting: body.override,
    isTelling: body.notify_customer,
  };
}

async function carryOut(parts: OwnerParts, reply: FastifyReply, act: OwnerAct, business: Business) {
  const outcome = await actOn(parts, act, false);
  if (outcome.outcome !== 'done') return sendRefused(parts, reply, outcome, business);
  parts.flow.send(DEFAULT_BUSINESS_ID, outcome.queued);
  const isTelling = act.act !== 'no_show' && act.isTelling;
  return { ...viewBooking(outcome.booking, frameOf(parts, business)), notification: isTelling ? viewText(outcome.text) : null };
}

async function preview(parts: OwnerParts, reply: FastifyReply, act: OwnerAct, business: Business) {
  const outcome = await actOn(parts, act, true);
  if (outcome.outcome !== 'done') return sendRefused(parts, reply, outcome, business);
  return { ...viewText(outcome.text), booking: viewBooking(outcome.booking, frameOf(parts, business)) };
}

async function actOn(parts: OwnerParts, act: OwnerAct, isPreview: boolean): Promise<OwnerOutcome> {
  if (act.act !== 'book' && !BOOKING_ID.test(act.bookingId)) return { outcome: 'unknown' };
  return actByHand(parts, DEFAULT_BUSINESS_ID, act, isPreview);
}

function sendRefused(parts: OwnerParts, reply: FastifyReply, outcome: Exclude<OwnerOutcome, { outcome: 'done' }>, business: Business) {
  if (outcome.outcome === 'unknown') return sendUnknown(reply);
  if (outcome.outcome === 'unfit') return sendUnfit(reply, outcome.why);
  return sendRefusal(reply, outcome, frameOf(parts, business), parts.now());
}

function sendUnknown(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, { status: 404, detail: 'There is no booking by this id.' });
}
