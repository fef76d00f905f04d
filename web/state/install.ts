/** Bringing the app to the home screen: which way this phone has, and when it is offered. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** `prompt`: the browser asks her itself; `ios`: she does it by hand, and is shown how; `none`: it is there already, or cannot be. */
export type InstallWay = 'prompt' | 'ios' | 'none';

export type Install = {
  readonly way: ReadonlySignal<InstallWay>;
  /** It is time to offer it: she has got something done here, and has not declined. */
  readonly isOffered: ReadonlySignal<boolean>;
  /** Opened from the home screen. */
  readonly isInstalled: ReadonlySignal<boolean>;
  /** The browser would install it, when it is asked by this. */
  canPrompt(prompt: () => Promise<boolean>): void;
  /** It was installed just now. */
  wasInstalled(): void;
  /** She has got something done. */
  noteUse(): void;
  /** Asks the browser; nothing where she does it by hand. */
  ask(): Promise<void>;
  /** Never offered again; the settings still have it. */
  decline(): void;
};

export type InstallParts = {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** On iOS every browser adds to the home screen by its share menu, and none says when it is possible. */
  readonly isIos: boolean;
  readonly isInstalled: boolean;
};

const KEY = 'app_install';

/** Remembers on this device whether it was offered. */
export function createInstall({ storage, isIos, isInstalled: wasOpenedFromHome }: InstallParts): Install {
  const prompt = signal<(() => Promise<boolean>) | undefined>(undefined);
  const isInstalled = signal(wasOpenedFromHome);
  const remembered = signal(storage.getItem(KEY));
  const remember = (what: 'used' | 'declined') => {
    storage.setItem(KEY, what);
    remembered.value = what;
  };
  const way = computed<InstallWay>(() => {
    if (isInstalled.value) return 'none';
    if (prompt.value) return 'prompt';
    return isIos ? 'ios' : 'none';
  });
  return {
    way,
    isInstalled,
    isOffered: computed(() => way.value !== 'none' && remembered.value === 'used'),
    canPrompt: (asking) => {
      prompt.value = asking;
    },
    wasInstalled: () => {
      isInstalled.value = true;
    },
    noteUse: () => {
      if (remembered.peek() === null) remember('used');
    },
    ask: async () => {
      const asking = prompt.peek();
      // A browser's question can be asked once.
      prompt.value = undefined;
      if (asking && (await asking())) isInstalled.value = true;
    },
    decline: () => remember('declined'),
  };
}
