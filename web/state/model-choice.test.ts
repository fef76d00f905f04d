import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LlmSettings, LlmTest } from '#contract/llm.ts';
import { answeringServer } from '#test/answering-server.ts';
import { CallError } from '#web/call.ts';
import { createModelChoice } from './model-choice.ts';

const LLM: LlmSettings = {
  provider: 'auto',
  timeout_ms: 8000,
  temperature: 0,
  in_force: { provider: 'builtin', model: null, state: 'ok', last_error: null, latency_ms: 3 },
  providers: [
    { name: 'ollama', model: 'llama3.2', url: 'http://localhost:11434', api_key: null, models: ['llama3.2'], error: null },
    { name: 'groq', model: 'openai/gpt-oss-20b', url: 'https://api.groq.com/openai/v1', api_key: '••••1234', models: [], error: null },
    { name: 'openai', model: 'gpt-4.1-mini', url: 'https://api.openai.com/v1', api_key: null, models: [], error: 'no key yet' },
  ],
};
const READ: LlmTest = {
  ok: true,
  provider: 'groq',
  model: 'x',
  latency_ms: 412,
  message: 'hi',
  answer: '{}',
  parsed: { intent: 'book', customer_name: 'Ana', days: [], times: [], duration_minutes: null },
  error: null,
};

async function opened(answers: Parameters<typeof answeringServer>[0] = {}) {
  const server = answeringServer({ 'GET /api/admin/llm': () => LLM, ...answers });
  const choice = createModelChoice(server);
  await choice.load();
  return { choice, server };
}

test('another provider brings its own model and address, and is a change until the first one is chosen again', async () => {
  const { choice } = await opened();
  assert.equal(choice.form.isDirty.value, false);
  choice.choose('groq');
  assert.equal(choice.form.draft.value.model, 'openai/gpt-oss-20b');
  assert.equal(choice.subject.value?.api_key, '••••1234');
  assert.equal(choice.form.isDirty.value, true);
  choice.choose('auto');
  assert.equal(choice.form.isDirty.value, false);
});

test('the built-in reader has no model, address or key to fill in, and none is sent', async () => {
  const { choice, server } = await opened({ 'POST /api/admin/llm': () => ({ ...LLM, provider: 'builtin' }) });
  choice.choose('builtin');
  assert.equal(choice.subject.value, undefined);
  assert.equal(await choice.form.save(), true);
  assert.deepEqual(server.sent.at(-1)?.body, { provider: 'builtin', timeout_ms: 8000, temperature: 0 });
});

test('only what was changed is sent: a key that stays is not named, an emptied model is the default again', async () => {
  const { choice, server } = await opened({ 'POST /api/admin/llm': () => ({ ...LLM, provider: 'groq' }) });
  choice.choose('groq');
  choice.form.set('model', ' ');
  await choice.form.save();
  assert.deepEqual(server.sent.at(-1)?.body, { provider: 'groq', timeout_ms: 8000, temperature: 0, model: null });
});

test('a key is replaced by a new one and taken away by null, and an empty one is no new key', async () => {
  const { choice, server } = await opened({ 'POST /api/admin/llm': () => ({ ...LLM, provider: 'groq' }) });
  const keySent = async (key: string | null) => {
    choice.choose('groq');
    choice.form.set('api_key', key);
    await choice.form.save();
    const body = server.sent.at(-1)?.body as { api_key?: string | null } | undefined;
    return body?.api_key;
  };
  assert.equal(await keySent(' gsk_new '), 'gsk_new');
  assert.equal(choice.form.draft.value.api_key, undefined, 'a saved key is not kept in the page');
  assert.equal(await keySent(null), null);
  assert.equal(await keySent('  '), undefined);
});

for (const seconds of ['', 'soon', '0', '121', '-1'])
  test(`${JSON.stringify(seconds)} seconds are refused at their field before the server is asked`, async () => {
    const { choice, server } = await opened();
    const before = server.sent.length;
    choice.form.set('timeout_seconds', seconds);
    assert.equal(await choice.form.save(), false);
    assert.ok(choice.form.errors.value.timeout_seconds);
    assert.equal(server.sent.length, before);
  });

for (const temperature of ['', 'warm', '-0.1', '2.5'])
  test(`a temperature of ${JSON.stringify(temperature)} is refused at its field`, async () => {
    const { choice } = await opened();
    choice.form.set('temperature', temperature);
    assert.equal(await choice.form.save(), false);
    assert.deepEqual(Object.keys(choice.form.errors.value), ['temperature']);
  });

test('the temperature is hers whichever provider she looks at, and 0 is one', async () => {
  const { choice, server } = await opened({ 'POST /api/admin/llm': () => ({ ...LLM, provider: 'groq' }) });
  assert.equal(choice.form.draft.value.temperature, '0');
  for (const [typed, sent] of [
    ['0,4', 0.4],
    ['0', 0],
  ] as const) {
    choice.form.set('temperature', typed);
    choice.choose('groq');
    await choice.form.save();
    assert.deepEqual(server.sent.at(-1)?.body, { provider: 'groq', timeout_ms: 8000, temperature: sent });
  }
});

test('a choice is tried before it is saved, with her own text or the server’s', async () => {
  const { choice, server } = await opened({ 'POST /api/admin/llm/test': () => READ });
  choice.choose('groq');
  await choice.test();
  assert.deepEqual(server.sent.at(-1)?.body, { provider: 'groq', timeout_ms: 8000, temperature: 0 });
  choice.write(' move me to 4 ');
  await choice.test();
  assert.deepEqual(server.sent.at(-1)?.body, { provider: 'groq', timeout_ms: 8000, temperature: 0, message: 'move me to 4' });
  assert.deepEqual(choice.trial.value, { state: 'done', result: READ });
  assert.equal(choice.form.isDirty.value, true);
});

test('a refused trial says what is wrong, and the next choice begins without it', async () => {
  const problem = { type: '', title: '', status: 400, detail: 'wrong', errors: [{ path: 'api_key', message: 'openai needs a key' }] };
  const { choice } = await opened({
    'POST /api/admin/llm/test': () => {
      throw new CallError(400, 'wrong', problem);
    },
  });
  choice.choose('openai');
  await choice.test();
  assert.deepEqual(choice.trial.value, { state: 'failed', message: 'openai needs a key' });
  choice.choose('builtin');
  assert.deepEqual(choice.trial.value, { state: 'none' });
});

test('what failed to load can be loaded again, and what was typed meanwhile stays', async () => {
  let isBroken = true;
  const { choice } = await opened({
    'GET /api/admin/llm': () => {
      if (isBroken) throw new CallError(503, 'busy');
      return LLM;
    },
  });
  assert.equal(choice.llm.error.value?.message, 'busy');
  isBroken = false;
  await choice.load();
  choice.form.set('timeout_seconds', '3');
  await choice.load();
  assert.equal(choice.form.draft.value.timeout_seconds, '3');
});
