/** Asked before a booking is cancelled: whether the customer is told, with the text. The undo comes after. */
import { useEffect, useState } from 'preact/hooks';
import type { Booking, CustomerText } from '#contract/bookings.ts';
import { useApp } from '#web/app.tsx';
import { createLoaded } from '#web/state/loaded.ts';
import { Button } from '#web/ui/button.tsx';
import { Failed, Skeleton } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { BookingSummary } from './booking-sheet-summary.tsx';
import { TellCustomer } from './booking-sheet-tell.tsx';

const SAY = words.bookingSheets;

export function CancelSheet({ booking }: { readonly booking: Booking }) {
  const desk = useBookingDesk();
  const text = useText(booking);
  const [isTelling, setTelling] = useState(true);
  const isOffer = booking.status === 'pending';
  const told = text.value.value;
  const error = text.error.value;
  const who = booking.customer_name || SAY.someone;
  const foot = (
    <>
      <Button look="plain" onClick={desk.close}>
        {SAY.keep}
      </Button>
      <Button look="danger" disabled={!told} onClick={() => desk.cancel(booking, isTelling && (told?.can_be_sent ?? false))}>
        {isOffer ? SAY.takeBack : SAY.cancel}
      </Button>
    </>
  );
  return (
    <Sheet title={isOffer ? SAY.takeBackTitle : SAY.cancelTitle} closeLabel={words.common.close} onClose={desk.close} foot={foot}>
      <p>{isOffer ? SAY.takeBackQuestion(who) : SAY.cancelQuestion(who)}</p>
      <BookingSummary booking={booking} />
      {told && <TellCustomer told={told} isTelling={isTelling} onValue={setTelling} />}
      {!told && error && <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => text.load()} />}
      {!told && !error && <Skeleton rows={2} label={SAY.loading} />}
      <p class="soft small">{SAY.cancelHint}</p>
    </Sheet>
  );
}

function useText({ id }: Booking) {
  const { server } = useApp();
  const [text] = useState(() =>
    createLoaded(() => server.post<CustomerText>(`/api/admin/bookings/${encodeURIComponent(id)}/cancel/preview`)),
  );
  useEffect(() => {
    text.load().catch(() => undefined);
  }, [text]);
  return text;
}
