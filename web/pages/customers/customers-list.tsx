/** The list of customers, and the field that it is searched with. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Contact } from '#contract/contacts.ts';
import type { Customers } from '#web/state/customers.ts';
import { Button, IconButton } from '#web/ui/button.tsx';
import { Empty, Failed, Skeleton } from '#web/ui/parts.tsx';
import { SearchField } from '#web/ui/search-field.tsx';
import { VirtualList } from '#web/ui/virtual-list.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from '../bookings/booking-sheet-desk.tsx';
import { CustomerRow } from './customer-row.tsx';
import { useRowKeys } from './use-row-keys.ts';

const SAY = words.customers;
const ROW_PX = 72;
/** The next page is asked for while so many rows are still to come. */
const ROWS_AHEAD = 40;

export function CustomersList({ customers, open }: { readonly customers: Customers; readonly open: string }) {
  const desk = useBookingDesk();
  const box = useRef<HTMLDivElement>(null);
  const { search } = customers;
  const onKeyDown = useRowKeys(box, () => search.type(''));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys that walk through the rows inside it
    <div class="customers-box" ref={box} onKeyDown={onKeyDown}>
      <div class="customers-head">
        <SearchField {...SAY.searchField} value={search.query.value} onValue={search.type} />
        <IconButton icon="plus" label={SAY.book} onClick={() => desk.open({ kind: 'new' })} />
      </div>
      {search.isOn.value ? <Found customers={customers} open={open} /> : <All customers={customers} open={open} />}
    </div>
  );
}

type RowsProps = { readonly customers: Customers; readonly open: string };

function Found({ customers: { search }, open }: RowsProps) {
  const found = search.found.value;
  const error = search.error.value;
  if (error) return <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={search.retry} />;
  if (!found) return <Skeleton rows={3} label={SAY.searching} />;
  return (
    <div class="customers-rows">
      <p role="status" class="customers-found soft small">
        {SAY.found(found.length)}
      </p>
      {found.length === 0 && <p class="customers-none soft">{SAY.noneFoundText}</p>}
      <ul>
        {found.map((contact) => (
          <li key={contact.phone}>
            <CustomerRow contact={contact} isOpen={contact.phone === open} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function All({ customers, open }: RowsProps) {
  const desk = useBookingDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = customers.rows.value;
  const error = customers.error.value;
  useEffect(() => {
    const element = scroller.current;
    return () => {
      customers.scrollTop = element?.scrollTop ?? 0;
    };
  }, [rows === undefined]);
  const draw = useCallback((contact: Contact) => <CustomerRow contact={contact} isOpen={contact.phone === open} />, [open]);
  const onRange = useCallback(
    (_first: number, last: number) => {
      if (last >= (rows?.length ?? 0) - ROWS_AHEAD) customers.more().catch(() => undefined);
    },
    [rows, customers],
  );
  if (!rows && error) return <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => customers.load()} />;
  if (!rows) return <Skeleton rows={8} label={SAY.loading} />;
  if (rows.length === 0) {
    const book = (
      <Button look="primary" icon="plus" onClick={() => desk.open({ kind: 'new' })}>
        {SAY.book}
      </Button>
    );
    return (
      <Empty icon="people" title={SAY.emptyTitle} action={book}>
        {SAY.emptyText}
      </Empty>
    );
  }
  return (
    <div class="customers-rows" ref={scroller}>
      <VirtualList
        items={rows}
        keyOf={phoneOf}
        rowHeight={ROW_PX}
        scroller={scroller}
        draw={draw}
        label={SAY.list}
        initialTop={customers.scrollTop}
        onRange={onRange}
      />
    </div>
  );
}

function phoneOf({ phone }: Contact): string {
  return phone;
}
