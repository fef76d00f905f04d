/** The app as it lives on this device: of which version, installed or not, with a network or without. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { TRUSTED_TYPES_POLICY } from '#contract/app-page.ts';
import type { Server } from './call.ts';
import { isIos, pushOf } from './device-push.ts';
import { type Place, placeAt } from './place.ts';
import type { Push } from './push.ts';
import { createInstall, type Install } from './state/install.ts';
import type { DeviceStorage } from './state/storage.ts';
import { createUpdates, type Updates } from './state/updates.ts';

export type Device = {
  /** What the device says of its network; it is right when it says there is none. */
  readonly hasNetwork: ReadonlySignal<boolean>;
  /** Where pages keep what they show offline; undefined over plain HTTP. */
  readonly caches: CacheStorage | undefined;
  readonly updates: Updates;
  readonly install: Install;
  /** Pushes to this device, as this server has them. */
  openPush(server: Pick<Server, 'get' | 'post' | 'postAtTheEnd'>): Push;
  /** The number on the app's icon, where the device shows one; 0 for none. */
  showCount(count: number): void;
  /** Calls back when a notification is tapped while a window is open. */
  onCalled(go: (place: Place) => void): void;
  /** Calls back when the push service has given this device another address. */
  onPushRenewed(renewed: () => void): void;
};

const WORKER = '/app/sw.js';

/** Listens to the browser; asks it for nothing yet. */
export function createDevice(window: Window & typeof globalThis, storage: DeviceStorage): Device {
  const { navigator, location } = window;
  const updates = createUpdates({
    container: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    file: trusted(window, WORKER),
    reload: () => location.reload(),
    isBusy: () => isBusy(window.document),
  });
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') updates.look();
  });
  const install = installOf(window, storage);
  return {
    hasNetwork: networkOf(window),
    caches: 'caches' in window ? window.caches : undefined,
    updates,
    install,
    showCount: (count) => showCount(navigator, count),
    openPush: (server) => pushOf(window, { server, storage, install }),
    onCalled: (go) => hear(navigator, (message) => isCall(message) && go(placeAt(new URL(message.go, location.origin)))),
    onPushRenewed: (renewed) => hear(navigator, (message) => message === 'subscribed again' && renewed()),
  };
}

function showCount(navigator: Navigator, count: number): void {
  if (!('setAppBadge' in navigator)) return;
  // Refused where the app is not installed.
  navigator.setAppBadge(count).catch(() => undefined);
}

function hear(navigator: Navigator, heard: (message: unknown) => void): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.addEventListener('message', ({ data }) => heard(data));
}

/** As the service worker says it. */
function isCall(message: unknown): message is { readonly go: string } {
  return typeof message === 'object' && message !== null && 'go' in message && typeof message.go === 'string';
}

function networkOf(window: Window): ReadonlySignal<boolean> {
  const hasNetwork = signal(window.navigator.onLine);
  for (const name of ['online', 'offline'] as const) {
    window.addEventListener(name, () => {
      hasNetwork.value = window.navigator.onLine;
    });
  }
  return hasNetwork;
}

/** The page's policy lets no string name a script: this one address it does. */
function trusted(window: Window, address: string): string {
  if (!hasTrustedTypes(window)) return address;
  const policy = window.trustedTypes.createPolicy(TRUSTED_TYPES_POLICY, {
    createScriptURL: (asked) => {
      if (asked !== WORKER) throw new TypeError(`no script of ours: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

/** TypeScript does not know them yet; what a policy gives goes where an address goes. */
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(asked: string): string }): { createScriptURL(address: string): string };
};

function hasTrustedTypes(window: Window): window is Window & { readonly trustedTypes: TrustedTypes } {
  return 'trustedTypes' in window;
}

/** Something typed and not sent, or something open that decides. */
function isBusy(document: Document): boolean {
  const { activeElement } = document;
  const isTyping = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
  return (isTyping && activeElement.value !== '') || document.querySelector('dialog[open]') !== null;
}

/** Chromium's event, see https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface. */
type InstallPrompt = Event & { prompt(): Promise<{ readonly outcome: string }> };

function isInstallPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event;
}

function installOf(window: Window, storage: DeviceStorage): Install {
  const { navigator } = window;
  const isInstalled =
    window.matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);
  const install = createInstall({ storage, isIos: isIos(navigator), isInstalled });
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isInstallPrompt(event)) install.canPrompt(async () => (await event.prompt()).outcome === 'accepted');
  });
  window.addEventListener('appinstalled', () => install.wasInstalled());
  return install;
}
