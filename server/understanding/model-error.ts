/** Why a model gave no answer. */

/**
 * `unreachable` nothing listens there; `late` past the deadline; `busy` asked to wait; `refused` the key; `missing` the model
 * or the address; `unsupported` the request's form; `broken` the server; `unreadable` what the model wrote.
 */
export type ModelErrorKind = 'unreachable' | 'late' | 'busy' | 'refused' | 'missing' | 'unsupported' | 'broken' | 'unreadable';

/** A model gave no usable answer. The message is fit for logs and screens: never a word of a text, an answer or a key. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly kind: ModelErrorKind;
  /** How long the server asked us to stay away. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: ModelErrorKind, message: string, retryAfterMs?: number) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

const CAUSES_MAX = 5;

/**
 * The ModelError in an error or its causes; anything else becomes `broken`. The original is dropped, not kept as the
 * cause: the libraries' errors carry the request with the customer's words in it.
 */
export function asModelError(error: unknown): ModelError {
  let current = error;
  for (let depth = 0; depth < CAUSES_MAX && current instanceof Error; depth++) {
    if (current instanceof ModelError) return current;
    current = current.cause;
  }
  return new ModelError(
    'broken',
    `the model's server answered in a form that cannot be read (${error instanceof Error ? error.name : typeof error})`,
  );
}
