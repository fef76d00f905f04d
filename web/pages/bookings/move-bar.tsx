/** While a booking is carried by keys: what the keys do, where it is, and the same as buttons. Says aloud where it is. */
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { showClock, showDay } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { useMoveKeys } from './use-move-keys.ts';
import { whoOf } from './use-words.ts';

export function MoveBar({ calendar }: { readonly calendar: Calendar }) {
  const app = useApp();
  const { moving } = calendar;
  const said = useMoveKeys(calendar);
  const lifted = moving.lifted.value?.by === 'keys' ? moving.lifted.value : undefined;
  const zone = app.zone.value;
  const refusal = moving.refusal.value;
  const place =
    lifted &&
    words.bookings.movingTo({
      day: showDay(dayOf(lifted.startsAt, zone), calendar.today.value),
      from: showClock(lifted.startsAt, zone),
      to: showClock(lifted.endsAt, zone),
      refusal: refusal && words.bookings.refusals[refusal],
    });
  return (
    <>
      <p class="only-read" role="status" aria-live="assertive">
        {place ?? said}
      </p>
      <p class="keys-hint" aria-hidden="true">
        {words.bookings.moveHint}
      </p>
      {lifted && (
        <section class="move-bar" aria-label={words.bookings.moving(whoOf(lifted.placed, app))}>
          <div class="move-bar-text">
            <strong class="cut">{words.bookings.moving(whoOf(lifted.placed, app))}</strong>
            <span aria-hidden="true">{place}</span>
            <span class="soft small">{words.bookings.moveKeys}</span>
          </div>
          <div class="row">
            <Button onClick={moving.abort}>{words.bookings.putBack}</Button>
            <Button look="primary" onClick={moving.drop}>
              {words.bookings.drop}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
