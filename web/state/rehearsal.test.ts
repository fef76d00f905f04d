import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PreviewAnswer } from '#contract/preview.ts';
import { openSettings } from '#test/settings-state.ts';
import { CallError } from '../call.ts';
import { createRehearsal } from './rehearsal.ts';

const answer = (reply: string): PreviewAnswer => ({ reply, segments: 1, hands_over: false, visit_starts_at: null, read_by: 'builtin' });
const manners = async () => (await openSettings()).saved().ai_preferences;

/** A server that answers when it is told to. */
function slowServer() {
  const asked: { body: unknown; answer(reply: string): void; refuse(error: Error): void }[] = [];
  return {
    asked,
    post: <T>(_path: string, body?: unknown) =>
      new Promise<T>((resolve, reject) => {
        asked.push({ body, answer: (reply) => resolve(answer(reply) as T), refuse: reject });
      }),
  };
}

const NO_PAUSE = { message: 'Hi', pauseMs: 0 };
const turn = () => new Promise((resolve) => setImmediate(resolve));
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

test('of several questions only the last one’s answer is shown, whichever comes first', async () => {
  const server = slowServer();
  const rehearsal = createRehearsal(server, NO_PAUSE);
  rehearsal.behave(await manners());
  await until(() => server.asked.length === 1);
  rehearsal.write('How much is it?');
  await until(() => server.asked.length === 2);
  server.asked[1]?.answer('new');
  await until(() => !rehearsal.isAsking.value);
  server.asked[0]?.answer('old');
  await turn();
  assert.equal(rehearsal.answer.value?.reply, 'new');
});

test('what is typed quickly is asked once, with the draft as it is then', async () => {
  const server = slowServer();
  const rehearsal = createRehearsal(server, { message: 'Hi', pauseMs: 5 });
  rehearsal.behave(await manners());
  rehearsal.write('Hi t');
  rehearsal.comeAs('returning');
  rehearsal.behave({ ...(await manners()), tone: 'casual' });
  rehearsal.write('Hi there');
  await until(() => server.asked.length > 0);
  assert.equal(server.asked.length, 1);
  const body = server.asked[0]?.body as { message: string; customer: string; ai_preferences: { tone: string } };
  assert.deepEqual([body.message, body.customer, body.ai_preferences.tone], ['Hi there', 'returning', 'casual']);
});

test('a refusal is told with what is wrong, and is gone with the next answer', async () => {
  const server = slowServer();
  const rehearsal = createRehearsal(server, NO_PAUSE);
  rehearsal.behave(await manners());
  await until(() => server.asked.length === 1);
  const errors = [{ path: 'ai_preferences.pricing_info', message: 'too long' }];
  server.asked[0]?.refuse(new CallError(400, 'A field is wrong', { type: '', title: '', status: 400, detail: 'A field is wrong', errors }));
  await until(() => rehearsal.failure.value !== undefined);
  assert.equal(rehearsal.failure.value, 'too long');
  rehearsal.write('Hello');
  await until(() => server.asked.length === 2);
  server.asked[1]?.answer('Hello.');
  await until(() => rehearsal.failure.value === undefined);
  assert.equal(rehearsal.answer.value?.reply, 'Hello.');
});

test('nothing written is nothing to answer, and what nobody looks at any more is not shown', async () => {
  const server = slowServer();
  const rehearsal = createRehearsal(server, NO_PAUSE);
  rehearsal.behave(await manners());
  rehearsal.write('   ');
  await turn();
  assert.deepEqual([server.asked.length, rehearsal.isAsking.value, rehearsal.answer.value], [0, false, undefined]);
  rehearsal.write('Hi');
  await until(() => server.asked.length === 1);
  rehearsal.stop();
  server.asked[0]?.answer('late');
  await turn();
  assert.equal(rehearsal.answer.value, undefined);
});
