/** What a customer is told in Spanish of what the owner did to her booking by hand. */

import { minutesOf } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { at, shortly } from './parts.ts';

type ByOwner = 'booked_by_owner' | 'moved_by_owner' | 'changed_by_owner' | 'cancelled_by_owner';

/** The phrases for `es.ts`. */
export const byOwner: Pick<Phrases['sayings'], ByOwner> = {
  booked_by_owner: ({ bookingId }, scene) => `${sender(scene)}: le hemos reservado ${visit(bookingId, scene)}.${link(bookingId, scene)}`,
  moved_by_owner: ({ bookingId, wasStartsAt }, scene) =>
    `${sender(scene)}: su cita del ${shortly(wasStartsAt, scene)} pasa a ser ${at(scene.booking(bookingId).startsAt, scene)}.${link(bookingId, scene)}`,
  changed_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: su cita ha cambiado. Ahora es: ${visit(bookingId, scene)}, ${minutesOf(scene.booking(bookingId))} minutos.${link(bookingId, scene)}`,
  cancelled_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: hemos cancelado su cita, ${at(scene.booking(bookingId).startsAt, scene)}. Responda y buscamos otra hora.`,
};

function sender({ business }: Scene): string {
  const parts = [business.ownerName.trim(), business.name.trim()].filter((part) => part !== '');
  return parts.join(', ') || 'Aviso';
}

function visit(bookingId: string, scene: Scene): string {
  const { serviceName, startsAt } = scene.booking(bookingId);
  return `${serviceName ? `${serviceName} ` : ''}${at(startsAt, scene)}`;
}

function link(bookingId: string, scene: Scene): string {
  return ` Calendario: ${scene.calendarUrl(bookingId)}`;
}
