/** The form that Twilio posts: some twenty fields, more at any time without notice, some of them repeated. */
import { parse } from 'node:querystring';

/** Names are case-sensitive; a repeated one has its values in the order they came. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Twilio sends some twenty fields; what a stranger sends beyond this many is not read, so that no signature fits it. */
const FIELDS_MAX = 1000;

/** Reads `application/x-www-form-urlencoded`. Never throws: what is no UTF-8 becomes U+FFFD. */
export function parseForm(text: string): Form {
  return parse(text, '&', '=', { maxKeys: FIELDS_MAX });
}

/** The first value of a field, without the space around it; undefined when it is absent or blank. */
export function fieldOf(form: Form, name: string): string | undefined {
  const value = form[name];
  return (typeof value === 'object' ? value[0] : value)?.trim() || undefined;
}

/** A field that counts something; undefined when it is absent or no such number. */
export function countOf(form: Form, name: string): number | undefined {
  const value = fieldOf(form, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
