/** Who may be texted: every yes and no that we learned of, with its word, its source and its time. */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { ChannelName, ConsentSource } from './schema.ts';
import type { Reader, Unit } from './storage.ts';
import { setOptedOut } from './threads.ts';

export type Consent = {
  readonly id: string;
  readonly phone: Phone;
  readonly channel: ChannelName;
  readonly given: boolean;
  /** As it was written; empty where no word of hers told us. */
  readonly word: string;
  readonly source: ConsentSource;
  readonly at: Instant;
};

/** Adds to the history and lets it count from now on: the thread's `optedOutAt` follows. */
export async function recordConsent(unit: Unit, consent: Consent): Promise<void> {
  const { id, phone, channel, given, word, source, at } = consent;
  await insertConsent.change(unit, { id, phone, channel, isGiven: given ? 1 : 0, word, source, at });
  await setOptedOut(unit, phone, given ? undefined : at);
}

/** A customer's history, oldest first. */
export async function consentsOf(reader: Reader, phone: Phone): Promise<Consent[]> {
  const rows = await selectConsents.all(reader, { phone });
  return rows.map(({ id, channel, is_given, word, source, at }) => ({ id, phone, channel, given: is_given === 1, word, source, at }));
}

type NewConsent = {
  businessId: string;
  id: string;
  phone: Phone;
  channel: ChannelName;
  isGiven: number;
  word: string;
  source: ConsentSource;
  at: Instant;
};

const insertConsent = prepared((db, given: NewConsent) =>
  db.insertInto('consents').values({
    business_id: given.businessId,
    id: given.id,
    phone: given.phone,
    channel: given.channel,
    is_given: given.isGiven,
    word: given.word,
    source: given.source,
    at: given.at,
  }),
);

const selectConsents = prepared((db, given: { businessId: string; phone: Phone }) =>
  db
    .selectFrom('consents')
    .select(['id', 'channel', 'is_given', 'word', 'source', 'at'])
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .orderBy('id'),
);
