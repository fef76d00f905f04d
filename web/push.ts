/** Pushes on this device: whether it can have them, has them, and turning them on and off. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PushStatus, PushTestAnswer } from '#contract/push.ts';
import { CallError, type Server } from './call.ts';

/**
 * `unsupported`: this browser has none. `needs_install`: an iPhone's do, but only for an app on the home screen. `denied`: she,
 * or somebody before her, said no, and only the browser's own settings can change that.
 */
export type PushState = 'unsupported' | 'needs_install' | 'denied' | 'off' | 'on';

export type Push = {
  /** Undefined until it was looked. */
  readonly state: ReadonlySignal<PushState | undefined>;
  /** The address under which the server knows this device; undefined when it does not. */
  readonly endpoint: ReadonlySignal<string | undefined>;
  /** Looks how things are, and tells the server when the push service has given this device another address. Never throws. */
  look(): Promise<void>;
  /** Asks for permission, so it must come of a tap. Throws a `CallError`, or what the browser says, when it cannot be. */
  turnOn(): Promise<void>;
  /** Throws a `CallError` when the server could not be told; it will learn by its next push. */
  turnOff(): Promise<void>;
  /** She has signed out: nothing of hers is to be shown here any more. Never throws. */
  leave(): void;
  /** Pushes to this device; says what became of it. */
  test(): Promise<PushTestAnswer>;
};

/** What the browser has for it; a test hands in its own. */
export type PushParts = {
  readonly server: Pick<Server, 'get' | 'post' | 'postAtTheEnd'>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Undefined where there are no notifications. */
  readonly permission: (() => NotificationPermission) | undefined;
  askPermission(): Promise<NotificationPermission>;
  /** Undefined where no service worker could be installed. */
  manager(): Promise<Pick<PushManager, 'getSubscription' | 'subscribe'> | undefined>;
  readonly isIos: boolean;
  isInstalled(): boolean;
  /** `Chrome on Android`. */
  readonly deviceName: string;
};

const ADDRESS = '/api/admin/push';
/** The endpoint that the server was told last. */
const KEY = 'app_push';

/** Asks nobody anything before `look`. */
export function createPush(parts: PushParts): Push {
  const { server, storage, deviceName: device } = parts;
  const state = signal<PushState | undefined>(undefined);
  const endpoint = signal(storage.getItem(KEY) ?? undefined);
  const remember = (told: string | undefined) => {
    endpoint.value = told;
    if (told === undefined) storage.removeItem(KEY);
    else storage.setItem(KEY, told);
  };
  const tell = async (subscription: PushSubscription) => {
    const { endpoint: address, keys } = subscription.toJSON();
    await server.post(`${ADDRESS}/subscribe`, { endpoint: address, keys: { p256dh: keys?.p256dh, auth: keys?.auth }, device });
    remember(subscription.endpoint);
  };
  const look = async () => {
    const found = await stateOf(parts);
    const subscription = found === 'off' ? await (await parts.manager())?.getSubscription() : undefined;
    const told = endpoint.peek();
    if (subscription && told !== undefined && told !== subscription.endpoint) {
      await tell(subscription);
      await forget(server, told);
    }
    state.value = subscription && endpoint.peek() === subscription.endpoint ? 'on' : found;
  };
  return {
    state,
    endpoint,
    look: () => look().catch(() => undefined),
    turnOn: async () => {
      if ((await parts.askPermission()) === 'granted') {
        const { public_key } = await server.get<PushStatus>(ADDRESS);
        const manager = await parts.manager();
        if (manager) await tell(await subscribe(manager, public_key));
      }
      await look();
    },
    turnOff: async () => {
      const held = await unsubscribe(parts);
      const told = endpoint.peek() ?? held;
      remember(undefined);
      state.value = 'off';
      if (told !== undefined) await forget(server, told);
    },
    leave: () => {
      const told = endpoint.peek();
      // At once, while her token still counts; without it the server learns by its next push.
      if (told !== undefined) server.postAtTheEnd(`${ADDRESS}/unsubscribe`, { endpoint: told });
      remember(undefined);
      if (state.peek() === 'on') state.value = 'off';
      unsubscribe(parts).catch(() => undefined);
    },
    test: () => server.post(`${ADDRESS}/test`, { endpoint: endpoint.peek() }),
  };
}

/** Gives the address that is given up; undefined when there was none. */
async function unsubscribe({ manager }: PushParts): Promise<string | undefined> {
  const subscription = await (await manager())?.getSubscription();
  await subscription?.unsubscribe();
  return subscription?.endpoint;
}

/** Nothing to do where it is gone already: taken off the list elsewhere. */
async function forget(server: PushParts['server'], endpoint: string): Promise<void> {
  try {
    await server.post(`${ADDRESS}/unsubscribe`, { endpoint });
  } catch (error) {
    if (!(error instanceof CallError) || error.status !== 404) throw error;
  }
}

async function stateOf({ permission, manager, isIos, isInstalled }: PushParts): Promise<Exclude<PushState, 'on'>> {
  if (isIos && !isInstalled()) return 'needs_install';
  if (!permission || !(await manager())) return 'unsupported';
  return permission() === 'denied' ? 'denied' : 'off';
}

/** With our key; one that was made with another server's key goes first. */
async function subscribe(manager: Pick<PushManager, 'getSubscription' | 'subscribe'>, key: string): Promise<PushSubscription> {
  const wish = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await manager.subscribe(wish);
  } catch (error) {
    const old = await manager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return manager.subscribe(wish);
  }
}
