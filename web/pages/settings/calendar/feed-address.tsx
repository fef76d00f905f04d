import { subscribeAddress } from '#web/state/calendar-feed.ts';
import { isHomeAddress } from '#web/state/twilio-account.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { CopyRow } from '../copy-row.tsx';
import { QrCode } from './qr-code.tsx';

const said = words.settingsMore.calendar;

/** The address while it is known in full: to copy, to open, to point a camera at. */
export function FeedAddress({ address }: { readonly address: string }) {
  return (
    <div class="stack">
      <CopyRow label={said.address} value={address} hint={said.secret} isLabelHidden />
      {isHomeAddress(address) && <Banner tone="warn">{said.atHome}</Banner>}
      <div class="calendar-codes">
        <QrCode text={subscribeAddress(address)} label={said.qr} />
        <div class="stack">
          <p class="small">{said.qrHint}</p>
          <div>
            <LinkButton href={subscribeAddress(address)} icon="calendar">
              {said.open}
            </LinkButton>
          </div>
        </div>
      </div>
      <p class="soft small">{said.once}</p>
    </div>
  );
}
