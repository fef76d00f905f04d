import type { BudgetDraft } from '#web/state/budget.ts';
import type { Form } from '#web/state/form.ts';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const said = words.settingsMore.budget;
const LIMITS = [
  { name: 'customer_messages_per_hour', label: said.perCustomer, hint: said.perCustomerHint },
  { name: 'business_messages_per_hour', label: said.perBusiness, hint: said.perBusinessHint },
] as const;

/** How many texts may come in an hour, and what happens when more do. */
export function HourlyFields({ form }: { readonly form: Form<BudgetDraft> }) {
  const { limits } = form.draft.value;
  return (
    <section class="card stack" aria-labelledby="hourly">
      <h2 id="hourly">{said.hourly}</h2>
      <div class="pair">
        {LIMITS.map(({ name, label, hint }) => (
          <TextField
            key={name}
            label={label}
            hint={hint}
            error={form.errors.value[`limits.${name}`]}
            inputMode="numeric"
            value={limits[name]}
            onValue={(typed) => form.set('limits', { ...limits, [name]: typed })}
          />
        ))}
      </div>
    </section>
  );
}
