/** What reaches the owner: pushes to her devices, what she is told of, and when she is left alone. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createNotices } from '#web/state/notices.ts';
import { createPushDevices } from '#web/state/push-devices.ts';
import { words } from '#web/words/words.ts';
import { Fetched } from '../loading.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import { Devices } from './devices.tsx';
import { Kinds } from './kinds.tsx';
import { QuietHours } from './quiet-hours.tsx';
import { ThisDevice } from './this-device.tsx';

export function NotificationsGroup() {
  const app = useApp();
  const { server, push, platform } = app;
  const notices = app.keep('settings.notices', () => createNotices(app));
  const devices = app.keep('settings.devices', () => createPushDevices({ server, push, storage: platform.storage }));
  useEffect(() => {
    devices.load().catch(() => undefined);
  }, []);
  return (
    <SettingsGroup title={words.settingsMore.notifications.title} form={notices.form}>
      <ThisDevice devices={devices} />
      <Fetched loaded={devices.status} rows={2}>
        {(status) => <Devices devices={devices} status={status} />}
      </Fetched>
      <Kinds notices={notices} />
      <QuietHours notices={notices} />
    </SettingsGroup>
  );
}
