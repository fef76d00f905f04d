/** All about a customer: who, what can be done, her visits, her bookings, what may be texted. */
import { useApp } from '#web/app.tsx';
import type { Customer } from '#web/state/customers-one.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Avatar, Banner, Empty, Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { CustomerActions } from './customer-actions.tsx';
import { CustomerBookings } from './customer-bookings.tsx';
import { CustomerConsent } from './customer-consent.tsx';
import { CustomerDetails } from './customer-details.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { CustomerMore } from './customer-more.tsx';

const SAY = words.customers;

export type CustomerPartsProps = {
  readonly customer: Customer;
  /** Her name stands above her parts already. */
  readonly isTitled?: boolean;
  onErased(): void;
  /** Something leads to another page. */
  onLeave(): void;
};

export function CustomerParts({ customer, isTitled = true, onErased, onLeave }: CustomerPartsProps) {
  const { country } = useApp();
  const page = customer.page.value.value;
  const error = customer.page.error.value;
  if (customer.isUnknown.value)
    return (
      <Empty icon="people" title={SAY.unknownTitle}>
        {SAY.unknownText}
      </Empty>
    );
  if (!page && error) return <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => customer.load()} />;
  if (!page) return <Skeleton rows={6} label={SAY.loadingOne} />;
  const number = showNumber(page.phone, country.value);
  return (
    <>
      {isTitled && (
        <header class="customer-who">
          <Avatar name={page.name ?? ''} size="l" />
          <div>
            <h2>{page.name ?? number}</h2>
            {page.name !== null && <p class="soft">{number}</p>}
          </div>
        </header>
      )}
      <CustomerActions page={page} onLeave={onLeave} />
      {page.blocked && (
        <Banner tone="bad" icon="block" role="status">
          {customer.blockedWhy.value === undefined ? SAY.blockedBanner : SAY.blockedBecause(customer.blockedWhy.value)}
        </Banner>
      )}
      {page.opted_out && <Banner tone="warn">{SAY.optedOutBanner}</Banner>}
      <CustomerFacts page={page} />
      <CustomerBookings customer={customer} />
      <CustomerDetails customer={customer} />
      <CustomerConsent page={page} />
      <CustomerMore customer={customer} page={page} onErased={onErased} />
    </>
  );
}
