/** What a customer is told in Italian of what the owner did to her booking by hand. */

import { minutesOf } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { at, shortly } from './parts.ts';

type ByOwner = 'booked_by_owner' | 'moved_by_owner' | 'changed_by_owner' | 'cancelled_by_owner';

/** The phrases for `it.ts`. */
export const byOwner: Pick<Phrases['sayings'], ByOwner> = {
  booked_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: abbiamo fissato il suo appuntamento, ${visit(bookingId, scene)}.${link(bookingId, scene)}`,
  moved_by_owner: ({ bookingId, wasStartsAt }, scene) =>
    `${sender(scene)}: abbiamo spostato il suo appuntamento (${shortly(wasStartsAt, scene)}) a ${at(scene.booking(bookingId).startsAt, scene)}.${link(bookingId, scene)}`,
  changed_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: il suo appuntamento è cambiato. Ora è: ${visit(bookingId, scene)}, ${minutesOf(scene.booking(bookingId))} minuti.${link(bookingId, scene)}`,
  cancelled_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)}: abbiamo annullato il suo appuntamento di ${at(scene.booking(bookingId).startsAt, scene)}. Risponda qui per trovare un altro orario.`,
};

function sender({ business }: Scene): string {
  const parts = [business.ownerName.trim(), business.name.trim()].filter((part) => part !== '');
  return parts.join(', ') || 'Avviso';
}

function visit(bookingId: string, scene: Scene): string {
  const { serviceName, startsAt } = scene.booking(bookingId);
  return `${serviceName ? `${serviceName} ` : ''}${at(startsAt, scene)}`;
}

function link(bookingId: string, scene: Scene): string {
  return ` Calendario: ${scene.calendarUrl(bookingId)}`;
}
