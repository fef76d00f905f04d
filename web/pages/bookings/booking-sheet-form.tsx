/** The frame of every sheet that asks for something of a booking: sends it, and leads to what is wrong. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Booking } from '#contract/bookings.ts';
import { useApp } from '#web/app.tsx';
import { type BookingForm, type BookingFormWish, createBookingForm } from '#web/state/booking-form.ts';
import { Button } from '#web/ui/button.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';

/** The form of this sheet, as long as it is shown. */
export function useBookingForm(wish: BookingFormWish): BookingForm {
  const app = useApp();
  const [form] = useState(() => createBookingForm(app, wish));
  useEffect(() => form.end, [form]);
  return form;
}

export type FormSheetProps = {
  readonly title: string;
  readonly form: BookingForm;
  readonly saveLabel: string;
  /** Said when it is done. */
  said(booking: Booking): string;
  readonly children: (save: (isAnyway: boolean) => void) => ComponentChildren;
};

export function FormSheet({ title, form, saveLabel, said, children }: FormSheetProps) {
  const desk = useBookingDesk();
  const formId = useId();
  const box = useRef<HTMLFormElement>(null);
  const save = useSaving(form, { box, said });
  const { failure, isSaving } = form.form;
  const isRefused = form.refused.value !== undefined;
  const foot = (
    <>
      <Button look="plain" onClick={desk.close}>
        {words.common.cancel}
      </Button>
      <Button look="primary" type="submit" form={formId} isBusy={isSaving.value} disabled={!form.isChange.value}>
        {saveLabel}
      </Button>
    </>
  );
  return (
    <Sheet title={title} closeLabel={words.common.close} onClose={desk.close} foot={foot}>
      <form
        id={formId}
        ref={box}
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(false);
        }}
      >
        {children(save)}
        {failure.value !== undefined && !isRefused && (
          <div class="booking-failure" tabIndex={-1}>
            <Banner tone="bad" role="alert">
              {failure.value}
            </Banner>
          </div>
        )}
      </form>
    </Sheet>
  );
}

type Around = { readonly box: { readonly current: HTMLElement | null } } & Pick<FormSheetProps, 'said'>;

function useSaving(form: BookingForm, { box, said }: Around): (isAnyway: boolean) => void {
  const { toasts } = useApp();
  const desk = useBookingDesk();
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"], .why-not, .booking-failure')?.focus();
  }, [refusals]);
  const save = async (isAnyway: boolean) => {
    if (form.form.isSaving.peek()) return;
    const booking = await form.save(isAnyway);
    if (!booking) return setRefusals((count) => count + 1);
    toasts.say([said(booking), isTold(booking) && words.bookingSheets.done.told].filter(Boolean).join(' '));
    desk.finish(booking);
  };
  return (isAnyway) => {
    save(isAnyway).catch(toasts.complain);
  };
}

function isTold(booking: Booking & { readonly notification?: { readonly can_be_sent: boolean } | null }): boolean {
  return booking.notification?.can_be_sent ?? false;
}
