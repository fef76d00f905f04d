import type { BudgetDraft } from '#web/state/budget.ts';
import type { Form } from '#web/state/form.ts';
import { Radios, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import '../more.css';
import { Fold } from '../fold.tsx';

const said = words.settingsMore.budget;
const MODES = (['pause', 'alert_only'] as const).map((value) => ({ value, ...said.modes[value] }));
const PRICES = ['inbound_segment', 'outbound_segment', 'carrier_fee'] as const;

/** What a month may cost, when she is told, and what happens then. */
export function BudgetFields({ form, currency }: { readonly form: Form<BudgetDraft>; readonly currency: string }) {
  const draft = form.draft.value;
  const errors = form.errors.value;
  return (
    <section class="card stack" aria-labelledby="monthly">
      <h2 id="monthly">{said.monthly}</h2>
      <div class="pair">
        <TextField
          label={said.limit}
          hint={said.limitHint(currency)}
          error={errors.limit}
          inputMode="decimal"
          value={draft.limit}
          onValue={(limit) => form.set('limit', limit)}
        />
        <TextField
          label={said.alert}
          hint={said.alertHint}
          error={errors.alert_percent}
          inputMode="numeric"
          value={draft.alert_percent}
          onValue={(percent) => form.set('alert_percent', percent)}
        />
      </div>
      <Radios label={said.mode} value={draft.mode} options={MODES} onValue={(mode) => form.set('mode', mode)} />
      <Fold label={said.prices} isWrong={PRICES.some((name) => errors[`prices.${name}`] !== undefined)}>
        <p class="soft small">{said.pricesHint}</p>
        <div class="pair">
          {PRICES.map((name) => (
            <TextField
              key={name}
              label={said[name]}
              error={errors[`prices.${name}`]}
              inputMode="decimal"
              value={draft.prices[name]}
              onValue={(price) => form.set('prices', { ...draft.prices, [name]: price })}
            />
          ))}
        </div>
      </Fold>
    </section>
  );
}
