/** A business's agenda, read as far as a question needs it: nearly every one is about the next days. */
import { type Agenda, BeyondAgenda } from '#core/agenda.ts';
import type { Business } from '#core/business.ts';
import { dayOf, HOUR_MS, type Instant, spanOfDay } from '#core/time.ts';
import { occupiedBetween, occupiedFrom } from './occupied.ts';
import type { Reader } from './storage.ts';

const DAY_MS = 24 * HOUR_MS;
/** How far ahead the agenda reaches at first: from a Friday to the Monday. To read on costs less than to read what nobody asked for. */
const AHEAD_MS = 2 * DAY_MS;

/** The agenda of the next days, and of all of today: its visits count for how many a day may have. */
export async function loadAgenda(
  reader: Reader,
  { zone, hours, rules }: Pick<Business, 'zone' | 'hours' | 'rules'>,
  now: Instant,
): Promise<Agenda> {
  const { startsAt } = spanOfDay(dayOf(now, zone), zone);
  const knownUntil = now + AHEAD_MS;
  return { zone, hours, rules, occupied: await occupiedBetween(reader, startsAt, knownUntil), knownUntil };
}

/** The answer to a question about the agenda. Where it reaches too far, more is read and the same is asked again: `ask` must be pure. */
export async function askAgenda<T>(reader: Reader, agenda: Agenda, now: Instant, ask: (agenda: Agenda) => T): Promise<T> {
  for (let known = agenda; ; ) {
    try {
      return ask(known);
    } catch (error) {
      if (!(error instanceof BeyondAgenda)) throw error;
      known = await extended(reader, known, now, error.until);
    }
  }
}

/** At least twice as far ahead as before, so that a question about a year is asked a few times and not for each day. */
async function extended(reader: Reader, agenda: Agenda, now: Instant, until: Instant): Promise<Agenda> {
  const knownUntil = Math.max(until + AHEAD_MS, now + 2 * (agenda.knownUntil - now));
  const more = await occupiedFrom(reader, agenda.knownUntil, knownUntil);
  return { ...agenda, occupied: [...agenda.occupied, ...more].sort((a, b) => a.startsAt - b.startsAt), knownUntil };
}
