/** A length of time: one of the usual ones, or any other as a number and a unit. */
import { useState } from 'preact/hooks';
import { type Amount, amountIn, minutesIn } from '#web/state/amount.ts';
import type { Form } from '#web/state/form.ts';
import { LENGTHS, type LengthField as LengthName, type RulesDraft } from '#web/state/settings-rules.ts';
import { Choices } from '#web/ui/choices.tsx';
import { Select, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import './rules.css';

const { rules, amounts } = words.settings;
const OTHER = 'other';

export function LengthField({ form, field }: { readonly form: Form<RulesDraft>; readonly field: LengthName }) {
  const { presets, units } = LENGTHS[field];
  const amount = form.draft.value[field];
  const error = form.errors.value[field];
  const minutes = minutesIn(amount);
  const isUsual = minutes !== undefined && presets.includes(minutes);
  // Chosen or typed by hand: the fields stay while a usual length happens to be in them.
  const [isOther, setOther] = useState(false);
  const isOtherShown = isOther || !isUsual || error !== undefined;
  const change = (typed: Amount) => {
    setOther(true);
    form.set(field, typed);
  };
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value !== OTHER) form.set(field, amountIn(Number(value), units));
  };
  const options = presets.map((preset) => ({ value: String(preset), label: rules.preset(preset, amountIn(preset, units)) }));
  return (
    <Choices
      label={rules[field].label}
      hint={minutes === undefined ? undefined : rules[field].hint(amountIn(minutes, units))}
      value={isOtherShown ? OTHER : String(minutes)}
      options={[...options, { value: OTHER, label: rules.other }]}
      onValue={choose}
    >
      {isOtherShown && (
        <div class="length-other">
          <TextField
            label={rules.count(rules[field].label)}
            isLabelHidden
            inputMode="decimal"
            error={error}
            value={amount.count}
            onValue={(count) => change({ ...amount, count })}
          />
          <Select
            label={rules.unit(rules[field].label)}
            isLabelHidden
            value={amount.unit}
            options={units.map((unit) => ({ value: unit, label: amounts[unit] }))}
            onValue={(unit) => change({ ...amount, unit })}
          />
        </div>
      )}
    </Choices>
  );
}
