import { useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { InstallLine } from '#web/pages/install/install-line.tsx';
import type { PushDevices } from '#web/state/push-devices.ts';
import { Button } from '#web/ui/button.tsx';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { focusHeading } from '../focus-heading.ts';
import './notifications.css';

const said = words.settingsMore.notifications;
const TONES = { on: 'good', off: 'plain', denied: 'warn', unsupported: 'plain', needs_install: 'warn' } as const;

/** Whether this device shows notifications, and what to do about it. */
export function ThisDevice({ devices }: { readonly devices: PushDevices }) {
  const { toasts } = useApp();
  const [isBusy, setBusy] = useState(false);
  const here = devices.here.value;
  const turn = async (on: boolean) => {
    setBusy(true);
    try {
      await (on ? devices.turnOn() : devices.turnOff());
      const isOn = devices.here.value === 'on';
      if (isOn === on) toasts.say(on ? said.turnedOn : said.turnedOff);
    } catch (error) {
      toasts.complain(error);
    }
    setBusy(false);
    focusHeading();
  };
  return (
    <section class="card stack" aria-labelledby="this-device">
      <div class="spread push-head">
        <h2 id="this-device">{said.here}</h2>
        <span role="status">{here && <Pill tone={TONES[here]}>{said.states[here]}</Pill>}</span>
      </div>
      <p class="soft small">{here === 'unsupported' && !window.isSecureContext ? said.insecureMeans : said.means[here ?? 'off']}</p>
      {here === 'needs_install' && <InstallLine />}
      {(here === 'off' || here === 'on') && (
        <div>
          <Button look={here === 'off' ? 'primary' : 'quiet'} icon="bell" isBusy={isBusy} onClick={() => turn(here === 'off')}>
            {here === 'off' ? said.turnOn : said.turnOff}
          </Button>
        </div>
      )}
    </section>
  );
}
