/** All time zones by region, narrowed down by what is typed. */
import { useMemo, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { showClock } from '#web/state/dates.ts';
import { findZones, listZones, type ZoneChoice } from '#web/state/zones.ts';
import { TextField } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';

const { zone: says } = words.settings.business;

export function ZoneSheet({ value, onClose, onValue }: { readonly value: string; onClose(): void; onValue(zone: string): void }) {
  const { platform, now } = useApp();
  const [asked, setAsked] = useState('');
  const zones = useMemo(() => listZones([value, platform.deviceZone], now.peek()), []);
  const regions = findZones(zones, asked);
  const near = zones.filter(({ zone }) => asked === '' && (zone === platform.deviceZone || zone === value));
  const count = regions.reduce((sum, region) => sum + region.zones.length, 0);
  return (
    <Sheet title={says.label} closeLabel={words.common.close} onClose={onClose}>
      <TextField label={says.search} type="search" placeholder={says.example} value={asked} onValue={setAsked} />
      <p class="only-read" role="status">
        {asked === '' ? '' : says.found(count)}
      </p>
      {count === 0 && <p class="soft">{says.none}</p>}
      {near.length > 0 && <ZoneList title={says.near} zones={near} value={value} onValue={onValue} />}
      {regions.map(({ region, zones: inRegion }) => (
        <ZoneList key={region} title={region} zones={inRegion} value={value} onValue={onValue} />
      ))}
    </Sheet>
  );
}

function ZoneList({
  title,
  zones,
  value,
  onValue,
}: {
  readonly title: string;
  readonly zones: readonly ZoneChoice[];
  readonly value: string;
  onValue(zone: string): void;
}) {
  const { now } = useApp();
  return (
    <section class="zone-region">
      <h3 class="soft small">{title}</h3>
      <ul>
        {zones.map(({ zone, city, offset, about }) => (
          <li key={zone}>
            <button type="button" class="zone-row" aria-pressed={zone === value} onClick={() => onValue(zone)}>
              <span class="zone-name">
                {city}
                <span class="soft small">{about === offset ? offset : `${about} · ${offset}`}</span>
              </span>
              {zone === value ? <Icon name="check" /> : <span class="soft small figures">{showClock(now.value, zone)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
