import { useApp } from '#web/app.tsx';
import type { SetUp } from '#web/state/set-up.ts';
import { createServicesForm } from '#web/state/settings-services.ts';
import { ServicesFields } from '../settings/services/services-group.tsx';
import { StepForm } from './step-form.tsx';

/** What can be booked. */
export function ServicesStep({ setUp }: { readonly setUp: SetUp }) {
  const app = useApp();
  const form = app.keep('settings-services', () => createServicesForm(app));
  return (
    <StepForm setUp={setUp} form={form}>
      <ServicesFields form={form} />
    </StepForm>
  );
}
