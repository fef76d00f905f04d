import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { answers, says, startFakeModel } from '#test/fake-model.ts';
import { wordingOf } from '#test/wording.ts';
import type { ModelSettings, ProviderName } from './models.ts';
import { listModels, tryModel } from './probe.ts';

const LISTS: readonly [ProviderName, address: string, asked: string, models: readonly string[]][] = [
  ['ollama', '', 'GET /api/tags', ['llama3.2:latest']],
  ['ollama', '/v1', 'GET /api/tags', ['llama3.2:latest']],
  ['openai', '', 'GET /v1/models', ['large', 'small']],
  ['openai', '/v1/chat/completions', 'GET /v1/models', ['large', 'small']],
  ['groq', '', 'GET /openai/v1/models', ['large', 'small']],
];

function settings(provider: ProviderName, url: string, apiKey?: string): ModelSettings {
  return { provider, url, model: 'small', apiKey, timeoutMs: 5000, temperature: 0 };
}

for (const [provider, address, asked, models] of LISTS) {
  test(`${provider} at "${address}" lists its models, with a key and without`, async () => {
    for (const key of ['secret-key', undefined]) {
      const server = await startFakeModel(undefined, key ?? null);
      assert.deepEqual(await listModels(settings(provider, `${server.url}${address}`, key)), models);
      assert.deepEqual([server.visited, server.faults], [[asked], []]);
      await server.stop();
    }
  });
}

const FAILING: Readonly<Record<string, readonly [RequestListener, RegExp]>> = {
  'that refuses the key': [(_, response) => response.writeHead(401).end('{}'), /^127\.0\.0\.1:\d+ refuses the key$/],
  'that fails': [(_, response) => response.writeHead(500).end('Oh'), /^127\.0\.0\.1:\d+ answers with status 500$/],
  'that sends elsewhere': [
    (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    /^127\.0\.0\.1:\d+ does not answer$/,
  ],
  'that hangs': [() => undefined, /^127\.0\.0\.1:\d+ does not answer$/],
  'that hangs in the middle': [(_, response) => void response.writeHead(200).write('{"data":['), /^127\.0\.0\.1:\d+ does not answer$/],
};

for (const [name, [listener, message]] of Object.entries(FAILING)) {
  test(`of a server ${name} the owner is told so in plain words`, async () => {
    const { url, stop } = await serve(listener);
    for (const provider of ['ollama', 'groq', 'openai'] as const)
      await assert.rejects(listModels(settings(provider, url, 'key')), { message });
    await stop();
  });
}

test('a server that lists nothing of the kind has no models', async () => {
  for (const body of ['<html></html>', '{"data":null}', '[]', '{"data":[{"id":7},null,{"name":"x"}]}']) {
    const { url, stop } = await serve((_, response) => response.end(body));
    assert.deepEqual(await listModels(settings('openai', url)), [], body);
    await stop();
  }
});

test('a trial asks as the texts are asked: once more when the answer cannot be read, and shows what the model wrote', async () => {
  const server = await startFakeModel(says('Sure!'), null);
  const tried = await tryModel(settings('openai', server.url), wordingOf('quisiera una cita'));
  assert.deepEqual([tried.answer, tried.reading, server.asked.length], ['Sure!', undefined, 2]);
  assert.match(tried.error ?? '', /without the JSON/);
  server.behave((prompt) => (prompt.includes('Your last answer') ? answers({ intent: 'book' }) : says('Sure!')));
  const again = await tryModel(settings('openai', server.url), wordingOf('quisiera una cita'));
  assert.deepEqual([again.answer, again.reading?.readBy, again.error], ['{"intent":"book"}', 'openai', undefined]);
  assert.deepEqual(server.faults, []);
  await server.stop();
});

async function serve(listener: RequestListener): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
