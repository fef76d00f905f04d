/** A page whose code is fetched when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** While it is fetched `waiting` is drawn. Failing to fetch it is thrown away once and tried again at the next show. */
export function lazy<P extends object>(
  fetchIt: () => Promise<ComponentType<P>>,
  Waiting: ComponentType,
  Broken: ComponentType<{ onRetry(): void }>,
) {
  let fetched: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [state, setState] = useState<'waiting' | 'there' | 'broken'>(fetched ? 'there' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      fetchIt().then(
        (component) => {
          fetched = component;
          setState('there');
        },
        () => setState('broken'),
      );
    }, [state]);
    if (state === 'broken') return <Broken onRetry={() => setState('waiting')} />;
    const Page = fetched;
    return Page ? <Page {...props} /> : <Waiting />;
  };
}
