/** Where we are with each customer, until it lapses. */
import type { Conversation } from '#core/conversation.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { fromJson, toJson } from './json.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';

/** The conversation as it stands; undefined when there is none, or it lapsed at or before `now`. */
export async function findConversation(reader: Reader, phone: Phone, now: Instant): Promise<Conversation | undefined> {
  const row = await selectConversation.first(reader, { phone, now });
  return row && fromJson<Conversation>(row.state);
}

/** Keeps the conversation; it is known before `expiresAt`. */
export async function saveConversation(
  unit: Unit,
  phone: Phone,
  conversation: Conversation,
  expiresAt: Instant,
  at: Instant,
): Promise<void> {
  await upsertConversation.change(unit, { phone, state: toJson(conversation), expiresAt, at });
}

type ConversationKey = { businessId: string; phone: Phone };

const selectConversation = prepared((db, given: ConversationKey & { now: Instant }) =>
  db
    .selectFrom('conversations')
    .select('state')
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where('expires_at', '>', given.now),
);

const upsertConversation = prepared((db, given: ConversationKey & { state: string; expiresAt: Instant; at: Instant }) =>
  db
    .insertInto('conversations')
    .values({
      business_id: given.businessId,
      phone: given.phone,
      state: given.state,
      expires_at: given.expiresAt,
      updated_at: given.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'phone']).doUpdateSet(({ ref }) => ({
        state: ref('excluded.state'),
        expires_at: ref('excluded.expires_at'),
        updated_at: ref('excluded.updated_at'),
      })),
    ),
);
