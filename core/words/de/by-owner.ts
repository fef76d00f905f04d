/** What a customer is told in German of what the owner did to her booking by hand. */

import { minutesOf } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { at, shortly } from './parts.ts';

type ByOwner = 'booked_by_owner' | 'moved_by_owner' | 'changed_by_owner' | 'cancelled_by_owner';

/** The phrases for `de.ts`. */
export const byOwner: Pick<Phrases['sayings'], ByOwner> = {
  booked_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: Ihr Termin ist eingetragen, ${visit(bookingId, scene)}.${link(bookingId, scene)}`,
  moved_by_owner: ({ bookingId, wasStartsAt }, scene) =>
    `${sender(scene)}: Ihr Termin vom ${shortly(wasStartsAt, scene)} ist jetzt ${at(scene.booking(bookingId).startsAt, scene)}.${link(bookingId, scene)}`,
  changed_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: Ihr Termin wurde geändert. Jetzt: ${visit(bookingId, scene)}, ${minutesOf(scene.booking(bookingId))} Minuten.${link(bookingId, scene)}`,
  cancelled_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: Ihr Termin ${at(scene.booking(bookingId).startsAt, scene)} wurde abgesagt. Antworten Sie hier für einen neuen.`,
};

function sender({ business }: Scene): string {
  const parts = [business.ownerName.trim(), business.name.trim()].filter((part) => part !== '');
  return parts.join(', ') || 'Hinweis';
}

function visit(bookingId: string, scene: Scene): string {
  const { serviceName, startsAt } = scene.booking(bookingId);
  return `${serviceName ? `${serviceName} ` : ''}${at(startsAt, scene)}`;
}

function link(bookingId: string, scene: Scene): string {
  return ` Kalender: ${scene.calendarUrl(bookingId)}`;
}
