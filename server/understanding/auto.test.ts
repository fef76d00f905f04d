import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, startFakeModel } from '#test/fake-model.ts';
import { wordingOf } from '#test/wording.ts';
import { chooseInterpreter, type Surroundings, type UnderstandingSettings } from './auto.ts';

const NOBODY = 'http://127.0.0.1:9';

function settings(provider: UnderstandingSettings['provider'], url = NOBODY): UnderstandingSettings {
  const model = { apiKey: 'key', url, model: 'small' };
  return { provider, timeoutMs: 10_000, temperature: 0, ollama: { url, model: 'llama3.2' }, groq: model, openai: model };
}

/** Time that passes when the test says so. */
function surroundings(): Surroundings & { aMinutePasses(): Promise<unknown>; readonly isTicking: boolean } {
  let call: (() => unknown) | undefined;
  return {
    now: () => 0,
    every(ms, given) {
      assert.equal(ms, 60_000);
      call = given;
      return () => {
        call = undefined;
      };
    },
    aMinutePasses: async () => call?.(),
    get isTicking() {
      return call !== undefined;
    },
  };
}

test('auto reads with the rules while no Ollama answers, and says so', async () => {
  const chosen = chooseInterpreter(settings('auto'), surroundings());
  assert.equal((await chosen.read(wordingOf('hi'))).readBy, 'builtin');
  assert.deepEqual([chosen.status().provider, chosen.status().lastError], ['builtin', `Ollama does not answer at ${NOBODY}`]);
  chosen.stop();
});

test('auto reads with Ollama when it answers at the start, the first text included, and wakes it', async () => {
  const fake = await startFakeModel(answers({ intent: 'book' }));
  const chosen = chooseInterpreter(settings('auto', fake.url), surroundings());
  assert.equal((await chosen.read(wordingOf('quisiera una cita'))).readBy, 'ollama');
  assert.equal(chosen.status().provider, 'ollama');
  assert.ok(fake.visited.includes('GET /api/tags') && fake.visited.includes('POST /api/generate'));
  chosen.stop();
  await fake.stop();
});

test('auto finds an Ollama that comes later and leaves one that goes', async () => {
  const fake = await startFakeModel(answers({ intent: 'book' }));
  const world = surroundings();
  const chosen = chooseInterpreter(settings('auto', fake.url), world);
  await chosen.ready();
  await fake.stop();
  await world.aMinutePasses();
  assert.equal(chosen.status().provider, 'builtin');
  assert.equal((await chosen.read(wordingOf('hi'))).readBy, 'builtin');
  chosen.stop();
});

test('stopping ends the looking', async () => {
  const world = surroundings();
  const chosen = chooseInterpreter(settings('auto'), world);
  await chosen.ready();
  assert.ok(world.isTicking);
  chosen.stop();
  assert.ok(!world.isTicking);
  assert.equal((await chosen.read(wordingOf('hi'))).readBy, 'builtin');
});

test('each provider by its name', async () => {
  const fake = await startFakeModel(answers({ intent: 'book' }));
  for (const provider of ['builtin', 'ollama', 'groq', 'openai'] as const) {
    const chosen = chooseInterpreter(settings(provider, fake.url), surroundings());
    assert.equal(chosen.name, provider);
    assert.equal((await chosen.read(wordingOf('quisiera una cita'))).readBy, provider);
    assert.equal(chosen.status().provider, provider);
    chosen.stop();
  }
  await fake.stop();
});

test('without a model nothing of the libraries is loaded and nobody is called', async () => {
  const chosen = chooseInterpreter(settings('builtin'));
  assert.equal((await chosen.read(wordingOf('hi'))).readBy, 'builtin');
  assert.deepEqual(chosen.status(), { provider: 'builtin', model: undefined, state: 'ok', lastError: undefined, latencyMs: undefined });
});
