/**
 * The service worker, `/app/sw.js`: opens the app without a network, and hears pushes while no window is open. A new version
 * waits until a window asks for it (`state/updates.ts`), so that nothing changes under the owner's hands.
 */
import { openPush, renewPush, showPush } from './sw-push.ts';
import type { PushHeard, WorkerScope } from './sw-scope.ts';
import { answerFrom, dropOthers, fileFor, keepShell, type Shell } from './sw-shell.ts';

declare const self: WorkerScope;
/** Put in by the build, see `vite.config.ts`. */
declare const SHELL: Shell;

const shell = SHELL;

self.addEventListener('install', (event) => event.waitUntil(keepShell(shell, self.caches)));

self.addEventListener('activate', (event) => {
  // The window that brought this about is served from here on, so the app opens without a network from its first visit.
  event.waitUntil(dropOthers(shell, self.caches).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const file = fileFor(event.request, shell, self.location.origin);
  if (file !== undefined) event.respondWith(answerFrom(shell, file, self.caches));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('push', (event) => event.waitUntil(showPush(self, readJson(event))));
self.addEventListener('notificationclick', (event) => event.waitUntil(openPush(self, event)));
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renewPush(self, event.oldSubscription)));

/** Undefined where nothing came along, or no JSON. */
function readJson({ data }: PushHeard): unknown {
  try {
    return data?.json();
  } catch {
    return undefined;
  }
}
