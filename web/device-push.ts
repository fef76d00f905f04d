/** The browser's pushes, as `push.ts` asks for them, and the device's name in the owner's list. */
import { createPush, type Push, type PushParts } from './push.ts';
import type { Install } from './state/install.ts';

type PushOfParts = Pick<PushParts, 'server' | 'storage'> & { readonly install: Install };

/** Pushes to this device. Nothing is asked before `look`. */
export function pushOf(window: Window & typeof globalThis, { server, storage, install }: PushOfParts): Push {
  const { navigator, Notification } = window;
  const hasThem = 'Notification' in window && 'PushManager' in window && 'serviceWorker' in navigator;
  return createPush({
    server,
    storage,
    permission: hasThem ? () => Notification.permission : undefined,
    askPermission: () => Notification.requestPermission(),
    manager: async () => (hasThem ? (await navigator.serviceWorker.getRegistration('/app'))?.pushManager : undefined),
    isIos: isIos(navigator),
    isInstalled: () => install.isInstalled.peek(),
    deviceName: deviceName(navigator),
  });
}

/** An iPad says that it is a Mac; no Mac has a screen to touch. */
export function isIos({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}

/** Within a browser's name for itself; the more particular first, since each names others too. */
const SYSTEMS = ['iPhone', 'iPad', 'Android', 'Windows', 'Macintosh', 'CrOS', 'Linux'];
const BROWSERS = ['Edg', 'OPR', 'SamsungBrowser', 'Firefox', 'Chrome', 'Safari'];
const NAMES: Readonly<Record<string, string>> = {
  Edg: 'Edge',
  OPR: 'Opera',
  SamsungBrowser: 'Samsung Internet',
  Macintosh: 'Mac',
  CrOS: 'Chromebook',
};

/** `Chrome on Android`, by which she knows her devices apart. */
export function deviceName(navigator: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): string {
  const named = (all: readonly string[]) => all.find((each) => navigator.userAgent.includes(each)) ?? '';
  const system = named(SYSTEMS) === 'Macintosh' && isIos(navigator) ? 'iPad' : named(SYSTEMS);
  const names = [named(BROWSERS), system].map((name) => NAMES[name] ?? name).filter((name) => name !== '');
  return names.join(' on ') || 'Browser';
}
