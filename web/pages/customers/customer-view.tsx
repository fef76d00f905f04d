/** A customer's page: beside the list on a desk, over it on a phone. */
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { Customers } from '#web/state/customers.ts';
import { IconButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { CustomerParts } from './customer-parts.tsx';
import { useCustomer } from './use-customer.ts';

const SAY = words.customers;

export type CustomerViewProps = { readonly phone: string; readonly customers: Customers; readonly isWide: boolean };

export function CustomerView({ phone, customers, isWide }: CustomerViewProps) {
  const { places } = useApp();
  const customer = useCustomer(phone);
  const box = useRef<HTMLDivElement>(null);
  const back = () => places.goBack({ page: 'customers' });
  useEffect(() => {
    if (!isWide) box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, []);
  const onErased = () => {
    customers.drop(phone);
    places.goTo({ page: 'customers' }, { replace: true });
  };
  return (
    <div class="customer-view" ref={box}>
      {!isWide && (
        <div class="customer-bar">
          <IconButton icon="back" label={SAY.back} onClick={back} />
        </div>
      )}
      <div class="customer-page">
        <CustomerParts customer={customer} onErased={onErased} onLeave={() => undefined} />
      </div>
    </div>
  );
}
