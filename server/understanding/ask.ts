/** A model is asked what a text means; when its answer cannot be read, it is told why and asked once more, in the same time. */
import type { Reading, Wording } from '#core/reading.ts';
import { asModelError, ModelError } from './model-error.ts';
import type { Model } from './models.ts';
import type { Prompt } from './prompt.ts';

export type Turn = {
  readonly wording: Wording;
  /** The built-in reading of the same text. */
  readonly builtin: Reading;
  /** Ends the asking. */
  readonly signal: AbortSignal;
  /** When that will be, by `performance.now()`. */
  readonly deadline: number;
};

export type Answered = {
  /** What the model wrote. */
  readonly answer: string;
  /** `undefined` when that cannot be read. */
  readonly reading: Reading | undefined;
  /** Whether the model read the kind of request that the rules read for sure; `undefined` where that cannot be told. */
  readonly agrees: boolean | undefined;
};

/** Throws ModelError when the model gave no answer at all. Its server is never asked again: only what it wrote may be better the next time. */
export async function readWithModel(model: Model, turn: Turn): Promise<Answered> {
  // Loaded here, so that a server without a model never pays for it.
  const { promptFor, promptAgain } = await import('./prompt.ts');
  const prompt = promptFor(turn.wording);
  const askedAt = performance.now();
  const first = await askOnce(model, prompt, turn);
  const tookMs = performance.now() - askedAt;
  if (first.reading || performance.now() + tookMs > turn.deadline) return first;
  const { whyUnreadable } = await import('./answer.ts');
  return askOnce(model, promptAgain(prompt, whyUnreadable(first.answer)), turn);
}

/** What an owner reads of an answer that could not be. */
export function unreadable({ model }: Pick<Model, 'model'>): ModelError {
  return new ModelError('unreadable', `${model} answers without the JSON it was asked for`);
}

async function askOnce(model: Model, prompt: Prompt, { wording, builtin, signal }: Turn): Promise<Answered> {
  const { agrees, readAnswer } = await import('./parse.ts');
  const answer = await model.ask(prompt, signal).catch((error: unknown) => {
    const failure = asModelError(error);
    // The server has looked at the answer for us and found no JSON in it.
    if (failure.kind === 'unreadable') return '';
    throw failure;
  });
  return { answer, reading: readAnswer(answer, { wording, builtin, readBy: model.provider }), agrees: agrees(answer, builtin) };
}
