/** What became of a booking, between the texts, with what can be done about it while nothing has happened to it since. */
import type { Booking } from '#contract/bookings.ts';
import type { ThreadEvent } from '#contract/threads.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { showClock, showClocks, showDayShort, showMoment } from '#web/state/dates.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from '../bookings/booking-sheet-desk.tsx';

const SAY = words.inbox.card;
type Card = NonNullable<ThreadEvent['booking']>;
const GONE: readonly Card['change'][] = ['cancelled', 'no_show'];

export function BookingCard({ entry, isLatest }: { readonly entry: ThreadEvent; readonly isLatest: boolean }) {
  const { now, zone } = useApp();
  const { booking } = entry;
  if (!booking) return null;
  const startsAt = Date.parse(booking.starts_at);
  const span = { startsAt, endsAt: Date.parse(booking.ends_at) };
  const today = dayOf(now.value, zone.value);
  // An offer is the agent's, whoever it is for.
  const by = booking.change === 'offered' ? undefined : SAY.by[booking.by];
  return (
    <article class={`booking-card booking-card-${booking.change}`}>
      <span class="booking-card-icon">
        <Icon name={GONE.includes(booking.change) ? 'close' : 'calendar'} />
      </span>
      <div class="booking-card-body">
        <span class="small">
          <strong>{SAY.changes[booking.change]}</strong>
          <span class="soft">
            {by && ` ${by}`} · <time dateTime={entry.created_at}>{showClock(Date.parse(entry.created_at), zone.value)}</time>
          </span>
        </span>
        <strong class="booking-card-when">
          {showDayShort(dayOf(startsAt, zone.value), today)}, {showClocks(span, zone.value)}
        </strong>
        {booking.service !== null && <span class="soft cut">{booking.service}</span>}
        {booking.was_starts_at !== null && (
          <span class="small soft">{SAY.was(showMoment(Date.parse(booking.was_starts_at), now.value, zone.value))}</span>
        )}
      </div>
      {isLatest && <Actions booking={booking} phone={entry.phone} startsAt={startsAt} what={entry.content} />}
    </article>
  );
}

type ActionsProps = { readonly booking: Card; readonly phone: string; readonly startsAt: Instant; readonly what: string };

function Actions({ booking: { id, change, customer_name }, phone, startsAt, what }: ActionsProps) {
  const app = useApp();
  const desk = useBookingDesk();
  const isGoing = desk.cancelling.value.has(id);
  const isAhead = startsAt > app.now.value;
  // The card knows what was; what is changed is the booking as it is now.
  const withBooking = async (use: (booking: Booking) => void) => {
    try {
      use(await app.server.get<Booking>(`/api/admin/bookings/${encodeURIComponent(id)}`));
    } catch (error) {
      app.toasts.complain(error);
    }
  };
  const again = () => desk.open({ kind: 'new', phone, name: customer_name, ...(isAhead ? { startsAt } : {}) });
  const day = addressOf({ page: 'bookings', part: 'day', about: dayOf(startsAt, app.zone.value) });
  const isLive = change === 'booked' || change === 'moved' || change === 'edited';
  return (
    <fieldset class="booking-card-actions">
      <legend class="only-read">{SAY.actions(what)}</legend>
      {isLive && <Act label={SAY.open} onPress={() => desk.open({ kind: 'show', id })} />}
      <a class="button button-plain" href={day}>
        {SAY.day}
      </a>
      {isGoing && <Act label={words.common.undo} onPress={() => desk.undo(id)} />}
      {isLive && isAhead && !isGoing && (
        <Act label={SAY.move} onPress={() => withBooking((booking) => desk.open({ kind: 'edit', booking }))} />
      )}
      {isLive && isAhead && !isGoing && (
        <Act label={SAY.cancel} onPress={() => withBooking((booking) => desk.open({ kind: 'cancel', booking }))} />
      )}
      {change === 'offered' && isAhead && <Act label={SAY.book} onPress={again} />}
      {GONE.includes(change) && <Act label={SAY.bookAgain} onPress={again} />}
    </fieldset>
  );
}

function Act({ label, onPress }: { readonly label: string; onPress(): void }) {
  return (
    <button type="button" class="button button-plain" onClick={onPress}>
      {label}
    </button>
  );
}
