/** Finding texts by their words, and customers by their names and numbers. */
import type { Phone } from '#core/phone.ts';
import { phoneDigits, wordStarts } from '#core/search.ts';
import { findMessages, type Message } from './messages.ts';
import type { Reader, Storage } from './storage.ts';

/** Customers looked at, at most, for one search. */
const CONTACTS_MAX = 50;

/** Sees to it that every text committed until now is found. Cheap when there is nothing to do. */
export async function takeInNewWords(storage: Storage, businessId: string): Promise<void> {
  const isWaiting = () => storage.read(businessId, async (reader) => (await reader.dialect.lateWords?.isWaiting(reader)) ?? false);
  while (await isWaiting()) await storage.transact(businessId, async (unit) => unit.dialect.lateWords?.takeIn(unit));
}

/** Texts and notes in which words begin as the search says, newest first; none when there is no word in it. */
export async function searchMessages(reader: Reader, search: string, limit: number): Promise<Message[]> {
  const starts = wordStarts(search);
  if (starts.length === 0) return [];
  const ids = await reader.dialect.findWords(reader, { kind: 'message', starts, limit });
  const byId = new Map((await findMessages(reader, ids)).map((message) => [message.id, message]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Numbers whose customer's name has words that begin so, or that have these digits in them. */
export async function searchContacts(reader: Reader, search: string): Promise<Phone[]> {
  const starts = wordStarts(search);
  const digits = phoneDigits(search);
  const [named, numbered] = await Promise.all([
    starts.length > 0 ? reader.dialect.findWords(reader, { kind: 'customer', starts, limit: CONTACTS_MAX }) : [],
    digits ? phonesWith(reader, digits) : [],
  ]);
  return [...new Set([...named, ...numbered])];
}

async function phonesWith(reader: Reader, digits: string): Promise<Phone[]> {
  const [texting, known] = await Promise.all(
    (['threads', 'customers'] as const).map((table) =>
      reader.db
        .selectFrom(table)
        .select('phone')
        .where('business_id', '=', reader.businessId)
        .where('phone', 'like', `%${digits}%`)
        .orderBy('phone')
        .limit(CONTACTS_MAX)
        .execute(),
    ),
  );
  return [...(texting ?? []), ...(known ?? [])].map(({ phone }) => phone);
}
