/** The devices that notices are pushed to: this one, the others, and a try of all of them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PushStatus, PushTestAnswer } from '#contract/push.ts';
import type { Server } from '#web/call.ts';
import type { Push, PushState } from '#web/push.ts';
import { createLoaded, type Loaded } from './loaded.ts';

export type TestedDevice = PushTestAnswer['results'][number];

/** A try: of each device what its push service said, by the device's id. */
export type PushTrial =
  | { readonly state: 'none' | 'running' }
  | { readonly state: 'done'; readonly results: ReadonlyMap<string, TestedDevice> };

export type PushDevices = {
  readonly status: Loaded<PushStatus>;
  /** This device: as its browser has it, and `off` when it was taken off the list elsewhere. Undefined until it was looked. */
  readonly here: ReadonlySignal<PushState | undefined>;
  /** Which of the list is this device; undefined when none is, or it cannot be told. */
  readonly hereId: ReadonlySignal<string | undefined>;
  readonly trial: ReadonlySignal<PushTrial>;
  load(): Promise<void>;
  /** Must come of a tap: the browser asks her. Throws when it cannot be. */
  turnOn(): Promise<void>;
  turnOff(): Promise<void>;
  /** Nothing more is pushed to it. Throws a `CallError`. */
  remove(id: string): Promise<void>;
  /** Pushes to all devices. Throws a `CallError`. */
  test(): Promise<void>;
};

export type PushDevicesParts = {
  readonly server: Pick<Server, 'get' | 'post'>;
  readonly push: Pick<Push, 'state' | 'look' | 'turnOn' | 'turnOff'>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

const ADDRESS = '/api/admin/push';
/** The id of this device in the server's list. */
const KEY = 'app_push_id';

export function createPushDevices({ server, push, storage }: PushDevicesParts): PushDevices {
  const status = createLoaded(() => server.get<PushStatus>(ADDRESS));
  const ownId = signal(storage.getItem(KEY) ?? undefined);
  const trial = signal<PushTrial>({ state: 'none' });
  const ids = () => status.value.value?.subscriptions.map(({ id }) => id);
  const isGone = computed(() => isWithout(ids(), ownId.value));
  const remember = (id: string | undefined) => {
    ownId.value = id;
    if (id === undefined) storage.removeItem(KEY);
    else storage.setItem(KEY, id);
  };
  const turnOff = async () => {
    await push.turnOff();
    remember(undefined);
    await status.load();
  };
  return {
    status,
    here: computed(() => (push.state.value === 'on' && isGone.value ? 'off' : push.state.value)),
    hereId: computed(() => (push.state.value === 'on' && !isGone.value ? ownId.value : undefined)),
    trial,
    load: async () => {
      await Promise.all([push.look(), status.load()]);
    },
    turnOn: async () => {
      const before = ids() ?? [];
      await push.turnOn();
      await status.load();
      // The server names no device by its address: the one that is new is this one.
      const added = ids()?.filter((id) => !before.includes(id)) ?? [];
      if (added.length === 1) remember(added[0]);
    },
    turnOff,
    remove: async (id) => {
      if (id === ownId.value && push.state.value === 'on') return turnOff();
      status.put(await server.post<PushStatus>(`${ADDRESS}/unsubscribe`, { id }));
    },
    test: async () => {
      trial.value = { state: 'running' };
      try {
        const { results } = await server.post<PushTestAnswer>(`${ADDRESS}/test`);
        trial.value = { state: 'done', results: new Map(results.map((each) => [each.id, each])) };
        await status.load();
      } catch (error) {
        trial.value = { state: 'none' };
        throw error;
      }
    },
  };
}

function isWithout(ids: readonly string[] | undefined, ownId: string | undefined): boolean {
  if (ids === undefined) return false;
  return ownId === undefined ? ids.length === 0 : !ids.includes(ownId);
}
