/** Businesses and their settings. The settings are a `Business` as JSON; what is missing there is the default. */
import { type Business, DEFAULT_BUSINESS } from '#core/business.ts';
import type { Instant } from '#core/time.ts';
import { fromJson, toJson } from './json.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';
import { forgetHour } from './usage.ts';

/** The business every database has from its first opening. */
export const DEFAULT_BUSINESS_ID = 'default';
/** Businesses whose parsed settings are kept ready. */
const PARSED_MAX = 1_000;

export type LoadedBusiness = {
  readonly business: Business;
  /** The agent is silent in every thread since then; undefined while it works. */
  readonly pausedAt: Instant | undefined;
};

/** The reader's business. Throws when there is none by that id. */
export async function loadBusiness(reader: Reader): Promise<LoadedBusiness> {
  const row = await selectBusiness.first(reader, {});
  if (!row) throw new Error(`no business by the id ${reader.businessId}`);
  return { business: parsed(reader.businessId, row.settings), pausedAt: row.paused_at ?? undefined };
}

/** Replaces the settings. */
export async function saveBusiness(unit: Unit, business: Business): Promise<void> {
  const { id: _, ...settings } = business;
  await updateSettings.change(unit, { settings: toJson(settings) });
}

/** Silences the agent, or lets it speak again. */
export async function setPaused(unit: Unit, at: Instant | undefined): Promise<void> {
  await updatePaused.change(unit, { at });
  // Otherwise the hour that was too full would silence it again with the next text.
  await forgetHour(unit);
}

type BusinessKey = { businessId: string };

const selectBusiness = prepared((db, given: BusinessKey) =>
  db.selectFrom('businesses').select(['settings', 'paused_at']).where('id', '=', given.businessId),
);

const updateSettings = prepared((db, given: BusinessKey & { settings: string }) =>
  db
    .updateTable('businesses')
    .set((row) => ({ settings: given.settings, version: row('version', '+', 1) }))
    .where('id', '=', given.businessId),
);

const updatePaused = prepared((db, given: BusinessKey & { at: Instant | null }) =>
  db.updateTable('businesses').set({ paused_at: given.at }).where('id', '=', given.businessId),
);

const lastParsed = new Map<string, { settings: string; business: Business }>();

// Kept by the text itself: a version number could stand for two texts, once a unit that raised it was rolled back.
function parsed(id: string, settings: string): Business {
  const known = lastParsed.get(id);
  if (known?.settings === settings) return known.business;
  const business = businessFrom(id, settings);
  if (lastParsed.size >= PARSED_MAX) lastParsed.clear();
  lastParsed.set(id, { settings, business });
  return business;
}

function businessFrom(id: string, settings: string): Business {
  const kept = fromJson<Partial<Business>>(settings);
  return {
    ...DEFAULT_BUSINESS,
    ...kept,
    id,
    hours: { ...DEFAULT_BUSINESS.hours, ...kept.hours, weekly: { ...DEFAULT_BUSINESS.hours.weekly, ...kept.hours?.weekly } },
    rules: { ...DEFAULT_BUSINESS.rules, ...kept.rules },
    manners: { ...DEFAULT_BUSINESS.manners, ...kept.manners },
    limits: { ...DEFAULT_BUSINESS.limits, ...kept.limits },
    prices: { ...DEFAULT_BUSINESS.prices, ...kept.prices },
    budget: { ...DEFAULT_BUSINESS.budget, ...kept.budget },
    notifications: { ...DEFAULT_BUSINESS.notifications, ...kept.notifications },
  };
}
