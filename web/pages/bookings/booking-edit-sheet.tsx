/** Everything of a booking that can be changed. */
import type { Booking } from '#contract/bookings.ts';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { FormSheet, useBookingForm } from './booking-sheet-form.tsx';
import { TellCustomer } from './booking-sheet-tell.tsx';
import { LengthField, NotesField, ServiceField } from './booking-sheet-what.tsx';
import { WhenFields } from './booking-sheet-when.tsx';

const SAY = words.bookingSheets;

export function EditSheet({ booking }: { readonly booking: Booking }) {
  const form = useBookingForm({ booking });
  const { draft, errors, set } = form.form;
  const { customer_name: name, isTelling } = draft.value;
  return (
    <FormSheet title={SAY.editTitle} form={form} saveLabel={SAY.save} said={() => SAY.done.saved}>
      {(save) => (
        <>
          <TextField
            label={SAY.name}
            autocomplete="off"
            error={errors.value.customer_name}
            value={name}
            onValue={(typed) => set('customer_name', typed)}
          />
          <div class="booking-what">
            <ServiceField form={form} />
            <LengthField form={form} />
          </div>
          <WhenFields form={form} anyway={{ label: SAY.saveAnyway, act: () => save(true) }} />
          <NotesField form={form} />
          {form.isChange.value && (
            <TellCustomer told={form.text.told.value} isTelling={isTelling} onValue={(value) => set('isTelling', value)} />
          )}
        </>
      )}
    </FormSheet>
  );
}
