/** What a customer is told in French of what the owner did to her booking by hand. */

import { minutesOf } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { at, ofTime, shortly, toTime } from './parts.ts';

type ByOwner = 'booked_by_owner' | 'moved_by_owner' | 'changed_by_owner' | 'cancelled_by_owner';

/** The phrases for `fr.ts`. */
export const byOwner: Pick<Phrases['sayings'], ByOwner> = {
  booked_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)} : nous vous avons réservé ${visit(bookingId, scene)}.${link(bookingId, scene)}`,
  moved_by_owner: ({ bookingId, wasStartsAt }, scene) =>
    `${sender(scene)} : votre rendez-vous du ${shortly(wasStartsAt, scene)} est déplacé ${toTime(scene.booking(bookingId).startsAt, scene)}.${link(bookingId, scene)}`,
  changed_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)} : votre rendez-vous a changé. Le voici : ${visit(bookingId, scene)}, ${minutesOf(scene.booking(bookingId))} minutes.${link(bookingId, scene)}`,
  cancelled_by_owner: ({ bookingId }, scene) =>
    `${sender(scene)} : nous avons annulé votre rendez-vous ${ofTime(scene.booking(bookingId).startsAt, scene)}. Répondez ici pour trouver une autre heure.`,
};

function sender({ business }: Scene): string {
  const parts = [business.ownerName.trim(), business.name.trim()].filter((part) => part !== '');
  return parts.join(', ') || 'Information';
}

function visit(bookingId: string, scene: Scene): string {
  const { serviceName, startsAt } = scene.booking(bookingId);
  return `${serviceName ? `${serviceName} ` : ''}${at(startsAt, scene)}`;
}

function link(bookingId: string, scene: Scene): string {
  return ` Calendrier : ${scene.calendarUrl(bookingId)}`;
}
