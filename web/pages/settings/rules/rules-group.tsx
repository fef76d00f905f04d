/** How customers can book: lengths, notice, how far ahead. */
import { useApp } from '#web/app.tsx';
import { createRulesForm } from '#web/state/settings-rules.ts';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { LengthField } from './length-field.tsx';
import { PerDayField } from './per-day-field.tsx';

const { rules } = words.settings;

export function RulesGroup() {
  const app = useApp();
  const form = app.keep('settings-rules', () => createRulesForm(app));
  return (
    <SettingsGroup title={words.settings.groups.rules} intro={rules.intro} form={form}>
      <div class="card">
        <LengthField form={form} field="default_duration_minutes" />
        <LengthField form={form} field="slot_step_minutes" />
      </div>
      <div class="card">
        <LengthField form={form} field="min_notice_minutes" />
        <LengthField form={form} field="horizon_days" />
        <PerDayField form={form} />
      </div>
    </SettingsGroup>
  );
}
