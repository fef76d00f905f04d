/** A text as an interpreter gets it, at a business with hours and services, for tests of understanding. */
import { ANY_TIME } from '#core/business.ts';
import { type LastSaid, NOTHING_SAID, type Wording } from '#core/reading.ts';
import { instantOf } from '#core/time.ts';

const OPEN = [{ start: '09:00', end: '18:00' }];

/** Monday 15 June 2026, noon, in New York. */
export const TODAY = '2026-06-15';

/** What we said when we offered Tuesday at 3. */
export const OFFERED: LastSaid = { ...NOTHING_SAID, act: 'offered', day: '2026-06-16', clock: '15:00', said: 'Tuesday at 3pm? Reply OK.' };

/** `text`, sent by somebody we said nothing to yet, unless `rest` says otherwise. */
export function wordingOf(text: string, rest: Partial<Wording> = {}): Wording {
  return {
    text,
    now: instantOf(TODAY, '12:00', 'America/New_York'),
    zone: 'America/New_York',
    country: 'US',
    language: undefined,
    hours: { ...ANY_TIME, weekly: { mon: OPEN, tue: OPEN, wed: OPEN, thu: OPEN, fri: OPEN, sat: [], sun: [] } },
    services: [service('cut', 'Haircut', 45), service('colour', 'Colour & Gloss', 90), { ...service('old', 'Perm', 60), isActive: false }],
    last: NOTHING_SAID,
    recent: [],
    business: { name: 'Studio Nine', ownerName: 'Maria Lopez', address: '9 Main Street', instructions: '' },
    ...rest,
  };
}

function service(id: string, name: string, durationMinutes: number): Wording['services'][number] {
  const price = { kind: 'fixed', amount: '$4567' } as const;
  return { id, name, durationMinutes, price, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, isActive: true };
}
