/** What can be done with a booking, one tap each. */
import type { Booking } from '#contract/bookings.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { Button, LinkButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { useDoing } from '../customers/use-doing.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';

const SAY = words.bookingSheets;

export function BookingActions({ booking, onChanged }: { readonly booking: Booking; onChanged(): void }) {
  const { now } = useApp();
  const desk = useBookingDesk();
  const { customer_phone: phone, customer_name: name, status } = booking;
  const startsAt = Date.parse(booking.starts_at);
  const isOver = startsAt <= now.value;
  const isCancelling = desk.cancelling.value.has(booking.id);
  const isLive = status === 'confirmed' && !isCancelling;
  const move = () => desk.open({ kind: 'move', booking, startsAt, durationMinutes: booking.duration_minutes, onDone: () => undefined });
  return (
    <fieldset class="booking-actions">
      <legend class="only-read">{SAY.actions}</legend>
      <span class="booking-action" onClickCapture={desk.close}>
        <LinkButton icon="message" href={addressOf({ page: 'inbox', about: phone })}>
          {SAY.message}
        </LinkButton>
      </span>
      <LinkButton icon="phone" href={`tel:${phone}`}>
        {SAY.call}
      </LinkButton>
      {isLive && (
        <Button icon="clock" onClick={move}>
          {SAY.move}
        </Button>
      )}
      {isLive && (
        <Button icon="edit" onClick={() => desk.open({ kind: 'edit', booking })}>
          {SAY.edit}
        </Button>
      )}
      {isLive && isOver && <NoShow booking={booking} onChanged={onChanged} />}
      <Button icon="repeat" onClick={() => desk.open({ kind: 'new', phone, name })}>
        {SAY.again}
      </Button>
      {status === 'confirmed' && (
        <LinkButton icon="calendar" href={booking.calendar_url} download="">
          {SAY.calendarFile}
        </LinkButton>
      )}
      {status !== 'cancelled' && !isCancelling && !(isOver && booking.no_show) && (
        <span class="booking-action-wide">
          <Button icon="close" onClick={() => desk.open({ kind: 'cancel', booking })}>
            {status === 'pending' ? SAY.takeBack : SAY.cancel}
          </Button>
        </span>
      )}
      {isCancelling && (
        <Button icon="reply" onClick={() => desk.undo(booking.id)}>
          {words.common.undo}
        </Button>
      )}
    </fieldset>
  );
}

function NoShow({ booking, onChanged }: { readonly booking: Booking; onChanged(): void }) {
  const { server, toasts } = useApp();
  const desk = useBookingDesk();
  const who = booking.customer_name || SAY.someone;
  const no_show = !booking.no_show;
  const marking = useDoing(async () => {
    desk.changed(await server.post<Booking>(`/api/admin/bookings/${encodeURIComponent(booking.id)}/no-show`, { no_show }));
    onChanged();
    toasts.say(no_show ? SAY.markedNoShow(who) : SAY.unmarkedNoShow(who));
  });
  return (
    <>
      <Button icon={no_show ? 'alert' : 'check'} isBusy={marking.isBusy} onClick={marking.go}>
        {no_show ? SAY.markNoShow : SAY.undoNoShow}
      </Button>
      {marking.failure !== undefined && (
        <p role="alert" class="error booking-action-wide">
          {marking.failure}
        </p>
      )}
    </>
  );
}
