/** The owner's bookings as lines of one text, in any language. */
import { dayOf } from '#core/time.ts';
import { clockIn, type Dates } from './dates.ts';
import type { Scene } from './sayings.ts';

/** `Tue, Jun 16: 3 PM Dana, Cut`, `4 PM Lee`: the day stands before the first booking of each. */
export function agendaLines(bookingIds: readonly string[], dates: Dates, scene: Scene): readonly string[] {
  const days = bookingIds.map((id) => dayOf(scene.booking(id).startsAt, scene.business.zone));
  return bookingIds.map((id, i) => {
    const day = days[i];
    const line = visitLine(id, dates, scene);
    return day === undefined || day === days[i - 1] ? line : `${dates.shortDate(day, scene)}: ${line}`;
  });
}

function visitLine(id: string, dates: Dates, scene: Scene): string {
  const { startsAt, customerName, serviceName } = scene.booking(id);
  return `${dates.clock(clockIn(startsAt, scene), scene)} ${customerName}${serviceName ? `, ${serviceName}` : ''}`;
}
