/** What the owner does with a thread besides answering: reads it, labels it, puts it off, notes something in it. */
import type { Phone } from '#core/phone.ts';
import { printable } from '#core/sms.ts';
import type { Instant } from '#core/time.ts';
import { dropNote, editNote, keepNote } from '../storage/notes.ts';
import type { ThreadLabel } from '../storage/schema.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread, hasSnoozedUntil, markRead, setLabel, setSnoozed, wakeSnoozed } from '../storage/threads.ts';
import { sortableId } from './id.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

type Parts = Pick<Station, 'announcer' | 'now'>;

/** All that came so far was read. */
export async function readThread(parts: Parts, unit: Unit, phone: Phone): Promise<void> {
  await markRead(unit, phone);
  tellOpenApps(parts, unit, phone);
}

/** False when nothing is known of that number. */
export async function labelThread(parts: Parts, unit: Unit, phone: Phone, label: ThreadLabel | undefined): Promise<boolean> {
  if (!(await findThread(unit, phone))) return false;
  await setLabel(unit, phone, label);
  tellOpenApps(parts, unit, phone);
  return true;
}

/** Puts the thread off until then, or shows it again. False when nothing is known of that number. */
export async function snoozeThread(parts: Parts, unit: Unit, phone: Phone, until: Instant | undefined): Promise<boolean> {
  if (!(await findThread(unit, phone))) return false;
  await setSnoozed(unit, phone, until);
  tellOpenApps(parts, unit, phone);
  return true;
}

/** Shows threads again whose time has come. */
export async function wakeThreads(parts: Parts & Pick<Station, 'storage'>, businessId: string): Promise<void> {
  const isDue = await parts.storage.read(businessId, (reader) => hasSnoozedUntil(reader, parts.now()));
  if (!isDue) return;
  await parts.storage.transact(businessId, async (unit) => {
    for (const phone of await wakeSnoozed(unit, parts.now())) tellOpenApps(parts, unit, phone);
  });
}

/** Keeps a private note; it counts as no text, neither for the list nor for the agent. Gives its id. */
export async function noteInThread(parts: Parts, unit: Unit, { phone, content }: { phone: Phone; content: string }): Promise<string> {
  const at = parts.now();
  const id = sortableId(at);
  const channel = (await findThread(unit, phone))?.channel ?? 'twilio';
  await keepNote(unit, { id, phone, channel, body: printable(content), at });
  tellOpenApps(parts, unit, phone, id);
  return id;
}

/** Writes a note anew, or with no content drops it. False when there is no such note. */
export async function changeNote(
  parts: Parts,
  unit: Unit,
  { phone, id, content }: { phone: Phone; id: string; content: string | undefined },
): Promise<boolean> {
  const isThere =
    content === undefined ? await dropNote(unit, { id, phone }) : await editNote(unit, { id, phone, body: printable(content) });
  if (isThere) tellOpenApps(parts, unit, phone, content === undefined ? undefined : id);
  return isThere;
}

function tellOpenApps({ announcer, now }: Parts, unit: Unit, phone: Phone, messageId?: string): void {
  const payload = messageId === undefined ? {} : { message_id: messageId };
  announceLater(unit, announcer, { phone, kind: 'thread', payload, at: now() });
}
