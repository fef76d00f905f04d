/**
 * A model's answer, from whatever it wrote to the fields it was asked for.
 *
 * Models wrap JSON in fences and chatter, leave a comma behind, write numbers as words and words as numbers. Each field is
 * read on its own: one of a wrong type is as good as absent, so that it costs the answer nothing else. Nothing here is
 * believed yet; `parse.ts` checks it against the words of the text.
 */
import { z } from 'zod';

/** Longer answers are rambling or hostile; an honest one has some 400 characters. */
const ANSWER_CHARS_MAX = 20_000;
/** Beginnings of an object that are tried before an answer counts as having none. */
const CANDIDATES_MAX = 20;

/** The JSON object every model is asked for. All fields are required and may be null: strict decoders ask for it so. */
export const ANSWER = z.strictObject({
  intent: z.enum(['book', 'reschedule', 'cancel', 'confirm', 'decline', 'general_question', 'unknown']),
  topic: z
    .enum(['hours', 'services', 'price', 'address', 'availability', 'appointment', 'identity', 'person', 'greeting', 'thanks', 'other'])
    .nullable(),
  customer_name: z.string().nullable(),
  requested_date: z.string().nullable(),
  requested_time: z.string().nullable(),
  duration_minutes: z.number().nullable(),
  service: z.string().nullable(),
  service_words: z.string().nullable(),
  notes: z.string().nullable(),
  language: z.string().nullable(),
  message_to_customer: z.string().nullable(),
});

/** What a model said, field by field, each absent where it said nothing usable. */
export type Answer = { readonly [Field in keyof z.infer<typeof ANSWER>]: NonNullable<z.infer<typeof ANSWER>[Field]> | undefined };

const LENIENT = z.object({
  intent: word(ANSWER.shape.intent),
  topic: word(ANSWER.shape.topic.unwrap()),
  customer_name: words(),
  requested_date: words(),
  requested_time: words(),
  duration_minutes: z.coerce.number().int().positive().optional().catch(undefined),
  service: words(),
  service_words: words(),
  notes: words(),
  language: words(),
  message_to_customer: words(),
});

/** Reads a model's answer. Gives `undefined` when it holds no object with a field that can be used. Never throws. */
export function parseAnswer(text: string): Answer | undefined {
  if (text.length > ANSWER_CHARS_MAX) return undefined;
  const object = findObject(text) ?? findObject(unquoted(text));
  if (!object) return undefined;
  const fields = LENIENT.parse(object);
  if (Object.values(fields).every((field) => field === undefined)) return undefined;
  return {
    intent: fields.intent,
    topic: fields.topic,
    customer_name: fields.customer_name,
    requested_date: fields.requested_date,
    requested_time: fields.requested_time,
    duration_minutes: fields.duration_minutes,
    service: fields.service,
    service_words: fields.service_words,
    notes: fields.notes,
    language: fields.language,
    message_to_customer: fields.message_to_customer,
  };
}

/** What to tell the model whose answer `parseAnswer` could not read; no word of the answer. */
export function whyUnreadable(text: string): string {
  if (text.trim() === '') return 'it was empty';
  if (text.length > ANSWER_CHARS_MAX) return 'it was too long';
  if (!text.includes('{')) return 'it holds no JSON object';
  return findObject(text) ? 'none of its fields has a usable value' : 'its JSON is broken, or has none of the fields';
}

function words() {
  return z
    .string()
    .trim()
    .transform((text) => (text === '' || /^(?:null|none|n\/?a|unknown|undefined)$/i.test(text) ? undefined : text))
    .optional()
    .catch(undefined);
}

function word<Options extends z.ZodType>(options: Options) {
  const lower = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value);
  return z.preprocess(lower, options).optional().catch(undefined);
}

/** The first object in `text` that has a field we asked for: thoughts and wrappers have none. */
function findObject(text: string): Record<string, unknown> | undefined {
  const spoken = text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, ' ');
  let start = spoken.indexOf('{');
  for (let tried = 0; start >= 0 && tried < CANDIDATES_MAX; tried++) {
    const object = objectAt(spoken, start);
    if (object && Object.keys(object).some((key) => Object.hasOwn(ANSWER.shape, key))) return object;
    start = spoken.indexOf('{', start + 1);
  }
  return undefined;
}

/** An answer that is JSON within a JSON text. */
function unquoted(text: string): string {
  if (!text.trim().startsWith('"')) return '';
  const value = parsed(text);
  return typeof value === 'string' ? value : '';
}

function objectAt(text: string, start: number): Record<string, unknown> | undefined {
  const source = sourceOfObject(text, start);
  const value = parsed(source) ?? parsed(withoutLooseCommas(source));
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
}

/**
 * The object that begins at `start`; braces inside strings do not count. A model that talks on until it is cut off has
 * said some fields in full: of an object without its end these are kept.
 */
function sourceOfObject(text: string, start: number): string {
  let depth = 0;
  let isInString = false;
  let wholeUntil = start;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (isInString && char === '\\') i++;
    else if (char === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (char === '{' || char === '[') depth++;
    else if (char === ',' && depth === 1) wholeUntil = i;
    else if ((char === '}' || char === ']') && --depth === 0) return text.slice(start, i + 1);
  }
  return `${text.slice(start, wholeUntil)}}`;
}

function withoutLooseCommas(source: string): string {
  return source.replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, (_, string: string | undefined) => string ?? '');
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Broken JSON is an expected answer: the caller looks further or lets the built-in engine read the text.
    return undefined;
  }
}
