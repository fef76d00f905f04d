/** The time zone: what is chosen, the device's own as a suggestion, and a list to search in. */
import { useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { showClock } from '#web/state/dates.ts';
import { zoneChoice } from '#web/state/zones.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';
import { ZoneSheet } from './zone-sheet.tsx';
import './zone.css';

const { zone: says } = words.settings.business;

export function ZoneField({
  value,
  error,
  onValue,
}: {
  readonly value: string;
  readonly error: string | undefined;
  onValue(zone: string): void;
}) {
  const { now, platform } = useApp();
  const [isOpen, setOpen] = useState(false);
  const chosen = zoneChoice(value, now.value);
  const own = platform.deviceZone;
  return (
    <div class="zone-field">
      <Field label={says.label} error={error} hint={says.now(showClock(now.value, value))}>
        {({ id, ...tied }) => (
          <button {...tied} type="button" id={id} class="input zone-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <span class="cut">{says.chosen(chosen.city, chosen.offset)}</span>
            <Icon name="down" size={16} />
          </button>
        )}
      </Field>
      {own !== value && (
        <Button look="plain" onClick={() => onValue(own)}>
          {says.useDevice(zoneChoice(own, now.value).city)}
        </Button>
      )}
      {isOpen && (
        <ZoneSheet
          value={value}
          onClose={() => setOpen(false)}
          onValue={(zone) => {
            onValue(zone);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
