import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CallError } from '../call.ts';
import { fakeServer } from './inbox-fakes.ts';
import { createCannedReplies } from './reply-canned.ts';

const kept = (id: string, title: string) => ({ id, title, body: 'Hello', created_at: '', updated_at: '' });

/** Saved replies on a server that keeps what it is given, under the id `new`. */
function openCanned() {
  const { server, asked } = fakeServer(({ method, path, body }) => {
    if (method === 'GET') return { body: [kept('b', 'Beta'), kept('d', 'Delta')] };
    return { body: method === 'DELETE' ? { ok: true } : { ...kept(path.split('/').at(4) ?? 'new', ''), ...(body as object) } };
  });
  return { canned: createCannedReplies(server), asked };
}

const titles = ({ list }: ReturnType<typeof createCannedReplies>) => list.value.value?.map(({ title }) => title);

test('what is saved, changed and dropped is in the list at once, by title', async () => {
  const { canned } = openCanned();
  await canned.list.load();
  const added = canned.edit(undefined);
  added.change({ title: 'Carla', body: 'Hi' });
  assert.equal(await added.save(), true);
  const changed = canned.edit(kept('b', 'Beta'));
  changed.set('title', 'Zeta');
  assert.equal(await changed.save(), true);
  assert.deepEqual(titles(canned), ['Carla', 'Delta', 'Zeta']);
  await canned.drop('d');
  assert.deepEqual(titles(canned), ['Carla', 'Zeta']);
});

test('one without a title or words is not sent, and says at its fields why', async () => {
  const { canned, asked } = openCanned();
  const form = canned.edit(undefined, '  ');
  assert.equal(await form.save(), false);
  assert.deepEqual(Object.keys(form.errors.value), ['title', 'body']);
  assert.equal(asked.length, 0);
});

test('a variable that stands for nothing is refused at the text', async () => {
  const { server } = fakeServer(() => {
    const errors = [{ path: 'body', message: '{nmae} stands for nothing' }];
    throw new CallError(400, 'no', { type: '', title: '', status: 400, detail: 'no', errors });
  });
  const form = createCannedReplies(server).edit(undefined);
  form.change({ title: 'Hi', body: '{nmae}' });
  assert.equal(await form.save(), false);
  assert.equal(form.errors.value.body, '{nmae} stands for nothing');
});
