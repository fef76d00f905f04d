/** Private notes in a thread. */
import { Done, NoteParams, NoteRequest, ThreadEvent, ThreadParams } from '#contract/threads.ts';
import type { Phone } from '#core/phone.ts';
import { changeNote, noteInThread } from '../flow/thread-care.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { findMessages } from '../storage/messages.ts';
import type { Unit } from '../storage/storage.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { readPhone } from './phone-field.ts';
import { notFound, refuseOwnNumber } from './refusals.ts';
import { viewMessage } from './thread-view.ts';

const TAGS = ['inbox'];
const NO_NOTE = 'There is no such note in this thread.';

/** `POST /api/inbox/thread/:phone/notes`, and `PATCH` and `DELETE` of one. */
export function noteRoutes(scope: App, parts: OwnerParts): void {
  const add = {
    summary: 'Note something in a thread; nobody else sees it',
    tags: TAGS,
    params: ThreadParams,
    body: NoteRequest,
    response: { 201: ThreadEvent },
  };
  scope.post('/api/inbox/thread/:phone/notes', { schema: add }, async ({ params, body }, reply) => {
    const note = await inUnit(parts, async (unit) => {
      const { business } = await loadBusiness(unit);
      const phone = readPhone('phone', params.phone, business.country);
      refuseOwnNumber('phone', phone, business);
      const id = await noteInThread(parts, unit, { phone, content: body.content });
      return viewNote(unit, id);
    });
    return note ? reply.code(201).send(note) : notFound(reply, NO_NOTE);
  });

  const edit = { summary: 'Write a note anew', tags: TAGS, params: NoteParams, body: NoteRequest, response: { 200: ThreadEvent } };
  scope.patch('/api/inbox/thread/:phone/notes/:id', { schema: edit }, async ({ params, body }, reply) => {
    const note = await inUnit(parts, async (unit) => {
      const phone = await phoneIn(unit, params.phone);
      return (await changeNote(parts, unit, { phone, id: params.id, content: body.content })) ? viewNote(unit, params.id) : undefined;
    });
    return note ?? notFound(reply, NO_NOTE);
  });

  const drop = { summary: 'Drop a note', tags: TAGS, params: NoteParams, response: { 200: Done } };
  scope.delete('/api/inbox/thread/:phone/notes/:id', { schema: drop }, async ({ params }, reply) => {
    const isThere = await inUnit(parts, async (unit) =>
      changeNote(parts, unit, { phone: await phoneIn(unit, params.phone), id: params.id, content: undefined }),
    );
    return isThere ? { ok: true as const } : notFound(reply, NO_NOTE);
  });
}

function inUnit<T>({ storage }: OwnerParts, work: (unit: Unit) => Promise<T>): Promise<T> {
  return storage.transact(DEFAULT_BUSINESS_ID, work);
}

async function phoneIn(unit: Unit, text: string): Promise<Phone> {
  return readPhone('phone', text, (await loadBusiness(unit)).business.country);
}

async function viewNote(unit: Unit, id: string): Promise<ThreadEvent | undefined> {
  const [note] = await findMessages(unit, [id]);
  const { business } = await loadBusiness(unit);
  return note && viewMessage(note, { readAt: undefined, zone: business.zone });
}
