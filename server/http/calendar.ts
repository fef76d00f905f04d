/** A booking as a calendar file, behind the link in the customer's text. Its unguessable id is all that protects it. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { bookingCalendar } from '#core/ics.ts';
import { findBooking } from '../storage/bookings.ts';
import { loadBusiness } from '../storage/businesses.ts';
import type { Reader, Storage } from '../storage/storage.ts';
import { etagOf, isMatch } from './etag.ts';
import type { App } from './http.ts';
import { sendProblem } from './problem.ts';

export type CalendarParts = { readonly config: { readonly publicUrl: string }; readonly storage: Pick<Storage, 'businessIds' | 'read'> };

const BookingFile = z.object({ booking_id: z.string() });
const BOOKING_ID = /^[\w-]{1,64}$/;

/** `GET /calendar/:booking_id` and `GET /calendar/:booking_id.ics`. */
export function calendarRoutes(app: App, { config, storage }: CalendarParts): void {
  const { hostname: host } = new URL(config.publicUrl);
  app.get(
    '/calendar/:booking_id',
    { schema: { summary: 'A booking as a calendar file', tags: ['public'], params: BookingFile } },
    async (request, reply) => {
      const id = request.params.booking_id.replace(/\.ics$/i, '');
      const file = BOOKING_ID.test(id) ? await findFile(storage, id, host) : undefined;
      if (file === undefined) return sendProblem(reply, { status: 404, detail: 'There is no booking at this address.' });
      return sendFile(reply, file, request.headers['if-none-match']);
    },
  );
}

async function findFile(storage: CalendarParts['storage'], id: string, host: string): Promise<string | undefined> {
  for (const businessId of await storage.businessIds()) {
    const file = await storage.read(businessId, (reader) => fileIn(reader, id, host));
    if (file !== undefined) return file;
  }
  return undefined;
}

async function fileIn(reader: Reader, id: string, host: string): Promise<string | undefined> {
  const booking = await findBooking(reader, id);
  // An offer nobody accepted is no booking, and may be gone in ten minutes.
  if (booking === undefined || booking.status === 'pending') return undefined;
  const { business } = await loadBusiness(reader);
  return bookingCalendar(booking, business, { reader: 'customer', host });
}

function sendFile(reply: FastifyReply, file: string, ifNoneMatch: string | undefined): FastifyReply {
  const etag = etagOf(file);
  // Kept by the phone alone, and asked for again each time: the booking may have moved.
  reply.headers({ etag, 'cache-control': 'private, no-cache' });
  if (isMatch(ifNoneMatch, etag)) return reply.code(304).send();
  return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="appointment.ics"').send(file);
}
