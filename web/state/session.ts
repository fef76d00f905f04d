/** Who is signed in on this device: the owner's token, kept under `app_token`. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

const TOKEN_KEY = 'app_token';
/** Where earlier apps kept the same token. */
const OLD_KEYS = ['admin_token', 'inbox_token'];

export type Session = {
  readonly token: ReadonlySignal<string | undefined>;
  readonly isSignedIn: ReadonlySignal<boolean>;
  /** The server refused the token that was in use. */
  readonly wasRefused: ReadonlySignal<boolean>;
  signIn(token: string): void;
  signOut(): void;
  /** Calls back right before she signs out, while the token still counts; the answer ends it. */
  onSignOut(leave: () => void): () => void;
  /** The server refused this token. Nothing happens when another one is in use by now. */
  refuse(token: string | undefined): void;
  /** Another window of this device kept something else under this key; null: everything was removed. */
  heed(change: { readonly key: string | null; readonly newValue: string | null }): void;
};

/** The session of this device; takes over the token of an earlier app. */
export function createSession(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Session {
  const token = signal(findToken(storage));
  const wasRefused = signal(false);
  const leaving = new Set<() => void>();
  return {
    token,
    isSignedIn: computed(() => token.value !== undefined),
    wasRefused,
    signIn: (given) => {
      storage.setItem(TOKEN_KEY, given);
      wasRefused.value = false;
      token.value = given;
    },
    signOut: () => {
      for (const leave of leaving) leave();
      storage.removeItem(TOKEN_KEY);
      wasRefused.value = false;
      token.value = undefined;
    },
    onSignOut: (leave) => {
      leaving.add(leave);
      return () => leaving.delete(leave);
    },
    refuse: (refused) => {
      if (refused === undefined || refused !== token.peek()) return;
      // Another window may have signed in with a better one.
      if (storage.getItem(TOKEN_KEY) === refused) storage.removeItem(TOKEN_KEY);
      wasRefused.value = true;
      token.value = undefined;
    },
    heed: ({ key, newValue }) => {
      if (key === TOKEN_KEY || key === null) token.value = newValue ?? undefined;
    },
  };
}

function findToken(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): string | undefined {
  const kept = storage.getItem(TOKEN_KEY) ?? undefined;
  const old = OLD_KEYS.map((key) => storage.getItem(key)).find((value) => value !== null);
  for (const key of OLD_KEYS) storage.removeItem(key);
  if (kept !== undefined || old === undefined || old === null) return kept;
  storage.setItem(TOKEN_KEY, old);
  return old;
}

/** What a sign-in link carries in its fragment: the token itself, or a code that is worth it once. Undefined when it is no such link. */
export function findSignIn(hash: string): { readonly token: string } | { readonly code: string } | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const token = fields.get('token');
  const code = fields.get('code');
  if (token) return { token };
  return code ? { code } : undefined;
}
