/** The owner's devices, for tests: the app beside a stand-in for their push services, and what a device or the app asks of it. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { PushStatus, PushTestAnswer, SubscribeAnswer } from '#contract/push.ts';
import { OWNER_PHONE, OWNER_TOKEN, type TestApp, type TestSetting } from './build.ts';
import { type FakeDevice, type FakePushService, startFakePushService } from './fake-push-service.ts';
import { withApp } from './flow-app.ts';

const WAIT_MAX_MS = 20_000;
const LOOK_EVERY_MS = 20;

export class PushDesk {
  readonly app: TestApp;
  readonly service: FakePushService;

  constructor(app: TestApp, service: FakePushService) {
    this.app = app;
    this.service = service;
  }

  /** Asks below `/api/admin`; the answer must have the status. */
  async ask(method: 'GET' | 'POST', path: string, status: number, payload?: object): Promise<unknown> {
    const headers = { authorization: `Bearer ${OWNER_TOKEN}` };
    const answer = await this.app.http.inject({ method, url: `/api/admin/${path}`, headers, ...(payload && { payload }) });
    assert.equal(answer.statusCode, status, answer.body);
    return answer.json();
  }

  async subscribe(device = 'iPhone', of: FakeDevice = this.service.newDevice()): Promise<FakeDevice> {
    const { id, subscriptions } = SubscribeAnswer.parse(await this.ask('POST', 'push/subscribe', 200, { ...of, device }));
    assert.equal(subscriptions.find((one) => one.id === id)?.device, device);
    return of;
  }

  async status(): Promise<PushStatus> {
    return PushStatus.parse(await this.ask('GET', 'push', 200));
  }

  async test(which?: object): Promise<z.infer<typeof PushTestAnswer>['results']> {
    return PushTestAnswer.parse(await this.ask('POST', 'push/test', 200, which)).results;
  }

  /** As the service worker does when it has shown one; without the owner's token. */
  async ack(nth = 0, status = 200): Promise<void> {
    const id = this.service.pushed[nth]?.payload.notification.data.ack;
    const answer = await this.app.http.inject({ method: 'POST', url: '/api/push/ack', payload: { id } });
    assert.equal(answer.statusCode, status, answer.body);
  }

  /** The texts to the owner's phone. */
  async texts(): Promise<readonly string[]> {
    return (await this.app.messages(OWNER_PHONE)).map(({ body }) => body);
  }

  titles(): readonly string[] {
    return this.service.pushed.map(({ payload }) => payload.notification.title);
  }
}

/** The app and the push service, both closed again when `work` is done. */
export async function withPush(work: (desk: PushDesk) => Promise<void>, setting: Partial<TestSetting> = {}): Promise<void> {
  const service = await startFakePushService();
  try {
    await withApp((app) => work(new PushDesk(app, service)), { ...setting, world: { pushesToLoopback: true, ...setting.world } });
  } finally {
    await service.close();
  }
}

/** Waits until it holds. Throws after a time that no machine needs. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const from = performance.now();
  while (!(await holds())) {
    if (performance.now() - from > WAIT_MAX_MS) throw new Error(`waited in vain for ${holds}`);
    await sleep(LOOK_EVERY_MS);
  }
}
