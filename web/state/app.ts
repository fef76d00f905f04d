/** Everything that all pages share, made once. Pages reach it by `useApp()`; what only one page needs, that page makes. */

import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Settings } from '#contract/settings.ts';
import type { Status } from '#contract/status.ts';
import { type Instant, MINUTE_MS, type Zone } from '#core/time.ts';
import { createServer, type Server } from '../call.ts';
import type { Device } from '../device.ts';
import { createLive, type Live } from '../live.ts';
import { createPlaces, type Places, type Window_ } from '../place.ts';
import type { Push } from '../push.ts';
import { words } from '../words/words.ts';
import { forgetDrafts } from './drafts.ts';
import { createLoaded, type Loaded } from './loaded.ts';
import { createOffline, type Offline } from './offline.ts';
import { createStore } from './offline-store.ts';
import { createSession, type Session } from './session.ts';
import { createThemes, type Themes } from './theme.ts';
import { createToasts, type Toasts } from './toasts.ts';

/** What the app needs of the browser; a test hands in its own. */
export type Platform = {
  readonly window: Window_;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly fetch: typeof fetch;
  readonly root: { readonly dataset: DOMStringMap };
  now(): Instant;
  /** The zone of the device, to be compared with the business's. */
  readonly deviceZone: Zone;
  readonly device: Device;
};

export type App = {
  readonly platform: Platform;
  readonly server: Server;
  readonly session: Session;
  readonly live: Live;
  readonly offline: Offline;
  readonly device: Device;
  readonly push: Push;
  readonly places: Places;
  readonly toasts: Toasts;
  readonly themes: Themes;
  readonly status: Loaded<Status>;
  readonly settings: Loaded<Settings>;
  /** The time, moved on every half minute. */
  readonly now: ReadonlySignal<Instant>;
  /** The business's zone; the device's until the settings are there. */
  readonly zone: ReadonlySignal<Zone>;
  /** ISO 3166, `US`; how numbers, dates and clocks are written. */
  readonly country: ReadonlySignal<string>;
  /** The same thing for the whole session: made at the first call, then found again. A page that is shown again finds its state. */
  keep<T>(name: string, make: () => T): T;
};

const TICK_MS = MINUTE_MS / 2;
const STATUS_GATHER_MS = 400;

/** Wires it all; nothing is asked before somebody is signed in. */
export function createApp(platform: Platform): App {
  const session = createSession(platform.storage);
  const server = createServer({
    fetch: noteUse(platform),
    token: () => session.token.value,
    onRefused: session.refuse,
    words: words.failures,
  });
  const live = createLive(server);
  const { device, now: time } = platform;
  const { connection } = live;
  const { isSignedIn } = session;
  const offline = createOffline({ store: createStore(device.caches), connection, hasNetwork: device.hasNetwork, isSignedIn, now: time });
  const status = createLoaded(() => server.get<Status>('/api/admin/status'), offline.memoryOf('status'));
  const settings = createLoaded(() => server.get<Settings>('/api/admin/settings'), offline.memoryOf('settings'));
  const now = signal(platform.now());
  setInterval(() => {
    now.value = platform.now();
  }, TICK_MS);
  const kept = new Map<string, unknown>();
  effect(() => {
    if (isSignedIn.value) {
      followStatus(live, status);
      followSettings(live, settings);
      return;
    }
    // Nothing of hers stays behind, neither shown nor listening.
    kept.clear();
    live.forget();
    status.clear();
    settings.clear();
  });
  effect(() => {
    // A line that was opened with another token may have ended with it.
    live.stop();
    if (session.token.value === undefined) return;
    live.start();
    status.load().catch(() => undefined);
    settings.load().catch(() => undefined);
  });
  const places = createPlaces(platform.window);
  device.onCalled((place) => places.goTo(place));
  const push = device.openPush(server);
  device.onPushRenewed(() => push.look());
  session.onSignOut(() => {
    push.leave();
    forgetDrafts(platform.storage);
  });
  effect(() => {
    // Also when it was the server that ended it, or another window.
    if (!isSignedIn.value) untracked(push.leave);
  });
  effect(() => device.showCount(isSignedIn.value ? (status.value.value?.needs_you_count ?? 0) : 0));
  return {
    platform,
    server,
    session,
    live,
    offline,
    device,
    push,
    places,
    toasts: createToasts(),
    themes: createThemes(platform.storage, platform.root),
    status,
    settings,
    now,
    zone: computed(() => settings.value.value?.timezone ?? platform.deviceZone),
    country: computed(() => settings.value.value?.country ?? 'US'),
    keep: <T>(name: string, make: () => T) => {
      if (!kept.has(name)) kept.set(name, make());
      return kept.get(name) as T;
    },
  };
}

/** What she gets done here, as the server takes it; reading does not count. */
const DEEDS = ['/api/inbox/reply', '/api/admin/bookings', '/api/admin/settings'];

function noteUse({ fetch, device }: Platform): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, init);
    const isDeed = DEEDS.some((path) => typeof input === 'string' && input.startsWith(path));
    if (isDeed && answer.ok && init?.method !== undefined && init.method !== 'GET') device.install.noteUse();
    return answer;
  };
}

/** Counts and the agent's state change with what happens: asked again once after a burst of events. */
function followStatus(live: Live, status: Loaded<Status>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    // Not put off by what goes on happening.
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      status.load().catch(() => undefined);
    }, STATUS_GATHER_MS);
  };
  live.onEvent(soon);
  live.onReturn(soon);
}

/** Settings changed by a text command or in another window. */
function followSettings(live: Live, settings: Loaded<Settings>): void {
  const again = () => {
    settings.load().catch(() => undefined);
  };
  live.onEvent(({ change }) => {
    if (change === 'settings') again();
  });
  live.onReturn(again);
}
