import type { PushDeviceView, PushStatus } from '#contract/push.ts';
import { useApp } from '#web/app.tsx';
import { showSince } from '#web/state/dates.ts';
import type { PushDevices } from '#web/state/push-devices.ts';
import { ownPhone } from '#web/state/settings-business.ts';
import { Button } from '#web/ui/button.tsx';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { focusHeading } from '../focus-heading.ts';
import './notifications.css';

const said = words.settingsMore.notifications;

/** All devices that notices are pushed to, how each fares, and a try of all. */
export function Devices({ devices, status }: { readonly devices: PushDevices; readonly status: PushStatus }) {
  const { toasts, settings } = useApp();
  const known = settings.value.value;
  const { subscriptions, fallback_minutes: minutes } = status;
  const test = () => devices.test().catch(toasts.complain);
  return (
    <section class="card stack" aria-labelledby="push-devices">
      <h2 id="push-devices">{said.devices}</h2>
      {subscriptions.length === 0 ? (
        <p class="soft small">{said.noDevices}</p>
      ) : (
        <>
          <ul>
            {subscriptions.map((device) => (
              <Row key={device.id} devices={devices} device={device} />
            ))}
          </ul>
          <p class="soft small">{said.fallback(minutes)}</p>
          <div>
            <Button icon="send" isBusy={devices.trial.value.state === 'running'} onClick={test}>
              {said.test}
            </Button>
          </div>
        </>
      )}
      {known && ownPhone(known) === null && <p class="small">{said.noPhone}</p>}
    </section>
  );
}

function Row({ devices, device }: { readonly devices: PushDevices; readonly device: PushDeviceView }) {
  const { toasts, now, zone } = useApp();
  const trial = devices.trial.value;
  const tested = trial.state === 'done' ? trial.results.get(device.id) : undefined;
  const reached =
    device.last_ok_at === null ? said.neverReached : said.lastSuccess(showSince(Date.parse(device.last_ok_at), now.value, zone.value));
  const remove = () =>
    devices.remove(device.id).then(
      () => {
        toasts.say(said.removed);
        focusHeading();
      },
      (error) => toasts.complain(error),
    );
  return (
    <li class="push-device">
      <div class="push-words">
        <p class="row push-head">
          <strong>{device.device}</strong>
          {device.id === devices.hereId.value && <Pill>{said.thisDevice}</Pill>}
          {device.is_failing && <Pill tone="warn">{said.failing}</Pill>}
        </p>
        <p class="soft small">{reached}</p>
        {device.last_error !== null && <p class="small">{device.last_error}</p>}
        <p role="status" class="small">
          {tested && <Pill tone={tested.ok ? 'good' : 'bad'}>{tested.ok ? said.testOk : said.testFailed}</Pill>}{' '}
          {tested && !tested.ok && tested.answer}
        </p>
      </div>
      <Button look="plain" aria-label={said.removeDevice(device.device)} onClick={remove}>
        {said.remove}
      </Button>
    </li>
  );
}
