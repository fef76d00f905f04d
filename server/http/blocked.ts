/** Numbers that the agent never answers. */
import { z } from 'zod';
import { BlockAnswer, Blocked, BlockRequest, UnblockRequest } from '#contract/blocked.ts';
import { PageQuery } from '#contract/page.ts';
import { printable } from '#core/sms.ts';
import { rfc3339 } from '#core/time.ts';
import { blockPhone, unblockPhone } from '../flow/silence.ts';
import { listBlocked } from '../storage/blocked.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { linkNext, readCursor } from './page.ts';
import { readPhone } from './phone-field.ts';
import { WrongFields } from './problem.ts';

/** `GET /api/admin/blocked`, `POST /api/admin/block` and `POST /api/admin/unblock`. */
export function blockedRoutes(scope: App, parts: OwnerParts): void {
  const list = { summary: 'Blocked numbers, newest first', tags: ['blocked'], querystring: PageQuery, response: { 200: z.array(Blocked) } };
  scope.get('/api/admin/blocked', { schema: list }, async (request, reply) => {
    const { limit, cursor } = request.query;
    const place = readCursor(cursor);
    const before = place && { at: place.at, phone: place.key };
    const { page, zone } = await parts.storage.read(DEFAULT_BUSINESS_ID, async (reader) => ({
      page: await listBlocked(reader, { limit, before }),
      zone: (await loadBusiness(reader)).business.zone,
    }));
    const last = page.length === limit ? page.at(-1) : undefined;
    linkNext(reply, request, last && { at: last.at, key: last.phone });
    return page.map(({ phone, reason, isAuto, at }) => ({ phone, reason: reason ?? null, is_auto: isAuto, created_at: rfc3339(at, zone) }));
  });

  const block = { summary: 'Block a number', tags: ['blocked'], body: BlockRequest, response: { 200: BlockAnswer } };
  scope.post('/api/admin/block', { schema: block }, async ({ body }) => {
    const phone = await parts.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      const { business } = await loadBusiness(unit);
      const blocked = readPhone('phone', body.phone, business.country);
      if (blocked === business.ownerPhone) throw new WrongFields([{ path: 'phone', message: 'this is your own number' }]);
      await blockPhone(parts, unit, blocked, printable(body.reason ?? '').trim() || undefined);
      return blocked;
    });
    return { ok: true as const, phone };
  });

  const unblock = { summary: 'Answer a number again', tags: ['blocked'], body: UnblockRequest, response: { 200: BlockAnswer } };
  scope.post('/api/admin/unblock', { schema: unblock }, async ({ body }) => {
    const phone = await parts.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      const { business } = await loadBusiness(unit);
      const unblocked = readPhone('phone', body.phone, business.country);
      await unblockPhone(parts, unit, unblocked);
      return unblocked;
    });
    return { ok: true as const, phone };
  });
}
