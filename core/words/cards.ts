/** What the owner's thread says of a booking's change. */
import type { Booking } from '#core/booking.ts';
import { en } from './en.ts';
import type { Scene } from './sayings.ts';

export type CardChange = 'offered' | 'booked' | 'moved' | 'cancelled' | 'edited' | 'no_show';

const VERBS: Readonly<Record<CardChange, string>> = {
  offered: 'Offered',
  booked: 'Booked',
  moved: 'Moved',
  cancelled: 'Cancelled',
  edited: 'Changed',
  no_show: 'Did not come',
};

/** `Booked: Tue, Jun 16, 3 PM, Gel nails`; a moved booking says from when. */
export function cardText(change: CardChange, { from, to }: { from: Booking | undefined; to: Booking }, scene: Scene): string {
  const when = en.parts.dates.shortly(to.startsAt, scene);
  const was = change === 'moved' && from ? `${en.parts.dates.shortly(from.startsAt, scene)} to ` : '';
  return `${VERBS[change]}: ${was}${when}${to.serviceName === undefined ? '' : `, ${to.serviceName}`}`;
}
