import { useApp } from '#web/app.tsx';
import { showNumber } from '#web/state/numbers.ts';
import type { TwilioAccount } from '#web/state/twilio-account.ts';
import { Button, LinkButton } from '#web/ui/button.tsx';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useHasSimulator } from '../simulator-link.ts';
import { TwilioChecked } from './twilio-checked.tsx';
import './phone.css';

const said = words.settingsMore.phone;

/** Connected or not; and where one can check it, or try without it. */
export function PhoneState({ account }: { readonly account: TwilioAccount }) {
  const { settings, country } = useApp();
  const phone = settings.value.value?.twilio_phone_number;
  const hasSimulator = useHasSimulator();
  const isConnected = account.isConnected.value;
  const isAsking = account.checked.value.state === 'asking';
  const isRefused = account.checked.value.state === 'bad';
  return (
    <section class="card stack" aria-label={said.yourNumber}>
      <div class="spread phone-now">
        <h2>{isConnected && phone ? showNumber(phone, country.value) : said.notConnected}</h2>
        {isRefused ? (
          <Pill tone="bad">{said.notWorking}</Pill>
        ) : (
          <Pill tone={isConnected ? 'good' : 'warn'}>{isConnected ? said.connected : said.notConnectedShort}</Pill>
        )}
      </div>
      {!isRefused && <p class="soft small">{isConnected ? said.connectedMeans : said.notConnectedMeans}</p>}
      <TwilioChecked account={account} />
      <div class="row phone-acts">
        {isConnected && (
          <Button icon="repeat" isBusy={isAsking} disabled={account.form.isDirty.value} onClick={account.check}>
            {isAsking ? said.checking : said.check}
          </Button>
        )}
        {!isConnected && hasSimulator && (
          <LinkButton href="/dev" icon="message" isOutside>
            {said.simulator}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
