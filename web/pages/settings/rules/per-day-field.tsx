/** How many visits a day are enough. */
import { useState } from 'preact/hooks';
import type { Form } from '#web/state/form.ts';
import { PER_DAY_PRESETS, type RulesDraft } from '#web/state/settings-rules.ts';
import { Choices } from '#web/ui/choices.tsx';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const { rules } = words.settings;
const NO_LIMIT = 'none';
const OTHER = 'other';

export function PerDayField({ form }: { readonly form: Form<RulesDraft> }) {
  const count = form.draft.value.max_per_day;
  const error = form.errors.value.max_per_day;
  const [isOther, setOther] = useState(false);
  const isUsual = count === undefined || PER_DAY_PRESETS.some((preset) => String(preset) === count);
  const isOtherShown = isOther || !isUsual || error !== undefined;
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value === OTHER) form.set('max_per_day', count ?? '');
    else form.set('max_per_day', value === NO_LIMIT ? undefined : value);
  };
  return (
    <Choices
      label={rules.max_per_day.label}
      hint={rules.max_per_day.hint}
      value={isOtherShown ? OTHER : (count ?? NO_LIMIT)}
      options={[
        { value: NO_LIMIT, label: rules.noLimit },
        ...PER_DAY_PRESETS.map((preset) => ({ value: String(preset), label: String(preset) })),
        { value: OTHER, label: rules.other },
      ]}
      onValue={choose}
    >
      {isOtherShown && (
        <div class="length-other">
          <TextField
            label={rules.count(rules.max_per_day.label)}
            isLabelHidden
            inputMode="numeric"
            error={error}
            value={count ?? ''}
            onValue={(typed) => {
              setOther(true);
              form.set('max_per_day', typed);
            }}
          />
        </div>
      )}
    </Choices>
  );
}
