/** The owner's app as she meets it: the real server on a port of this machine, the built app, a real Chromium, signed in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Business } from '#core/business.ts';
import { type Instant, MINUTE_MS } from '#core/time.ts';
import { ensureApp } from '#scripts/build-app.ts';
import type { World } from '#server/app.ts';
import type { Environment } from '#server/config.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '#server/storage/businesses.ts';
import { openWindows, type PageWish } from './app-windows.ts';
import { buildTestApp, OWNER_TOKEN, type TestApp } from './build.ts';
import { freePort } from './free-port.ts';
import { fillSample, SAMPLE_NOW, sampleBusiness } from './sample-business.ts';

export type OpenedApp = {
  readonly url: string;
  readonly token: string;
  /** What no page should do: errors in its console, something that the policy refused, a request to elsewhere. */
  readonly complaints: string[];
  now(): Instant;
  /** Moves the server's clock and that of every open page. */
  passMinutes(minutes: number): Promise<void>;
  /** A window as on a device of its own, with the app open in it. */
  newPage(wish?: PageWish): Promise<Page>;
  /** The server as it runs now: to text as a customer, and to see what is kept. */
  server(): TestApp;
  /** The server goes; the windows stay. */
  stop(): Promise<void>;
  /** The server is back, on the same port and the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export type AppWish = {
  /** With the people, threads and bookings of the sample salon; otherwise nobody has written yet. */
  readonly sample?: boolean;
  readonly business?: Business;
  readonly now?: Instant;
  readonly env?: Environment;
  /** What else the server is told of its world, `pushesToLoopback`. */
  readonly world?: Partial<World>;
};

/** Opens it on the sample salon's Wednesday morning, or at `now`; time passes from there. Builds the app when its sources changed. */
export async function openApp({
  sample = false,
  now: begin = SAMPLE_NOW,
  business,
  env = {},
  world: given = {},
}: AppWish = {}): Promise<OpenedApp> {
  await ensureApp();
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-app-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const clock = openClock(begin);
  const windows = openWindows(url, clock.now);
  const serve = async (of: Business) => {
    const own = { PORT: String(port), PUBLIC_URL: url, ADMIN_TOKEN: OWNER_TOKEN, ...env };
    const world = { now: clock.now, ...given };
    const app = await buildTestApp({ business: of, now: begin, env: own, world, databaseUrl: join(folder, 'app.db') });
    await app.http.listen({ port, host: 'localhost' });
    return app;
  };
  let left = business ?? sampleBusiness(begin);
  let server = await serve(left);
  if (sample) await fillSample(server.storage, begin);
  let isRunning = true;
  const stop = async () => {
    if (!isRunning) return;
    isRunning = false;
    left = (await server.storage.read(DEFAULT_BUSINESS_ID, loadBusiness)).business;
    await server.close();
  };
  return {
    url,
    token: OWNER_TOKEN,
    complaints: windows.complaints,
    now: clock.now,
    passMinutes: async (minutes) => {
      clock.pass(minutes * MINUTE_MS);
      await windows.passTime(minutes * MINUTE_MS);
    },
    newPage: windows.newPage,
    server: () => server,
    stop,
    restart: async () => {
      await stop();
      server = await serve(left);
      isRunning = true;
    },
    close: async () => {
      await windows.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function openClock(begin: Instant): { now(): Instant; pass(ms: number): void } {
  const openedAt = performance.now();
  let passedMs = 0;
  return {
    now: () => begin + Math.round(performance.now() - openedAt) + passedMs,
    pass: (ms) => {
      passedMs += ms;
    },
  };
}
