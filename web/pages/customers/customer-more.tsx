/** What is done with a customer seldom: block, export, merge, erase. */
import { useState } from 'preact/hooks';
import type { ContactPage } from '#contract/contacts.ts';
import { useApp } from '#web/app.tsx';
import type { Customer } from '#web/state/customers-one.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { BlockSheet } from './customer-block-sheet.tsx';
import { EraseSheet } from './customer-erase-sheet.tsx';
import { MergeSheet } from './customer-merge-sheet.tsx';
import { useDoing } from './use-doing.ts';

const SAY = words.customers;

type MoreProps = { readonly customer: Customer; readonly page: ContactPage; onErased(): void };

export function CustomerMore({ customer, page, onErased }: MoreProps) {
  const { toasts, country } = useApp();
  const [sheet, setSheet] = useState<'block' | 'merge' | 'erase' | undefined>(undefined);
  const close = () => setSheet(undefined);
  const who = page.name ?? showNumber(page.phone, country.value);
  const blocked = page.numbers.filter((number) => number.blocked).map(({ phone }) => phone);
  const unblocking = useDoing(async () => {
    for (const phone of blocked) await customer.unblock(phone);
    toasts.say(SAY.didUnblock(who));
  });
  const exporting = useDoing(async () => {
    const { file, name } = await customer.exportFile();
    saveOnDevice(file, name);
    toasts.say(SAY.exported);
  });
  const failure = unblocking.failure ?? exporting.failure;
  return (
    <section class="customer-more" aria-label={SAY.more}>
      {blocked.length > 0 ? (
        <Button icon="check" isBusy={unblocking.isBusy} onClick={unblocking.go}>
          {SAY.unblock}
        </Button>
      ) : (
        <Button icon="block" onClick={() => setSheet('block')}>
          {SAY.block}
        </Button>
      )}
      <Button icon="download" isBusy={exporting.isBusy} onClick={exporting.go}>
        {SAY.exportData}
      </Button>
      <Button icon="merge" onClick={() => setSheet('merge')}>
        {SAY.merge}
      </Button>
      <Button icon="trash" onClick={() => setSheet('erase')}>
        {SAY.erase}
      </Button>
      {failure !== undefined && (
        <Banner tone="bad" role="alert">
          {failure}
        </Banner>
      )}
      {sheet === 'block' && <BlockSheet customer={customer} page={page} who={who} onClose={close} />}
      {sheet === 'merge' && <MergeSheet customer={customer} page={page} who={who} onClose={close} />}
      {sheet === 'erase' && <EraseSheet customer={customer} who={who} onClose={close} onErased={onErased} />}
    </section>
  );
}

/** Browsers have begun to save it by then. */
const KEPT_MS = 60_000;

/** A link to the file, pressed for her: the token is in no address that way. */
function saveOnDevice(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
