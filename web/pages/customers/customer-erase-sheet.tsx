/** Asked before a customer is erased: what goes, what stays, and that there is no way back. */
import { useApp } from '#web/app.tsx';
import type { Customer } from '#web/state/customers-one.ts';
import { Button } from '#web/ui/button.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { useDoing } from './use-doing.ts';

const SAY = words.customers;

type EraseProps = { readonly customer: Customer; readonly who: string; onClose(): void; onErased(): void };

export function EraseSheet({ customer, who, onClose, onErased }: EraseProps) {
  const { toasts } = useApp();
  const doing = useDoing(async () => {
    const { erased_messages, erased_bookings, kept_numbers } = await customer.erase();
    const kept = kept_numbers.length > 0 ? ` ${SAY.erasedKept}` : '';
    toasts.say(SAY.erased(erased_messages, erased_bookings) + kept);
    onClose();
    onErased();
  });
  const foot = (
    <>
      <Button look="plain" onClick={onClose}>
        {words.common.cancel}
      </Button>
      <Button look="danger" isBusy={doing.isBusy} onClick={doing.go}>
        {SAY.eraseDo}
      </Button>
    </>
  );
  return (
    <Sheet title={SAY.eraseTitle(who)} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <p>{SAY.eraseGone}</p>
      <p>{SAY.eraseStays}</p>
      <p>{SAY.eraseSilent}</p>
      <p>{SAY.eraseNoUndo}</p>
      {doing.failure !== undefined && (
        <Banner tone="bad" role="alert">
          {doing.failure}
        </Banner>
      )}
    </Sheet>
  );
}
