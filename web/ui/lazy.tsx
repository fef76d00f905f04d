/** A page whose code is fetched when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * While it is fetched `Waiting` is drawn, and `Broken` when that fails. Trying again fetches it again; where that fails too
 * though the server is there, its file went with an older version of the app, and the whole app is loaded again.
 */
export function lazy<P extends object>(
  fetchIt: () => Promise<ComponentType<P>>,
  Waiting: ComponentType,
  Broken: ComponentType<{ onRetry(): void }>,
) {
  let fetched: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [state, setState] = useState<'waiting' | 'again' | 'there' | 'broken'>(fetched ? 'there' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting' && state !== 'again') return;
      fetchIt().then(
        (component) => {
          fetched = component;
          setState('there');
        },
        async () => {
          if (state === 'again' && (await isServed())) location.reload();
          else setState('broken');
        },
      );
    }, [state]);
    if (state === 'broken') return <Broken onRetry={() => setState('again')} />;
    const Page = fetched;
    return Page ? <Page {...props} /> : <Waiting />;
  };
}

/** The app can be had from the server: loading it again leads to a page, not to nothing. */
function isServed(): Promise<boolean> {
  return fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}
