/** The keys that carry a lifted booking. They are heard wherever the focus is: the block it came from may be out of sight. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { words } from '#web/words/words.ts';

/** Gives what there is to say when nothing is carried. The view follows what is carried; afterwards the focus is on it again. */
export function useMoveKeys(calendar: Calendar): string {
  const { zone } = useApp();
  const { moving, range } = calendar;
  const lifted = moving.lifted.value?.by === 'keys' ? moving.lifted.value : undefined;
  const day = lifted && dayOf(lifted.startsAt, zone.value);
  const [said, say] = useState('');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Asked of the state and not of what is drawn: keys may come faster than frames.
      if (moving.lifted.peek()?.by !== 'keys') return;
      if (event.target instanceof Element && event.target.closest('.move-bar') && event.key === 'Enter') return;
      if (!carried(event, calendar)) return;
      event.preventDefault();
      event.stopPropagation();
      say(event.key === 'Escape' ? words.bookings.wasPutBack : '');
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [calendar, moving]);
  useEffect(() => {
    const { first, last } = range.peek();
    if (day !== undefined && (day < first || day > last)) calendar.goTo(day);
  }, [day, range, calendar]);
  useFocusAfter(calendar);
  return said;
}

function carried({ key, shiftKey }: KeyboardEvent, { moving }: Calendar): boolean {
  const steps = { ArrowUp: -1, ArrowDown: 1 }[key];
  const days = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (steps !== undefined) (shiftKey ? moving.nudgeEnd : moving.nudge)(steps);
  else if (days !== undefined) moving.nudgeDays(days);
  else if (key === 'Enter') moving.drop();
  else if (key === 'Escape') moving.abort();
  else return false;
  return true;
}

/** The block may have been drawn anew somewhere else, which takes the focus away from it. */
function useFocusAfter({ moving, list }: Calendar): void {
  const id = (moving.lifted.value ?? moving.tentative.value)?.placed.booking.id;
  const before = useRef<string>(undefined);
  const known = list.known.value;
  useEffect(() => {
    const last = before.current;
    before.current = id;
    if (last === undefined || id !== undefined) return;
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-booking="${CSS.escape(last)}"]`)?.focus();
  }, [id, known]);
}
