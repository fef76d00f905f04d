/** What a customer is told in Dutch of what the owner did to her booking by hand. */

import { minutesOf } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { at, shortly } from './parts.ts';

type ByOwner = 'booked_by_owner' | 'moved_by_owner' | 'changed_by_owner' | 'cancelled_by_owner';

/** The phrases for `nl.ts`. */
export const byOwner: Pick<Phrases['sayings'], ByOwner> = {
  booked_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: we hebben een afspraak voor u genoteerd: ${visit(bookingId, scene)}.${link(bookingId, scene)}`,
  moved_by_owner: ({ bookingId, wasStartsAt }, scene) =>
    `${sender(scene)}: uw afspraak van ${shortly(wasStartsAt, scene)} is verzet naar ${at(scene.booking(bookingId).startsAt, scene)}.${link(bookingId, scene)}`,
  changed_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: uw afspraak is gewijzigd. Het is nu: ${visit(bookingId, scene)}, ${minutesOf(scene.booking(bookingId))} minuten.${link(bookingId, scene)}`,
  cancelled_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: we hebben uw afspraak van ${at(scene.booking(bookingId).startsAt, scene)} geannuleerd. Antwoord hier voor een andere tijd.`,
};

function sender({ business }: Scene): string {
  const parts = [business.ownerName.trim(), business.name.trim()].filter((part) => part !== '');
  return parts.join(', ') || 'Bericht';
}

function visit(bookingId: string, scene: Scene): string {
  const { serviceName, startsAt } = scene.booking(bookingId);
  return `${serviceName ? `${serviceName} ` : ''}${at(startsAt, scene)}`;
}

function link(bookingId: string, scene: Scene): string {
  return ` Agenda: ${scene.calendarUrl(bookingId)}`;
}
