/** One JSON line of the `read` filter becomes a Wording. */
import { z } from 'zod';
import { readAvailability } from '#core/availability.ts';
import type { Hours, Service } from '#core/business.ts';
import { primaryOf } from '#core/languages.ts';
import type { LastSaid, Wording } from '#core/reading.ts';
import { instantOf } from '#core/time.ts';
import { languageRead } from '#server/understanding/builtin/detect.ts';

const text = z.string().nullish();
const Line = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  now: z.string(),
  time_zone: text,
  country: text,
  language: text,
  hours: z.unknown().optional(),
  services: z.array(z.union([z.string(), z.object({ id: text, name: z.string(), duration_minutes: z.number().nullish() })])).nullish(),
  last: z
    .object({
      said: text,
      act: z.enum(['none', 'asked', 'offered', 'read_back', 'alternatives', 'listed']).default('none'),
      date: text,
      time: text,
      options: z.array(z.object({ date: z.string(), time: z.string() })).nullish(),
    })
    .nullish(),
});
type Line = z.infer<typeof Line>;

/**
 * Throws when a required field is missing or wrong. Where no country is said, English is that of the United States and any other
 * language nobody's in particular; the zone is UTC.
 */
export function wordingOf(json: unknown): { id: unknown; wording: Wording } {
  const line = Line.parse(json);
  const zone = line.time_zone ?? 'UTC';
  const wording: Wording = {
    text: line.text,
    now: nowOf(line.now, zone),
    zone,
    country: line.country ?? (primaryOf(languageRead(line.text, line.language ?? undefined)) === 'en' ? 'US' : ''),
    language: line.language ?? undefined,
    hours: hoursOf(line.hours),
    services: (line.services ?? []).map(serviceOf),
    last: lastOf(line.last),
    recent: [],
    business: { name: '', ownerName: '', address: '', instructions: '' },
  };
  return { id: line.id ?? null, wording };
}

function nowOf(now: string, zone: string): number {
  return /Z$|[+-]\d\d:\d\d$/.test(now) ? Date.parse(now) : instantOf(now.slice(0, 10), now.slice(11, 16) || '00:00', zone);
}

function serviceOf(service: Exclude<NonNullable<Line['services']>[number], undefined>): Service {
  const { name, id, duration } =
    typeof service === 'string'
      ? { name: service, id: undefined, duration: undefined }
      : { ...service, duration: service.duration_minutes };
  return {
    id: id ?? name,
    name,
    durationMinutes: duration ?? 60,
    price: undefined,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    isActive: true,
  };
}

/** Opening hours as the contract has them, or in the owner's words. */
function hoursOf(hours: unknown): Hours {
  const reading = readAvailability(hours ?? {});
  if (reading.hours === undefined)
    throw new Error(`hours: ${reading.problems.map(({ path, message }) => `${path} ${message}`).join(', ')}`);
  return reading.hours;
}

function lastOf(last: Line['last']): LastSaid {
  const options = (last?.options ?? []).map(({ date, time }) => ({ day: date, clock: time }));
  const said = last?.said ?? undefined;
  const act = last?.act ?? 'none';
  return {
    act,
    asked: act === 'asked' ? askedBy(said ?? '') : undefined,
    day: last?.date ?? undefined,
    clock: last?.time ?? undefined,
    options,
    said,
  };
}

/** What a question of ours is after, from its words: the filter is not told. */
function askedBy(said: string): LastSaid['asked'] {
  if (/\b(?:your|what|which|whose) name\b|\bname (?:is it|should|for|please|to put)\b/i.test(said)) return 'name';
  if (/\b(?:which|what) service\b/i.test(said)) return 'service';
  if (/\b(?:what|which) time\b|\bwhen\b/i.test(said)) return 'clock';
  return /\b(?:what|which) (?:day|date)\b/i.test(said) ? 'day' : undefined;
}
