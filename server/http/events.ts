/** `GET /api/inbox/events`: what happens, while it happens, as server-sent events. */
import { z } from 'zod';
import { EventsQuery, InboxEvent } from '#contract/events.ts';
import { DEFAULT_BUSINESS_ID } from '../storage/businesses.ts';
import type { App } from './http.ts';
import { Live, type LiveParts } from './live.ts';
import { viewEvents } from './live-view.ts';
import { sendProblem } from './problem.ts';

/** Proxies give up a connection on which nothing moves for about a minute. */
const BEAT_MS = 20_000;

const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store, no-transform',
  // nginx would gather the stream before it passes it on.
  'x-accel-buffering': 'no',
};

const SCHEMA = {
  summary: 'What happens, live: a stream of server-sent events',
  description:
    'Events named `inbox_event`, numbered by `id`. `Last-Event-ID`, or `last_id`, catches up with what came after that number first; without one the stream begins now. A client that reads too slowly is cut off and comes back the same way.',
  tags: ['inbox'],
  querystring: EventsQuery,
  headers: z.object({ 'last-event-id': z.union([z.literal(''), z.string().regex(/^\d{1,15}$/, 'the number of an event')]).optional() }),
  response: { 200: { description: 'The stream; `data` of its events.', content: { 'text/event-stream': { schema: InboxEvent } } } },
};

/** Adds the stream; it ends when the server closes. */
export function eventRoutes(scope: App, { storage, log }: Pick<LiveParts, 'storage' | 'log'>): void {
  const live = new Live({ storage, businessId: DEFAULT_BUSINESS_ID, log, view: viewEvents });
  const beat = setInterval(() => live.beat(), BEAT_MS).unref();
  // Before connections are waited for: these would never end by themselves.
  scope.addHook('preClose', async () => {
    clearInterval(beat);
    await live.close();
  });
  // No HEAD: it would hold a stream open that has no body.
  scope.get('/api/inbox/events', { schema: SCHEMA, exposeHeadRoute: false }, async (request, reply) => {
    const { raw } = reply;
    if (!live.hasRoom())
      return sendProblem(reply, { status: 503, detail: 'Too many clients are listening. Close one, or try again later.' });
    // A browser that comes back says what it saw last; the address still has the number it first came with.
    const lastSeq = numberOf(request.headers['last-event-id']) ?? request.query.last_id;
    reply.hijack();
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...HEADERS })) if (value !== undefined) raw.setHeader(name, value);
    raw.flushHeaders();
    await live.open(raw, lastSeq);
  });
}

function numberOf(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}
