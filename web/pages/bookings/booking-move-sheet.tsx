/** Moving or stretching a booking: its time now and the new one, and the text about it before anything is done. */
import { useState } from 'preact/hooks';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { BookingWish } from '#web/state/booking-desk.ts';
import type { BookingForm } from '#web/state/booking-form.ts';
import { momentOf } from '#web/state/booking-form-draft.ts';
import { showClocks, showDayShort, showMinutes, showMoment } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { FormSheet, useBookingForm } from './booking-sheet-form.tsx';
import { TellCustomer } from './booking-sheet-tell.tsx';
import { WhenFields } from './booking-sheet-when.tsx';
import { WhyNot } from './booking-sheet-why-not.tsx';

const SAY = words.bookingSheets;
const MINUTE_MS = 60_000;

export function MoveSheet({ wish }: { readonly wish: Extract<BookingWish, { kind: 'move' }> }) {
  const { zone, now } = useApp();
  const { booking, startsAt, durationMinutes } = wish;
  const form = useBookingForm({ booking, startsAt, durationMinutes });
  const { draft, set } = form.form;
  const [isChoosing, setChoosing] = useState(!form.isChange.peek());
  const who = booking.customer_name || SAY.someone;
  return (
    <FormSheet
      title={SAY.moveTitle}
      form={form}
      saveLabel={SAY.move}
      said={({ starts_at }) => SAY.done.moved(who, showMoment(Date.parse(starts_at), now.value, zone.value))}
    >
      {(save) => {
        const anyway = { label: SAY.moveAnyway, act: () => save(true) };
        return (
          <>
            <p>
              <strong>{who}</strong>
              {booking.service !== null && <span class="soft"> · {booking.service}</span>}
            </p>
            <FromTo form={form} />
            {isChoosing ? (
              <WhenFields form={form} anyway={anyway} />
            ) : (
              <>
                <div aria-live="polite">
                  {form.refused.value && (
                    <WhyNot
                      refused={form.refused.value}
                      refusedDay={form.form.draft.value.date_time.day}
                      onPick={form.pick}
                      anyway={anyway}
                    />
                  )}
                </div>
                <Button look="plain" icon="clock" onClick={() => setChoosing(true)}>
                  {SAY.otherTime}
                </Button>
              </>
            )}
            {form.isChange.value && (
              <TellCustomer told={form.text.told.value} isTelling={draft.value.isTelling} onValue={(value) => set('isTelling', value)} />
            )}
          </>
        );
      }}
    </FormSheet>
  );
}

function FromTo({ form }: { readonly form: BookingForm }) {
  const { zone } = useApp();
  const { booking } = form;
  const { date_time, duration_minutes } = form.form.draft.value;
  const to = momentOf(date_time, zone.value);
  if (!booking) return null;
  const from = Date.parse(booking.starts_at);
  return (
    <dl class="from-to">
      <div>
        <dt class="soft small">{SAY.before}</dt>
        <dd class="from-to-before">
          <When startsAt={from} minutes={booking.duration_minutes} />
        </dd>
      </div>
      <div aria-live="polite">
        <dt class="soft small">{SAY.after}</dt>
        <dd>{to === undefined || !form.isChange.value ? '–' : <When startsAt={to} minutes={duration_minutes} />}</dd>
      </div>
    </dl>
  );
}

function When({ startsAt, minutes }: { readonly startsAt: number; readonly minutes: number }) {
  const { zone, now } = useApp();
  const span = { startsAt, endsAt: startsAt + minutes * MINUTE_MS };
  return (
    <>
      {showDayShort(dayOf(startsAt, zone.value), dayOf(now.value, zone.value))}, {showClocks(span, zone.value)}{' '}
      <span class="soft small">({showMinutes(minutes)})</span>
    </>
  );
}
