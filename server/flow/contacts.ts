/** What the owner does with what is known of a customer: correct it, join two numbers of one person, erase all of it. */
import { whyNotErase } from '#core/contact.ts';
import { type Phone, showPhone } from '#core/phone.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { findContact, mainNumberOf, numbersOf, rewriteCustomer, setMerged } from '../storage/contacts.ts';
import { type ErasedCounts, erasePerson, findErasureObstacles, namesOf } from '../storage/erase.ts';
import type { Unit } from '../storage/storage.ts';
import { secretId } from './id.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

type Keeper = Pick<Station, 'announcer' | 'now'>;

/** What is undefined stays; null forgets it. */
export type ContactEdit = {
  readonly name?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly notes?: string | undefined;
};

/** Corrects what is known. The name and the language hold for each of her numbers, since each is answered by its own. */
export async function editContact({ announcer, now }: Keeper, unit: Unit, phone: Phone, edit: ContactEdit): Promise<'unknown' | 'edited'> {
  const at = now();
  const contact = await findContact(unit, phone, at);
  if (!contact) return 'unknown';
  for (const number of contact.numbers) {
    const name = edit.name === undefined ? number.name : (edit.name ?? undefined);
    const language = edit.language === undefined ? number.language : (edit.language ?? undefined);
    const notes = number.phone === contact.phone ? (edit.notes ?? number.notes) : '';
    await rewriteCustomer(unit, number.phone, { name, language, notes }, at);
  }
  announceLater(unit, announcer, { phone: contact.phone, kind: 'contact', payload: {}, at });
  return 'edited';
}

/**
 * Lists the person of `from` under the number `to` from now on. Texts and bookings stay with the number they came by, and
 * so do consent and blocks: a STOP holds for the number it was texted from. What only one of them had is known of both.
 */
export async function mergeContacts(
  { announcer, now }: Keeper,
  unit: Unit,
  { from, to }: { from: Phone; to: Phone },
): Promise<'unknown' | 'same' | 'merged'> {
  const at = now();
  const [other, main] = await Promise.all([findContact(unit, from, at), findContact(unit, to, at)]);
  if (!other || !main) return 'unknown';
  if (other.phone === main.phone) return 'same';
  const name = main.name ?? other.name;
  const language = main.language ?? other.language;
  const notes = [main.notes, other.notes].filter((text) => text !== '').join('\n');
  await rewriteCustomer(unit, main.phone, { name, language, notes }, at);
  for (const number of other.numbers)
    await rewriteCustomer(unit, number.phone, { name: number.name ?? name, language: number.language ?? language, notes: '' }, at);
  await setMerged(
    unit,
    other.numbers.map((number) => number.phone),
    main.phone,
    at,
  );
  announceLater(unit, announcer, { phone: main.phone, kind: 'contact', payload: {}, at });
  return 'merged';
}

export type Erasing = { readonly done: 'unknown' | 'expected' | 'being_answered' } | ({ readonly done: 'erased' } & ErasedCounts);

/** Erases a person with all her numbers. Not while she is expected, or a text of hers is being answered. */
export async function eraseContact({ announcer, now }: Keeper, unit: Unit, phone: Phone): Promise<Erasing> {
  const at = now();
  const { business } = await loadBusiness(unit);
  if (phone === business.ownerPhone) return { done: 'unknown' };
  const phones = await numbersOf(unit, await mainNumberOf(unit, phone));
  if (!(await findContact(unit, phone, at))) return { done: 'unknown' };
  const obstacle = whyNotErase(await findErasureObstacles(unit, phones, at));
  if (obstacle) return { done: obstacle };
  const written = phones.flatMap((number) => [number, showPhone(number, business.country)]);
  const words = [...new Set([...written, ...(await namesOf(unit, phones))])];
  const alias = `erased-${secretId()}`;
  const counts = await erasePerson(unit, { phones, alias, words, at });
  // Not her number: what is announced is kept.
  announceLater(unit, announcer, { phone: undefined, kind: 'contact_erased', payload: {}, at });
  return { done: 'erased', ...counts };
}
