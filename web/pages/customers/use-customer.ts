/** One customer as she is looked at: fetched, followed, and what is typed about her kept until it is saved. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { type Customers, createCustomers } from '#web/state/customers.ts';
import { type Customer, createCustomer } from '#web/state/customers-one.ts';
import { useBookingDesk } from '../bookings/booking-sheet-desk.tsx';

export function useCustomer(phone: string): Customer {
  const app = useApp();
  const desk = useBookingDesk();
  const list: Customers = app.keep('customers', () => createCustomers(app));
  const customer = app.keep(`customer ${phone}`, () => createCustomer({ ...app, onChanged: list.put }, phone));
  useEffect(() => {
    customer.load().catch(() => undefined);
    const ends = [
      customer.follow(),
      desk.onChanged(({ customer_phone }) => {
        const isHers = customer.page.value.peek()?.numbers.some((number) => number.phone === customer_phone);
        if (isHers) customer.load().catch(() => undefined);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [customer]);
  return customer;
}
