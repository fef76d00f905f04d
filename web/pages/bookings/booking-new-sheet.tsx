/** Booking by hand: with the customer known, two taps from here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { BookingWish } from '#web/state/booking-desk.ts';
import type { BookingForm } from '#web/state/booking-form.ts';
import { usualService } from '#web/state/booking-form-customer.ts';
import { showMoment } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';
import { CustomerField } from './booking-sheet-customer.tsx';
import { FormSheet, useBookingForm } from './booking-sheet-form.tsx';
import { TellCustomer } from './booking-sheet-tell.tsx';
import { LengthField, NotesField, ServiceField } from './booking-sheet-what.tsx';
import { WhenFields } from './booking-sheet-when.tsx';

const SAY = words.bookingSheets;

export function NewSheet({ wish }: { readonly wish: Extract<BookingWish, { kind: 'new' }> }) {
  const { zone, now } = useApp();
  const form = useBookingForm({ startsAt: wish.startsAt, day: wish.day, phone: wish.phone, name: wish.name });
  const { draft, set } = form.form;
  const usual = useUsualService(form);
  return (
    <FormSheet
      title={SAY.newTitle}
      form={form}
      saveLabel={SAY.book}
      said={({ customer_name, starts_at }) => SAY.done.booked(customer_name, showMoment(Date.parse(starts_at), now.value, zone.value))}
    >
      {(save) => (
        <>
          <CustomerField form={form} />
          <div class="booking-what">
            <ServiceField form={form} hint={usual.isUsual ? SAY.asLastTime : undefined} />
            <LengthField form={form} />
          </div>
          <WhenFields form={form} anyway={{ label: SAY.bookAnyway, act: () => save(true) }} />
          <NotesField form={form} />
          <TellCustomer
            told={form.text.told.value}
            isTelling={draft.value.isTelling}
            onValue={(isTelling) => set('isTelling', isTelling)}
          />
        </>
      )}
    </FormSheet>
  );
}

/** A customer who has been here gets what she had last, until a service is chosen. */
function useUsualService(form: BookingForm): { readonly isUsual: boolean } {
  const { server, zone, now, settings } = useApp();
  const [usual, setUsual] = useState<string | undefined>(undefined);
  const { customer_phone: phone, service } = form.form.draft.value;
  const asked = useRef('');
  useEffect(() => {
    if (!phone.startsWith('+') || phone === asked.current || form.form.draft.peek().service !== (usual ?? '')) return;
    asked.current = phone;
    const take = (id: string | undefined) => {
      const isOffered = settings.value.peek()?.services.some((each) => each.id === id && each.active);
      const { customer_phone, service: chosen } = form.form.draft.peek();
      if (!id || !isOffered || customer_phone !== phone || chosen !== (usual ?? '')) return;
      setUsual(id);
      form.chooseService(id);
    };
    // Without an answer she chooses herself.
    usualService(server, { phone, now: now.peek(), zone: zone.peek() }).then(take, () => undefined);
  }, [phone]);
  return { isUsual: usual !== undefined && usual === service };
}
