/** Who reads the texts: what the owner saved wins over the environment, field by field. */
import type { LlmChange, LlmSettings, LlmTest, LlmTestRequest } from '#contract/llm.ts';
import type { Business } from '#core/business.ts';
import { NOTHING_SAID, type Reading, type Wording } from '#core/reading.ts';
import type { Instant } from '#core/time.ts';
import type { Config } from './config.ts';
import type { LlmDesk, LlmFault } from './http/llm.ts';
import { maskSecret } from './http/settings-view.ts';
import { viewModel } from './http/status.ts';
import type { Saved } from './saved.ts';
import { type ChosenInterpreter, modelSettings, type UnderstandingSettings } from './understanding/auto.ts';
import { listModels, tryModel } from './understanding/probe.ts';

const PROVIDERS = ['ollama', 'groq', 'openai'] as const;
type Provider = (typeof PROVIDERS)[number];

/** What the owner chose; an absent field is the environment's. */
export type SavedLlm = {
  readonly provider?: UnderstandingSettings['provider'];
  readonly timeoutMs?: number;
  readonly temperature?: number;
} & { readonly [provider in Provider]?: { readonly url?: string; readonly model?: string; readonly apiKey?: string } };

export type LlmInForce = {
  /** The same object as long as nothing else is saved. */
  settings(): UnderstandingSettings;
  /** What the owner's routes work with. */
  desk(interpreter: Pick<ChosenInterpreter, 'status'>): LlmDesk;
};

/** A text that says something of everything. */
const TEST_MESSAGE = "Hi, it's Ana. Could I come in tomorrow at 2pm?";
/** OpenAI's own server takes nobody without a key; any other may. */
const OPENAI_URL = 'https://api.openai.com/v1';

export function llmInForce(saved: Saved<SavedLlm>, environment: Config['llm']): LlmInForce {
  let last: { readonly saved: SavedLlm | undefined; readonly settings: UnderstandingSettings } | undefined;

  function settings(): UnderstandingSettings {
    if (!last || last.saved !== saved.known()) last = { saved: saved.known(), settings: merged(environment, saved.known() ?? {}) };
    return last.settings;
  }

  /** The settings as they would be. */
  function asIf(change: LlmChange): UnderstandingSettings {
    return merged(environment, changed(saved.known() ?? {}, change, settings().provider));
  }

  return {
    settings,
    desk: (interpreter) => ({
      view: () => view(settings(), interpreter),
      check: (change) => faultsOf(change, asIf(change), settings().provider),
      save: (unit, change, at) => saved.save(unit, changed(saved.known() ?? {}, change, settings().provider), at),
      test: (business, request, now) => test(asIf(request), { business, request, now }),
    }),
  };
}

function merged(environment: Config['llm'], saved: SavedLlm): UnderstandingSettings {
  return {
    provider: saved.provider ?? environment.provider,
    timeoutMs: saved.timeoutMs ?? environment.timeoutMs,
    temperature: saved.temperature ?? environment.temperature,
    ollama: { ...environment.ollama, ...saved.ollama },
    groq: { ...environment.groq, ...saved.groq },
    openai: { ...environment.openai, ...saved.openai },
  };
}

/** Whose model, address and key a change is about. */
function subjectOf({ provider }: LlmChange, inForce: UnderstandingSettings['provider']): Provider | undefined {
  const named = provider ?? inForce;
  return named === 'auto' ? 'ollama' : named === 'builtin' ? undefined : named;
}

function changed(saved: SavedLlm, change: LlmChange, inForce: UnderstandingSettings['provider']): SavedLlm {
  const { provider, timeout_ms: timeoutMs, temperature, model, url, api_key: apiKey } = change;
  const subject = subjectOf(change, inForce);
  const fields = { ...(subject && saved[subject]), ...given({ model, url: url?.replace(/\/+$/, '') ?? url, apiKey }) };
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...saved, ...given({ provider, timeoutMs, temperature }), ...(subject && { [subject]: kept }) };
}

/** Without the fields that are not named at all. */
function given<T extends object>(fields: T): { [Field in keyof T]?: Exclude<T[Field], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<typeof given<T>>;
}

function faultsOf(change: LlmChange, next: UnderstandingSettings, inForce: UnderstandingSettings['provider']): readonly LlmFault[] {
  const subject = subjectOf(change, inForce);
  const named = (['model', 'url', 'api_key'] as const).filter((field) => typeof change[field] === 'string');
  if (!subject) return named.map((path) => ({ path, message: 'the built-in engine has none: name a provider' }));
  return [...urlFaults(change.url), ...keyFaults(next)];
}

function urlFaults(url: string | null | undefined): readonly LlmFault[] {
  const parsed = url ? URL.parse(url) : undefined;
  const isFine = parsed && /^https?:$/.test(parsed.protocol) && parsed.search === '' && parsed.hash === '';
  return typeof url !== 'string' || isFine ? [] : [{ path: 'url', message: 'use an address like https://example.com/v1, without ? and #' }];
}

function keyFaults({ provider, groq, openai }: UnderstandingSettings): readonly LlmFault[] {
  const isMissing =
    (provider === 'groq' && groq.apiKey === undefined) ||
    (provider === 'openai' && openai.apiKey === undefined && openai.url === OPENAI_URL);
  return isMissing ? [{ path: 'api_key', message: `${provider} needs a key` }] : [];
}

async function view(settings: UnderstandingSettings, interpreter: Pick<ChosenInterpreter, 'status'>): Promise<LlmSettings> {
  return {
    provider: settings.provider,
    timeout_ms: settings.timeoutMs,
    temperature: settings.temperature,
    in_force: viewModel(interpreter.status()),
    providers: await Promise.all(PROVIDERS.map((name) => viewProvider(settings, name))),
  };
}

async function viewProvider(settings: UnderstandingSettings, name: Provider): Promise<LlmSettings['providers'][number]> {
  const { model, url, apiKey } = modelSettings(settings, name);
  const known = { name, model, url, api_key: maskSecret(apiKey) };
  // Nobody is asked who would refuse us anyway.
  if (keyFaults({ ...settings, provider: name }).length > 0) return { ...known, models: [], error: 'no key yet' };
  try {
    return { ...known, models: [...(await listModels(modelSettings(settings, name)))], error: null };
  } catch (error) {
    return { ...known, models: [], error: error instanceof Error ? error.message : String(error) };
  }
}

type TestCase = { readonly business: Business; readonly request: LlmTestRequest; readonly now: Instant };

async function test(settings: UnderstandingSettings, { business, request, now }: TestCase): Promise<LlmTest> {
  const name = settings.provider === 'auto' ? 'ollama' : settings.provider;
  const model = name === 'builtin' ? undefined : modelSettings(settings, name);
  const message = request.message ?? TEST_MESSAGE;
  const { answer, reading, error, latencyMs } = await tryModel(model, wordingOf(business, message, now));
  return {
    ok: reading !== undefined,
    provider: name,
    model: model?.model ?? null,
    latency_ms: latencyMs,
    message,
    answer: answer ?? null,
    parsed: reading ? viewReading(reading) : null,
    error: error ?? null,
  };
}

function viewReading({ requests: [main], name }: Reading): NonNullable<LlmTest['parsed']> {
  return {
    intent: main.intent,
    customer_name: name ?? null,
    days: [...main.when.days],
    times: [...main.when.clocks],
    duration_minutes: main.durationMinutes ?? null,
  };
}

/** The text as a new customer's first. */
function wordingOf(business: Business, text: string, now: Instant): Wording {
  const { zone, country, hours, services, name, ownerName, address } = business;
  const facts = { name, ownerName, address, instructions: '' };
  return { text, now, zone, country, language: undefined, hours, services, last: NOTHING_SAID, recent: [], business: facts };
}
