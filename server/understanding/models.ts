/** Language models over the Vercel AI SDK. The libraries are loaded when the first question is asked, never before. */
import type { LanguageModel } from 'ai';
import { ANSWER } from './answer.ts';
import { asModelError, ModelError } from './model-error.ts';
import type { Prompt } from './prompt.ts';
import { wireFetch } from './wire.ts';

export type ProviderName = 'ollama' | 'groq' | 'openai';

export type ModelSettings = {
  readonly provider: ProviderName;
  /** Base address, with or without the version at its end. */
  readonly url: string;
  readonly model: string;
  /** Undefined where none is needed. */
  readonly apiKey: string | undefined;
  /** A text is answered by the built-in engine when the model has not answered by then. */
  readonly timeoutMs: number;
  /** How freely the model words its answer; 0 is the likeliest one every time. */
  readonly temperature: number;
};

/** One model of one server. */
export type Model = {
  readonly provider: ProviderName;
  readonly model: string;
  readonly url: string;
  readonly timeoutMs: number;
  /** What the model wrote, unread. Ends with `signal`. Throws ModelError only. */
  ask(prompt: Prompt, signal: AbortSignal): Promise<string>;
};

/** Room for the longest prompt and the answer; unset, Ollama may cut the prompt silently. */
export const OLLAMA_CONTEXT_TOKENS = 4096;
/** How long Ollama keeps the model loaded after a text: loading it again takes seconds. */
export const OLLAMA_KEEP_ALIVE = '30m';
/** An honest answer takes some 150. */
const ANSWER_TOKENS_MAX = 700;

/** What a bare address lacks; it is added where somebody wrote the host only. */
const PATHS: Readonly<Record<ProviderName, string>> = { ollama: '', groq: '/openai/v1', openai: '/v1' };

/**
 * Ways to ask, best first: with a JSON schema, the same without the settings that some models refuse (temperature,
 * length, think), JSON of any form, plain text. A server that does not understand one is asked the next, and from then
 * on as it understood; the prompt asks for the same JSON every time.
 */
const LADDER = ['schema', 'bare_schema', 'json', 'text'] as const;
type Rung = (typeof LADDER)[number];

/** Opens a model. Nothing is loaded and nobody is called until the first question. */
export function openModel(settings: ModelSettings): Model {
  const { provider, model, timeoutMs } = settings;
  const url = baseUrl(settings);
  let understood = 0;

  async function ask(prompt: Prompt, signal: AbortSignal): Promise<string> {
    for (let i = understood; ; i++) {
      const rung = LADDER[i] ?? 'text';
      try {
        const text = await askOnce({ ...settings, url }, { prompt, rung, signal });
        understood = i;
        return text;
      } catch (error) {
        const failure = asModelError(error);
        if (failure.kind !== 'unsupported' || i + 1 >= LADDER.length) throw failure;
      }
    }
  }

  return { provider, model, url, timeoutMs, ask };
}

type Question = { readonly prompt: Prompt; readonly rung: Rung; readonly signal: AbortSignal };

async function askOnce(settings: ModelSettings, { prompt, rung, signal }: Question): Promise<string> {
  const { generateText, NoObjectGeneratedError, Output } = await import('ai');
  // The library's hints would go to standard output, which belongs to filters and logs.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const isBare = rung === 'bare_schema' || rung === 'text';
  try {
    const { text } = await generateText({
      model: await languageModel(settings, { rung, signal }),
      instructions: prompt.instructions,
      prompt: prompt.prompt,
      output: rung === 'text' ? Output.text() : rung === 'json' ? Output.json() : Output.object({ schema: ANSWER, name: 'reading' }),
      ...(isBare ? {} : { temperature: settings.temperature, maxOutputTokens: ANSWER_TOKENS_MAX }),
      // A customer is waiting: the built-in engine answers sooner than a second try.
      maxRetries: 0,
      abortSignal: signal,
    });
    return text;
  } catch (error) {
    // Fenced, chatty or not quite of the schema: `parse.ts` reads more than the library does.
    if (NoObjectGeneratedError.isInstance(error) && error.text !== undefined) return error.text;
    throw signal.aborted ? new ModelError('late', `no answer in time from ${whereOf(settings)}`) : error;
  }
}

async function languageModel(settings: ModelSettings, { rung, signal }: Pick<Question, 'rung' | 'signal'>): Promise<LanguageModel> {
  const { provider, url, model, apiKey } = settings;
  const fetch = wireFetch(whereOf(settings), signal);
  switch (provider) {
    case 'ollama': {
      const { createOllama } = await import('ai-sdk-ollama');
      const isThinkSet = rung === 'schema' || rung === 'json';
      return createOllama({ baseURL: url, fetch, ...(apiKey ? { apiKey } : {}) })(model, {
        options: { num_ctx: OLLAMA_CONTEXT_TOKENS },
        keep_alive: OLLAMA_KEEP_ALIVE,
        // Thinking takes longer than a customer waits.
        ...(isThinkSet ? { think: false } : {}),
        // Its repairs ask up to three times more and fill gaps with made-up values.
        reliableObjectGeneration: false,
      });
    }
    case 'groq': {
      const { createGroq } = await import('@ai-sdk/groq');
      return createGroq({ baseURL: url, apiKey: apiKey ?? '', fetch })(model);
    }
    case 'openai': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      // Without structured outputs the library drops the schema and asks for JSON of any form.
      return createOpenAICompatible({
        name: 'openai',
        baseURL: url,
        fetch,
        supportsStructuredOutputs: true,
        ...(apiKey ? { apiKey } : {}),
      })(model);
    }
  }
}

function whereOf({ model, url }: ModelSettings): string {
  return `${model} at ${new URL(url).host}`;
}

/** The base address as people write it: with or without the version, a slash or the whole endpoint at its end. */
function baseUrl({ provider, url }: ModelSettings): string {
  const bare = url.replace(/\/+$/, '').replace(/\/(?:chat\/completions|api\/chat|api)$/, '');
  if (provider === 'ollama') return bare.replace(/\/v1$/, '');
  return new URL(bare).pathname === '/' ? `${bare.replace(/\/$/, '')}${PATHS[provider]}` : bare;
}
