import { useApp } from '#web/app.tsx';
import type { SetUp } from '#web/state/set-up.ts';
import { createHoursForm } from '#web/state/settings-hours.ts';
import { WeekFields } from '../settings/hours/hours-group.tsx';
import { StepForm } from './step-form.tsx';

/** The usual week; breaks and special days can wait. */
export function HoursStep({ setUp }: { readonly setUp: SetUp }) {
  const app = useApp();
  const form = app.keep('settings-hours', () => createHoursForm(app));
  return (
    <StepForm setUp={setUp} form={form}>
      <WeekFields form={form} />
    </StepForm>
  );
}
