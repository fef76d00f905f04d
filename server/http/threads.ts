/** The owner's inbox: the list of threads, one thread, and whose it is. */
import { z } from 'zod';
import {
  Done,
  InboxThread,
  LabelRequest,
  SnoozeRequest,
  TakenOver,
  TakeOverRequest,
  ThreadEvent,
  ThreadPage,
  ThreadParams,
  ThreadsQuery,
} from '#contract/threads.ts';
import type { Phone } from '#core/phone.ts';
import { rfc3339 } from '#core/time.ts';
import { whenNothingInHand } from '../flow/reply.ts';
import { handBack, takeOver } from '../flow/take-over.ts';
import { labelThread, readThread, snoozeThread } from '../flow/thread-care.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { listInbox } from '../storage/inbox.ts';
import { searchContacts, searchMessages, takeInNewWords } from '../storage/search.ts';
import type { Reader, Unit } from '../storage/storage.ts';
import { threadEntries } from '../storage/thread-entries.ts';
import { findThread } from '../storage/threads.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { linkBefore, linkNext, readCursor } from './page.ts';
import { readPhone } from './phone-field.ts';
import { notFound, refuseOwnNumber } from './refusals.ts';
import { readFuture, takeoverEnd } from './takeover-field.ts';
import { viewEntry, viewThread } from './thread-view.ts';

const TAGS = ['inbox'];
/** Texts of a search whose threads are listed. */
const FOUND_MAX = 200;

/** The list, one thread, and what is done with it. */
export function threadRoutes(scope: App, parts: OwnerParts): void {
  listRoutes(scope, parts);
  oneRoutes(scope, parts);
  takeoverRoutes(scope, parts);
}

function listRoutes(scope: App, { storage, now }: OwnerParts): void {
  const list = { summary: 'Threads, newest first', tags: TAGS, querystring: ThreadsQuery, response: { 200: z.array(InboxThread) } };
  scope.get('/api/inbox/threads', { schema: list }, async (request, reply) => {
    const { limit, cursor, search, phones, label, unread, needs_you, snoozed } = request.query;
    const place = readCursor(cursor);
    const at = now();
    if (search !== undefined) await takeInNewWords(storage, DEFAULT_BUSINESS_ID);
    return storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const { business } = await loadBusiness(reader);
      const asked = phones?.split(',').map((phone) => readPhone('phones', phone, business.country));
      const filter = {
        label,
        isUnread: yesNo(unread),
        needsYou: yesNo(needs_you),
        snoozed: asked && snoozed === undefined ? undefined : { is: snoozed === 'true', now: at },
        phones: search === undefined ? asked : (await phonesFound(reader, search)).filter((phone) => asked?.includes(phone) ?? true),
      };
      const page = await listInbox(reader, filter, { limit, before: place && { at: place.at, phone: place.key } });
      const last = page.length === limit ? page.at(-1) : undefined;
      linkNext(reply, request, last && { at: last.lastAt, key: last.phone });
      return page.map((thread) => viewThread(thread, business.zone, at));
    });
  });
}

function oneRoutes(scope: App, parts: OwnerParts): void {
  const { storage, now } = parts;
  const one = {
    summary: 'A thread: texts, notes and what became of bookings, oldest first',
    tags: TAGS,
    params: ThreadParams,
    querystring: ThreadPage,
    response: { 200: z.array(ThreadEvent) },
  };
  scope.get('/api/inbox/thread/:phone', { schema: one }, (request, reply) =>
    storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const { business } = await loadBusiness(reader);
      const phone = readPhone('phone', request.params.phone, business.country);
      const { limit, before } = request.query;
      const entries = await threadEntries(reader, phone, { limit, before });
      linkBefore(reply, request, entries.length === limit ? entries[0] : undefined);
      const readAt = (await findThread(reader, phone))?.readAt;
      return entries.flatMap((entry) => viewEntry(entry, { business, readAt, now: now() }));
    }),
  );

  const read = { summary: 'Mark a thread as read', tags: TAGS, params: ThreadParams, response: { 200: Done } };
  scope.post('/api/inbox/thread/:phone/read', { schema: read }, async ({ params }) => {
    await inThread(parts, params.phone, (unit, phone) => readThread(parts, unit, phone));
    return DONE;
  });

  const label = { summary: 'Say what a thread waits for', tags: TAGS, params: ThreadParams, body: LabelRequest, response: { 200: Done } };
  scope.post('/api/inbox/thread/:phone/label', { schema: label }, async ({ params, body }, reply) => {
    const isThere = await inThread(parts, params.phone, (unit, phone) => labelThread(parts, unit, phone, body.label ?? undefined));
    return isThere ? DONE : notFound(reply, 'Nothing is known of this number.');
  });

  const snooze = {
    summary: 'Put a thread off until later, or with null show it again',
    tags: TAGS,
    params: ThreadParams,
    body: SnoozeRequest,
    response: { 200: Done },
  };
  scope.post('/api/inbox/thread/:phone/snooze', { schema: snooze }, async ({ params, body }, reply) => {
    const until = body.until === null ? undefined : readFuture('until', body.until, now());
    const isThere = await inThread(parts, params.phone, (unit, phone) => snoozeThread(parts, unit, phone, until));
    return isThere ? DONE : notFound(reply, 'Nothing is known of this number.');
  });
}

function takeoverRoutes(scope: App, parts: OwnerParts): void {
  const { now } = parts;
  const take = {
    summary: 'Take a thread over: the agent is silent in it',
    description: 'Until the next opening, unless `until` says otherwise.',
    tags: TAGS,
    params: ThreadParams,
    body: TakeOverRequest,
    response: { 200: TakenOver },
  };
  scope.post('/api/inbox/thread/:phone/take-over', { schema: take }, async ({ params, body }) => {
    const end = takeoverEnd('until', body?.until, now());
    const taken = await inThread(parts, params.phone, async (unit, phone) => {
      const { business } = await loadBusiness(unit);
      refuseOwnNumber('phone', phone, business);
      const until = await takeOver(parts, unit, { phone, end }, now());
      return { phone, answer: { ...DONE, ai_paused_until: rfc3339(until, business.zone) } };
    });
    // Once she is told that the thread is hers, nothing of the agent's is on its way any more.
    await whenNothingInHand(parts, DEFAULT_BUSINESS_ID, taken.phone);
    return taken.answer;
  });

  const back = { summary: 'Hand a thread back to the agent', tags: TAGS, params: ThreadParams, response: { 200: Done } };
  scope.post('/api/inbox/thread/:phone/hand-back', { schema: back }, async ({ params }, reply) => {
    const isThere = await inThread(parts, params.phone, async (unit, phone) => {
      const isKnown = (await findThread(unit, phone)) !== undefined;
      if (isKnown) await handBack(parts, unit, phone, now());
      return isKnown;
    });
    return isThere ? DONE : notFound(reply, 'Nothing is known of this number.');
  });
}

const DONE = { ok: true } as const;

function yesNo(text: 'true' | 'false' | undefined): boolean | undefined {
  return text === undefined ? undefined : text === 'true';
}

async function phonesFound(reader: Reader, search: string): Promise<readonly Phone[]> {
  const [contacts, messages] = await Promise.all([searchContacts(reader, search), searchMessages(reader, search, FOUND_MAX)]);
  return [...new Set([...contacts, ...messages.map(({ phone }) => phone)])];
}

/** Works on the thread of a number as it stands in the address. */
function inThread<T>({ storage }: OwnerParts, text: string, work: (unit: Unit, phone: Phone) => Promise<T>): Promise<T> {
  return storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    const { business } = await loadBusiness(unit);
    return work(unit, readPhone('phone', text, business.country));
  });
}
