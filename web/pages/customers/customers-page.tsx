/** The customers: a list, and one of them, beside it on a desk and over it on a phone. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { type Customers, createCustomers } from '#web/state/customers.ts';
import { Empty } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useIsWide } from '../settings/wide.ts';
import { CustomerView } from './customer-view.tsx';
import { CustomersList } from './customers-list.tsx';
import './customers.css';

const SAY = words.customers;

/** The customers page. */
export function CustomersPage() {
  const { places } = useApp();
  const customers = useCustomers();
  const isWide = useIsWide();
  const { page, about } = places.place.value;
  const phone = page === 'customers' ? about : '';
  const list = useRef<HTMLDivElement>(null);
  useReturn(phone, list);
  return (
    <div class={phone === '' ? 'customers' : 'customers customers-open'}>
      <div class="customers-list" ref={list} inert={phone !== '' && !isWide}>
        <h1 class="only-read">{SAY.title}</h1>
        <CustomersList customers={customers} open={phone} />
      </div>
      <div class="customers-one">
        {phone === '' ? (
          isWide && (
            <Empty icon="people" title={SAY.nothingChosen}>
              {SAY.nothingChosenText}
            </Empty>
          )
        ) : (
          <CustomerView key={phone} phone={phone} customers={customers} isWide={isWide} />
        )}
      </div>
    </div>
  );
}

function useCustomers(): Customers {
  const app = useApp();
  const customers = app.keep('customers', () => createCustomers(app));
  useLayoutEffect(() => {
    // Known already it is kept up to date, and stays as long as it was.
    if (!customers.rows.peek()) customers.load().catch(() => undefined);
  }, [customers]);
  return customers;
}

/** Back in the list the focus is on the row that was left. */
function useReturn(phone: string, list: { readonly current: HTMLElement | null }): void {
  const before = useRef(phone);
  useEffect(() => {
    const left = before.current;
    before.current = phone;
    if (left === '' || phone !== '') return;
    const row = list.current?.querySelector<HTMLElement>(`[data-phone="${CSS.escape(left)}"]`);
    (row ?? list.current?.querySelector<HTMLElement>('[data-phone]'))?.focus({ preventScroll: true });
  }, [phone]);
}
