import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { answers, type FakeModel, startFakeModel } from '#test/fake-model.ts';
import { NASTY } from '#test/nasty-model.ts';
import { ModelError } from './model-error.ts';
import { type Model, type ModelSettings, openModel, type ProviderName } from './models.ts';

const PROMPT = { instructions: 'Reply with one JSON object.', prompt: 'Today is Monday 2026-06-15.\n{"message":"Tuesday at 3?"}' };
const PROVIDERS: readonly ProviderName[] = ['ollama', 'groq', 'openai'];
const RIGHT = { intent: 'book', requested_date: '2026-06-16', requested_time: '15:00' };

let fake: FakeModel;
before(async () => {
  fake = await startFakeModel(undefined, 'secret-key');
});
beforeEach(() => {
  fake.understand({ schema: true, json: true, temperature: true });
  fake.behave(answers(RIGHT));
});
after(async () => {
  assert.deepEqual(fake.faults, []);
  await fake.stop();
});

function model(provider: ProviderName, url = fake.url, rest: Partial<ModelSettings> = {}): Model {
  return openModel({ provider, url, model: 'small', apiKey: 'secret-key', timeoutMs: 10_000, temperature: 0, ...rest });
}

function ask(asked: Model, ms = 10_000): Promise<string> {
  return asked.ask(PROMPT, AbortSignal.timeout(ms));
}

function lastBody(): Record<string, unknown> {
  return fake.asked.at(-1)?.body as Record<string, unknown>;
}

for (const provider of PROVIDERS) {
  test(`${provider} is asked with the schema, a cold head and the rules before the text`, async () => {
    assert.deepEqual(JSON.parse(await ask(model(provider))), RIGHT);
    const body = lastBody();
    assert.deepEqual(body.messages, [
      { role: 'system', content: PROMPT.instructions },
      { role: 'user', content: PROMPT.prompt },
    ]);
    assert.match(JSON.stringify(provider === 'ollama' ? body.format : body.response_format), /requested_date.*required/);
    assert.equal(provider === 'ollama' ? (body.options as { temperature: number }).temperature : body.temperature, 0);
    assert.equal(fake.asked.at(-1)?.authorization, 'Bearer secret-key');
  });

  test(`${provider} is asked at the temperature that was chosen, at every rung that has one`, async () => {
    const temperature = () => (provider === 'ollama' ? (lastBody().options as { temperature?: number }) : lastBody()).temperature;
    await ask(model(provider, fake.url, { temperature: 0.4 }));
    assert.equal(temperature(), 0.4);
    fake.understand({ schema: false });
    await ask(model(provider, fake.url, { temperature: 0.4 }));
    assert.equal(temperature(), 0.4);
    fake.understand({ json: false });
    await ask(model(provider, fake.url, { temperature: 0.4 }));
    assert.equal(temperature(), undefined);
  });

  test(`${provider} that refuses the key is asked once and says so`, async () => {
    const before = fake.asked.length;
    await assert.rejects(ask(model(provider, fake.url, { apiKey: 'another' })), { kind: 'refused', message: /Check the API key/ });
    assert.equal(fake.asked.length, before);
  });

  test(`${provider} that knows no schema is asked for JSON of any form, and from then on at once`, async () => {
    fake.understand({ schema: false });
    const asked = model(provider);
    const before = fake.asked.length;
    assert.deepEqual(JSON.parse(await ask(asked)), RIGHT);
    assert.equal(fake.asked.length, before + 3);
    await ask(asked);
    assert.equal(fake.asked.length, before + 4);
  });

  test(`${provider} that knows no JSON is asked in plain text`, async () => {
    fake.understand({ schema: false, json: false, temperature: false });
    assert.deepEqual(JSON.parse(await ask(model(provider))), RIGHT);
    assert.ok(!('response_format' in lastBody()) && !('format' in lastBody()));
  });

  test(`${provider} whose model takes no temperature keeps the schema`, async () => {
    fake.understand({ temperature: false });
    assert.deepEqual(JSON.parse(await ask(model(provider))), RIGHT);
    assert.match(JSON.stringify(lastBody()), /requested_date/);
  });

  test(`${provider} that answers within fences or short of the schema is read all the same`, async () => {
    fake.behave({ do: 'say', text: '```json\n{"intent":"book"}\n```' });
    assert.match(await ask(model(provider)), /"intent":"book"/);
  });

  test(`whatever ${provider} does wrong, it is a ModelError in time or a text, and nothing is printed`, async () => {
    const printed: unknown[] = [];
    const { log, info, warn, error } = console;
    Object.assign(console, { log: print, info: print, warn: print, error: print });
    function print(...facts: unknown[]): void {
      printed.push(...facts);
    }
    try {
      for (const [name, behaviour] of Object.entries(NASTY)) {
        fake.behave(behaviour);
        const outcome = await ask(model(provider), 300).catch((failure: unknown) => failure);
        assert.ok(typeof outcome === 'string' || outcome instanceof ModelError, `${name}: ${outcome}`);
        if (outcome instanceof ModelError) assert.doesNotMatch(`${outcome.stack}`, /Tuesday at 3|booked|secret-key/, name);
      }
    } finally {
      Object.assign(console, { log, info, warn, error });
    }
    assert.deepEqual(printed, []);
  });

  test(`a hanging ${provider} is hung up on at the deadline`, async () => {
    fake.behave({ do: 'hang' });
    await assert.rejects(ask(model(provider), 100), { kind: 'late' });
    while (fake.open > 0) await new Promise(setImmediate);
  });
}

for (const provider of ['ollama', 'openai'] as const)
  test(`${provider} that needs no key is brought none`, async () => {
    const keyless = await startFakeModel(answers(RIGHT), null);
    assert.deepEqual(JSON.parse(await ask(model(provider, keyless.url, { apiKey: undefined }))), RIGHT);
    assert.deepEqual([keyless.asked.at(-1)?.authorization, keyless.faults], [undefined, []]);
    await keyless.stop();
  });

test('Ollama is told how much context to keep, to stay loaded, and not to think', async () => {
  await ask(model('ollama'));
  const { options, keep_alive, think, stream } = lastBody() as {
    options: { num_ctx: number };
    keep_alive: string;
    think: boolean;
    stream: boolean;
  };
  assert.deepEqual([options.num_ctx, keep_alive, think, stream], [4096, '30m', false, false]);
});

test('a server that asks to wait says how long', async () => {
  fake.behave({ do: 'status', status: 429, headers: { 'retry-after': '7' } });
  for (const provider of PROVIDERS) await assert.rejects(ask(model(provider)), { kind: 'busy', retryAfterMs: 7000 });
});

test('an answer without end is left long before the deadline', async () => {
  fake.behave({ do: 'never_end' });
  for (const provider of PROVIDERS) await assert.rejects(ask(model(provider), 20_000), { kind: 'broken' });
});

test('a redirect takes no customer’s words to another server', async () => {
  const elsewhere = await startFakeModel(answers(RIGHT));
  fake.behave({ do: 'status', status: 307, headers: { location: `${elsewhere.url}/v1/chat/completions` } });
  for (const provider of PROVIDERS) await assert.rejects(ask(model(provider)), { kind: 'unreachable' });
  assert.equal(elsewhere.asked.length, 0);
  await elsewhere.stop();
});

test('a failing server is asked once a text: a customer is waiting', async () => {
  fake.behave({ do: 'status', status: 503 });
  const before = fake.asked.length;
  for (const provider of PROVIDERS) await assert.rejects(ask(model(provider)), { kind: 'busy' });
  assert.equal(fake.asked.length, before + PROVIDERS.length);
});

test('an address works with or without its version, a slash or the endpoint', async () => {
  const addresses: readonly [ProviderName, string, string][] = [
    ['ollama', '', '/api/chat'],
    ['ollama', '/', '/api/chat'],
    ['ollama', '/v1', '/api/chat'],
    ['openai', '', '/v1/chat/completions'],
    ['openai', '/v1/', '/v1/chat/completions'],
    ['openai', '/v1/chat/completions', '/v1/chat/completions'],
    ['groq', '', '/openai/v1/chat/completions'],
    ['groq', '/openai/v1', '/openai/v1/chat/completions'],
  ];
  for (const [provider, path, called] of addresses) {
    await ask(model(provider, `${fake.url}${path}`));
    assert.equal(fake.asked.at(-1)?.path, called);
  }
});

test('a server that is not there is unreachable, and its address is named', async () => {
  for (const provider of PROVIDERS)
    await assert.rejects(ask(model(provider, 'http://127.0.0.1:9')), { kind: 'unreachable', message: /127\.0\.0\.1:9/ });
});
