/** How far ahead, how close, how many: the group of booking rules, with lengths as people say them. */
import type { Settings, SettingsChange } from '#contract/settings.ts';
import { words } from '../words/words.ts';
import { type Amount, amountIn, countIn, minutesIn, type Unit } from './amount.ts';
import type { Form } from './form.ts';
import { createSettingsForm, type SettingsApp } from './settings.ts';

/** Fields are called as the server names them. `max_per_day` is as typed; undefined is no limit. */
export type RulesDraft = {
  readonly default_duration_minutes: Amount;
  readonly slot_step_minutes: Amount;
  readonly min_notice_minutes: Amount;
  readonly horizon_days: Amount;
  readonly max_per_day: string | undefined;
};

export type LengthField = Exclude<keyof RulesDraft, 'max_per_day'>;

const MINUTE = 1;
const DAY = 1_440;

/** Of each length: what it may be, in minutes, the usual choices, and the units it is given in. */
export const LENGTHS: Readonly<
  Record<LengthField, { readonly min: number; readonly max: number; readonly presets: readonly number[]; readonly units: readonly Unit[] }>
> = {
  default_duration_minutes: { min: 5, max: DAY, presets: [30, 45, 60, 90, 120], units: ['minutes', 'hours'] },
  slot_step_minutes: { min: 5, max: 480, presets: [15, 20, 30, 60], units: ['minutes', 'hours'] },
  min_notice_minutes: { min: 0, max: 90 * DAY, presets: [0, 60, 120, DAY, 2 * DAY], units: ['minutes', 'hours', 'days'] },
  horizon_days: { min: DAY, max: 730 * DAY, presets: [14 * DAY, 30 * DAY, 90 * DAY, 180 * DAY, 365 * DAY], units: ['days', 'weeks'] },
};

/** The usual limits of visits a day. */
export const PER_DAY_PRESETS = [4, 6, 8, 10] as const;
const PER_DAY = { min: 1, max: 500 };

export function createRulesForm(app: SettingsApp): Form<RulesDraft> {
  return createSettingsForm(app, draftOf, changeOf, { prefix: 'booking_rules', check: faultsOf });
}

function draftOf({ booking_rules: rules }: Settings): RulesDraft {
  return {
    default_duration_minutes: amountIn(rules.default_duration_minutes * MINUTE, LENGTHS.default_duration_minutes.units),
    slot_step_minutes: amountIn(rules.slot_step_minutes * MINUTE, LENGTHS.slot_step_minutes.units),
    min_notice_minutes: amountIn(rules.min_notice_minutes * MINUTE, LENGTHS.min_notice_minutes.units),
    horizon_days: amountIn(rules.horizon_days * DAY, LENGTHS.horizon_days.units),
    max_per_day: rules.max_per_day === null ? undefined : String(rules.max_per_day),
  };
}

function changeOf(draft: RulesDraft): SettingsChange {
  return {
    booking_rules: {
      default_duration_minutes: minutesIn(draft.default_duration_minutes) ?? 0,
      slot_step_minutes: minutesIn(draft.slot_step_minutes) ?? 0,
      min_notice_minutes: minutesIn(draft.min_notice_minutes) ?? 0,
      horizon_days: (minutesIn(draft.horizon_days) ?? 0) / DAY,
      max_per_day: draft.max_per_day === undefined ? null : Number(draft.max_per_day),
    },
  };
}

function faultsOf(draft: RulesDraft): Readonly<Record<string, string>> {
  const fields: readonly LengthField[] = ['default_duration_minutes', 'slot_step_minutes', 'min_notice_minutes', 'horizon_days'];
  const wrong = fields.flatMap((field) => {
    const { min, max, units } = LENGTHS[field];
    const minutes = minutesIn(draft[field]);
    const isFine = minutes !== undefined && min <= minutes && minutes <= max;
    return isFine ? [] : [[field, words.settings.rules.wrongLength(amountIn(min, units), amountIn(max, units))] as const];
  });
  const perDay = draft.max_per_day === undefined ? PER_DAY.min : countIn(draft.max_per_day);
  const isFew = perDay !== undefined && PER_DAY.min <= perDay && perDay <= PER_DAY.max;
  return { ...Object.fromEntries(wrong), ...(isFew ? {} : { max_per_day: words.settings.rules.wrongCount(PER_DAY) }) };
}
