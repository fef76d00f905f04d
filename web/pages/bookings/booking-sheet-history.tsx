/** What became of a booking, newest first, in words. */
import type { Booking, BookingChange } from '#contract/bookings.ts';
import { useApp } from '#web/app.tsx';
import { showClocks, showMoment } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';

const SAY = words.bookingSheets;

export function BookingHistory({ history }: { readonly history: readonly BookingChange[] }) {
  const { zone, now } = useApp();
  if (history.length === 0) return null;
  return (
    <section class="stack">
      <h3>{SAY.history}</h3>
      <ol class="booking-history">
        {history.toReversed().map(({ at, by, change, from, to }) => (
          <li key={`${at} ${change}`}>
            <span>
              {nameOf(change)} {SAY.by[by]}
            </span>
            <time class="soft small" dateTime={at}>
              {showMoment(Date.parse(at), now.value, zone.value)}
            </time>
            {from && to && <Differences from={from} to={to} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Differences({ from, to }: { readonly from: Booking; readonly to: Booking }) {
  const { zone, now } = useApp();
  const when = ({ starts_at, ends_at }: Booking) => {
    const span = { startsAt: Date.parse(starts_at), endsAt: Date.parse(ends_at) };
    const isSameDay = from.date_time.slice(0, 10) === to.date_time.slice(0, 10);
    return isSameDay ? showClocks(span, zone.value) : showMoment(span.startsAt, now.value, zone.value);
  };
  const parts = [
    [when(from), when(to)],
    [from.service ?? SAY.noService, to.service ?? SAY.noService],
    [from.customer_name, to.customer_name],
    [from.notes, to.notes],
  ].filter(([before, after]) => before !== after);
  return parts.map(([before = '', after = '']) => (
    <span key={before + after} class="soft small booking-difference">
      {SAY.fromTo(before || '–', after || '–')}
    </span>
  ));
}

function nameOf(change: string): string {
  const found = Object.entries(SAY.changes).find(([each]) => each === change);
  return found?.[1] ?? SAY.otherChange;
}
