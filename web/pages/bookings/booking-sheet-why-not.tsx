/** Why a time cannot be had: in words, with what is in the way, and a tap to the closest times that can. */
import { useId } from 'preact/hooks';
import type { Booking } from '#contract/bookings.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Refused } from '#web/state/booking-form-times.ts';
import { readableWhy } from '#web/state/booking-form-why.ts';
import { showClock, showClocks, showDayShort } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.bookingSheets;
/** One row on a phone. */
const ALTERNATIVES_SHOWN = 3;

export type WhyNotProps = {
  readonly refused: Refused;
  /** The day it was asked for: other times of it need no date. */
  readonly refusedDay: string;
  onPick(startsAt: Instant): void;
  /** What is offered where the owner may go against her own rules. */
  readonly anyway: { readonly label: string; act(): void };
};

export function WhyNot({ refused, refusedDay, onPick, anyway }: WhyNotProps) {
  const { zone, now } = useApp();
  const reasonId = useId();
  const today = dayOf(now.value, zone.value);
  const { reason, explanation, conflict, alternatives, can_override } = refused;
  const day = (at: Instant) => dayOf(at, zone.value);
  const title = Reflect.has(SAY.whyNot, reason) ? SAY.whyNot[reason as keyof typeof SAY.whyNot] : SAY.notPossible;
  return (
    <section class="why-not" tabIndex={-1} aria-label={title} aria-describedby={reasonId}>
      <p class="why-not-title">
        <Icon name="alert" size={18} />
        <strong>{title}</strong>
      </p>
      <div id={reasonId}>
        {reason !== 'taken' && <p>{readableWhy(explanation, today)}</p>}
        {conflict && <InTheWay booking={conflict} />}
      </div>
      {alternatives.length > 0 && (
        <div class="why-not-times">
          <p class="small soft">{SAY.insteadTimes}</p>
          {alternatives.slice(0, ALTERNATIVES_SHOWN).map(({ starts_at }) => {
            const at = Date.parse(starts_at);
            return (
              <Button key={starts_at} onClick={() => onPick(at)}>
                {day(at) === refusedDay ? showClock(at, zone.value) : `${showDayShort(day(at), today)}, ${showClock(at, zone.value)}`}
              </Button>
            );
          })}
        </div>
      )}
      {can_override && (
        <Button look="plain" onClick={anyway.act}>
          {anyway.label}
        </Button>
      )}
    </section>
  );
}

function InTheWay({ booking }: { readonly booking: Booking }) {
  const { zone, now } = useApp();
  const span = { startsAt: Date.parse(booking.starts_at), endsAt: Date.parse(booking.ends_at) };
  const day = showDayShort(dayOf(span.startsAt, zone.value), dayOf(now.value, zone.value));
  return (
    <p class="in-the-way">
      <span>
        <span class="soft small">{SAY.inTheWay}: </span>
        {booking.customer_name || SAY.someone}
        {booking.service !== null && `, ${booking.service}`}
      </span>
      <span class="soft">
        {day}, {showClocks(span, zone.value)}
      </span>
      {booking.held_until !== null && booking.status === 'pending' && (
        <span class="soft">
          {SAY.offerInTheWay} {showClock(Date.parse(booking.held_until), zone.value)}.
        </span>
      )}
    </p>
  );
}
