import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { PushDeviceView, PushStatus } from '#contract/push.ts';
import { type Answers, answeringServer } from '#test/answering-server.ts';
import { CallError } from '#web/call.ts';
import type { PushState } from '#web/push.ts';
import { createPushDevices } from './push-devices.ts';

const device = (id: string): PushDeviceView => ({
  id,
  device: `Chrome ${id}`,
  created_at: '2026-06-15T09:00:00-04:00',
  last_ok_at: null,
  last_error: null,
  is_failing: false,
});

function opened({
  first = [] as string[],
  kept = undefined as string | undefined,
  state = 'off' as PushState,
  answers = {} as Answers,
} = {}) {
  const listed = [...first];
  const status = (): PushStatus => ({ public_key: 'key', subscriptions: listed.map(device), fallback_minutes: 5 });
  const server = answeringServer({
    'GET /api/admin/push': status,
    'POST /api/admin/push/unsubscribe': (body) => {
      listed.splice(listed.indexOf((body as { id: string }).id), 1);
      return status();
    },
    ...answers,
  });
  const held = new Map(kept === undefined ? [] : [['app_push_id', kept]]);
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  const here = signal<PushState | undefined>(undefined);
  const push = {
    state: here,
    look: async () => {
      here.value = state;
    },
    turnOn: async () => {
      listed.push('mine');
      here.value = 'on';
    },
    turnOff: async () => {
      listed.splice(listed.indexOf('mine'), 1);
      here.value = 'off';
    },
  };
  return { devices: createPushDevices({ server, push, storage }), server, held, listed };
}

test('turned on, this device is the new one in the list, and known again after a reload', async () => {
  const { devices, held } = opened({ first: ['other'] });
  await devices.load();
  assert.equal(devices.here.value, 'off');
  await devices.turnOn();
  assert.equal(devices.here.value, 'on');
  assert.equal(devices.hereId.value, 'mine');
  assert.equal(held.get('app_push_id'), 'mine');
});

test('a device that was removed elsewhere shows as off, whatever its browser has', async () => {
  const { devices } = opened({ first: ['other'], kept: 'mine', state: 'on' });
  await devices.load();
  assert.equal(devices.here.value, 'off');
  assert.equal(devices.hereId.value, undefined);
});

test('a device that cannot be told from the others is on all the same', async () => {
  const { devices } = opened({ first: ['a', 'b'], state: 'on' });
  await devices.load();
  assert.equal(devices.here.value, 'on');
  assert.equal(devices.hereId.value, undefined);
});

test('removing this device turns it off in its browser too, removing another does not', async () => {
  const { devices, held, server } = opened({ first: ['other'] });
  await devices.load();
  await devices.turnOn();
  await devices.remove('other');
  assert.equal(devices.here.value, 'on');
  await devices.remove('mine');
  assert.equal(devices.here.value, 'off');
  assert.equal(held.size, 0);
  assert.deepEqual(devices.status.value.value?.subscriptions, []);
  assert.equal(server.sent.filter(({ route }) => route.endsWith('unsubscribe')).length, 1);
});

test('a try says of each device what came of it, and a failed try can be repeated', async () => {
  let isBroken = true;
  const { devices } = opened({
    first: ['a', 'b'],
    answers: {
      'POST /api/admin/push/test': () => {
        if (isBroken) throw new CallError(503, 'busy');
        return {
          results: [
            { id: 'a', device: 'A', ok: true, answer: 'taken' },
            { id: 'b', device: 'B', ok: false, answer: 'gone' },
          ],
        };
      },
    },
  });
  await devices.load();
  await assert.rejects(devices.test(), CallError);
  assert.deepEqual(devices.trial.value, { state: 'none' });
  isBroken = false;
  await devices.test();
  const trial = devices.trial.value;
  assert.ok(trial.state === 'done');
  assert.deepEqual([trial.results.get('a')?.ok, trial.results.get('b')?.answer], [true, 'gone']);
});
