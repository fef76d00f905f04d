/** What the owner notes in a thread for herself: kept among its messages, shown to nobody else, never sent, never read to a model. */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { ChannelName } from './schema.ts';
import type { Unit } from './storage.ts';

/** Of a `system` message: what makes it a note. */
export const NOTE = 'note';

export async function keepNote(
  unit: Unit,
  note: { id: string; phone: Phone; channel: ChannelName; body: string; at: Instant },
): Promise<void> {
  await insertNote.change(unit, note);
}

/** False when there is no such note in this thread. */
export async function editNote(unit: Unit, note: { id: string; phone: Phone; body: string }): Promise<boolean> {
  return (await updateNote.change(unit, note)) > 0;
}

/** False when there is no such note in this thread. */
export async function dropNote(unit: Unit, note: { id: string; phone: Phone }): Promise<boolean> {
  return (await deleteNote.change(unit, note)) > 0;
}

type NoteKey = { businessId: string; id: string; phone: Phone };

const insertNote = prepared((db, given: NoteKey & { channel: ChannelName; body: string; at: Instant }) =>
  db.insertInto('messages').values({
    business_id: given.businessId,
    id: given.id,
    phone: given.phone,
    kind: 'system',
    channel: given.channel,
    body: given.body,
    media_count: 0,
    state_reason: NOTE,
    created_at: given.at,
  }),
);

const updateNote = prepared((db, given: NoteKey & { body: string }) =>
  db
    .updateTable('messages')
    .set({ body: given.body })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where('phone', '=', given.phone)
    .where('kind', '=', 'system')
    .where('state_reason', '=', NOTE),
);

const deleteNote = prepared((db, given: NoteKey) =>
  db
    .deleteFrom('messages')
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where('phone', '=', given.phone)
    .where('kind', '=', 'system')
    .where('state_reason', '=', NOTE),
);
