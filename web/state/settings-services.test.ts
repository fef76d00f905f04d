import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSettings } from '#test/settings-state.ts';
import { createServicesForm, type ServiceDraft, serviceLine } from './settings-services.ts';

const SERVICES = {
  services: [
    { name: 'Haircut', duration_minutes: 45, price: '$45' },
    { name: 'Beard trim', duration_minutes: 15, price: '$20', price_kind: 'from' as const, buffer_after_minutes: 5 },
    { name: 'Bridal', duration_minutes: 90, price_kind: 'on_request' as const, active: false },
  ],
};

const names = (services: readonly { readonly name: string }[]) => services.map(({ name }) => name);

test('services that are saved as they came are the same services', async () => {
  const desk = await openSettings(SERVICES);
  const before = desk.saved().services;
  const form = createServicesForm(desk);
  form.add();
  form.remove(form.draft.value.services.at(-1)?.key ?? '');
  assert.equal(form.isDirty.value, false);
  await form.save();
  assert.deepEqual(desk.saved().services, before);
});

test('a new service is saved at the end with an id of its own, and the list is clean then', async () => {
  const desk = await openSettings(SERVICES);
  const form = createServicesForm(desk);
  form.edit(form.add(), { name: ' Shave ', price_kind: 'from', price: '$30', duration_minutes: '20' });
  assert.equal(await form.save(), true);
  const shave = desk.saved().services.at(-1);
  assert.deepEqual([shave?.name, shave?.duration_minutes, shave?.price, shave?.price_kind], ['Shave', 20, '$30', 'from']);
  assert.equal(new Set(desk.saved().services.map(({ id }) => id)).size, 4);
  assert.equal(form.isDirty.value, false);
});

test('the order is the owner’s: moved services stay where they were put', async () => {
  const desk = await openSettings(SERVICES);
  const form = createServicesForm(desk);
  const [first = '', second = ''] = form.draft.value.services.map(({ key }) => key);
  form.move(first, -1);
  assert.equal(form.isDirty.value, false);
  form.move(second, -1);
  form.move(first, 1);
  await form.save();
  assert.deepEqual(names(desk.saved().services), ['Beard trim', 'Bridal', 'Haircut']);
});

test('a price that is taken away is gone, and one on request needs no amount', async () => {
  const desk = await openSettings(SERVICES);
  const form = createServicesForm(desk);
  const [haircut = '', beard = ''] = form.draft.value.services.map(({ key }) => key);
  form.edit(haircut, { price_kind: 'none' });
  form.edit(beard, { price_kind: 'on_request' });
  await form.save();
  assert.deepEqual(
    desk.saved().services.map(({ price, price_kind }) => [price, price_kind]),
    [
      [null, 'fixed'],
      [null, 'on_request'],
      [null, 'on_request'],
    ],
  );
});

const WRONG: readonly (readonly [string, Partial<ServiceDraft>, string])[] = [
  ['no name', { name: ' ' }, 'services.1.name'],
  ['the name of another', { name: 'haircut' }, 'services.1.name'],
  ['no length', { duration_minutes: '' }, 'services.1.duration_minutes'],
  ['a length in words', { duration_minutes: 'an hour' }, 'services.1.duration_minutes'],
  ['two minutes', { duration_minutes: '2' }, 'services.1.duration_minutes'],
  ['half a minute more', { duration_minutes: '15.5' }, 'services.1.duration_minutes'],
  ['a price without an amount', { price: '' }, 'services.1.price'],
  ['a buffer of days', { buffer_before_minutes: '5000' }, 'services.1.buffer_before_minutes'],
  ['a price the server refuses', { price: '$'.repeat(41) }, 'services.1.price'],
];

for (const [what, part, path] of WRONG)
  test(`${what} is wrong at its field, and nothing is saved`, async () => {
    const desk = await openSettings(SERVICES);
    const before = desk.saved();
    const form = createServicesForm(desk);
    form.edit(form.draft.value.services[1]?.key ?? '', part);
    assert.equal(await form.save(), false);
    assert.deepEqual(Object.keys(form.errors.value), [path]);
    assert.equal(desk.sent.length, what.includes('server') ? 1 : 0);
    assert.deepEqual(desk.saved(), before);
  });

test('mending one fault leaves the others said, and discarding all of it says nothing more', async () => {
  const form = createServicesForm(await openSettings(SERVICES));
  const [haircut = '', beard = ''] = form.draft.value.services.map(({ key }) => key);
  form.edit(haircut, { name: '' });
  form.edit(beard, { duration_minutes: '1' });
  assert.deepEqual(form.errors.value, {});
  await form.save();
  form.edit(haircut, { name: 'Cut' });
  assert.deepEqual(Object.keys(form.errors.value), ['services.1.duration_minutes']);
  form.reset();
  assert.deepEqual(form.errors.value, {});
});

test('a service nobody can book may have the name of another', async () => {
  const form = createServicesForm(await openSettings(SERVICES));
  form.edit(form.draft.value.services[2]?.key ?? '', { name: 'Haircut' });
  assert.equal(await form.save(), true);
});

test('a service is told as customers read it', async () => {
  const lines = createServicesForm(await openSettings(SERVICES)).draft.value.services.map(serviceLine);
  assert.match(lines[0] ?? '', /^45 .*, \$45$/);
  assert.match(lines[1] ?? '', /, from \$20$/);
  assert.match(lines[2] ?? '', /, price on request$/);
});
