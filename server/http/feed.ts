/**
 * The owner's bookings as a calendar to subscribe to. Calendars send no Authorization header, so the token is in the
 * address; it opens nothing else, can be taken back, and is kept as a hash only.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Feed } from '#contract/feed.ts';
import type { Business } from '#core/business.ts';
import { bookingFeed } from '#core/ics.ts';
import { addDays, dayOf, type Instant, rfc3339, spanOfDay } from '#core/time.ts';
import { secretId } from '../flow/id.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { type FeedAddress, type FeedWindow, feedBookings, feedState, findFeed, setFeed } from '../storage/feeds.ts';
import type { Reader, Storage } from '../storage/storage.ts';
import { etagOf, isMatch } from './etag.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { sendProblem } from './problem.ts';

export type FeedParts = {
  readonly config: { readonly publicUrl: string };
  readonly storage: Pick<Storage, 'businessIds' | 'read'>;
  now(): Instant;
};

/** A calendar shows the past year; who wants more exports it. */
const PAST_DAYS = 365;
/** So long a calendar that is rarely opened still learns of a cancellation. */
const CANCELLED_DAYS = 90;
const BOOKINGS_MAX = 10_000;
const REFRESH_MINUTES = 15;
const HINT_LETTERS = 4;
/** Grows when the text of the feed is made otherwise from the same rows: then no calendar has it yet. */
const FORM = 1;

const ICS = 'text/calendar; charset=utf-8';

/** `GET /calendar/feed.ics?token=…`. A wrong token is answered like any address where nothing is. */
export function feedRoutes(app: App, parts: FeedParts): void {
  const schema = {
    summary: "The owner's bookings, to subscribe to",
    tags: ['public'],
    querystring: z.object({ token: z.string().max(200).optional() }),
    response: { 200: { description: 'The calendar.', content: { 'text/calendar': { schema: z.string() } } } },
  };
  // In a scope of its own, or it would be in no description.
  app.register(async (scope: App) => {
    scope.get('/calendar/feed.ics', { schema }, async (request, reply) => {
      const businessId = await businessOf(parts.storage, request.query.token ?? '');
      if (businessId === undefined) return sendProblem(reply, { status: 404, detail: 'There is no booking at this address.' });
      const ifNoneMatch = request.headers['if-none-match'];
      return parts.storage.read(businessId, (reader) => answerFeed(reader, reply, { ...parts, ifNoneMatch }));
    });
  });
}

async function businessOf(storage: FeedParts['storage'], token: string): Promise<string | undefined> {
  const given = Buffer.from(hashOf(token));
  for (const businessId of await storage.businessIds()) {
    const feed = await storage.read(businessId, findFeed);
    if (feed && timingSafeEqual(Buffer.from(feed.tokenHash), given)) return businessId;
  }
  return undefined;
}

async function answerFeed(
  reader: Reader,
  reply: FastifyReply,
  { config, now, ifNoneMatch }: FeedParts & { ifNoneMatch: string | undefined },
): Promise<FastifyReply> {
  const { business } = await loadBusiness(reader);
  const window = windowAt(now(), business);
  const { name, address, zone } = business;
  const state = await feedState(reader, window);
  // From what the feed is made of, so that nothing is made for a calendar that has it.
  const etag = etagOf(JSON.stringify([FORM, state.text, window.from, window.cancelledFrom, name, address, zone]));
  reply.headers({ etag, 'cache-control': 'private, no-cache', 'last-modified': new Date(state.changedAt).toUTCString() });
  if (isMatch(ifNoneMatch, etag)) return reply.code(304).send();
  const { hostname: host } = new URL(config.publicUrl);
  const feed = bookingFeed(await feedBookings(reader, window), business, { reader: 'owner', host, refreshMinutes: REFRESH_MINUTES });
  return reply.type(ICS).header('content-disposition', 'inline; filename="bookings.ics"').send(feed);
}

/** Moves on once a day, so that a feed in which nothing changed stays the same until then. */
function windowAt(now: Instant, { zone }: Business): FeedWindow {
  const today = dayOf(now, zone);
  const daysAgo = (days: number) => spanOfDay(addDays(today, -days), zone).startsAt;
  return { from: daysAgo(PAST_DAYS), cancelledFrom: daysAgo(CANCELLED_DAYS), limit: BOOKINGS_MAX };
}

/** `GET`, `DELETE /api/admin/feed` and `POST /api/admin/feed/rotate`. */
export function feedOwnerRoutes(scope: App, { config, storage, now }: OwnerParts): void {
  const viewFeed = async (reader: Reader, feed: FeedAddress | undefined, token = `••••${feed?.hint}`): Promise<Feed> => {
    const { zone } = (await loadBusiness(reader)).business;
    if (!feed) return { is_active: false, url: null, created_at: null };
    return { is_active: true, url: `${config.publicUrl}/calendar/feed.ics?token=${token}`, created_at: rfc3339(feed.createdAt, zone) };
  };
  const schemaOf = (summary: string) => ({ summary, tags: ['feed'], response: { 200: Feed } });

  scope.get('/api/admin/feed', { schema: schemaOf('Whether there is a calendar feed; its address without the token') }, () =>
    storage.read(DEFAULT_BUSINESS_ID, async (reader) => viewFeed(reader, await findFeed(reader))),
  );
  scope.post('/api/admin/feed/rotate', { schema: schemaOf('A new address for the feed; the one before stops working') }, () =>
    storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      const token = secretId() + secretId();
      const feed = { tokenHash: hashOf(token), hint: token.slice(-HINT_LETTERS), createdAt: now() };
      await setFeed(unit, feed);
      return viewFeed(unit, feed, token);
    }),
  );
  scope.delete('/api/admin/feed', { schema: schemaOf('No feed any more') }, () =>
    storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      await setFeed(unit, undefined);
      return viewFeed(unit, undefined);
    }),
  );
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
