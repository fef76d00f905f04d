/** Who a booking is for: found while it is typed, or somebody new. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { BookingForm } from '#web/state/booking-form.ts';
import { newCustomerOf } from '#web/state/booking-form-customer.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { Avatar } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { CustomerFinder } from './booking-sheet-finder.tsx';

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
      return <CustomerFinder form={form} onKnown={(who) => choose('known', who)} onNew={(typed) => choose('new', newCustomerOf(typed))} />;
    case 'known':
      return <Known form={form} onOther={() => choose('finding', { phone: '', name: '' })} />;
    case 'new':
      return <NewCustomer form={form} onOther={() => choose('finding', { phone: '', name: '' })} />;
  }
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
