import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Settings } from '#contract/settings.ts';
import type { Status } from '#contract/status.ts';
import { answeringServer } from '#test/answering-server.ts';
import { type Place, type Places, placeAt } from '../place.ts';
import type { Loaded } from './loaded.ts';
import { createSetUp, doneSteps, leadToSetUp } from './set-up.ts';
import { createTrial, TRIAL_PHONE } from './trial.ts';

const NEW = { business_name: '', availability: { slots: [] }, services: [], twilio_configured: false } as unknown as Settings;
const READY = { business_name: 'Atelier Juno', model: { state: 'ok' } } as unknown as Status;

function loaded<T>(first: T | undefined): Loaded<T> & { tell(value: T): void } {
  const value = signal(first);
  return {
    value,
    error: signal(undefined),
    isLoading: signal(false),
    load: async () => undefined,
    put: (given) => {
      value.value = given;
    },
    tell: (given) => {
      value.value = given;
    },
  } as Loaded<T> & { tell(value: T): void };
}

function appAt(address: string, { settings = NEW, status }: { settings?: Settings; status?: Status } = {}) {
  const place = signal<Place>(placeAt(new URL(address, 'http://localhost')));
  const held = new Map<string, string>();
  const places: Places = {
    place,
    goTo: ({ page, part = '', about = '' }) => {
      place.value = { page, part, about };
    },
    goBack: () => undefined,
    guard: () => () => undefined,
  };
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  return { places, place, settings: loaded<Settings>(settings), status: loaded<Status>(status), platform: { storage } };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the steps follow each other, and after the last one comes the inbox', () => {
  const app = appAt('/app/set-up');
  const setUp = createSetUp(app);
  const seen = [setUp.step.value];
  while (app.place.value.page === 'set-up' && seen.length < 10) {
    setUp.goOn();
    if (app.place.value.page === 'set-up') seen.push(setUp.step.value);
  }
  assert.deepEqual(seen, ['business', 'hours', 'services', 'phone', 'model', 'rehearsal']);
  assert.equal(app.place.value.page, 'inbox');
});

test('back leads to the step before, and from the first one nowhere', () => {
  const app = appAt('/app/set-up/hours');
  const setUp = createSetUp(app);
  setUp.goBack();
  setUp.goBack();
  assert.equal(setUp.step.value, 'business');
});

test('a step is done by what is saved, whoever saved it', () => {
  const filled = {
    business_name: 'Atelier Juno',
    availability: { slots: [{ day: 'mon', start: '09:00', end: '17:00' }] },
    services: [{ active: true }],
    twilio_configured: true,
  } as unknown as Settings;
  assert.deepEqual([...doneSteps(filled, READY)], ['business', 'hours', 'services', 'phone', 'model']);
  assert.deepEqual([...doneSteps(NEW, undefined)], []);
});

test('the app begins with the set-up where nobody has said whose business it is', async () => {
  const app = appAt('/app');
  leadToSetUp(app);
  app.status.tell({ ...READY, business_name: '' });
  await settled();
  assert.equal(app.place.value.page, 'set-up');
});

for (const [why, app] of [
  ['the business has a name', appAt('/app', { status: READY })],
  ['a notification led elsewhere', appAt('/app/inbox#+15551112222', { status: { ...READY, business_name: '' } })],
  ['another page was asked for', appAt('/app/bookings', { status: { ...READY, business_name: '' } })],
] as const)
  test(`it does not begin with the set-up when ${why}`, async () => {
    const { page } = app.place.value;
    leadToSetUp(app);
    await settled();
    assert.equal(app.place.value.page, page);
  });

test('who has put it off is not led to it again', async () => {
  const app = appAt('/app/set-up', { status: { ...READY, business_name: '' } });
  createSetUp(app).leave();
  leadToSetUp(app);
  await settled();
  assert.equal(app.place.value.page, 'inbox');
});

test('a rehearsed text is shown with its answer, and with what the owner is texted of it', async () => {
  const server = answeringServer({
    'POST /api/dev/message': () => ({ success: true, reply: 'Tuesday at 3 is free.', owner_notifications: [{ content: 'New booking' }] }),
  });
  const trial = createTrial(server);
  await trial.say('Tuesday at 3?');
  assert.deepEqual(
    trial.lines.value.map(({ from, text }) => `${from}: ${text}`),
    ['customer: Tuesday at 3?', 'agent: Tuesday at 3 is free.', 'owner: New booking'],
  );
});

test('silence is shown with its reason', async () => {
  const server = answeringServer({
    'POST /api/dev/message': () => ({ success: true, reply: null, silent_because: 'paused', owner_notifications: [] }),
  });
  const trial = createTrial(server);
  await trial.say('hi');
  assert.deepEqual(trial.lines.value.at(-1), { id: 2, from: 'silence', text: 'paused' });
});

test('clearing a rehearsal cancels what still stands, tells nobody, and erases the customer', async () => {
  const server = answeringServer({
    'GET /api/admin/bookings': () => [
      { id: 'a', status: 'confirmed' },
      { id: 'b', status: 'cancelled' },
      { id: 'c', status: 'pending' },
    ],
    'POST /api/admin/bookings/a/cancel': () => ({}),
    'POST /api/admin/bookings/c/cancel': () => ({}),
    [`POST /api/admin/contacts/${encodeURIComponent(TRIAL_PHONE)}/erase`]: () => ({ ok: true }),
  });
  const trial = createTrial(server);
  await trial.clear();
  const posts = server.sent.filter(({ route }) => route.startsWith('POST'));
  assert.deepEqual(
    posts.map(({ route, body }) => [route, body]),
    [
      ['POST /api/admin/bookings/a/cancel', { notify_customer: false }],
      ['POST /api/admin/bookings/c/cancel', { notify_customer: false }],
      [`POST /api/admin/contacts/${encodeURIComponent(TRIAL_PHONE)}/erase`, undefined],
    ],
  );
});
