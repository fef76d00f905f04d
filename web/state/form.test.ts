import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CallError } from '../call.ts';
import { createForm } from './form.ts';

type Business = { readonly name: string; readonly limits: { readonly perHour: number } };
const SAVED: Business = { name: 'Sam', limits: { perHour: 15 } };

const refusal = (errors: { path: string; message: string }[]) =>
  new CallError(400, 'A field is wrong', { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'A field is wrong', errors });

test('typing makes it dirty, typing the old again makes it clean', () => {
  const form = createForm({ saved: SAVED, send: async (draft) => draft });
  form.set('name', 'Sam’s');
  assert.equal(form.isDirty.value, true);
  form.set('name', 'Sam');
  assert.equal(form.isDirty.value, false);
});

test('what the server made of it is what is shown and saved', async () => {
  const form = createForm({ saved: SAVED, send: async (draft) => ({ ...draft, name: draft.name.trim() }) });
  form.set('name', '  Dana ');
  assert.equal(await form.save(), true);
  assert.equal(form.draft.value.name, 'Dana');
  assert.equal(form.isDirty.value, false);
});

test('a refused field says so until it is typed in again, and nothing typed is lost', async () => {
  const form = createForm({ saved: SAVED, send: () => Promise.reject(refusal([{ path: 'limits.perHour', message: 'at least 1' }])) });
  form.set('limits', { perHour: 0 });
  assert.equal(await form.save(), false);
  assert.deepEqual(form.errors.value, { 'limits.perHour': 'at least 1' });
  assert.equal(form.failure.value, undefined);
  assert.equal(form.draft.value.limits.perHour, 0);
  form.set('limits', { perHour: 1 });
  assert.deepEqual(form.errors.value, {});
});

test('a refusal that names no field is said as a whole', async () => {
  const form = createForm({ saved: SAVED, send: () => Promise.reject(refusal([])) });
  form.set('name', 'Dana');
  await form.save();
  assert.equal(form.failure.value, 'A field is wrong');
});

test('what is wrong already here is not sent', async () => {
  let sent = 0;
  const form = createForm({
    saved: SAVED,
    check: ({ name }): Record<string, string> => (name === '' ? { name: 'a name' } : {}),
    send: async (draft) => {
      sent += 1;
      return draft;
    },
  });
  form.set('name', '');
  assert.equal(await form.save(), false);
  assert.equal(sent, 0);
  assert.deepEqual(form.errors.value, { name: 'a name' });
});

test('what another window saved is taken in, but never over what is being typed', () => {
  const form = createForm({ saved: SAVED, send: async (draft) => draft });
  form.take({ ...SAVED, name: 'Lee' });
  assert.equal(form.draft.value.name, 'Lee');
  form.set('name', 'Typed');
  form.take({ ...SAVED, name: 'Other' });
  assert.equal(form.draft.value.name, 'Typed');
  form.reset();
  assert.equal(form.draft.value.name, 'Other');
});

test('an error that is no refusal is not swallowed, and saving can be tried again', async () => {
  const form = createForm({ saved: SAVED, send: () => Promise.reject(new TypeError('a bug')) });
  form.set('name', 'Dana');
  await assert.rejects(form.save(), TypeError);
  assert.equal(form.isSaving.value, false);
});

test('what is typed while it is being saved is kept, and is not saved yet', async () => {
  let answer: (saved: Business) => void = () => undefined;
  const form = createForm<Business>({
    saved: SAVED,
    send: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  form.set('name', 'Dana');
  const saving = form.save();
  form.set('limits', { perHour: 30 });
  answer({ ...SAVED, name: 'Dana K.' });
  assert.equal(await saving, true);
  assert.deepEqual(form.draft.value, { name: 'Dana K.', limits: { perHour: 30 } });
  assert.equal(form.isDirty.value, true);
});

test('what was saved though its answer was lost is no failure once the server is heard again', async () => {
  const form = createForm({ saved: SAVED, send: () => Promise.reject(new CallError(0, 'no network')) });
  form.set('name', 'Dana');
  await form.save();
  form.take({ ...SAVED, limits: { perHour: 20 } });
  assert.equal(form.failure.value, 'no network');
  form.take({ ...SAVED, name: 'Dana' });
  assert.deepEqual([form.isDirty.value, form.failure.value], [false, undefined]);
});

test('saved twice at once it is sent once, and both hear how it went', async () => {
  let sent = 0;
  const form = createForm({
    saved: SAVED,
    send: async (draft) => {
      sent += 1;
      return draft;
    },
  });
  form.set('name', 'Dana');
  assert.deepEqual(await Promise.all([form.save(), form.save()]), [true, true]);
  assert.equal(sent, 1);
  form.set('name', 'Dana W.');
  assert.equal(await form.save(), true);
  assert.equal(sent, 2);
});
