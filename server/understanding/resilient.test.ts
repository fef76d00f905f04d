import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answers, type FakeModel, says, startFakeModel } from '#test/fake-model.ts';
import { NASTY } from '#test/nasty-model.ts';
import { OFFERED, wordingOf } from '#test/wording.ts';
import { readBuiltin } from './builtin/builtin.ts';
import { openModel, type ProviderName } from './models.ts';
import { type ModelInterpreter, resilient } from './resilient.ts';

const PROVIDERS: readonly ProviderName[] = ['ollama', 'groq', 'openai'];
const SPANISH = wordingOf('quisiera una cita el martes a las tres, soy Ana');
const ENGLISH = wordingOf("Hi, I'm Dana, can I come in Tuesday at 3?");

let fake: FakeModel;
let now = 0;
before(async () => {
  fake = await startFakeModel();
});
after(async () => {
  assert.deepEqual(fake.faults, []);
  await fake.stop();
});

function interpreter(provider: ProviderName, timeoutMs = 10_000): ModelInterpreter {
  return resilient(openModel({ provider, url: fake.url, model: 'small', apiKey: 'key', timeoutMs, temperature: 0 }), () => now);
}

for (const provider of PROVIDERS) {
  test(`with ${provider} a text the rules cannot read becomes a request`, async () => {
    fake.behave(answers({ intent: 'book', customer_name: 'Ana', requested_date: '2026-06-17', requested_time: '15:00', language: 'es' }));
    const reading = await interpreter(provider).read(SPANISH);
    const [{ intent, when }] = reading.requests;
    assert.deepEqual([intent, when.days, when.clocks, reading.name, reading.readBy], ['book', ['2026-06-16'], ['15:00'], 'Ana', provider]);
  });

  test(`whatever ${provider} does wrong, the text is read as the rules read it`, async () => {
    for (const [name, behaviour] of Object.entries(NASTY)) {
      fake.behave(behaviour);
      for (const wording of [ENGLISH, wordingOf('hmm', { last: OFFERED }), wordingOf('let me think about it', { last: OFFERED })]) {
        const reading = await interpreter(provider, 150).read(wording);
        const builtin = readBuiltin(wording);
        assert.deepEqual(reading.requests, builtin.requests, `${name}: ${wording.text}`);
        assert.deepEqual([reading.name, reading.smallTalk], [builtin.name, undefined], name);
      }
    }
  });
}

for (const provider of PROVIDERS) {
  test(`${provider} that writes nothing usable is told why, once, and its second answer counts`, async () => {
    const wrong = ['', "You're booked!", '{"intent":"bo', '{}', '{"intent":"maybe","customer_name":null}'];
    for (const text of wrong) {
      const before = fake.asked.length;
      fake.behave((prompt) => (prompt.includes('Your last answer') ? answers({ intent: 'book', customer_name: 'Ana' }) : says(text)));
      const reader = interpreter(provider);
      assert.equal((await reader.read(SPANISH)).name, 'Ana', text);
      assert.equal(fake.asked.length, before + 2, text);
      assert.deepEqual([reader.status().state, reader.status().lastError], ['ok', undefined]);
    }
  });

  test(`${provider} that writes nothing usable twice is asked no third time`, async () => {
    fake.behave(says('Sure, see you then!'));
    const before = fake.asked.length;
    const reader = interpreter(provider);
    assert.equal((await reader.read(ENGLISH)).readBy, 'builtin');
    assert.equal(fake.asked.length, before + 2);
    assert.equal(reader.status().state, 'failing');
  });
}

test('Groq that finds no JSON in what its model wrote is asked once more', async () => {
  const refused = { do: 'status', status: 400, body: '{"error":{"code":"json_validate_failed","failed_generation":"Sure!"}}' } as const;
  fake.behave((prompt) => (prompt.includes('Your last answer') ? answers({ intent: 'book', customer_name: 'Ana' }) : refused));
  assert.equal((await interpreter('groq').read(SPANISH)).readBy, 'groq');
});

const ONCE: readonly (keyof typeof NASTY)[] = [
  'refuses the key',
  'has lost the model',
  'fails',
  'is overloaded',
  'asks to wait',
  'closes the connection',
  'sends HTML',
  'hangs',
];
for (const name of ONCE) {
  test(`a server that ${name} is asked once`, async () => {
    fake.behave(NASTY[name] ?? assert.fail());
    for (const provider of PROVIDERS) {
      const before = fake.asked.length;
      assert.equal((await interpreter(provider, 500).read(ENGLISH)).readBy, 'builtin');
      assert.equal(fake.asked.length, before + 1, provider);
    }
  });
}

test('a model that took more than half its time is asked no second time, and the second one ends at the deadline too', async () => {
  const reader = interpreter('openai', 1000);
  fake.behave(answers({ intent: 'book' }));
  // The first question loads the libraries, which takes its own time.
  await interpreter('openai').read(ENGLISH);
  fake.behave({ do: 'late', ms: 600, text: 'Well...' });
  const before = fake.asked.length;
  assert.equal((await reader.read(ENGLISH)).readBy, 'builtin');
  assert.equal(fake.asked.length, before + 1);

  fake.behave((prompt) => (prompt.includes('Your last answer') ? { do: 'hang' } : says('Well...')));
  const askedAt = performance.now();
  assert.equal((await reader.read(ENGLISH)).readBy, 'builtin');
  assert.equal(fake.asked.length, before + 3);
  assert.ok(performance.now() - askedAt < 1500);
});

test('a model that misreads plain texts is not believed on the others, and the owner sees it', async () => {
  const reader = interpreter('openai');
  fake.behave(answers({ intent: 'decline' }));
  assert.equal((await reader.read(wordingOf('hmm'))).requests[0].intent, 'decline');
  for (const text of ['please cancel my appointment', 'Can I come in Tuesday at 3?', 'I want to move my appointment'])
    await reader.read(wordingOf(text));
  assert.deepEqual((await reader.read(wordingOf('hmm'))).requests, readBuiltin(wordingOf('hmm')).requests);
  assert.equal(reader.status().state, 'failing');
  assert.match(reader.status().lastError ?? '', /misreads plain texts/);
});

test('a bare answer waits for no model', async () => {
  const before = fake.asked.length;
  for (const text of ['yes', 'ok', 'no']) {
    assert.equal((await interpreter('ollama').read(wordingOf(text, { last: OFFERED }))).readBy, 'builtin');
  }
  assert.equal(fake.asked.length, before);
});

test('after three failures no text waits for the model until the rest is over; then one tries', async () => {
  const reader = interpreter('openai');
  fake.behave({ do: 'status', status: 500 });
  const before = fake.asked.length;
  for (let i = 0; i < 10; i++) assert.equal((await reader.read(ENGLISH)).readBy, 'builtin');
  assert.equal(fake.asked.length, before + 3);
  assert.equal(reader.status().state, 'off');
  assert.match(reader.status().lastError ?? '', /failed \(500\): small at 127\.0\.0\.1/);

  fake.behave(answers({ intent: 'book' }));
  now += 30_000;
  const readers = await Promise.all([reader.read(ENGLISH), reader.read(ENGLISH)]);
  assert.deepEqual(readers.map(({ readBy }) => readBy).sort(), ['builtin', 'openai']);
  assert.deepEqual(
    { ...reader.status(), latencyMs: 0 },
    { provider: 'openai', model: 'small', state: 'ok', lastError: undefined, latencyMs: 0 },
  );
});

test('a server that asks to wait is not asked again before its time', async () => {
  const reader = interpreter('groq');
  fake.behave({ do: 'status', status: 429, headers: { 'retry-after': '120' } });
  await reader.read(ENGLISH);
  const asked = fake.asked.length;
  fake.behave(answers({ intent: 'book' }));
  now += 119_000;
  assert.equal((await reader.read(ENGLISH)).readBy, 'builtin');
  assert.equal(fake.asked.length, asked);
  now += 1000;
  assert.equal((await reader.read(ENGLISH)).readBy, 'groq');
});

test('an answer without JSON counts as a failure and shows as one', async () => {
  const reader = interpreter('ollama');
  fake.behave(says("You're booked!"));
  await reader.read(ENGLISH);
  assert.equal(reader.status().state, 'failing');
  assert.match(reader.status().lastError ?? '', /without the JSON/);
});

test('forty customers and a model that hangs: all are answered, and two at a time ever reach it', async () => {
  // Long enough that all forty have asked before the first gives up.
  const reader = interpreter('ollama', 1500);
  fake.behave({ do: 'hang' });
  const before = fake.asked.length;
  const readings = await Promise.all(Array.from({ length: 40 }, () => reader.read(ENGLISH)));
  assert.ok(readings.every(({ readBy }) => readBy === 'builtin'));
  assert.equal(fake.asked.length - before, 2);
});

test('a customer who waited for others in vain is no fault of the model', async () => {
  const reader = interpreter('ollama', 1000);
  fake.behave((prompt) => (prompt.includes('slow') ? { do: 'hang' } : answers({ intent: 'book' })));
  await Promise.all([
    ...Array.from({ length: 2 }, () => reader.read(wordingOf('a slow text'))),
    ...Array.from({ length: 6 }, () => reader.read(ENGLISH)),
  ]);
  assert.equal(reader.status().state, 'failing');
  assert.equal((await reader.read(ENGLISH)).readBy, 'ollama');
});

test('a trial that finds the model crowded leaves the next one free', async () => {
  const reader = interpreter('openai', 2000);
  fake.behave((prompt) => (prompt.includes('slow') ? { do: 'hang' } : { do: 'status', status: 500 }));
  const slow = Array.from({ length: 5 }, () => reader.read(wordingOf('a slow text')));
  const failing = Array.from({ length: 3 }, () => reader.read(ENGLISH));
  const queued = Array.from({ length: 3 }, () => reader.read(wordingOf('another slow text')));
  await Promise.all(failing);
  assert.equal(reader.status().state, 'off');
  now += 30_000;
  fake.behave((prompt) => (prompt.includes('slow') ? { do: 'hang' } : answers({ intent: 'book' })));
  assert.equal((await reader.read(ENGLISH)).readBy, 'builtin');
  await Promise.all([...slow, ...queued]);
  assert.equal((await reader.read(ENGLISH)).readBy, 'openai');
});

test('nothing of a text stands in the status', async () => {
  for (const [name, behaviour] of Object.entries(NASTY)) {
    fake.behave(behaviour);
    const reader = interpreter('openai', 100);
    await reader.read(ENGLISH);
    assert.doesNotMatch(JSON.stringify(reader.status()), /Dana|Tuesday|booked/, name);
  }
});
