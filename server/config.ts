/** What the environment says, read once at the start. A wrong value stops the start with one line that names the variable. */
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type Phone, parsePhone } from '#core/phone.ts';
import type { TwilioAccount } from './channels/twilio/twilio.ts';
import { EVERYWHERE, isBlock, LOOPBACK, PRIVATE } from './http/networks.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Config = {
  readonly port: number;
  readonly host: string;
  /** A file path (SQLite) or a `postgres://` address. */
  readonly databaseUrl: string;
  /** Undefined: one is made at the first start and kept beside the database. */
  readonly adminToken: string | undefined;
  /** Base of every link sent out, without a slash at its end. */
  readonly publicUrl: string;
  /** Seals what is kept secret; undefined: a key is made with the first secret and kept beside the database. */
  readonly secretKey: string | undefined;
  readonly ownerPhone: Phone | undefined;
  /** Undefined: nothing leaves the machine. */
  readonly twilio: TwilioAccount | undefined;
  /** Base address of Twilio's REST API, without a slash at its end; undefined for Twilio's own. */
  readonly twilioApiUrl: string | undefined;
  readonly llm: LlmConfig;
  readonly logLevel: LogLevel;
  /** Addresses and CIDR blocks whose `X-Forwarded-*` headers are believed. */
  readonly trustProxy: readonly string[];
  /** `auto`: on, for loopback clients only, while no Twilio account is configured. */
  readonly devSimulator: 'on' | 'off' | 'auto';
  /** How long a customer's texts are awaited before they are read together; undefined leaves it to the channel. */
  readonly quietWindowMs: number | undefined;
};

type LlmConfig = {
  readonly provider: 'auto' | 'builtin' | 'ollama' | 'groq' | 'openai';
  /** After this long the built-in engine answers instead. */
  readonly timeoutMs: number;
  readonly temperature: number;
  readonly ollama: { readonly url: string; readonly model: string };
  readonly groq: { readonly apiKey: string | undefined; readonly model: string; readonly url: string };
  /** Any OpenAI-compatible server; one on this machine may need no key. */
  readonly openai: { readonly apiKey: string | undefined; readonly model: string; readonly url: string };
};

export type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable has a value that cannot be used. The message is one line: the variable, its value unless secret, what to do. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const PROVIDERS = ['auto', 'builtin', 'ollama', 'groq', 'openai'] as const;
const OPENAI_URL = 'https://api.openai.com/v1';

/** The variables of a `.env` file, where there is one, under those of `env`, which win. Throws when the file cannot be read. */
export function withEnvFile(env: Environment, path = '.env'): Environment {
  return existsSync(path) ? { ...parseEnv(readFileSync(path, 'utf8')), ...env } : env;
}

/** Reads the configuration; an empty variable is one that is not set. Throws `ConfigError` at the first wrong value. */
export function readConfig(env: Environment): Config {
  const port = integerOf(env, 'PORT', { least: 0, most: 65_535 }) ?? 3000;
  return {
    port,
    host: textOf(env, 'HOST') ?? '0.0.0.0',
    databaseUrl: databaseOf(env),
    adminToken: adminTokenOf(env),
    publicUrl: urlOf(env, 'PUBLIC_URL') ?? `http://localhost:${port}`,
    secretKey: textOf(env, 'SECRET_KEY'),
    ownerPhone: phoneOf(env, 'OWNER_PHONE'),
    twilio: twilioOf(env),
    twilioApiUrl: urlOf(env, 'TWILIO_API_URL'),
    llm: llmOf(env),
    logLevel: choiceOf(env, 'LOG_LEVEL', LOG_LEVELS) ?? 'info',
    trustProxy: trustOf(env),
    devSimulator: choiceOf(env, 'DEV_SIMULATOR', ['on', 'off', 'auto'] as const) ?? 'auto',
    quietWindowMs: integerOf(env, 'QUIET_WINDOW_MS', { least: 0, most: 60_000 }),
  };
}

function databaseOf(env: Environment): string {
  const value = textOf(env, 'DATABASE_URL') ?? 'data/phonebook.db';
  if (/^postgres(ql)?:\/\//.test(value)) {
    if (URL.canParse(value)) return value;
    // The value is not shown: it holds the database's password.
    throw new ConfigError('DATABASE_URL is no valid address. Write it as postgres://user:password@host:5432/name.');
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1];
  if (scheme === undefined) return value;
  throw new ConfigError(`DATABASE_URL starts with ${scheme}://, which is not known. Use a file path (SQLite) or postgres://….`);
}

function adminTokenOf(env: Environment): string | undefined {
  const value = textOf(env, 'ADMIN_TOKEN');
  // RFC 6750, section 2.1: what a bearer token may be made of.
  if (value === undefined || /^[\w.~+/-]+=*$/.test(value)) return value;
  throw new ConfigError('ADMIN_TOKEN has a character that no Authorization header can carry. Use letters, digits and - . _ ~ + / only.');
}

const TWILIO_VARIABLES = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_PHONE_NUMBER'] as const;

function twilioOf(env: Environment): TwilioAccount | undefined {
  const [accountSid, authToken] = TWILIO_VARIABLES.map((name) => textOf(env, name));
  const phoneNumber = phoneOf(env, 'TWILIO_PHONE_NUMBER');
  if (accountSid === undefined && authToken === undefined && phoneNumber === undefined) return undefined;
  if (accountSid === undefined || authToken === undefined || phoneNumber === undefined) throw halfTwilio(env);
  if (phoneNumber === phoneOf(env, 'OWNER_PHONE')) {
    throw new ConfigError(
      "OWNER_PHONE is the same as TWILIO_PHONE_NUMBER. Use the owner's own phone: the number itself cannot text itself.",
    );
  }
  if (accountSid.startsWith('AC')) return { accountSid, authToken, phoneNumber };
  const hint = accountSid.startsWith('SK') ? ' An SK… key signs no webhooks.' : '';
  throw new ConfigError(
    `TWILIO_ACCOUNT_SID is ${shown(accountSid)}.${hint} Copy the account SID, which starts with AC, from the Twilio console.`,
  );
}

function halfTwilio(env: Environment): ConfigError {
  const missing = TWILIO_VARIABLES.filter((name) => textOf(env, name) === undefined);
  const given = TWILIO_VARIABLES.filter((name) => textOf(env, name) !== undefined);
  const verb = missing.length === 1 ? 'is' : 'are';
  return new ConfigError(
    `${missing.join(' and ')} ${verb} missing, while ${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'} set. ` +
      'Set all three from the Twilio console, or none to run without Twilio.',
  );
}

function llmOf(env: Environment): LlmConfig {
  const llm: LlmConfig = {
    provider: choiceOf(env, 'LLM_PROVIDER', PROVIDERS) ?? 'auto',
    timeoutMs: integerOf(env, 'LLM_TIMEOUT_MS', { least: 100, most: 120_000 }) ?? 8000,
    temperature: numberOf(env, 'LLM_TEMPERATURE', { least: 0, most: 2 }) ?? 0,
    ollama: { url: urlOf(env, 'OLLAMA_URL') ?? 'http://localhost:11434', model: textOf(env, 'OLLAMA_MODEL') ?? 'llama3.2' },
    groq: {
      apiKey: textOf(env, 'GROQ_API_KEY'),
      model: textOf(env, 'GROQ_MODEL') ?? 'openai/gpt-oss-20b',
      url: urlOf(env, 'GROQ_URL') ?? 'https://api.groq.com/openai/v1',
    },
    openai: {
      apiKey: textOf(env, 'OPENAI_API_KEY'),
      model: textOf(env, 'OPENAI_MODEL') ?? 'gpt-4.1-mini',
      url: urlOf(env, 'OPENAI_BASE_URL') ?? OPENAI_URL,
    },
  };
  if (llm.provider === 'groq' && llm.groq.apiKey === undefined) throw missingKey('GROQ_API_KEY', 'groq');
  if (llm.provider === 'openai' && llm.openai.apiKey === undefined && llm.openai.url === OPENAI_URL) {
    throw missingKey('OPENAI_API_KEY', 'openai');
  }
  return llm;
}

function missingKey(name: string, provider: string): ConfigError {
  return new ConfigError(`${name} is missing: LLM_PROVIDER=${provider} needs it. Set it, or set LLM_PROVIDER=builtin.`);
}

const PROXY_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ private: PRIVATE, loopback: LOOPBACK, all: EVERYWHERE, none: [] }),
);

function trustOf(env: Environment): readonly string[] {
  const entries = (textOf(env, 'TRUST_PROXY') ?? 'private').split(',').map((entry) => entry.trim());
  return entries.flatMap((entry) => {
    const blocks = PROXY_WORDS.get(entry) ?? (isBlock(entry) ? [entry] : undefined);
    if (blocks) return blocks;
    const known = [...PROXY_WORDS.keys()].join(', ');
    throw new ConfigError(`TRUST_PROXY has ${shown(entry)}. Use ${known}, or addresses and CIDR blocks separated by commas.`);
  });
}

function textOf(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function integerOf(env: Environment, name: string, { least, most }: { least: number; most: number }): number | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new ConfigError(`${name} is ${shown(value)}. Use a whole number from ${least} to ${most}.`);
}

function numberOf(env: Environment, name: string, { least, most }: { least: number; most: number }): number | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new ConfigError(`${name} is ${shown(value)}. Use a number from ${least} to ${most}, like 0.2.`);
}

function choiceOf<T extends string>(env: Environment, name: string, choices: readonly T[]): T | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value.toLowerCase());
  if (choice !== undefined) return choice;
  throw new ConfigError(`${name} is ${shown(value)}. Use one of ${choices.join(', ')}.`);
}

function urlOf(env: Environment, name: string): string | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') return value.replace(/\/+$/, '');
  throw new ConfigError(`${name} is ${shown(value)}. Use an address like https://example.com, without ? and #.`);
}

function phoneOf(env: Environment, name: string): Phone | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  const phone = parsePhone(value, '');
  if (phone !== undefined) return phone;
  throw new ConfigError(`${name} is ${shown(value)}. Write the number with its country code, like +15551112222.`);
}

const SHOWN_LENGTH_MAX = 80;

function shown(value: string): string {
  return JSON.stringify(value.length > SHOWN_LENGTH_MAX ? `${value.slice(0, SHOWN_LENGTH_MAX)}…` : value);
}
