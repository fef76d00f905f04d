import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUpdates } from './updates.ts';

test('the first version is no new one', async () => {
  const { updates, worker, device } = open({ controlled: false });
  await updates.start();
  worker.installs();
  assert.equal(updates.isReady.value, false);
  device.takesControl();
  assert.equal(device.reloads, 0);
});

test('a new version is offered when it is installed, and shown once when it is asked for', async () => {
  const { updates, worker, device } = open({ controlled: true });
  await updates.start();
  assert.equal(updates.isReady.value, false);
  worker.installs();
  assert.equal(updates.isReady.value, true);
  assert.equal(device.reloads, 0);
  updates.takeOver();
  assert.deepEqual(worker.heard, ['take over']);
  device.takesControl();
  device.takesControl();
  assert.equal(device.reloads, 1);
});

test('a version that waits since the last visit is offered at once', async () => {
  const { updates, worker } = open({ controlled: true });
  worker.isWaiting = true;
  await updates.start();
  assert.equal(updates.isReady.value, true);
});

test('a version that another window asked for loads a page that nobody types in, and asks in one where somebody does', async () => {
  for (const isBusy of [false, true]) {
    const { updates, device } = open({ controlled: true, isBusy });
    await updates.start();
    device.takesControl();
    assert.equal(device.reloads, isBusy ? 0 : 1);
    assert.equal(updates.isReady.value, isBusy);
    updates.takeOver();
    assert.equal(device.reloads, 1);
  }
});

test('the worker is never taken from the browser’s cache, and its scope is the whole app', async () => {
  const { updates, device } = open({ controlled: false });
  await updates.start();
  assert.deepEqual(device.registered, ['/app/sw.js', { scope: '/app', updateViaCache: 'none' }]);
});

test('without service workers, or when one cannot be had, the app goes on', async () => {
  const parts = { file: '/app/sw.js', reload: () => undefined, isBusy: () => false };
  const none = createUpdates({ ...parts, container: undefined });
  await none.start();
  none.look();
  const refused = { controller: null, addEventListener: () => undefined, register: () => Promise.reject(new Error('SecurityError')) };
  await createUpdates({ ...parts, container: refused }).start();
  assert.equal(none.isReady.value, false);
});

function open({ controlled, isBusy = false }: { controlled: boolean; isBusy?: boolean }) {
  const waiting = { postMessage: (message: unknown) => void worker.heard.push(message) };
  class Registration extends EventTarget {
    installing = new EventTarget();
    get waiting() {
      return worker.isWaiting ? waiting : null;
    }
    async update() {}
  }
  const registration = new Registration();
  const worker = {
    isWaiting: false,
    heard: [] as unknown[],
    installs() {
      registration.dispatchEvent(new Event('updatefound'));
      worker.isWaiting = true;
      registration.installing.dispatchEvent(new Event('statechange'));
    },
  };
  const device = {
    reloads: 0,
    registered: [] as unknown[],
    takesControl: () => void container.dispatchEvent(new Event('controllerchange')),
  };
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: async (...given: unknown[]) => {
      device.registered = given;
      return registration;
    },
  });
  const updates = createUpdates({
    container: container as unknown as ServiceWorkerContainer,
    file: '/app/sw.js',
    reload: () => {
      device.reloads += 1;
    },
    isBusy: () => isBusy,
  });
  return { updates, worker, device };
}
