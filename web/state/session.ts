/** Who is signed in on this device: the owner's token, kept under `app_token`. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

export const TOKEN_KEY = 'app_token';
/** Where earlier apps kept the same token. */
const OLD_KEYS = ['admin_token', 'inbox_token'];

export type Session = {
  readonly token: ReadonlySignal<string | undefined>;
  readonly isSignedIn: ReadonlySignal<boolean>;
  /** The server refused the token that was in use. */
  readonly wasRefused: ReadonlySignal<boolean>;
  signIn(token: string): void;
  signOut(how?: { readonly refused: boolean }): void;
};

/** The session of this device; takes over the token of an earlier app. */
export function createSession(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Session {
  const token = signal(findToken(storage));
  const wasRefused = signal(false);
  return {
    token,
    isSignedIn: computed(() => token.value !== undefined),
    wasRefused,
    signIn: (given) => {
      storage.setItem(TOKEN_KEY, given);
      wasRefused.value = false;
      token.value = given;
    },
    signOut: ({ refused } = { refused: false }) => {
      storage.removeItem(TOKEN_KEY);
      wasRefused.value = refused;
      token.value = undefined;
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
