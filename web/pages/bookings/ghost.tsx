/** Where a booking that is being carried would land, in the column it is over. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { type DayColumn, DRAWN_MINUTES_MIN, pieceOf } from '#web/state/calendar-geometry.ts';
import { showClocks } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';
import { whoOf } from './use-words.ts';

export function Ghost({ calendar, column }: { readonly calendar: Calendar; readonly column: DayColumn }) {
  const app = useApp();
  const box = useRef<HTMLDivElement>(null);
  const lifted = calendar.moving.lifted.value;
  const piece = lifted && pieceOf(lifted, column, DRAWN_MINUTES_MIN);
  const isByKeys = lifted?.by === 'keys';
  const startsAt = lifted?.startsAt;
  const endsAt = lifted?.endsAt;
  useLayoutEffect(() => {
    if (isByKeys && startsAt !== undefined && endsAt !== undefined) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isByKeys, startsAt, endsAt]);
  if (!lifted || !piece) return null;
  const refusal = calendar.moving.refusal.value;
  return (
    <div
      ref={box}
      class={refusal ? 'block ghost ghost-refused' : 'block ghost'}
      aria-hidden="true"
      style={{ '--top': piece.top, '--height': piece.height }}
    >
      <span class="block-who">{showClocks(lifted, app.zone.value)}</span>
      <span class={refusal ? 'ghost-why' : 'block-what cut'}>{refusal ? words.bookings.refusals[refusal] : whoOf(lifted.placed, app)}</span>
    </div>
  );
}
