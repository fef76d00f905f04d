/** Values of the core as JSON text and back, exactly: what was `undefined` is `undefined` again. The core knows no `null`. */

/** The value as text, with every key it has. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part === undefined ? null : part));
}

/** What `toJson` wrote. `T` is believed: only we write these columns. */
export function fromJson<T>(text: string): T {
  return withoutNulls(JSON.parse(text)) as T;
}

function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNulls(part)]));
}
