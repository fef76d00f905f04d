import { useEffect } from 'preact/hooks';
import type { PushStatus } from '#contract/push.ts';
import { useApp } from '#web/app.tsx';
import { InstallLine } from '#web/pages/install/install-line.tsx';
import { createLoaded } from '#web/state/loaded.ts';
import { Button } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { Facts } from '../facts.tsx';

const said = words.settingsMore.about;

/** The app on this device: of the newest version or not, on the home screen or not; and how many devices are notified. */
export function ThisApp() {
  const { keep, server, device } = useApp();
  const push = keep('settings.push', () => createLoaded(() => server.get<PushStatus>('/api/admin/push')));
  useEffect(() => {
    push.load().catch(() => undefined);
  }, []);
  const isOld = device.updates.isReady.value;
  const count = push.value.value?.subscriptions.length;
  return (
    <section class="card stack" aria-labelledby="this-app">
      <h2 id="this-app">{said.thisApp}</h2>
      <Facts
        facts={[
          {
            name: said.update,
            value: isOld ? <Button onClick={device.updates.takeOver}>{said.takeUpdate}</Button> : said.upToDate,
          },
          { name: said.devices, value: count === undefined ? '' : said.deviceCount(count) },
        ]}
      />
      <InstallLine />
    </section>
  );
}
