/** What the owner's thread says of a booking's change. */
import type { Booking } from '#core/booking.ts';
import { shortly } from './en/parts.ts';
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
  const when = shortly(to.startsAt, scene);
  const was = change === 'moved' && from ? `${shortly(from.startsAt, scene)} to ` : '';
  return `${VERBS[change]}: ${was}${when}${to.serviceName === undefined ? '' : `, ${to.serviceName}`}`;
}
