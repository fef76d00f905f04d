/** Windows on the app: one Chromium for a test file, a device of its own for every window, and what went wrong in them. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Instant } from '#core/time.ts';
import { openBrowser } from './browser.ts';
import { OWNER_TOKEN } from './build.ts';
import { SAMPLE_ZONE } from './sample-business.ts';

export const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const;
export type Size = keyof typeof SIZES;
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Longer than anything takes on a slow machine; a test that waits for what never comes says so then. */
const PATIENCE_MS = 20_000;

export type PageWish = {
  /** Where it is opened, `/app/bookings/week`; the inbox otherwise. */
  readonly at?: string;
  readonly size?: Size;
  readonly scheme?: Scheme;
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
  readonly signedIn?: boolean;
  /** Lets the service worker be; otherwise nothing stands between the page and the server. */
  readonly serviceWorker?: boolean;
  readonly context?: BrowserContextOptions;
};

export type Windows = {
  readonly complaints: string[];
  newPage(wish?: PageWish): Promise<Page>;
  passTime(ms: number): Promise<void>;
  close(): Promise<void>;
};

/** Windows on the app at this address, whose clocks go by `now`. */
export function openWindows(url: string, now: () => Instant): Windows {
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  const release = holdBrowser();
  return {
    complaints,
    newPage: async (wish = {}) => {
      const context = await (await sharedBrowser()).newContext(optionsOf(url, wish));
      contexts.push(context);
      await context.addInitScript(moveClock, now() - Date.now());
      if (!wish.serviceWorker) await context.addInitScript(refuseWorkers);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      listen(page, url, complaints);
      await page.goto(url + (wish.at ?? '/app'));
      return page;
    },
    passTime: async (ms) => {
      for (const context of contexts) {
        await context.addInitScript(moveClock, ms);
        for (const page of context.pages()) await page.evaluate(moveClock, ms);
      }
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await release();
    },
  };
}

function optionsOf(
  url: string,
  { size = 'phone', scheme = 'light', touch = false, signedIn = true, ...wish }: PageWish,
): BrowserContextOptions {
  const kept = signedIn ? [{ name: 'app_token', value: OWNER_TOKEN }] : [];
  return {
    viewport: SIZES[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: SAMPLE_ZONE,
    hasTouch: touch,
    isMobile: touch,
    storageState: { cookies: [], origins: [{ origin: url, localStorage: kept }] },
    ...wish.context,
  };
}

/** Runs in the page, which goes on as in a browser that has no service workers to give. */
function refuseWorkers(): void {
  if (!('ServiceWorkerContainer' in globalThis)) return;
  ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('no service worker in this window'));
}

/** Runs in the page. Called again it moves the clock on from where it was; timers stay the browser's own. */
function moveClock(ms: number): void {
  const Before = Date;
  globalThis.Date = class extends Before {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(Before.now() + ms);
      else super(...(given as [number]));
    }
    static override now() {
      return Before.now() + ms;
    }
  } as DateConstructor;
}

function listen(page: Page, url: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(url) || /^(blob|data):/.test(request.url());
    if (!isOurs) complaints.push(`foreign: ${request.url()}`);
  });
}

let browser: Promise<Browser> | undefined;
let holders = 0;

function sharedBrowser(): Promise<Browser> {
  browser ??= openBrowser();
  return browser;
}

/** The browser is there until the last one lets it go. */
function holdBrowser(): () => Promise<void> {
  holders += 1;
  return async () => {
    holders -= 1;
    if (holders > 0) return;
    const opened = browser;
    browser = undefined;
    await (await opened)?.close();
  };
}
