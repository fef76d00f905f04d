/** What a customer is told of what the owner did to her booking by hand. The first text she ever gets may be one of these: it says from whom. */

import { minutesOf } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { at, shortly } from './parts.ts';

type ByOwner = 'booked_by_owner' | 'moved_by_owner' | 'changed_by_owner' | 'cancelled_by_owner';

/** The phrases for `en.ts`. */
export const byOwner: Pick<Phrases['sayings'], ByOwner> = {
  booked_by_owner: ({ bookingId }, scene) => `${sender(scene)} booked you in: ${visit(bookingId, scene)}.${link(bookingId, scene)}`,
  moved_by_owner: ({ bookingId, wasStartsAt }, scene) =>
    `${sender(scene)} moved your appointment of ${shortly(wasStartsAt, scene)} to ${at(scene.booking(bookingId).startsAt, scene)}.${link(bookingId, scene)}`,
  changed_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)} changed your appointment. It is now: ${visit(bookingId, scene)}, ${minutesOf(scene.booking(bookingId))} minutes.${link(bookingId, scene)}`,
  cancelled_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)} cancelled your appointment ${at(scene.booking(bookingId).startsAt, scene)}. Reply here to find another time.`,
};

/** `Sam at Riverside Barber`, as much of it as the settings say. */
function sender({ business }: Scene): string {
  const parts = [business.ownerName.trim(), business.name.trim()].filter((part) => part !== '');
  return parts.join(' at ') || 'We';
}

function visit(bookingId: string, scene: Scene): string {
  const { serviceName, startsAt } = scene.booking(bookingId);
  return `${serviceName ? `${serviceName} ` : ''}${at(startsAt, scene)}`;
}

function link(bookingId: string, scene: Scene): string {
  return ` Calendar: ${scene.calendarUrl(bookingId)}`;
}
