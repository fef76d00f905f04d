import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { LlmSettings, LlmTest } from '#contract/llm.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { turnsOf } from '#server/storage/turns.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { answers, type FakeModel, startFakeModel } from '#test/fake-model.ts';

let app: TestApp;
let model: FakeModel;

before(async () => {
  model = await startFakeModel(answers({ intent: 'book', requested_date: '2026-06-16', requested_time: '14:00', customer_name: 'Ana' }));
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Riverside Barber', zone: 'America/New_York', ownerPhone: OWNER_PHONE };
  app = await buildTestApp({ business, now: Date.UTC(2026, 5, 15, 16), env: { SECRET_KEY: 'chosen', OLLAMA_URL: 'http://127.0.0.1:9' } });
});
after(async () => {
  await app.close();
  await model.stop();
});

function ask(request: InjectOptions) {
  return app.http.inject({ headers: { authorization: `Bearer ${OWNER_TOKEN}` }, url: '/api/admin/llm', ...request });
}

async function readersOf(phone: string): Promise<readonly string[]> {
  const turns = await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => turnsOf(reader, phone, 9));
  return turns.map(({ readBy }) => readBy);
}

test('a server that does not answer is said to, and the built-in engine reads', async () => {
  const seen = LlmSettings.parse((await ask({})).json());
  assert.deepEqual([seen.provider, seen.in_force.provider, seen.temperature], ['builtin', 'builtin', 0]);
  assert.deepEqual(
    seen.providers.map(({ name, error }) => [name, error]),
    [
      ['ollama', '127.0.0.1:9 does not answer'],
      ['groq', 'no key yet'],
      ['openai', 'no key yet'],
    ],
  );
});

test('a model is tried before it is chosen, and says how it understands', async () => {
  const request = { provider: 'openai', url: `${model.url}/v1`, model: 'some-model', message: "It's Ana, tomorrow at 2pm please" };
  const tried = LlmTest.parse((await ask({ method: 'POST', url: '/api/admin/llm/test', payload: request })).json());
  assert.deepEqual([tried.ok, tried.model, tried.error], [true, 'some-model', null]);
  assert.deepEqual(tried.parsed, { intent: 'book', customer_name: 'Ana', days: ['2026-06-16'], times: ['14:00'], duration_minutes: null });
  assert.ok(tried.latency_ms >= 0 && tried.answer?.includes('"intent"'));
  assert.equal((await ask({})).json().provider, 'builtin');
});

test('a model that fails says so in the test', async () => {
  const request = { provider: 'ollama', url: 'http://127.0.0.1:9' };
  const tried = LlmTest.parse((await ask({ method: 'POST', url: '/api/admin/llm/test', payload: request })).json());
  assert.equal(tried.ok, false);
  assert.ok(tried.error);
});

test('a model that is chosen reads the next text, and another one the one after', async () => {
  await app.text('+12125550101', 'Can I come in tomorrow at 2pm?');
  const choice = {
    provider: 'openai',
    url: `${model.url}/v1/`,
    model: 'some-model',
    api_key: 'sk-secret-1234',
    timeout_ms: 5000,
    temperature: 0.4,
  };
  const chosen = LlmSettings.parse((await ask({ method: 'POST', payload: choice })).json());
  assert.equal(chosen.in_force.provider, 'openai');
  assert.deepEqual(chosen.providers.at(-1)?.api_key, '••••1234');
  await app.text('+12125550102', 'Can I come in tomorrow at 2pm?');
  assert.equal(model.asked.at(-1)?.authorization, 'Bearer sk-secret-1234');
  assert.deepEqual([chosen.temperature, (model.asked.at(-1)?.body as { temperature: number } | undefined)?.temperature], [0.4, 0.4]);
  assert.equal((await ask({ method: 'POST', payload: { temperature: 0 } })).json().temperature, 0, 'no other value is the default again');
  await ask({ method: 'POST', payload: { provider: 'builtin' } });
  await app.text('+12125550103', 'Can I come in tomorrow at 2pm?');
  assert.deepEqual((await Promise.all(['+12125550101', '+12125550102', '+12125550103'].map(readersOf))).flat(), [
    'builtin',
    'openai',
    'builtin',
  ]);
});

const REFUSED: readonly (readonly [object, string])[] = [
  [{ provider: 'groq' }, 'api_key'],
  [{ provider: 'openai', url: 'ftp://x' }, 'url'],
  [{ provider: 'builtin', model: 'x' }, 'model'],
  [{ provider: 'clippy' }, 'provider'],
  [{ timeout_ms: 1 }, 'timeout_ms'],
  [{ temperature: 2.1 }, 'temperature'],
  [{ temperature: '0' }, 'temperature'],
];

for (const [change, path] of REFUSED) {
  test(`${JSON.stringify(change)} is refused, naming ${path}`, async () => {
    const answer = await ask({ method: 'POST', payload: change });
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.json().errors[0].path, path);
  });
}
