/** From nothing to a number that texts: what to do at Twilio, with the addresses to copy there. The set-up shows it too. */
import type { ComponentChildren } from 'preact';
import { useApp } from '#web/app.tsx';
import { isHomeAddress, webhooksOf } from '#web/state/twilio-account.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { CopyRow } from '../copy-row.tsx';
import './phone.css';

const said = words.settingsMore.phone;
const LINKS = {
  account: 'https://www.twilio.com/try-twilio',
  number: 'https://console.twilio.com/us1/develop/phone-numbers/manage/search',
  register: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc',
} as const;

export function TwilioSteps() {
  const { country } = useApp();
  return (
    <section class="card stack" aria-labelledby="twilio-steps">
      <h2 id="twilio-steps">{said.steps}</h2>
      <ol class="steps">
        <Step {...said.account} href={LINKS.account} />
        <Step {...said.number} href={LINKS.number} />
        {country.value === 'US' && <Step {...said.register} href={LINKS.register} />}
        <Step title={said.webhooks.title} text={said.webhooks.text}>
          <Addresses />
        </Step>
        <Step {...said.keys} />
      </ol>
    </section>
  );
}

type StepProps = {
  readonly title: string;
  readonly text: string;
  readonly link?: string;
  readonly href?: string;
  readonly children?: ComponentChildren;
};

function Step({ title, text, link, href, children }: StepProps) {
  return (
    <li class="step">
      <h3>{title}</h3>
      <p class="small soft">{text}</p>
      {link !== undefined && href !== undefined && (
        <a class="step-link" href={href} target="_blank" rel="noreferrer">
          {link}
          <Icon name="forward" size={16} />
        </a>
      )}
      {children}
    </li>
  );
}

/** Where Twilio is to send texts and receipts; a warning where it cannot reach them. */
function Addresses() {
  const url = useApp().status.value.value?.public_url;
  if (url === undefined) return <p class="small">{said.noAddress}</p>;
  const { texts, receipts } = webhooksOf(url);
  return (
    <div class="stack">
      {isHomeAddress(url) ? (
        <Banner tone="warn">{said.atHome(url)}</Banner>
      ) : (
        url.startsWith('http:') && <Banner tone="warn">{said.notSecure}</Banner>
      )}
      <CopyRow label={said.webhooks.textsLabel} value={texts} />
      <CopyRow label={said.webhooks.receiptsLabel} value={receipts} hint={said.webhooks.receiptsHint} />
    </div>
  );
}
