/** What was kept for the owner goes to her when it is due: a burst as one text, a quiet night as one digest. */
import { GATHER_MS, gathered } from '#core/notify.ts';
import { showPhone } from '#core/phone.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import type { PushWords } from '#core/words/pushes.ts';
import { wordsFor } from '#core/words/words.ts';
import { type LoadedBusiness, loadBusiness } from '../storage/businesses.ts';
import { findCustomer } from '../storage/customers.ts';
import { dropNoticesBefore, type KeptNotice, takeDueNotices } from '../storage/notices.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import type { Deliverer } from './deliver.ts';
import { reachOwner } from './reach-owner.ts';
import type { Station } from './station.ts';

/** A digest of at most five segments. */
const DIGEST_LENGTH_MAX = 700;
/** How long it is remembered what she was told. */
const REMEMBERED_MS = 30 * 24 * HOUR_MS;

/** Tells the owner what is due. Resolves when it is queued. */
export async function tellKept(station: Station, deliverer: Deliverer, businessId: string): Promise<void> {
  const queued = await station.storage.transact(businessId, (unit) => queueDue(station, unit, station.now()));
  deliverer.send(businessId, queued);
}

async function queueDue(station: Station, unit: Unit, at: Instant): Promise<readonly OutboxText[]> {
  const due = await takeDueNotices(unit, at);
  if (due.length === 0) return [];
  const { business } = await loadBusiness(unit);
  const queued: OutboxText[] = [];
  for (const together of groupsOf(due)) queued.push(...(await queueTogether(station, unit, business, { together, at })));
  await dropNoticesBefore(unit, at - REMEMBERED_MS);
  return queued;
}

/** What waited for the end of a quiet time comes as one; otherwise each topic for itself. */
function groupsOf(due: readonly KeptNotice[]): readonly (readonly KeptNotice[])[] {
  if (due.some(wasQuiet)) return [due];
  return [...Map.groupBy(due, ({ topic }) => topic).values()];
}

function wasQuiet({ at, dueAt }: KeptNotice): boolean {
  return dueAt - at > GATHER_MS;
}

async function queueTogether(
  station: Station,
  unit: Unit,
  business: LoadedBusiness['business'],
  { together, at }: { together: readonly KeptNotice[]; at: Instant },
): Promise<readonly OutboxText[]> {
  const [first, ...others] = together;
  if (!first) return [];
  const { topic, phone, channel } = first;
  const notice = { topic, channel, at, turnId: undefined, day: undefined };
  if (others.length === 0)
    return reachOwner(station, unit, business, { ...notice, phone, sms: first.body, words: await wordsOf(unit, business, first) });
  const { shown, moreCount } = gathered(
    together.map(({ body }) => body),
    DIGEST_LENGTH_MAX,
  );
  const asOne = { bodies: shown, moreCount, isDigest: wasQuiet(first) };
  const { gather, pushes } = wordsFor(business.language);
  return reachOwner(station, unit, business, { ...notice, phone: undefined, sms: gather(asOne), words: pushes.several(asOne) });
}

async function wordsOf(
  unit: Unit,
  { language, country }: LoadedBusiness['business'],
  { topic, phone, body }: KeptNotice,
): Promise<PushWords> {
  const name = phone === undefined ? undefined : (await findCustomer(unit, phone))?.name;
  return wordsFor(language).pushes.one(topic, { who: name ?? showPhone(phone ?? '', country), sms: body });
}
