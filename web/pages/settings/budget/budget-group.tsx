/** What this month's texts cost, what they may cost, and how many may come in an hour. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createBudgetPlan } from '#web/state/budget.ts';
import { words } from '#web/words/words.ts';
import { Fetched } from '../loading.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import { BudgetFields } from './budget-fields.tsx';
import { HourlyFields } from './hourly-fields.tsx';
import { ThisMonth } from './this-month.tsx';

export function BudgetGroup() {
  const app = useApp();
  const plan = app.keep('settings.budget', () => createBudgetPlan(app));
  // Every text costs: the status is asked for again when one came or went, and this with it.
  const status = app.status.value.value;
  useEffect(() => {
    plan.load().catch(() => undefined);
  }, [status]);
  return (
    <SettingsGroup title={words.settingsMore.budget.title} form={plan.form}>
      <Fetched loaded={plan.budget} rows={5}>
        {(budget) => (
          <>
            <ThisMonth budget={budget} />
            <BudgetFields form={plan.form} currency={budget.currency} />
            <HourlyFields form={plan.form} />
          </>
        )}
      </Fetched>
    </SettingsGroup>
  );
}
