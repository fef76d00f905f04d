/** Where the app stands on this device, for the settings: on the home screen, on its way there, or not to be had here. */
import { useApp } from '#web/app.tsx';
import { words } from '#web/words/words.ts';
import { InstallButton } from './install-card.tsx';

export function InstallLine() {
  const { install } = useApp().device;
  if (install.isInstalled.value) return <p class="soft">{words.device.isInstalled}</p>;
  if (install.way.value === 'none') return <p class="soft">{words.device.cannotInstall}</p>;
  return (
    <div class="stack">
      <p class="soft">{words.device.installExplained}</p>
      <div>
        <InstallButton />
      </div>
    </div>
  );
}
