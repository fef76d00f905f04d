/** Something that is done once at a time, and says why when it was not. */
import { useState } from 'preact/hooks';
import { CallError } from '#web/call.ts';

export type Doing = { readonly isBusy: boolean; readonly failure: string | undefined; go(): void };

/** `act` throws a `CallError` when it did not happen. */
export function useDoing(act: () => Promise<void>): Doing {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const go = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setFailure(error.fields[0]?.message ?? error.message);
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    failure,
    go: () => {
      go().catch((error: unknown) => setFailure(String(error)));
    },
  };
}
