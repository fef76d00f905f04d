/** What of a service worker's world we use. TypeScript knows either a page's world or a worker's, not both in one program. */

type Lasting = { waitUntil(work: Promise<unknown>): void };

export type FetchHeard = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
export type PushHeard = Lasting & { readonly data: { json(): unknown } | null };
export type ClickHeard = Lasting & { readonly notification: Notification; readonly action: string };
/** Not every browser says what there was before. */
export type SubscriptionChangeHeard = Lasting & { readonly oldSubscription?: PushSubscription | null };
export type MessageHeard = Lasting & { readonly data: unknown };

/** An open window of the app. */
export type Client = { readonly url: string; readonly focused: boolean; focus(): Promise<unknown>; postMessage(message: unknown): void };

type Events = {
  install: Lasting;
  activate: Lasting;
  fetch: FetchHeard;
  message: MessageHeard;
  push: PushHeard;
  notificationclick: ClickHeard;
  pushsubscriptionchange: SubscriptionChangeHeard;
};

export type WorkerScope = {
  addEventListener<Name extends keyof Events>(name: Name, heard: (event: Events[Name]) => void): void;
  readonly registration: ServiceWorkerRegistration;
  readonly caches: CacheStorage;
  readonly location: { readonly origin: string };
  readonly navigator: { setAppBadge?(count?: number): Promise<void>; clearAppBadge?(): Promise<void> };
  readonly clients: {
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
    openWindow(address: string): Promise<unknown>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
};
