import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { InboxEvent } from '#contract/events.ts';
import { CallError, type Server } from './call.ts';
import { createEventParser, createLive } from './live.ts';

const event = (id: string) => ({ id, phone: '+15551112222', kind: 'customer_message', content: 'Ünï\ncode', change: 'customer_message' });
const written = (id: string) => `id: ${id}\nevent: inbox_event\ndata: ${JSON.stringify(event(id))}\n\n`;

test('events are read whole in whatever pieces they come', () => {
  const stream = `: hello\n\n${written('7')}retry: 1000\n\n${written('8')}`;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 12 }), (cuts) => {
      const heard: string[] = [];
      const parse = createEventParser((id, { content }) => heard.push(`${id} ${content}`));
      const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
      for (const [at, from] of places.slice(0, -1).entries()) parse(stream.slice(from, places[at + 1]));
      assert.deepEqual(heard, ['7 Ünï\ncode', '8 Ünï\ncode']);
    }),
  );
});

test('data that is no JSON is passed over', () => {
  const heard: string[] = [];
  const parse = createEventParser((id) => heard.push(id));
  parse(`id: 1\ndata: {oops\n\n${written('2')}`);
  assert.deepEqual(heard, ['2']);
});

/** A server whose streams are given by the test, one after the other. */
function streaming(answers: readonly ((signal: AbortSignal | undefined) => Response | Error)[]) {
  const asked: (string | null)[] = [];
  const open: Server['open'] = async (_path, init) => {
    asked.push(new Headers(init?.headers).get('last-event-id'));
    const answer = answers[Math.min(asked.length, answers.length) - 1]?.(init?.signal) ?? new Error('no answer planned');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, live: createLive({ open } as Server) };
}

const ended = (text: string) => new Response(text);
/** Goes on until it is given up, as a real one does. */
const endless = (text: string) => (signal: AbortSignal | undefined) =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(text));
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    }),
  );

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

test('a lost stream is opened again after the last event heard, and whoever shows old things is told', async () => {
  const { live, asked } = streaming([() => ended(written('41')), endless(written('42'))]);
  const heard: string[] = [];
  let returns = 0;
  live.onEvent((each: InboxEvent) => heard.push(each.id));
  live.onReturn(() => {
    returns += 1;
  });
  live.start();
  await until(() => heard.length === 1 && live.connection.value === 'connecting');
  live.hurry();
  await until(() => heard.length === 2);
  live.stop();
  assert.deepEqual(heard, ['41', '42']);
  assert.deepEqual(asked, [null, '41']);
  assert.equal(returns, 1);
});

test('it is offline only after several tries, and live again with the next good one', async () => {
  const broken = () => new CallError(0, 'no network');
  const { live, asked } = streaming([broken, broken, broken, endless('')]);
  live.start();
  for (const tries of [1, 2, 3]) {
    await until(() => asked.length === tries);
    await until(() => live.connection.value === (tries > 2 ? 'offline' : 'connecting'));
    await new Promise((resolve) => setImmediate(resolve));
    live.hurry();
  }
  await until(() => live.connection.value === 'live');
  live.stop();
});

test('a wrong token ends the listening', async () => {
  const { live, asked } = streaming([() => new CallError(401, 'Sign in')]);
  live.start();
  await until(() => asked.length === 1);
  await new Promise((resolve) => setImmediate(resolve));
  live.hurry();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(asked.length, 1);
});

test('who signed out hears nothing any more, also of the line that the next one opens', async () => {
  const { live } = streaming([endless(written('1'))]);
  const heard: string[] = [];
  live.onEvent(({ id }) => heard.push(`old ${id}`));
  live.forget();
  live.onEvent(({ id }) => heard.push(`new ${id}`));
  live.start();
  await until(() => heard.length > 0);
  live.stop();
  assert.deepEqual(heard, ['new 1']);
});
