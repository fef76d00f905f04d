/** A group that is fetched: grey while it is, why not and a way to try again when it cannot be, else what it is. */
import type { ComponentChildren } from 'preact';
import type { Loaded } from '#web/state/loaded.ts';
import { Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

export function Fetched<T>({
  loaded,
  rows = 4,
  children,
}: {
  readonly loaded: Pick<Loaded<T>, 'value' | 'error' | 'load'>;
  readonly rows?: number;
  children(value: T): ComponentChildren;
}) {
  const value = loaded.value.value;
  const error = loaded.error.value;
  if (value !== undefined) return <>{children(value)}</>;
  if (error) return <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => loaded.load()} />;
  return <Skeleton rows={rows} label={words.common.loading} />;
}
