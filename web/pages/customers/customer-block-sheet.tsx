/** Asked before a number is blocked: which one, and why. */
import { useState } from 'preact/hooks';
import type { ContactPage } from '#contract/contacts.ts';
import { useApp } from '#web/app.tsx';
import type { Customer } from '#web/state/customers-one.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { Select, TextField } from '#web/ui/field.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { useDoing } from './use-doing.ts';

const SAY = words.customers;
const REASON_MAX = 300;

type BlockProps = { readonly customer: Customer; readonly page: ContactPage; readonly who: string; onClose(): void };

export function BlockSheet({ customer, page, who, onClose }: BlockProps) {
  const { toasts, country } = useApp();
  const [phone, setPhone] = useState(page.phone);
  const [reason, setReason] = useState('');
  const doing = useDoing(async () => {
    await customer.block(phone, reason);
    toasts.say(SAY.didBlock(who));
    onClose();
  });
  const foot = (
    <>
      <Button look="plain" onClick={onClose}>
        {words.common.cancel}
      </Button>
      <Button look="danger" type="submit" form="block-form" isBusy={doing.isBusy}>
        {SAY.block}
      </Button>
    </>
  );
  return (
    <Sheet title={SAY.blockTitle(who)} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <form
        id="block-form"
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          doing.go();
        }}
      >
        <p>{SAY.blockText}</p>
        {page.numbers.length > 1 && (
          <Select
            label={SAY.blockNumber}
            value={phone}
            options={page.numbers.map((number) => ({ value: number.phone, label: showNumber(number.phone, country.value) }))}
            onValue={setPhone}
          />
        )}
        <TextField label={SAY.reason} hint={SAY.reasonHint} autocomplete="off" maxLength={REASON_MAX} value={reason} onValue={setReason} />
        {doing.failure !== undefined && (
          <Banner tone="bad" role="alert">
            {doing.failure}
          </Banner>
        )}
      </form>
    </Sheet>
  );
}
