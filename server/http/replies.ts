/** The owner answers a customer: now, or later. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { IdParams, PlannedQuery, PlannedReply, PreviewRequest, ReplyAnswer, ReplyPreview, ReplyRequest } from '#contract/replies.ts';
import { Done } from '#contract/threads.ts';
import type { Business } from '#core/business.ts';
import { cleanText, segmentsOf, splitText } from '#core/sms.ts';
import { rfc3339, type Zone } from '#core/time.ts';
import { sortableId } from '../flow/id.ts';
import { type OwnerReply, type Replied, type ReplyRefusal, replyAsOwner } from '../flow/reply.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { listPlanned, type PlannedReply as Planned, planReply, takePlanned } from '../storage/planned-replies.ts';
import { findThread } from '../storage/threads.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { readPhone } from './phone-field.ts';
import { sendProblem, WrongFields } from './problem.ts';
import { notFound, refuseOwnNumber } from './refusals.ts';
import { readFuture, takeoverEnd } from './takeover-field.ts';

const TAGS = ['inbox'];
/** Planned replies listed at once. */
const PLANNED_MAX = 200;
const MICROS = 1_000_000;

/** `POST /api/inbox/reply`, its preview, and what is planned. */
export function replyRoutes(scope: App, parts: OwnerParts): void {
  sendingRoutes(scope, parts);
  plannedRoutes(scope, parts);
}

function sendingRoutes(scope: App, parts: OwnerParts): void {
  const { storage, now } = parts;
  const answer = {
    summary: 'Answer a customer',
    description: 'Joins the conversation and takes the thread over. With `send_at` it goes out then, and takes the thread over then.',
    tags: TAGS,
    body: ReplyRequest,
    response: { 200: ReplyAnswer },
  };
  scope.post('/api/inbox/reply', { schema: answer }, async ({ body }, reply) => {
    const { business } = await storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
    const phone = readPhone('phone', body.phone, business.country);
    refuseOwnNumber('phone', phone, business);
    const end = takeoverEnd('until', body.until, now());
    const text = { phone, body: body.message, end };
    const sendAt = body.send_at === undefined ? undefined : readFuture('send_at', body.send_at, now());
    return sendAt === undefined ? sendNow(parts, reply, text, business) : sendLater(parts, reply, { ...text, sendAt }, business);
  });

  const preview = {
    summary: 'What a reply would look like, and cost',
    tags: TAGS,
    body: PreviewRequest,
    response: { 200: ReplyPreview },
  };
  scope.post('/api/inbox/reply/preview', { schema: preview }, async ({ body }) => {
    const { business } = await storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
    return previewOf(body.message, business);
  });
}

function plannedRoutes(scope: App, { storage }: OwnerParts): void {
  const list = { summary: 'Replies that go out later', tags: TAGS, querystring: PlannedQuery, response: { 200: z.array(PlannedReply) } };
  scope.get('/api/inbox/scheduled', { schema: list }, ({ query }) =>
    storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const { business } = await loadBusiness(reader);
      const phone = query.phone === undefined ? undefined : readPhone('phone', query.phone, business.country);
      return (await listPlanned(reader, PLANNED_MAX, phone)).map((planned) => viewPlanned(planned, business.zone));
    }),
  );

  const cancel = { summary: 'Do not send a planned reply', tags: TAGS, params: IdParams, response: { 200: Done } };
  scope.delete('/api/inbox/scheduled/:id', { schema: cancel }, async ({ params }, reply) => {
    const wasThere = await storage.transact(DEFAULT_BUSINESS_ID, (unit) => takePlanned(unit, params.id));
    return wasThere ? { ok: true as const } : notFound(reply, 'No such reply waits to be sent.');
  });
}

async function sendNow(parts: OwnerParts, reply: FastifyReply, text: OwnerReply, { zone }: Business) {
  const replied = await replyAsOwner(parts, DEFAULT_BUSINESS_ID, text);
  if (typeof replied === 'string') return refuse(reply, replied);
  parts.flow.send(DEFAULT_BUSINESS_ID, replied.queued);
  return viewReplied(replied, zone);
}

async function sendLater({ storage, now }: OwnerParts, reply: FastifyReply, text: OwnerReply & { sendAt: number }, { zone }: Business) {
  const body = cleanText(text.body);
  if (body === '') return refuse(reply, 'empty');
  const planned = { ...text, body, id: sortableId(now()), createdAt: now() };
  const thread = await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    await planReply(unit, planned);
    return findThread(unit, text.phone);
  });
  const until = (thread?.withOwnerUntil ?? 0) > now() ? thread?.withOwnerUntil : undefined;
  const { segments } = measure(body);
  const paused = until === undefined ? null : rfc3339(until, zone);
  return { ok: true as const, id: null, ids: [], segments, ai_paused_until: paused, scheduled: viewPlanned(planned, zone) };
}

function refuse(reply: FastifyReply, refusal: ReplyRefusal): FastifyReply {
  if (refusal === 'empty') throw new WrongFields([{ path: 'message', message: 'what the text says; it cannot be empty' }]);
  const detail =
    refusal === 'opted_out'
      ? 'This customer asked for no more texts, with a word like STOP. Only a START from them allows texts again.'
      : 'This number is blocked. Let it in again first.';
  return sendProblem(reply, { status: 409, detail });
}

function viewReplied({ messageIds, segments, takenOverUntil }: Replied, zone: Zone): z.infer<typeof ReplyAnswer> {
  const [id = null] = messageIds;
  return { ok: true, id, ids: [...messageIds], segments, ai_paused_until: rfc3339(takenOverUntil, zone), scheduled: null };
}

function viewPlanned({ id, phone, body, sendAt, createdAt }: Planned, zone: Zone): z.infer<typeof PlannedReply> {
  return { id, phone, message: body, send_at: rfc3339(sendAt, zone), created_at: rfc3339(createdAt, zone) };
}

function previewOf(message: string, { prices }: Business): z.infer<typeof ReplyPreview> {
  const { texts, segments, encoding } = measure(cleanText(message));
  const micros = segments * (prices.outboundSegmentMicros + prices.carrierFeeMicros);
  return { texts, segments, encoding, estimated_cost: micros / MICROS, currency: prices.currency };
}

function measure(body: string) {
  const texts = splitText(body);
  const counted = texts.map((text) => segmentsOf(text));
  const encoding = counted.some((text) => text.encoding === 'UCS-2') ? ('UCS-2' as const) : ('GSM-7' as const);
  return { texts, segments: counted.reduce((sum, text) => sum + text.segments, 0), encoding };
}
