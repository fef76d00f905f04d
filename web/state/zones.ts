/** Time zones to choose from, by region, and found as people call them: by city, by `eastern`, by `-5`. */
import type { Instant, Zone } from '#core/time.ts';
import { OURS } from './dates.ts';

/** `city`: `New York`. `offset`: `GMT-4` at this moment. `about`: `Eastern Time`, in the language of the app's words; may be the offset again. */
export type ZoneChoice = {
  readonly zone: Zone;
  readonly region: string;
  readonly city: string;
  readonly offset: string;
  readonly about: string;
};
export type ZoneRegion = { readonly region: string; readonly zones: readonly ZoneChoice[] };

/** Where zones without a region stand, `UTC`. */
const NO_REGION = 'UTC';

/** All zones of this device and these besides, each once, by region and city. */
export function listZones(also: readonly Zone[], at: Instant, locale = OURS): readonly ZoneChoice[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...also.filter(isKnown)]);
  return [...known].map((zone) => zoneChoice(zone, at, locale)).toSorted((a, b) => compare(a.region, b.region) || compare(a.city, b.city));
}

/** A zone as it is shown. Throws when the device does not know it. */
export function zoneChoice(zone: Zone, at: Instant, locale = OURS): ZoneChoice {
  const [region = NO_REGION, ...rest] = zone.split('/');
  const city = rest.join(', ') || region;
  return {
    zone,
    region: rest.length > 0 ? region : NO_REGION,
    city: city.replaceAll('_', ' '),
    offset: nameOf(zone, 'shortOffset', at, locale),
    about: nameOf(zone, 'longGeneric', at, locale),
  };
}

/** The zones that answer to this text, by region; all when it is empty. */
export function findZones(zones: readonly ZoneChoice[], text: string): readonly ZoneRegion[] {
  const asked = plain(text).split(' ').filter(Boolean);
  const found = zones.filter((choice) => {
    const answers = plain(`${choice.zone} ${choice.city} ${choice.about} ${choice.offset} ${choice.offset.replace('GMT', 'UTC')}`);
    return asked.every((word) => answers.includes(word));
  });
  const regions = [...new Set(found.map(({ region }) => region))];
  return regions.map((region) => ({ region, zones: found.filter((choice) => choice.region === region) }));
}

function nameOf(zone: Zone, timeZoneName: 'shortOffset' | 'longGeneric', at: Instant, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function isKnown(zone: Zone): boolean {
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Accents, case and the minus sign aside. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('\u2212', '-').replaceAll('_', ' ').trim().toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
