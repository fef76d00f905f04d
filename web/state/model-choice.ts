/** Which language model reads the texts: what is in force, another choice, and a trial of it before it is saved. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { LlmChange, LlmSettings, LlmTest } from '#contract/llm.ts';
import { CallError, type Server } from '#web/call.ts';
import { words } from '#web/words/words.ts';
import { createForm, type Form } from './form.ts';
import { createLoaded, type Loaded } from './loaded.ts';

/** In the order they are offered. */
export const PROVIDERS = ['auto', 'builtin', 'ollama', 'groq', 'openai'] as const satisfies readonly LlmSettings['provider'][];
export type Provider = LlmSettings['provider'];
export type ProviderView = LlmSettings['providers'][number];

/** Fields are called as the server names them, so that what is wrong finds its field. */
export type ModelDraft = {
  readonly provider: Provider;
  readonly model: string;
  readonly url: string;
  /** A new key; undefined keeps the one there is, null takes it away. */
  readonly api_key: string | null | undefined;
  readonly timeout_seconds: string;
  readonly temperature: string;
};

/** One text that was read by a choice. */
export type Trial =
  | { readonly state: 'none' | 'running' }
  | { readonly state: 'done'; readonly result: LlmTest }
  | { readonly state: 'failed'; readonly message: string };

export type ModelChoice = {
  readonly llm: Loaded<LlmSettings>;
  readonly form: Form<ModelDraft>;
  /** Whose model, address and key the draft is about; undefined for the built-in rules, which have none. */
  readonly subject: ReadonlySignal<ProviderView | undefined>;
  /** The text of the trial; empty is the server's own example. */
  readonly sample: ReadonlySignal<string>;
  readonly trial: ReadonlySignal<Trial>;
  load(): Promise<void>;
  /** Another provider, with what is known of it. */
  choose(provider: Provider): void;
  write(sample: string): void;
  /** Has the sample read as the draft says, saved or not. Never throws. */
  test(): Promise<void>;
};

const SECONDS = { min: 0.1, max: 120 };
const TEMPERATURE = { min: 0, max: 2 };
const EMPTY: ModelDraft = { provider: 'auto', model: '', url: '', api_key: undefined, timeout_seconds: '', temperature: '' };

export function createModelChoice(server: Server): ModelChoice {
  const llm = createLoaded(() => server.get<LlmSettings>('/api/admin/llm'));
  const trial = signal<Trial>({ state: 'none' });
  const sample = signal('');
  const viewOf = (provider: Provider) => llm.value.value?.providers.find(({ name }) => name === subjectOf(provider));
  const form = createForm<ModelDraft>({
    saved: EMPTY,
    check: faultsOf,
    send: async (draft) => {
      const answer = await server.post<LlmSettings>('/api/admin/llm', changeOf(draft, viewOf(draft.provider)));
      llm.put(answer);
      return draftOf(answer, answer.provider);
    },
  });
  return {
    llm,
    form,
    subject: computed(() => viewOf(form.draft.value.provider)),
    sample,
    trial,
    load: async () => {
      await llm.load();
      const known = llm.value.value;
      if (known && !llm.error.value) form.take(draftOf(known, known.provider));
    },
    choose: (provider) => {
      const known = llm.value.value;
      if (!known) return;
      trial.value = { state: 'none' };
      const { timeout_seconds, temperature } = form.draft.value;
      form.change({ ...draftOf(known, provider), timeout_seconds, temperature });
    },
    write: (text) => {
      sample.value = text;
    },
    test: async () => {
      trial.value = { state: 'running' };
      const message = sample.value.trim();
      const change = changeOf(form.draft.value, viewOf(form.draft.value.provider));
      trial.value = await tried(server, { ...change, ...(message === '' ? {} : { message }) });
    },
  };
}

async function tried(server: Server, request: LlmChange): Promise<Trial> {
  try {
    return { state: 'done', result: await server.post<LlmTest>('/api/admin/llm/test', request) };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const wrong = error.fields.map(({ message }) => message).join('. ');
    return { state: 'failed', message: error.status === 0 ? words.settingsMore.model.testTooLate : wrong || error.message };
  }
}

/** `auto` reads with Ollama while it answers. */
function subjectOf(provider: Provider): ProviderView['name'] | undefined {
  if (provider === 'builtin') return undefined;
  return provider === 'auto' ? 'ollama' : provider;
}

function draftOf({ providers, timeout_ms: timeoutMs, temperature }: LlmSettings, provider: Provider): ModelDraft {
  const known = providers.find(({ name }) => name === subjectOf(provider));
  return {
    provider,
    model: known?.model ?? '',
    url: known?.url ?? '',
    api_key: undefined,
    timeout_seconds: String(timeoutMs / 1000),
    temperature: String(temperature),
  };
}

/** Only what differs is named: what is not, stays as the server's own settings have it. An emptied field is the default again. */
function changeOf(draft: ModelDraft, known: ProviderView | undefined): LlmChange {
  const seconds = numberIn(draft.timeout_seconds, SECONDS);
  const temperature = numberIn(draft.temperature, TEMPERATURE);
  const key = typeof draft.api_key === 'string' ? draft.api_key.trim() || undefined : draft.api_key;
  return {
    provider: draft.provider,
    ...(seconds === undefined ? {} : { timeout_ms: Math.round(seconds * 1000) }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(known && draft.model !== known.model ? { model: draft.model.trim() || null } : {}),
    ...(known && draft.url !== known.url ? { url: draft.url.trim() || null } : {}),
    ...(known && key !== undefined ? { api_key: key } : {}),
  };
}

function faultsOf({ timeout_seconds: seconds, temperature }: ModelDraft): Readonly<Record<string, string>> {
  const said = words.settingsMore.model;
  return {
    ...(numberIn(seconds, SECONDS) === undefined && { timeout_seconds: said.wrongSeconds(SECONDS) }),
    ...(numberIn(temperature, TEMPERATURE) === undefined && { temperature: said.wrongTemperature(TEMPERATURE) }),
  };
}

function numberIn(typed: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
  const number = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && number >= min && number <= max ? number : undefined;
}

/** `Ollama`; the name itself where it is one we do not know. */
export function nameOfProvider(name: string): string {
  const names: Readonly<Record<string, string>> = words.settingsMore.model.names;
  return names[name] ?? name;
}

/** `412 ms`, `1.2 s`. */
export function showMs(ms: number): string {
  const isLong = ms >= 1000;
  const amount = new Intl.NumberFormat(undefined, { maximumFractionDigits: isLong ? 1 : 0 }).format(isLong ? ms / 1000 : ms);
  return `${amount} ${isLong ? 's' : 'ms'}`;
}
