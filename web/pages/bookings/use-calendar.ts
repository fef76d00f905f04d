/** The calendar of this session, and what its parts need to know of the screen. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createBookingList } from '#web/state/booking-list.ts';
import { type Calendar, createCalendar } from '#web/state/calendar.ts';
import { rememberBookings } from '#web/state/offline-seen.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';

const NARROW = '(max-width: 719px)';

/** The calendar as it was left; new, it shows the agenda on a phone and the week on a desk. */
export function useCalendar(): Calendar {
  const app = useApp();
  const desk = useBookingDesk();
  return app.keep('calendar', () => {
    const list = app.keep('booking-list', () => rememberBookings(app, createBookingList(app)));
    desk.onChanged(list.put);
    return createCalendar(app, { list, desk, otherwise: matchMedia(NARROW).matches ? 'agenda' : 'week' });
  });
}

/** True on a screen as narrow as a phone's. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => setNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow;
}
