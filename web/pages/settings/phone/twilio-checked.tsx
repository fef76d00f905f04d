import type { TwilioAccount } from '#web/state/twilio-account.ts';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

/** What Twilio said of the account when it was last asked, and what to do. Read out when it comes. */
export function TwilioChecked({ account }: { readonly account: TwilioAccount }) {
  const checked = account.checked.value;
  return (
    <div role="status">
      {checked.state === 'good' && (
        <Banner tone="good" icon="check">
          <strong>{words.settingsMore.phone.good}.</strong> {checked.message}
        </Banner>
      )}
      {checked.state === 'bad' && (
        <Banner tone="bad">
          <p>
            <strong>{words.settingsMore.phone.bad}.</strong> {checked.message}
          </p>
          {checked.todo !== undefined && <p>{checked.todo}</p>}
        </Banner>
      )}
    </div>
  );
}
