/** Finding the customer of a new booking, by name or number. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { BookingForm } from '#web/state/booking-form.ts';
import { createCustomerFinder } from '#web/state/booking-form-customer.ts';
import { showNumber } from '#web/state/numbers.ts';
import { TextField } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Avatar } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.bookingSheets;

type FinderProps = {
  readonly form: BookingForm;
  onKnown(who: { readonly phone: string; readonly name: string }): void;
  onNew(typed: string): void;
};

/** Those heard of lately at once; Enter takes the first one found. */
export function CustomerFinder({ form, onKnown, onNew }: FinderProps) {
  const { server, country } = useApp();
  const [finder] = useState(() => createCustomerFinder(server));
  useEffect(() => finder.end, [finder]);
  const box = useRef<HTMLDivElement>(null);
  useFirstFocus(box);
  const typed = finder.query.value.trim();
  const found = finder.found.value ?? [];
  const errors = form.form.errors.value;
  const isWrong = errors.customer_phone !== undefined || errors.customer_name !== undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = found;
    if (typed === '' || finder.isSearching.peek()) return;
    if (first) onKnown({ phone: first.phone, name: first.name ?? '' });
    else onNew(typed);
  };
  return (
    <div class="customer-finder" ref={box}>
      <TextField
        label={SAY.customer}
        type="search"
        autocomplete="off"
        placeholder={SAY.customerHint}
        error={isWrong ? SAY.customerMissing : undefined}
        value={finder.query.value}
        onValue={finder.type}
        onKeyDown={onKeyDown}
      />
      <ul class="customer-options" aria-label={typed === '' ? SAY.recent : SAY.found} aria-busy={finder.isSearching.value}>
        {found.map(({ phone, name }) => (
          <li key={phone}>
            <button type="button" class="customer-option" onClick={() => onKnown({ phone, name: name ?? '' })}>
              <Avatar name={name ?? ''} size="s" />
              <span class="customer-option-name cut">{name ?? showNumber(phone, country.value)}</span>
              {name !== null && <span class="soft small cut">{showNumber(phone, country.value)}</span>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="customer-option" onClick={() => onNew(typed)}>
            <span class="avatar avatar-s customer-option-new">
              <Icon name="plus" size={18} />
            </span>
            <span class="customer-option-name cut">{SAY.newCustomer(typed)}</span>
          </button>
        </li>
      </ul>
      <p role="status" class="only-read">
        {typed !== '' && !finder.isSearching.value && found.length === 0 ? SAY.noneFound : ''}
      </p>
    </div>
  );
}

/** On the field where there is a keyboard; where a finger taps, one would come up over the customers. */
function useFirstFocus(box: { readonly current: HTMLElement | null }): void {
  const find = () => box.current?.querySelector<HTMLElement>(matchMedia('(hover: hover)').matches ? 'input' : '.customer-option');
  // A dialog that opens looks for this; one that is open does not.
  useLayoutEffect(() => find()?.setAttribute('autofocus', ''), []);
  useEffect(() => find()?.focus(), []);
}
