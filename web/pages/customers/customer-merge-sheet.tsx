/** Two numbers of one person: the other one is searched for, and then both are listed as one. */
import { useEffect, useState } from 'preact/hooks';
import type { Contact, ContactPage } from '#contract/contacts.ts';
import { useApp } from '#web/app.tsx';
import { createCustomers } from '#web/state/customers.ts';
import type { Customer } from '#web/state/customers-one.ts';
import { createCustomerSearch } from '#web/state/customers-search.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { Avatar, Banner } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { useDoing } from './use-doing.ts';

const SAY = words.customers;

type MergeProps = { readonly customer: Customer; readonly page: ContactPage; readonly who: string; onClose(): void };

export function MergeSheet({ customer, page, who, onClose }: MergeProps) {
  const app = useApp();
  const [other, setOther] = useState<Contact | undefined>(undefined);
  const doing = useDoing(async () => {
    if (!other) return;
    await customer.merge(other.phone);
    app.keep('customers', () => createCustomers(app)).drop(other.phone);
    app.toasts.say(SAY.didMerge);
    onClose();
  });
  const foot = (
    <>
      <Button look="plain" onClick={onClose}>
        {words.common.cancel}
      </Button>
      <Button look="primary" disabled={!other} isBusy={doing.isBusy} onClick={doing.go}>
        {SAY.mergeDo}
      </Button>
    </>
  );
  return (
    <Sheet title={SAY.mergeTitle} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <p>{SAY.mergeText(who)}</p>
      <OtherFinder page={page} chosen={other} onChoose={setOther} />
      <p role="status">{other && SAY.mergeChosen(nameOf(other, app.country.value), who)}</p>
      {doing.failure !== undefined && (
        <Banner tone="bad" role="alert">
          {doing.failure}
        </Banner>
      )}
    </Sheet>
  );
}

type FinderProps = { readonly page: ContactPage; readonly chosen: Contact | undefined; onChoose(other: Contact | undefined): void };

function OtherFinder({ page, chosen, onChoose }: FinderProps) {
  const { server, country } = useApp();
  const [search] = useState(() => createCustomerSearch({ server }));
  useEffect(() => () => search.type(''), [search]);
  const found = (search.found.value ?? []).filter(({ phone }) => phone !== page.phone);
  const type = (typed: string) => {
    onChoose(undefined);
    search.type(typed);
  };
  return (
    <>
      <TextField
        label={SAY.mergeFind}
        type="search"
        autocomplete="off"
        placeholder={SAY.searchField.placeholder}
        value={search.query.value}
        onValue={type}
      />
      {search.found.value && found.length === 0 && <p role="status">{SAY.found(0)}</p>}
      <ul>
        {found.map((contact) => (
          <li key={contact.phone}>
            <button type="button" class="customer-pick" aria-pressed={chosen?.phone === contact.phone} onClick={() => onChoose(contact)}>
              <Avatar name={contact.name ?? ''} size="s" />
              <span class="customer-row-name cut">{nameOf(contact, country.value)}</span>
              <span class="soft small">{showNumber(contact.phone, country.value)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ name, phone }: Contact, country: string): string {
  return name ?? showNumber(phone, country);
}
