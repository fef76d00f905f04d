/** What is done with a customer most: text her, call her, book for her. */
import type { ContactPage } from '#contract/contacts.ts';
import { addressOf } from '#web/place.ts';
import { Button, LinkButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from '../bookings/booking-sheet-desk.tsx';

const SAY = words.customers;

export function CustomerActions({ page: { phone, name }, onLeave }: { readonly page: ContactPage; onLeave(): void }) {
  const desk = useBookingDesk();
  return (
    <fieldset class="customer-actions">
      <legend class="only-read">{SAY.actions}</legend>
      <span class="customer-action" onClickCapture={onLeave}>
        <LinkButton icon="message" href={addressOf({ page: 'inbox', about: phone })}>
          {SAY.message}
        </LinkButton>
      </span>
      <LinkButton icon="phone" href={`tel:${phone}`}>
        {SAY.call}
      </LinkButton>
      <Button icon="calendar" look="primary" onClick={() => desk.open({ kind: 'new', phone, name: name ?? '' })}>
        {SAY.bookForThem}
      </Button>
    </fieldset>
  );
}
