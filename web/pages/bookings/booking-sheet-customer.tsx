/** Who a booking is for: found while it is typed, or somebody new. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { BookingForm } from '#web/state/booking-form.ts';
import { createCustomerFinder, newCustomerOf } from '#web/state/booking-form-customer.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Avatar } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.bookingSheets;

type Choosing = 'finding' | 'known' | 'new';

export function CustomerField({ form }: { readonly form: BookingForm }) {
  const { draft, change } = form.form;
  const [choosing, setChoosing] = useState<Choosing>(draft.peek().customer_phone === '' ? 'finding' : 'known');
  const choose = (how: Choosing, who: { readonly phone: string; readonly name: string }) => {
    change({ customer_phone: who.phone, customer_name: who.name });
    setChoosing(how);
  };
  switch (choosing) {
    case 'finding':
      return <Finder form={form} onKnown={(who) => choose('known', who)} onNew={(typed) => choose('new', newCustomerOf(typed))} />;
    case 'known':
      return <Known form={form} onOther={() => choose('finding', { phone: '', name: '' })} />;
    case 'new':
      return <NewCustomer form={form} onOther={() => choose('finding', { phone: '', name: '' })} />;
  }
}

type FinderProps = {
  readonly form: BookingForm;
  onKnown(who: { readonly phone: string; readonly name: string }): void;
  onNew(typed: string): void;
};

function Finder({ form, onKnown, onNew }: FinderProps) {
  const { server, country } = useApp();
  const [finder] = useState(() => createCustomerFinder(server));
  useEffect(() => finder.end, [finder]);
  const box = useRef<HTMLDivElement>(null);
  useFirstFocus(box);
  const typed = finder.query.value.trim();
  const found = finder.found.value;
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

function Known({ form, onOther }: { readonly form: BookingForm; onOther(): void }) {
  const { country } = useApp();
  const { draft, errors, set } = form.form;
  const { customer_phone: phone, customer_name: name } = draft.value;
  const [isNamed] = useState(name.trim() !== '');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was chosen is gone; the focus is not to go with it.
    if (document.activeElement === document.body || !box.current?.closest('dialog')?.contains(document.activeElement))
      box.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  return (
    <div class="stack" ref={box}>
      <div class="customer-chosen">
        <Avatar name={name} />
        <span class="customer-chosen-who">
          <span class="only-read">{SAY.customer}: </span>
          <strong class="cut">{isNamed ? name : showNumber(phone, country.value)}</strong>
          {isNamed && <span class="soft small cut">{showNumber(phone, country.value)}</span>}
        </span>
        <Button look="plain" onClick={onOther}>
          {SAY.otherCustomer}
        </Button>
      </div>
      {!isNamed && (
        <TextField
          label={SAY.name}
          autocomplete="off"
          error={errors.value.customer_name}
          value={name}
          onValue={(typed) => set('customer_name', typed)}
        />
      )}
      {errors.value.customer_phone !== undefined && <p class="error">{errors.value.customer_phone}</p>}
    </div>
  );
}

function NewCustomer({ form, onOther }: { readonly form: BookingForm; onOther(): void }) {
  const { draft, errors, set } = form.form;
  const { customer_phone: phone, customer_name: name } = draft.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    [...(box.current?.querySelectorAll('input') ?? [])].find((input) => input.value === '')?.focus();
  }, []);
  return (
    <div class="customer-new" ref={box}>
      <TextField
        label={SAY.name}
        autocomplete="off"
        error={errors.value.customer_name}
        value={name}
        onValue={(typed) => set('customer_name', typed)}
      />
      <TextField
        label={SAY.number}
        type="tel"
        autocomplete="off"
        error={errors.value.customer_phone}
        value={phone}
        onValue={(typed) => set('customer_phone', typed)}
      />
      <Button look="plain" onClick={onOther}>
        {SAY.findCustomer}
      </Button>
    </div>
  );
}
