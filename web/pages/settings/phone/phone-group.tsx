/** The number that customers text: how it stands with Twilio, how to get there, and the account. */
import { useApp } from '#web/app.tsx';
import { createTwilioAccount } from '#web/state/twilio-account.ts';
import { words } from '#web/words/words.ts';
import { AskFirst } from '../ask-first.tsx';
import { focusHeading } from '../focus-heading.ts';
import { Fold } from '../fold.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import { PhoneState } from './phone-state.tsx';
import { TwilioFields } from './twilio-fields.tsx';
import { TwilioSteps } from './twilio-steps.tsx';

const said = words.settingsMore.phone;

export function PhoneGroup() {
  const app = useApp();
  const account = app.keep('settings.phone', () => createTwilioAccount(app));
  const isConnected = account.isConnected.value;
  const disconnect = async () => {
    const isGone = await account.disconnect();
    app.toasts.say(isGone ? said.disconnected : said.staysFromServer);
    focusHeading();
  };
  return (
    <SettingsGroup title={said.title} intro={said.lead} form={{ ...account.form, save: account.save }}>
      <PhoneState account={account} />
      {!isConnected && <TwilioSteps />}
      <div class="card stack">
        <h2>{said.accountFields}</h2>
        <TwilioFields account={account} />
        {isConnected && (
          <div>
            <AskFirst label={said.disconnect} question={said.disconnectAsk} explain={said.disconnectMeans} look="quiet" act={disconnect} />
          </div>
        )}
      </div>
      {isConnected && (
        <Fold label={said.stepsAgain}>
          <TwilioSteps />
        </Fold>
      )}
    </SettingsGroup>
  );
}
