/** New versions of the app: found in the background, taken over when the owner says so, and never while she is typing. */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Updates = {
  /** A new version is there, waiting to be shown. */
  readonly isReady: ReadonlySignal<boolean>;
  /** Installs the service worker, and looks for a new version of it. Never throws. */
  start(): Promise<void>;
  /** Looks again: the app is looked at after some time. */
  look(): void;
  /** Shows the new version: this page is loaded again. */
  takeOver(): void;
};

export type UpdatesParts = {
  /** Undefined where the browser has none, as over plain HTTP. */
  readonly container: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'> | undefined;
  /** The service worker's address, in the form that the page's policy asks for. */
  readonly file: string;
  reload(): void;
  /** Something would be lost or startle her if the page were loaded again now. */
  isBusy(): boolean;
};

/** What the service worker hears when its time has come. */
const TAKE_OVER = 'take over';

/** Nothing is registered before `start`. */
export function createUpdates({ container, file, reload, isBusy }: UpdatesParts): Updates {
  const isReady = signal(false);
  let registration: ServiceWorkerRegistration | undefined;
  let isAsked = false;
  let isReloading = false;
  const reloadOnce = () => {
    if (isReloading) return;
    isReloading = true;
    reload();
  };
  const notice = () => {
    // Without a controller it is the first one, not a new version.
    if (registration?.waiting && container?.controller) isReady.value = true;
  };
  const follow = (found: ServiceWorkerRegistration) => {
    registration = found;
    notice();
    found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', notice));
  };
  return {
    isReady,
    start: async () => {
      if (!container) return;
      let wasControlled = container.controller !== null;
      container.addEventListener('controllerchange', () => {
        // Another window may have asked for it: this one has files of a version that is gone.
        if (wasControlled) {
          if (isAsked || !isBusy()) reloadOnce();
          else isReady.value = true;
        }
        wasControlled = true;
      });
      // Without it the app works as well, only not without a network.
      await container.register(file, { scope: '/app', updateViaCache: 'none' }).then(follow, () => undefined);
    },
    look: () => {
      registration?.update().catch(() => undefined);
    },
    takeOver: () => {
      isAsked = true;
      if (registration?.waiting) registration.waiting.postMessage(TAKE_OVER);
      else reloadOnce();
    },
  };
}
