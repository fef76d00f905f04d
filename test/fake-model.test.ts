/** The strict server is only worth its tests if it finds what is wrong: each of these requests is refused and kept as a fault. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { type FakeModel, startFakeModel } from './fake-model.ts';

const MESSAGES = [
  { role: 'system', content: 'Reply with JSON.' },
  { role: 'user', content: 'hi' },
];
const SCHEMA = {
  type: 'object',
  properties: { intent: { type: 'string', enum: ['book'] }, notes: { type: ['string', 'null'] } },
  required: ['intent', 'notes'],
  additionalProperties: false,
};
const OPENAI = { model: 'small', messages: MESSAGES, temperature: 0, max_tokens: 700, response_format: formatOf(SCHEMA) };
const OLLAMA = { model: 'small', messages: MESSAGES, stream: false, format: SCHEMA, options: { num_ctx: 4096 }, keep_alive: '30m' };

function formatOf(schema: object): object {
  return { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema } };
}

let open: FakeModel;
let locked: FakeModel;
before(async () => {
  open = await startFakeModel(undefined, null);
  locked = await startFakeModel(undefined, 'right-key');
});
beforeEach(() => {
  (open.faults as string[]).length = 0;
});
after(async () => {
  await open.stop();
  await locked.stop();
});

async function post(path: string, body: unknown, rest: RequestInit = {}): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${open.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body), ...rest });
  return response.status;
}

test('what is right is answered, and no fault', async () => {
  assert.equal(await post('/v1/chat/completions', OPENAI), 200);
  assert.equal(await post('/openai/v1/chat/completions', { ...OPENAI, response_format: { type: 'json_object' } }), 200);
  assert.equal(await post('/api/chat', OLLAMA), 200);
  assert.deepEqual(open.faults, []);
});

const WRONG: Readonly<Record<string, readonly [path: string, body: unknown, rest?: RequestInit]>> = {
  'another path': ['/v1/completions', OPENAI],
  'another method': ['/v1/chat/completions', OPENAI, { method: 'PUT' }],
  'another content type': ['/v1/chat/completions', OPENAI, { headers: { 'content-type': 'text/plain' } }],
  'no JSON': ['/v1/chat/completions', OPENAI, { body: '{' }],
  'a key where none is needed': [
    '/v1/chat/completions',
    OPENAI,
    { headers: { 'content-type': 'application/json', authorization: 'Bearer x' } },
  ],
  'only events accepted': [
    '/v1/chat/completions',
    OPENAI,
    { headers: { 'content-type': 'application/json', accept: 'text/event-stream' } },
  ],
  'an unknown field': ['/v1/chat/completions', { ...OPENAI, keep_alive: '30m' }],
  'no messages': ['/v1/chat/completions', { ...OPENAI, messages: [] }],
  'a temperature beyond 2': ['/v1/chat/completions', { ...OPENAI, temperature: 2.5 }],
  'JSON mode and no word of JSON': [
    '/v1/chat/completions',
    { ...OPENAI, messages: [{ role: 'user', content: 'hi' }], response_format: { type: 'json_object' } },
  ],
  'a schema that is not strict': [
    '/v1/chat/completions',
    { ...OPENAI, response_format: { type: 'json_schema', json_schema: { name: 'reading', schema: SCHEMA } } },
  ],
  'a schema with an optional property': [
    '/v1/chat/completions',
    { ...OPENAI, response_format: formatOf({ ...SCHEMA, required: ['intent'] }) },
  ],
  'a schema that allows more': [
    '/v1/chat/completions',
    { ...OPENAI, response_format: formatOf({ ...SCHEMA, additionalProperties: true }) },
  ],
  'a schema with words no strict decoder knows': [
    '/v1/chat/completions',
    { ...OPENAI, response_format: formatOf({ ...SCHEMA, properties: { ...SCHEMA.properties, notes: { type: 'string', minLength: 1 } } }) },
  ],
  'a stream asked of Ollama': ['/api/chat', { ...OLLAMA, stream: true }],
  'no context for Ollama': ['/api/chat', { ...OLLAMA, options: {} }],
  'a temperature beside Ollama’s options, where it counts for nothing': ['/api/chat', { ...OLLAMA, temperature: 0 }],
  'an option Ollama does not know': ['/api/chat', { ...OLLAMA, options: { num_ctx: 4096, max_tokens: 700 } }],
  'a question where Ollama is to load': ['/api/generate', { model: 'small', prompt: 'hi' }],
};

for (const [name, [path, body, rest]] of Object.entries(WRONG))
  test(`${name} is a fault`, async () => {
    await post(path, body, rest);
    assert.notDeepEqual(open.faults, []);
  });

test('a key that is missing or another is refused', async () => {
  const ask = (headers: HeadersInit) => fetch(`${locked.url}/v1/models`, { headers });
  assert.deepEqual(
    [
      (await ask({})).status,
      (await ask({ authorization: 'Bearer wrong' })).status,
      (await ask({ authorization: 'Bearer right-key' })).status,
    ],
    [401, 401, 200],
  );
  assert.deepEqual(locked.faults, []);
  await ask({ authorization: 'right-key' });
  assert.equal(locked.faults.length, 1);
});
