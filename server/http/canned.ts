/** Replies that the owner keeps ready. */
import { z } from 'zod';
import { CannedChange, CannedReply, CannedRequest, IdParams, RenderedReply, RenderRequest } from '#contract/replies.ts';
import { Done } from '#contract/threads.ts';
import { CANNED_VARIABLES, fillIn, unknownVariables } from '#core/canned.ts';
import { printable } from '#core/sms.ts';
import { rfc3339, type Zone } from '#core/time.ts';
import { en } from '#core/words/en.ts';
import { sortableId } from '../flow/id.ts';
import { upcomingOf } from '../storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { dropCanned, findCanned, type CannedReply as Kept, listCanned, saveCanned } from '../storage/canned-replies.ts';
import { namesOf } from '../storage/inbox.ts';
import type { Reader, Unit } from '../storage/storage.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { readPhone } from './phone-field.ts';
import { WrongFields } from './problem.ts';
import { notFound } from './refusals.ts';

const TAGS = ['inbox'];
/** How many the owner may keep. */
export const CANNED_MAX = 200;
const NO_REPLY = 'There is no such reply.';

/** `/api/inbox/canned`, and one of them filled in for a customer. */
export function cannedRoutes(scope: App, parts: OwnerParts): void {
  editingRoutes(scope, parts);
  renderRoute(scope, parts);
}

function editingRoutes(scope: App, { storage, now }: OwnerParts): void {
  const list = { summary: 'Replies kept ready, by title', tags: TAGS, response: { 200: z.array(CannedReply) } };
  scope.get('/api/inbox/canned', { schema: list }, () =>
    storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const zone = await zoneOf(reader);
      return (await listCanned(reader, CANNED_MAX)).map((kept) => viewCanned(kept, zone));
    }),
  );

  const add = {
    summary: 'Keep a reply ready',
    description: 'It may hold `{name}`, `{business}` and `{next_booking}`.',
    tags: TAGS,
    body: CannedRequest,
    response: { 201: CannedReply },
  };
  scope.post('/api/inbox/canned', { schema: add }, async ({ body }, reply) => {
    const at = now();
    const kept = await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      if ((await listCanned(unit, CANNED_MAX)).length >= CANNED_MAX)
        throw new WrongFields([{ path: '', message: `there are ${CANNED_MAX} already: drop one first` }]);
      return save(unit, { id: sortableId(at), ...body, createdAt: at, updatedAt: at });
    });
    return reply.code(201).send(kept);
  });

  const edit = { summary: 'Change a reply kept ready', tags: TAGS, params: IdParams, body: CannedChange, response: { 200: CannedReply } };
  scope.patch('/api/inbox/canned/:id', { schema: edit }, async ({ params, body }, reply) => {
    const kept = await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      const before = await findCanned(unit, params.id);
      const { title = before?.title, body: text = before?.body } = body;
      return before && title !== undefined && text !== undefined
        ? save(unit, { ...before, title, body: text, updatedAt: now() })
        : undefined;
    });
    return kept ?? notFound(reply, NO_REPLY);
  });

  const drop = { summary: 'Drop a reply kept ready', tags: TAGS, params: IdParams, response: { 200: Done } };
  scope.delete('/api/inbox/canned/:id', { schema: drop }, async ({ params }, reply) => {
    const wasThere = await storage.transact(DEFAULT_BUSINESS_ID, (unit) => dropCanned(unit, params.id));
    return wasThere ? { ok: true as const } : notFound(reply, NO_REPLY);
  });
}

function renderRoute(scope: App, { storage, now }: OwnerParts): void {
  const render = {
    summary: 'A reply kept ready, filled in for a customer',
    tags: TAGS,
    params: IdParams,
    body: RenderRequest,
    response: { 200: RenderedReply },
  };
  scope.post('/api/inbox/canned/:id/render', { schema: render }, async ({ params, body }, reply) => {
    const rendered = await storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const { business } = await loadBusiness(reader);
      const phone = readPhone('phone', body.phone, business.country);
      const kept = await findCanned(reader, params.id);
      if (!kept) return undefined;
      const [booking] = await upcomingOf(reader, phone, now());
      const name = (await namesOf(reader, [phone])).get(phone);
      const customer = { phone, name, language: undefined };
      const scene = booking && { business, customer, now: now(), booking: () => booking, calendarUrl: () => '' };
      const { message, missing } = fillIn(kept.body, {
        name,
        business: business.name,
        next_booking: booking && scene && en.parts.dates.shortly(booking.startsAt, scene),
      });
      return { message, missing: [...missing] };
    });
    return rendered ?? notFound(reply, NO_REPLY);
  });
}

async function save(unit: Unit, canned: Kept): Promise<z.infer<typeof CannedReply>> {
  const [unknown] = unknownVariables(canned.body);
  const known = CANNED_VARIABLES.map((variable) => `{${variable}}`).join(', ');
  if (unknown) throw new WrongFields([{ path: 'body', message: `${unknown} stands for nothing; there are ${known}` }]);
  const kept = { ...canned, title: printable(canned.title), body: printable(canned.body) };
  await saveCanned(unit, kept);
  return viewCanned(kept, await zoneOf(unit));
}

async function zoneOf(reader: Reader): Promise<Zone> {
  return (await loadBusiness(reader)).business.zone;
}

/** One of them as the owner is shown it. */
export function viewCanned({ id, title, body, createdAt, updatedAt }: Kept, zone: Zone): z.infer<typeof CannedReply> {
  return { id, title, body, created_at: rfc3339(createdAt, zone), updated_at: rfc3339(updatedAt, zone) };
}
