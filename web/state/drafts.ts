/** What the owner began to write, by thread. Kept on this device, so that it survives a reload. */

export type Drafts = {
  /** Empty when nothing was begun. */
  read(phone: string): string;
  /** An empty text forgets it. Never throws: a device that keeps nothing only loses drafts at a reload. */
  write(phone: string, text: string): void;
  /** True when something was begun. */
  has(phone: string): boolean;
};

const KEY = 'app_drafts';
/** The longest unused ones are forgotten beyond this. */
const DRAFTS_MAX = 100;

export function createDrafts(storage: Pick<Storage, 'getItem' | 'setItem'>): Drafts {
  const drafts = readDrafts(storage);
  return {
    read: (phone) => drafts.get(phone) ?? '',
    has: (phone) => (drafts.get(phone) ?? '').trim() !== '',
    write: (phone, text) => {
      drafts.delete(phone);
      if (text !== '') drafts.set(phone, text);
      for (const old of [...drafts.keys()].slice(0, -DRAFTS_MAX)) drafts.delete(old);
      try {
        storage.setItem(KEY, JSON.stringify([...drafts]));
      } catch {
        // A full or forbidden storage: the draft lives as long as the page.
      }
    },
  };
}

/** Forgets all that was begun on this device. */
export function forgetDrafts(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(KEY);
}

function readDrafts(storage: Pick<Storage, 'getItem'>): Map<string, string> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isDraft) : []);
  } catch {
    // Nothing that we wrote: we begin anew.
    return new Map();
  }
}

function isDraft(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}
