/** Pushes, while no window is open: shown whatever happens, told to the server, and opened where they lead. */
import type { PushPayload } from '#contract/push.ts';
import type { ClickHeard, WorkerScope } from './sw-scope.ts';
import { push as words } from './words/en/push.ts';

/** What a tap needs to know. */
type Tap = { readonly navigate: string; readonly byAction: Readonly<Record<string, string>> };

/** What browsers have and TypeScript does not know. */
type Options = NotificationOptions & {
  readonly actions: readonly { readonly action: string; readonly title: string }[];
  readonly timestamp: number;
  readonly renotify: boolean;
};

const APP = '/app';
const ICON = '/app/icons/icon-192.png';
const BADGE = '/app/icons/badge-96.png';

/** Always shows something: browsers take pushes away from an app that stays silent. Then says to the server that it was shown. */
export async function showPush(scope: WorkerScope, pushed: unknown): Promise<void> {
  const payload = isPayload(pushed) ? pushed : undefined;
  if (!payload)
    return scope.registration.showNotification(words.title, { body: words.somethingNew, icon: ICON, badge: BADGE, tag: 'something' });
  const { title, body, lang, dir, tag, icon, badge, timestamp, actions, navigate, data } = payload.notification;
  const tap: Tap = { navigate, byAction: Object.fromEntries(actions.map((each) => [each.action, each.navigate])) };
  const options: Options = {
    ...{ body, lang, dir, tag, icon, badge, timestamp },
    // One that takes another's place is news all the same.
    renotify: true,
    actions: actions.map(({ action, title: label }) => ({ action, title: label })),
    data: tap,
  };
  await scope.registration.showNotification(title, options);
  await Promise.all([tellShown(data.ack), showCount(scope, payload.app_badge)]);
}

/** Goes where the notification, or the button of it, leads: in a window that is open, or in a new one. */
export async function openPush(scope: WorkerScope, { notification, action }: ClickHeard): Promise<void> {
  notification.close();
  const address = within(
    scope.location.origin,
    isTap(notification.data) ? (notification.data.byAction[action] ?? notification.data.navigate) : APP,
  );
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = open.filter(({ url }) => new URL(url).pathname.startsWith(APP));
  const window = ours.find(({ focused }) => focused) ?? ours[0];
  if (!window) return void (await scope.clients.openWindow(address));
  await window.focus();
  window.postMessage({ go: address });
}

/** The push service gave this browser another address. A window tells the server of it: the worker has no token. */
export async function renewPush({ registration, clients }: WorkerScope, old: PushSubscription | null | undefined): Promise<void> {
  const options = old?.options;
  if (options && !(await registration.pushManager.getSubscription())) await registration.pushManager.subscribe(options);
  for (const window of await clients.matchAll({ type: 'window', includeUncontrolled: true })) window.postMessage('subscribed again');
}

async function tellShown(id: string): Promise<void> {
  const body = JSON.stringify({ id });
  // Unheard, it goes out as a text a little later.
  await fetch('/api/push/ack', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
}

async function showCount({ navigator }: WorkerScope, count: number): Promise<void> {
  // A phone without badges, or one on which they are not allowed.
  await (count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.())?.catch(() => undefined);
}

/** Only ever into the app, whatever was pushed. */
function within(origin: string, address: string): string {
  const url = URL.parse(address, origin);
  const isOurs = url?.origin === origin && (url.pathname === APP || url.pathname.startsWith(`${APP}/`));
  return isOurs ? url.pathname + url.search + url.hash : APP;
}

function isPayload(pushed: unknown): pushed is PushPayload {
  if (typeof pushed !== 'object' || pushed === null || !('notification' in pushed)) return false;
  const { notification: told } = pushed;
  if (typeof told !== 'object' || told === null || !('title' in told) || !('actions' in told) || !('data' in told)) return false;
  return typeof told.title === 'string' && Array.isArray(told.actions) && typeof told.data === 'object' && told.data !== null;
}

function isTap(data: unknown): data is Tap {
  return typeof data === 'object' && data !== null && 'navigate' in data && 'byAction' in data;
}
