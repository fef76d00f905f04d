/** The calendar of this session, and what its parts need to know of the screen. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { App } from '#web/state/app.ts';
import { type BookingDesk, createBookingDesk } from '#web/state/booking-desk.ts';
import { createBookingList } from '#web/state/booking-list.ts';
import { type Calendar, createCalendar } from '#web/state/calendar.ts';
import { rememberBookings } from '#web/state/offline-seen.ts';

const NARROW = '(max-width: 719px)';

/** The one desk that all pages share. */
export function deskOf(app: App): BookingDesk {
  return app.keep('booking-desk', () => createBookingDesk(app));
}

/** The calendar as it was left; new, it shows the agenda on a phone and the week on a desk. */
export function useCalendar(): Calendar {
  const app = useApp();
  return app.keep('calendar', () => {
    const desk = deskOf(app);
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
