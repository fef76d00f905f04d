/** One customer in the list. */
import type { Contact } from '#contract/contacts.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { showSince, showUntil } from '#web/state/dates.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Avatar, Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.customers;

export function CustomerRow({ contact, isOpen }: { readonly contact: Contact; readonly isOpen: boolean }) {
  const { country, zone, now } = useApp();
  const { phone, name, visits, no_shows, next_booking, last_text, blocked, opted_out } = contact;
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
          {last_text !== null && (
            <time class="soft small" dateTime={last_text}>
              {showSince(Date.parse(last_text), now.value, zone.value)}
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
