/** A customer over another page: the same parts, in a sheet. */
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { CustomerParts } from './customer-parts.tsx';
import { useCustomer } from './use-customer.ts';
import './customers.css';

/** `phone` may be any of her numbers. */
export function CustomerSheet({ phone, onClose }: { readonly phone: string; onClose(): void }) {
  const { country } = useApp();
  const customer = useCustomer(phone);
  const page = customer.page.value.value;
  return (
    <Sheet title={page?.name ?? showNumber(phone, country.value)} closeLabel={words.common.close} onClose={onClose}>
      <CustomerParts customer={customer} isTitled={false} onErased={onClose} onLeave={onClose} />
      <a class="button button-plain" href={addressOf({ page: 'customers', about: page?.phone ?? phone })} onClick={onClose}>
        {words.customers.openPage}
      </a>
    </Sheet>
  );
}
