/** What is kept on this device, where it may be: a browser can forbid it, and a full one takes nothing more. */

export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Never throws: what the browser does not take is remembered as long as the page lives. `find` gives the browser's own, and
 * may throw where it is forbidden.
 */
export function createStorage(find: () => DeviceStorage): DeviceStorage {
  const untaken = new Map<string, string>();
  const attempt = <T>(ask: (storage: DeviceStorage) => T): { readonly answer: T } | undefined => {
    try {
      return { answer: ask(find()) };
    } catch {
      // Forbidden or full: nothing that was asked for may fail because of it.
      return undefined;
    }
  };
  return {
    getItem: (key) => untaken.get(key) ?? attempt((storage) => storage.getItem(key))?.answer ?? null,
    setItem: (key, value) => {
      if (attempt((storage) => storage.setItem(key, value))) untaken.delete(key);
      else untaken.set(key, value);
    },
    removeItem: (key) => {
      untaken.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
  };
}
