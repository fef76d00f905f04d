/** Says whose clock this is, when it is not the device's. */
import { spanOfDay, wallTime } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { showClock } from '#web/state/dates.ts';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

/** Nothing where both show the same, whatever they are called: now, and when the shown days begin. */
export function ZoneBanner({ calendar }: { readonly calendar: Calendar }) {
  const { zone, platform, now } = useApp();
  const here = platform.deviceZone;
  const moments = [now.value, spanOfDay(calendar.range.value.first, zone.value).startsAt];
  if (moments.every((at) => wallTime(at, zone.value) === wallTime(at, here))) return null;
  return (
    <Banner icon="clock">
      <span>{words.bookings.timesAreIn(placeOf(zone.value), showClock(now.value, zone.value))}</span>
    </Banner>
  );
}

/** `America/New_York` is New York. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
