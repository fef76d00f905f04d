/** What we asked the owner by text: one question at a time, and not for long. */
import type { Instant } from '#core/time.ts';
import { fromJson, toJson } from './json.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';

/** `cancel` is answered with a yes or no, `which_to_cancel` with a number of the list she saw. */
export type OwnerQuestion =
  | { readonly ask: 'cancel'; readonly bookingId: string }
  | { readonly ask: 'which_to_cancel'; readonly bookingIds: readonly string[] };

/** Asks, instead of whatever was asked before. */
export async function saveOwnerQuestion(unit: Unit, question: OwnerQuestion, expiresAt: Instant): Promise<void> {
  await upsertQuestion.change(unit, { question: toJson(question), expiresAt });
}

/** The question that is open; undefined when there is none. */
export async function findOwnerQuestion(reader: Reader, now: Instant): Promise<OwnerQuestion | undefined> {
  const row = await selectQuestion.first(reader, { now });
  return row && fromJson<OwnerQuestion>(row.question);
}

/** It was answered. */
export async function dropOwnerQuestion(unit: Unit): Promise<void> {
  await deleteQuestion.change(unit, {});
}

type BusinessKey = { businessId: string };

const upsertQuestion = prepared((db, given: BusinessKey & { question: string; expiresAt: Instant }) =>
  db
    .insertInto('owner_questions')
    .values({ business_id: given.businessId, question: given.question, expires_at: given.expiresAt })
    .onConflict((conflict) =>
      conflict
        .columns(['business_id'])
        .doUpdateSet(({ ref }) => ({ question: ref('excluded.question'), expires_at: ref('excluded.expires_at') })),
    ),
);

const selectQuestion = prepared((db, given: BusinessKey & { now: Instant }) =>
  db.selectFrom('owner_questions').select('question').where('business_id', '=', given.businessId).where('expires_at', '>', given.now),
);

const deleteQuestion = prepared((db, given: BusinessKey) => db.deleteFrom('owner_questions').where('business_id', '=', given.businessId));
