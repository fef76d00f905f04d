/** What pages keep on the phone to show without a network. In a cache of its own, which the service worker never answers from. */

/** Values by name; each one JSON. */
export type Store = {
  put(name: string, value: unknown): Promise<void>;
  /** Undefined when there is none by that name. */
  get(name: string): Promise<unknown>;
  clear(): Promise<void>;
};

const CACHE = 'seen';
/** Two hundred threads and two months of bookings are a tenth of it. */
const LETTERS_MAX = 1_000_000;

/** Keeps nothing where the browser has no such place: over plain HTTP, except on this machine. */
export function createStore(caches: CacheStorage | undefined): Store {
  const addressOf = (name: string) => `/app/seen/${encodeURIComponent(name)}`;
  return {
    put: async (name, value) => {
      const text = JSON.stringify(value);
      const cache = await caches?.open(CACHE);
      // What is too much goes whole: an old half would pass for the truth.
      if (text.length > LETTERS_MAX) await cache?.delete(addressOf(name));
      else await cache?.put(addressOf(name), new Response(text, { headers: { 'content-type': 'application/json' } }));
    },
    get: async (name) => {
      const kept = await (await caches?.open(CACHE))?.match(addressOf(name));
      return kept?.json();
    },
    clear: async () => {
      await caches?.delete(CACHE);
    },
  };
}
