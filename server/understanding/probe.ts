/** What the owner can ask about a model before she trusts it: which there are, and how one reads a text. */
import type { Reading, Wording } from '#core/reading.ts';
import { readWithModel, unreadable } from './ask.ts';
import { readBuiltin } from './builtin/builtin.ts';
import { asModelError } from './model-error.ts';
import { type ModelSettings, openModel } from './models.ts';

/** She is waiting at her screen. */
const LIST_MS = 1500;
const MODELS_MAX = 200;
const LIST_BYTES_MAX = 2_000_000;

/** The names of a server's models, by the alphabet. Throws an error in plain words when it cannot be asked. */
export async function listModels(settings: ModelSettings): Promise<readonly string[]> {
  const { provider, apiKey } = settings;
  const { url } = openModel(settings);
  const response = await fetch(provider === 'ollama' ? `${url}/api/tags` : `${url}/models`, {
    headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(LIST_MS),
    redirect: 'error',
  }).catch(() => undefined);
  // Its body may fail to come as well.
  const body = (await response?.text().catch(() => undefined))?.slice(0, LIST_BYTES_MAX);
  if (!response || body === undefined) throw new Error(`${new URL(url).host} does not answer`);
  if (response.status === 401 || response.status === 403) throw new Error(`${new URL(url).host} refuses the key`);
  if (!response.ok) throw new Error(`${new URL(url).host} answers with status ${response.status}`);
  return namesIn(body).toSorted().slice(0, MODELS_MAX);
}

/** Ollama's `{models: [{name}]}` and everybody else's `{data: [{id}]}`. */
function namesIn(body: string): string[] {
  try {
    const { models = [], data = [] } = JSON.parse(body) as { models?: { name?: unknown }[]; data?: { id?: unknown }[] };
    return [...models.map(({ name }) => name), ...data.map(({ id }) => id)].filter((name) => typeof name === 'string');
  } catch {
    // A page of some proxy's: a server that lists nothing.
    return [];
  }
}

export type Trial = {
  /** What the model wrote. */
  readonly answer: string | undefined;
  readonly reading: Reading | undefined;
  /** Why there is no reading. */
  readonly error: string | undefined;
  readonly latencyMs: number;
};

/** Has one text understood by this model; without settings by the built-in engine. Never throws. */
export async function tryModel(settings: ModelSettings | undefined, wording: Wording): Promise<Trial> {
  const startedAt = performance.now();
  const since = () => Math.round(performance.now() - startedAt);
  const builtin = readBuiltin(wording);
  if (!settings) return { answer: undefined, reading: builtin, error: undefined, latencyMs: since() };
  try {
    const deadline = startedAt + settings.timeoutMs;
    const signal = AbortSignal.timeout(settings.timeoutMs);
    const { answer, reading } = await readWithModel(openModel(settings), { wording, builtin, signal, deadline });
    return { answer, reading, error: reading ? undefined : unreadable(settings).message, latencyMs: since() };
  } catch (error) {
    return { answer: undefined, reading: undefined, error: asModelError(error).message, latencyMs: since() };
  }
}
