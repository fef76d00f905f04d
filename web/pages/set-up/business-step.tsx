import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { SetUp } from '#web/state/set-up.ts';
import { createBusinessForm } from '#web/state/settings-business.ts';
import { BusinessFields } from '../settings/business/business-group.tsx';
import { StepForm } from './step-form.tsx';

/** Whose agent it is. Where nobody has said so, the device's zone is the likeliest. */
export function BusinessStep({ setUp }: { readonly setUp: SetUp }) {
  const app = useApp();
  const form = app.keep('settings-business', () => createBusinessForm(app));
  useEffect(() => {
    const isNew = app.settings.value.value?.business_name === '' && !form.isDirty.value;
    if (isNew) form.set('timezone', app.platform.deviceZone);
  }, []);
  return (
    <StepForm setUp={setUp} form={form} isNeeded>
      <BusinessFields form={form} />
    </StepForm>
  );
}
