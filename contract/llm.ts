/** What the app and the server agree on about language models: `/api/admin/llm` and its test. */
import { z } from 'zod';
import { ModelStatus } from './status.ts';

const PROVIDER = z.enum(['auto', 'builtin', 'ollama', 'groq', 'openai']);

const ProviderView = z.object({
  name: z.enum(['ollama', 'groq', 'openai']),
  /** The chosen one. */
  model: z.string(),
  url: z.string(),
  /** `••••1234`, or null. */
  api_key: z.string().nullable(),
  /** As its server lists them; empty when it could not be asked, and `error` says why. */
  models: z.array(z.string()),
  error: z.string().nullable(),
});

/** Who may read the texts, and who does. `auto`: Ollama while it answers, else the built-in engine. */
export const LlmSettings = z.object({
  provider: PROVIDER,
  /** After this long the built-in engine answers instead. */
  timeout_ms: z.int(),
  /** 0: the likeliest reading every time. */
  temperature: z.number(),
  in_force: ModelStatus,
  providers: z.array(ProviderView),
});

/** A choice. `model`, `url` and `api_key` are of the provider named, or of the one in force; null is the default again. */
export const LlmChange = z.object({
  provider: PROVIDER.optional(),
  model: z.string().trim().min(1).max(200).nullish(),
  url: z.string().trim().min(1).max(500).nullish(),
  /** Write-only. */
  api_key: z.string().trim().min(1).max(500).nullish(),
  timeout_ms: z.int().min(100).max(120_000).optional(),
  temperature: z.number().min(0).max(2).optional(),
});

/** A text to be understood, by a choice that need not be saved. */
export const LlmTestRequest = LlmChange.extend({ message: z.string().trim().min(1).max(1_000).optional() });

export const LlmTest = z.object({
  ok: z.boolean(),
  provider: z.string(),
  model: z.string().nullable(),
  latency_ms: z.number(),
  message: z.string(),
  /** What the model wrote. */
  answer: z.string().nullable(),
  /** How it was taken. */
  parsed: z
    .object({
      intent: z.string(),
      customer_name: z.string().nullable(),
      days: z.array(z.string()),
      times: z.array(z.string()),
      duration_minutes: z.number().nullable(),
    })
    .nullable(),
  error: z.string().nullable(),
});

export type LlmSettings = z.infer<typeof LlmSettings>;
export type LlmChange = z.infer<typeof LlmChange>;
export type LlmTestRequest = z.infer<typeof LlmTestRequest>;
export type LlmTest = z.infer<typeof LlmTest>;
