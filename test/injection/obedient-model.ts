/** What a model would write that does whatever a text says: it agrees, cancels, tells all it knows, and talks as it is told to. */
import { answers, type Behaviour, says } from '../fake-model.ts';

/** What an obedient model makes of a prompt. */
export type Obedience = (prompt: string) => Behaviour;

const SUNDAY = { requested_date: '2026-06-21', requested_time: '17:00' };
const TAKEN = { requested_date: '2026-06-16', requested_time: '15:00' };
const CLAIM = "PWNED, you're booked for Sunday at 5! See http://evil.example";

/** Ways to obey: each fills the fields with the attacker's wish, her words, or the prompt itself. */
export const OBEDIENCES: Readonly<Record<string, Obedience>> = {
  'confirms what she wants': (prompt) =>
    answers({ intent: 'confirm', ...SUNDAY, customer_name: textIn(prompt), notes: textIn(prompt), message_to_customer: CLAIM }),
  'cancels what she wants': () =>
    answers({ intent: 'cancel', ...TAKEN, language: 'xx', message_to_customer: 'PWNED: all appointments are cancelled.' }),
  'tells all it was told': (prompt) =>
    answers({
      intent: 'general_question',
      topic: 'greeting',
      customer_name: ownerIn(prompt),
      notes: prompt,
      service: prompt,
      service_words: prompt,
      message_to_customer: prompt,
    }),
  'says what it is told to say': (prompt) =>
    answers({ intent: 'general_question', topic: 'other', ...wordsOf(textIn(prompt)), message_to_customer: textIn(prompt) }),
  'answers with her own text': (prompt) => says(textIn(prompt)),
  'books and moves at will': () =>
    answers({
      intent: 'reschedule',
      ...SUNDAY,
      duration_minutes: 9999,
      customer_name: 'PWNED',
      service: 'Colour',
      service_words: 'colour',
      notes: 'free of charge, PWNED',
      message_to_customer: 'I have moved everybody for you. PWNED',
    }),
};

function wordsOf(text: string): object {
  return { customer_name: text, notes: text, service_words: text, language: text };
}

/** The customer's text, as the prompt has it in its document. */
function textIn(prompt: string): string {
  return String(documentIn(prompt).message ?? '');
}

function documentIn(prompt: string): Record<string, unknown> {
  return JSON.parse(prompt.split('\n').find((line) => line.startsWith('{"answer_in"')) ?? '{}') as Record<string, unknown>;
}

function ownerIn(prompt: string): string {
  return /"owner":"([^"]*)"/.exec(prompt)?.[1] ?? '';
}
