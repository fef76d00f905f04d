/**
 * A model that may fail without anybody noticing but the owner: late, broken, lying in another form or gone, the built-in
 * engine answers that text; and so it does while the model misreads what the rules read for sure. Never throws, never waits past the model's `timeoutMs`.
 */
import type { Reading, Wording } from '#core/reading.ts';
import type { Instant } from '#core/time.ts';
import { type Answered, readWithModel, type Turn, unreadable } from './ask.ts';
import { Breaker } from './breaker.ts';
import { readBuiltin } from './builtin/builtin.ts';
import { Gate } from './gate.ts';
import type { Interpreter } from './interpreter.ts';
import { asModelError, ModelError } from './model-error.ts';
import type { Model, ProviderName } from './models.ts';
import { TrackRecord } from './track-record.ts';

/** What the owner sees of it. `off`: no text goes to the model for a while, after it failed several in a row. */
export type UnderstandingStatus = {
  readonly provider: 'builtin' | ProviderName;
  readonly model: string | undefined;
  readonly state: 'ok' | 'failing' | 'off';
  /** Why the model gave no answer the last time; `undefined` after a success. Never a word of a text. */
  readonly lastError: string | undefined;
  /** How long the last answer took. */
  readonly latencyMs: number | undefined;
};

export type ModelInterpreter = Interpreter & { status(): UnderstandingStatus };

/** Ollama answers one question at a time unless told otherwise; one more stands ready. Hosted models take many. */
const ASKED_AT_ONCE: Readonly<Record<ProviderName, number>> = { ollama: 2, groq: 8, openai: 8 };
/** A bare answer, "yes" or "2": the built-in engine is as sure as can be, and a model would only cost seconds. */
const BARE_WORDS_MAX = 3;
const SURE_OF_BARE = 0.8;

/** Reads with `model`, or with the built-in engine whenever that fails. `now` tells the breaker the time; deadlines are the machine's. */
export function resilient(model: Model, now: () => Instant): ModelInterpreter {
  const breaker = new Breaker();
  const gate = new Gate(ASKED_AT_ONCE[model.provider]);
  const record = new TrackRecord();
  let lastError: string | undefined;
  let latencyMs: number | undefined;

  async function read(wording: Wording): Promise<Reading> {
    const builtin = readBuiltin(wording);
    if (isBareAnswer(wording, builtin) || !breaker.mayTry(now())) return builtin;
    const deadline = performance.now() + model.timeoutMs;
    const signal = AbortSignal.timeout(model.timeoutMs);
    // Half its time at most for its turn: with less than the other half left, no model could answer.
    if (!(await gate.enter(AbortSignal.timeout(Math.floor(model.timeoutMs / 2))))) {
      breaker.gaveBack();
      return builtin;
    }
    const askedAt = performance.now();
    try {
      const { reading, agrees } = await untilAborted(readingOf(model, { wording, builtin, signal, deadline }), signal);
      latencyMs = Math.round(performance.now() - askedAt);
      breaker.succeeded();
      if (agrees !== undefined) record.note(agrees);
      lastError = record.isTrusted ? undefined : `${model.model} misreads plain texts: it is not believed for now`;
      return record.isTrusted ? reading : builtin;
    } catch (error) {
      const failure = asModelError(error);
      lastError = failure.message;
      breaker.failed(now(), failure.retryAfterMs);
      return builtin;
    } finally {
      gate.leave();
    }
  }

  return {
    name: model.provider,
    read,
    status: () => {
      const state = breaker.state === 'ok' && !record.isTrusted ? 'failing' : breaker.state;
      return { provider: model.provider, model: model.model, state, lastError, latencyMs };
    },
  };
}

async function readingOf(model: Model, turn: Turn): Promise<Answered & { readonly reading: Reading }> {
  const { reading, ...answered } = await readWithModel(model, turn);
  if (!reading) throw unreadable(model);
  return { reading, ...answered };
}

function isBareAnswer({ text, last }: Wording, { requests, confidence }: Reading): boolean {
  const [{ intent, choice }] = requests;
  const isAnswer = intent === 'confirm' || intent === 'decline' || intent === 'drop' || choice !== undefined;
  return last.act !== 'none' && isAnswer && confidence >= SURE_OF_BARE && text.trim().split(/\s+/).length <= BARE_WORDS_MAX;
}

/** Whatever hangs below, nobody waits for it past the deadline. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new ModelError('late', 'no answer in time')), { once: true });
    promise.then(resolve, reject);
  });
}
