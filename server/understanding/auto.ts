/** Which interpreter reads the texts: the built-in engine, a language model, or Ollama while it is there. */
import type { Reading, Wording } from '#core/reading.ts';
import type { Instant } from '#core/time.ts';
import { readBuiltin } from './builtin/builtin.ts';
import type { Interpreter } from './interpreter.ts';
import { type ModelSettings, OLLAMA_CONTEXT_TOKENS, OLLAMA_KEEP_ALIVE, openModel, type ProviderName } from './models.ts';
import { type ModelInterpreter, resilient, type UnderstandingStatus } from './resilient.ts';

/** What the configuration says of language models. */
export type UnderstandingSettings = {
  /** `auto`: Ollama while it answers, else the built-in engine. */
  readonly provider: 'auto' | 'builtin' | ProviderName;
  readonly timeoutMs: number;
  readonly temperature: number;
  readonly ollama: { readonly url: string; readonly model: string };
  readonly groq: { readonly apiKey: string | undefined; readonly url: string; readonly model: string };
  readonly openai: { readonly apiKey: string | undefined; readonly url: string; readonly model: string };
};

/** The interpreter in force. Like every interpreter it never throws and never writes. */
export type ChosenInterpreter = Interpreter & {
  /** What reads the texts at this moment, and how it fares. */
  status(): UnderstandingStatus;
  /** Resolves once it is known what reads the texts: at once, or under `auto` when Ollama has answered or not. */
  ready(): Promise<void>;
  /** Ends what runs in the background. Texts can still be read. */
  stop(): void;
};

/** The world as `chooseInterpreter` sees it; the tests bring their own. */
export type Surroundings = {
  now(): Instant;
  /** Calls again and again, never keeping the process alive; gives what ends it. */
  every(ms: number, call: () => void): () => void;
};

/** Ollama counts as there when it answers within this time, and is looked for again this often. */
const ANSWER_MS = 1000;
const LOOK_AGAIN_MS = 60_000;
/** Loading a model from disk into memory. */
const WARM_UP_MS = 5 * 60_000;

const OUTSIDE: Surroundings = {
  now: Date.now,
  every(ms, call) {
    const timer = setInterval(call, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** The interpreter that the settings ask for. Calls nobody before the first text, but under `auto` and for Ollama, which it wakes. */
export function chooseInterpreter(settings: UnderstandingSettings, surroundings: Surroundings = OUTSIDE): ChosenInterpreter {
  switch (settings.provider) {
    case 'builtin':
      return always(BUILTIN);
    case 'groq':
    case 'openai':
      return always(resilient(openModel(modelSettings(settings, settings.provider)), surroundings.now));
    case 'ollama':
      return ollama(settings, surroundings);
    case 'auto':
      return ollamaWhileThere(settings, surroundings);
  }
}

/** The settings of one provider's model. */
export function modelSettings(settings: UnderstandingSettings, provider: ProviderName): ModelSettings {
  return { apiKey: undefined, ...settings[provider], provider, timeoutMs: settings.timeoutMs, temperature: settings.temperature };
}

const BUILTIN: ModelInterpreter = {
  name: 'builtin',
  read: async (wording: Wording): Promise<Reading> => readBuiltin(wording),
  status: () => ({ provider: 'builtin', model: undefined, state: 'ok', lastError: undefined, latencyMs: undefined }),
};

function always(interpreter: ModelInterpreter): ChosenInterpreter {
  return { ...interpreter, ready: async () => undefined, stop: () => undefined };
}

function ollama(settings: UnderstandingSettings, { now }: Surroundings): ChosenInterpreter {
  const stopping = new AbortController();
  const model = openModel(modelSettings(settings, 'ollama'));
  // Nobody waits for it: until the model is loaded the built-in engine answers what comes too early.
  void warmUp(model, stopping.signal);
  return { ...always(resilient(model, now)), stop: () => stopping.abort() };
}

function ollamaWhileThere(settings: UnderstandingSettings, { now, every }: Surroundings): ChosenInterpreter {
  const stopping = new AbortController();
  const model = openModel(modelSettings(settings, 'ollama'));
  const withModel = resilient(model, now);
  let isThere = false;

  async function look(): Promise<void> {
    const wasThere = isThere;
    isThere = await answers(model.url, stopping.signal);
    if (isThere && !wasThere) void warmUp(model, stopping.signal);
  }

  const firstLook = look();
  const endLooking = every(LOOK_AGAIN_MS, look);
  return {
    name: 'auto',
    async read(wording) {
      await firstLook;
      return (isThere ? withModel : BUILTIN).read(wording);
    },
    status: () => (isThere ? withModel.status() : { ...BUILTIN.status(), lastError: `Ollama does not answer at ${model.url}` }),
    ready: () => firstLook,
    stop() {
      endLooking();
      stopping.abort();
    },
  };
}

/** True when an Ollama answers at `url` in time. Never throws. */
async function answers(url: string, stopping: AbortSignal): Promise<boolean> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(ANSWER_MS)]);
  const asked = ['/api/tags', '/api/version'].map(async (path) => {
    const response = await fetch(`${url}${path}`, { signal, redirect: 'error' });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  });
  // Not being there is an answer, not a fault.
  return Promise.any(asked).then(
    () => true,
    () => false,
  );
}

/** Asks Ollama to load the model, as it does for a question without a prompt. Never throws: the first text will tell. */
async function warmUp({ url, model }: { readonly url: string; readonly model: string }, stopping: AbortSignal): Promise<void> {
  try {
    const response = await fetch(`${url}/api/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // The same context as the questions: with another one Ollama would load the model again.
      body: JSON.stringify({ model, stream: false, keep_alive: OLLAMA_KEEP_ALIVE, options: { num_ctx: OLLAMA_CONTEXT_TOKENS } }),
      signal: AbortSignal.any([stopping, AbortSignal.timeout(WARM_UP_MS)]),
      redirect: 'error',
    });
    await response.body?.cancel();
  } catch {
    // Loaded by the first text instead.
  }
}
