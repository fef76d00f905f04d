/**
 * Tells whoever listens that a business has news, without saying what: the news are read from the tables. A signal may be
 * one too many, and between processes one may get lost, so whoever listens also looks now and then by itself.
 */

/** Undefined: some signals may have been missed, so any business may have news. */
export type SignalListener = (businessId: string | undefined) => void;

export type Signals = {
  /** Something of this business was committed that open apps show. Returns at once and never throws. */
  signal(businessId: string | undefined): void;
  /** Calls `listener` with every signal of any process on this database, until the returned function is called. It must not throw. */
  onSignal(listener: SignalListener): () => void;
};

/** Signals within this process. */
export function openSignals(): Signals {
  const listeners = new Set<SignalListener>();
  return {
    signal(businessId) {
      for (const listener of listeners) listener(businessId);
    },
    onSignal(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
