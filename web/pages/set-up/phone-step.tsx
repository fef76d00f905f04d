import { useApp } from '#web/app.tsx';
import type { SetUp } from '#web/state/set-up.ts';
import { createTwilioAccount } from '#web/state/twilio-account.ts';
import { words } from '#web/words/words.ts';
import { PhoneState } from '../settings/phone/phone-state.tsx';
import { TwilioFields } from '../settings/phone/twilio-fields.tsx';
import { TwilioSteps } from '../settings/phone/twilio-steps.tsx';
import { StepForm } from './step-form.tsx';

/** The number that customers text. What Twilio says of it is waited for: a number that does not work is seen here. */
export function PhoneStep({ setUp }: { readonly setUp: SetUp }) {
  const app = useApp();
  const account = app.keep('settings.phone', () => createTwilioAccount(app));
  const save = async () => (await account.save()) && account.checked.value.state !== 'bad';
  return (
    <StepForm setUp={setUp} form={{ ...account.form, save }}>
      <PhoneState account={account} />
      {!account.isConnected.value && <TwilioSteps />}
      <div class="card stack">
        <h2>{words.settingsMore.phone.accountFields}</h2>
        <TwilioFields account={account} />
      </div>
    </StepForm>
  );
}
