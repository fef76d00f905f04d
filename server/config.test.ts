import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Config, ConfigError, type Environment, readConfig, withEnvFile } from './config.ts';

const TWILIO = { TWILIO_ACCOUNT_SID: 'AC0123', TWILIO_AUTH_TOKEN: 'secret-token', TWILIO_PHONE_NUMBER: '+1 (555) 000-1111' };

test('with nothing set, everything has its documented default', () => {
  assert.deepEqual(readConfig({}), {
    port: 3000,
    host: '0.0.0.0',
    databaseUrl: 'data/phonebook.db',
    adminToken: undefined,
    secretKey: undefined,
    publicUrl: 'http://localhost:3000',
    ownerPhone: undefined,
    twilio: undefined,
    twilioApiUrl: undefined,
    llm: {
      provider: 'auto',
      timeoutMs: 8000,
      temperature: 0,
      ollama: { url: 'http://localhost:11434', model: 'llama3.2' },
      groq: { apiKey: undefined, model: 'openai/gpt-oss-20b', url: 'https://api.groq.com/openai/v1' },
      openai: { apiKey: undefined, model: 'gpt-4.1-mini', url: 'https://api.openai.com/v1' },
    },
    logLevel: 'info',
    trustProxy: ['127.0.0.0/8', '::1/128', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'],
    devSimulator: 'auto',
    quietWindowMs: undefined,
  } satisfies Config);
});

const READ: readonly (readonly [env: Environment, expected: object])[] = [
  [{ PORT: '8080' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: ' ' }, { port: 3000 }],
  [{ HOST: '127.0.0.1' }, { host: '127.0.0.1' }],
  [{ DATABASE_URL: '/var/lib/book.db' }, { databaseUrl: '/var/lib/book.db' }],
  [{ DATABASE_URL: 'C:\\book\\book.db' }, { databaseUrl: 'C:\\book\\book.db' }],
  [{ DATABASE_URL: 'postgres://u:p@localhost/book' }, { databaseUrl: 'postgres://u:p@localhost/book' }],
  [{ DATABASE_URL: 'postgresql://localhost/book' }, { databaseUrl: 'postgresql://localhost/book' }],
  [{ ADMIN_TOKEN: 'a-b_c.d~e+f/g=' }, { adminToken: 'a-b_c.d~e+f/g=' }],
  [{ PUBLIC_URL: 'https://book.example.com/' }, { publicUrl: 'https://book.example.com' }],
  [{ PUBLIC_URL: 'https://example.com/book//' }, { publicUrl: 'https://example.com/book' }],
  [{ OWNER_PHONE: '+44 20 7946 0958' }, { ownerPhone: '+442079460958' }],
  [TWILIO, { twilio: { accountSid: 'AC0123', authToken: 'secret-token', phoneNumber: '+15550001111' } }],
  [{ TWILIO_API_URL: 'http://127.0.0.1:4010/' }, { twilioApiUrl: 'http://127.0.0.1:4010' }],
  [{ LOG_LEVEL: 'DEBUG' }, { logLevel: 'debug' }],
  [{ TRUST_PROXY: 'none' }, { trustProxy: [] }],
  [{ TRUST_PROXY: 'loopback, 203.0.113.0/24' }, { trustProxy: ['127.0.0.0/8', '::1/128', '203.0.113.0/24'] }],
  [{ TRUST_PROXY: 'all' }, { trustProxy: ['0.0.0.0/0', '::/0'] }],
  [{ DEV_SIMULATOR: 'on' }, { devSimulator: 'on' }],
  [{ QUIET_WINDOW_MS: '0' }, { quietWindowMs: 0 }],
];

for (const [env, expected] of READ) {
  test(`${JSON.stringify(env)} is read`, () => {
    assert.partialDeepStrictEqual(readConfig(env), expected);
  });
}

test('a model is reached where its variables say', () => {
  const { llm } = readConfig({
    LLM_PROVIDER: 'openai',
    OPENAI_BASE_URL: 'http://localhost:8000/v1',
    OPENAI_MODEL: 'local',
    OLLAMA_URL: 'http://box:11434/',
    OLLAMA_MODEL: 'qwen3',
    LLM_TIMEOUT_MS: '500',
    LLM_TEMPERATURE: '0.3',
  });
  assert.deepEqual(llm.openai, { apiKey: undefined, model: 'local', url: 'http://localhost:8000/v1' });
  assert.deepEqual(llm.ollama, { url: 'http://box:11434', model: 'qwen3' });
  assert.equal(llm.timeoutMs, 500);
  assert.equal(llm.temperature, 0.3);
});

const REFUSED: readonly (readonly [env: Environment, message: RegExp])[] = [
  [{ PORT: 'abc' }, /^PORT is "abc"\. Use a whole number from 0 to 65535\.$/],
  [{ PORT: '65536' }, /^PORT is "65536"/],
  [{ PORT: '-1' }, /^PORT /],
  [{ PORT: '3e3' }, /^PORT /],
  [{ DATABASE_URL: 'mysql://localhost/book' }, /^DATABASE_URL starts with mysql:/],
  [{ DATABASE_URL: 'postgres://u:p@ss@:x/' }, /^DATABASE_URL is no valid address\. Write it as/],
  [{ ADMIN_TOKEN: 'two words' }, /^ADMIN_TOKEN has a character/],
  [{ PUBLIC_URL: 'book.example.com' }, /^PUBLIC_URL is "book\.example\.com"\. Use an address like/],
  [{ PUBLIC_URL: 'ftp://example.com' }, /^PUBLIC_URL /],
  [{ PUBLIC_URL: 'https://example.com/?a=1' }, /^PUBLIC_URL /],
  [{ OWNER_PHONE: '555-1234' }, /^OWNER_PHONE is "555-1234"\. Write the number with its country code/],
  [{ TWILIO_AUTH_TOKEN: 'secret-token' }, /^TWILIO_ACCOUNT_SID and TWILIO_PHONE_NUMBER are missing, while TWILIO_AUTH_TOKEN is set/],
  [{ ...TWILIO, TWILIO_AUTH_TOKEN: '' }, /^TWILIO_AUTH_TOKEN is missing, while TWILIO_ACCOUNT_SID and TWILIO_PHONE_NUMBER are set/],
  [{ ...TWILIO, TWILIO_PHONE_NUMBER: '' }, /^TWILIO_PHONE_NUMBER is missing/],
  [{ ...TWILIO, TWILIO_PHONE_NUMBER: 'MG0123' }, /^TWILIO_PHONE_NUMBER is "MG0123"/],
  [{ ...TWILIO, OWNER_PHONE: '+15550001111' }, /^OWNER_PHONE is the same as TWILIO_PHONE_NUMBER\./],
  [{ ...TWILIO, TWILIO_ACCOUNT_SID: 'SK0123' }, /^TWILIO_ACCOUNT_SID is "SK0123"\. An SK… key signs no webhooks\. Copy the account SID/],
  [{ TWILIO_API_URL: 'localhost:4010' }, /^TWILIO_API_URL /],
  [{ LLM_PROVIDER: 'chatgpt' }, /^LLM_PROVIDER is "chatgpt"\. Use one of auto, builtin, ollama, groq, openai\.$/],
  [{ LLM_PROVIDER: 'groq' }, /^GROQ_API_KEY is missing: LLM_PROVIDER=groq needs it/],
  [{ LLM_PROVIDER: 'openai' }, /^OPENAI_API_KEY is missing/],
  [{ LLM_TIMEOUT_MS: '8s' }, /^LLM_TIMEOUT_MS /],
  [{ LLM_TEMPERATURE: '2.1' }, /^LLM_TEMPERATURE is "2\.1"\. Use a number from 0 to 2/],
  [{ LLM_TEMPERATURE: 'cold' }, /^LLM_TEMPERATURE /],
  [{ OLLAMA_URL: 'http://' }, /^OLLAMA_URL /],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"/],
  [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY has "true"\. Use private, loopback, all, none, or addresses/],
  [{ TRUST_PROXY: 'constructor' }, /^TRUST_PROXY /],
  [{ TRUST_PROXY: '10.0.0.0/99' }, /^TRUST_PROXY /],
  [{ DEV_SIMULATOR: 'yes' }, /^DEV_SIMULATOR /],
  [{ QUIET_WINDOW_MS: '99999999' }, /^QUIET_WINDOW_MS /],
];

for (const [env, message] of REFUSED) {
  test(`${JSON.stringify(env)} stops the start`, () => {
    const error = errorOf(() => readConfig(env));
    assert.ok(error instanceof ConfigError);
    assert.match(error.message, message);
    assert.doesNotMatch(error.message, /\n|secret-token|p@ss/);
  });
}

test('a .env file is read, and the real environment wins over it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, '.env');
  writeFileSync(path, '# comment\nPORT=4000\nHOST="127.0.0.1"\n');
  assert.deepEqual(withEnvFile({ PORT: '5000' }, path), { PORT: '5000', HOST: '127.0.0.1' });
  assert.deepEqual(withEnvFile({ PORT: '5000' }, join(folder, 'none')), { PORT: '5000' });
});

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
