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

/** The block may have been drawn anew, here or on days that have to be turned back to: then the focus is given to it again. */
function useFocusAfter(calendar: Calendar): void {
  const { zone } = useApp();
  const { moving, list, range } = calendar;
  const held = moving.lifted.value ?? moving.tentative.value;
  const before = useRef<string>(undefined);
  const wanted = useRef<string>(undefined);
  const id = held?.placed.booking.id;
  const { first, last } = range.value;
  const known = list.known.value;
  useEffect(() => {
    if (before.current !== undefined && id === undefined) wanted.current = before.current;
    before.current = id;
    const placed = wanted.current === undefined ? undefined : known.get(wanted.current);
    if (!placed) return;
    const day = dayOf(placed.startsAt, zone.peek());
    if (day < first || day > last) return calendar.goTo(day);
    wanted.current = undefined;
    // Nobody has it, or the page as a whole, which takes it when what had it goes.
    if (document.activeElement !== document.body && document.activeElement?.tagName !== 'MAIN') return;
    document.querySelector<HTMLElement>(`[data-booking="${CSS.escape(placed.booking.id)}"]`)?.focus();
  }, [id, known, first, last, calendar, zone]);
}
