/** Cancellations that have not been answered yet, as this device keeps them: a page may end before they are. */
import type { Instant } from '#core/time.ts';

/** Sent at `dueAt`, or when the page that began it ends. */
export type Kept = { readonly id: string; readonly isTelling: boolean; readonly dueAt: Instant };

export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Nobody cancels more at a time; older ones are forgotten here, and still sent by the page that began them. */
const KEPT_MAX = 50;
const KEY = 'bookings_being_cancelled';

/** Changes what is kept. */
export function keep(storage: Memory, change: (all: readonly Kept[]) => readonly Kept[]): void {
  const all = change(keptIn(storage)).slice(-KEPT_MAX);
  if (all.length === 0) storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(all));
}

/** All that is kept; what is none of ours is left out. */
export function keptIn(storage: Memory): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    // Nothing of ours.
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { id, isTelling, dueAt } = value as Partial<Kept>;
  return typeof id === 'string' && typeof isTelling === 'boolean' && Number.isFinite(dueAt);
}
