/** Asks as the server does: of an agenda that holds only what is near, and more of it where the question looks farther. */
import { type Agenda, BeyondAgenda } from '#core/agenda.ts';
import type { Instant } from '#core/time.ts';

/** The answer, and how far the agenda had to reach for it. Each time it reaches `stepMs` farther than was asked for, and twice as far as before. */
export function askShort<T>(
  agenda: Agenda,
  from: Instant,
  stepMs: number,
  ask: (agenda: Agenda) => T,
): { readonly answer: T; readonly knownUntil: Instant } {
  for (let knownUntil = from; ; ) {
    try {
      const occupied = agenda.occupied.filter(({ busyFrom }) => busyFrom < knownUntil);
      return { answer: ask({ ...agenda, occupied, knownUntil }), knownUntil };
    } catch (error) {
      if (!(error instanceof BeyondAgenda)) throw error;
      if (error.until <= knownUntil) throw new Error('asked for what is known', { cause: error });
      knownUntil = Math.max(error.until + stepMs, from + 2 * (knownUntil - from));
    }
  }
}
