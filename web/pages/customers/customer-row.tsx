/** One customer in the list. */
import type { Contact } from '#contract/contacts.ts';
import type { Instant } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { showSince, showUntil } from '#web/state/dates.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Avatar, Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.customers;

export function CustomerRow({ contact, isOpen }: { readonly contact: Contact; readonly isOpen: boolean }) {
  const { country, zone, now } = useApp();
  const { phone, name, visits, no_shows, next_booking, blocked, opted_out } = contact;
  const heard = lastHeard(contact);
  const next = next_booking === null ? undefined : SAY.next(showUntil(Date.parse(next_booking), now.value, zone.value));
  return (
    <a
      class="customer-row"
      href={addressOf({ page: 'customers', about: phone })}
      data-phone={phone}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Avatar name={name ?? ''} />
      <span class="customer-row-body">
        <span class="customer-row-line">
          <strong class="customer-row-name cut">{name ?? showNumber(phone, country.value)}</strong>
          {heard !== undefined && (
            <time class="soft small" dateTime={new Date(heard).toISOString()}>
              {showSince(heard, now.value, zone.value)}
            </time>
          )}
        </span>
        <span class="customer-row-line">
          <span class="customer-row-name soft small cut">{[SAY.visits(visits), next].filter(Boolean).join(' · ')}</span>
          {no_shows > 0 && <Pill tone="warn">{SAY.noShows(no_shows)}</Pill>}
          {opted_out && <Pill tone="bad">{SAY.optedOut}</Pill>}
          {blocked && <Pill tone="bad">{SAY.blocked}</Pill>}
        </span>
      </span>
    </a>
  );
}

/** By a text or a visit: what the list is sorted by. Undefined for whom neither is known. */
function lastHeard({ last_text, last_booking }: Contact): Instant | undefined {
  const heard = [last_text, last_booking].flatMap((at) => (at === null ? [] : Date.parse(at)));
  return heard.length === 0 ? undefined : Math.max(...heard);
}
