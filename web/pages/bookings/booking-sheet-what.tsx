/** What a booking is of: the service, with its length and price, how long it takes, and the owner's notes. */
import { useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { BookingForm } from '#web/state/booking-form.ts';
import { showMinutes } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Select, TextArea } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.bookingSheets;
const LENGTHS_MINUTES = [10, 15, 20, 30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360, 480];
const NOTES_MAX = 2_000;

/** `hint`: where the service comes from when nobody chose it. */
export function ServiceField({ form, hint }: { readonly form: BookingForm; readonly hint?: string | undefined }) {
  const { settings } = useApp();
  const { draft, errors } = form.form;
  const { service } = draft.value;
  const services = (settings.value.value?.services ?? []).filter(({ active, id }) => active || id === service);
  const options = [
    { value: '', label: SAY.noService },
    ...services.map(({ id, name, duration_minutes, price }) => ({
      value: id,
      label: SAY.serviceOption(name, showMinutes(duration_minutes), price),
    })),
  ];
  const { booking } = form;
  if (booking?.service_id && !services.some(({ id }) => id === booking.service_id))
    options.push({ value: booking.service_id, label: SAY.gone(booking.service ?? '') });
  return (
    <Select label={SAY.service} hint={hint} error={errors.value.service} value={service} options={options} onValue={form.chooseService} />
  );
}

export function LengthField({ form }: { readonly form: BookingForm }) {
  const { draft, errors } = form.form;
  const { duration_minutes: chosen } = draft.value;
  const lengths = [...new Set([...LENGTHS_MINUTES, chosen])].toSorted((a, b) => a - b);
  return (
    <Select
      label={SAY.length}
      error={errors.value.duration_minutes}
      value={String(chosen)}
      options={lengths.map((minutes) => ({ value: String(minutes), label: showMinutes(minutes) }))}
      onValue={(minutes) => form.form.set('duration_minutes', Number(minutes))}
    />
  );
}

/** Folded away while there are none: most bookings need none. */
export function NotesField({ form }: { readonly form: BookingForm }) {
  const { draft, errors } = form.form;
  const { notes } = draft.value;
  const [isOpen, setOpen] = useState(notes !== '');
  if (!isOpen) {
    return (
      <Button look="plain" icon="note" onClick={() => setOpen(true)}>
        {SAY.addNotes}
      </Button>
    );
  }
  return (
    <TextArea
      label={SAY.notes}
      hint={SAY.notesHint}
      error={errors.value.notes}
      rows={2}
      maxLength={NOTES_MAX}
      value={notes}
      onValue={(typed) => form.form.set('notes', typed)}
    />
  );
}
