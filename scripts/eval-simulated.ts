/**
 * A model that knows what a text means and errs as often as it is told to, the same way every time: what the merge makes of
 * good and of mediocre models is measured with it, without asking any.
 */
import type { Wording } from '#core/reading.ts';
import { addDays, dayOf } from '#core/time.ts';
import type { Model } from '#server/understanding/models.ts';

/** What a text means, by its labels; null where it does not say. */
export type Truth = { readonly intent: string; readonly date: string | null; readonly time: string | null; readonly name: string | null };

const INTENTS = ['book', 'reschedule', 'cancel', 'confirm', 'decline', 'general_question', 'unknown'];

/** `tell` what the next text means, and the model answers so, but for `errorPercent` of its fields. */
export function simulated(errorPercent: number): { readonly model: Model; tell(wording: Wording, truth: Truth): Wording } {
  let answer = '';
  const model: Model = { provider: 'openai', model: 'simulated', url: '', timeoutMs: 8000, ask: async () => answer };
  return {
    model,
    tell(wording, truth) {
      answer = JSON.stringify(written(wording, truth, errorPercent));
      return wording;
    },
  };
}

function written(wording: Wording, truth: Truth, errorPercent: number): object {
  const { text, now, zone } = wording;
  const roll = (field: string, sides: number) => hash(`${field} ${text}`) % sides;
  const errs = (field: string) => roll(field, 100) < errorPercent;
  const day = addDays(dayOf(now, zone), 1 + roll('day', 14));
  const clock = `${String(9 + roll('hour', 9)).padStart(2, '0')}:00`;
  const word = text.match(/\p{L}{3,}/gu)?.at(-1) ?? null;
  // Half of what is there is overlooked, half is mistaken; what is not there is invented.
  const wrong = <Value>(field: string, value: Value | null, other: Value | null) =>
    value !== null && roll(`${field} how`, 2) ? null : other;
  return {
    intent: errs('intent') ? INTENTS[roll('which', INTENTS.length)] : truth.intent,
    topic: truth.intent === 'general_question' ? 'other' : null,
    customer_name: errs('name') ? wrong('name', truth.name, word) : truth.name,
    requested_date: errs('date') ? wrong('date', truth.date, day) : truth.date,
    requested_time: errs('time') ? wrong('time', truth.time, clock) : truth.time,
  };
}

/** FNV-1a: the same errors in every run. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value >>> 8;
}
