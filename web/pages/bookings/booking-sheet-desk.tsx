/** The sheets of bookings, over whatever page: fetched when one is first wanted. Drawn once, in the frame. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { type BookingDesk, createBookingDesk } from '#web/state/booking-desk.ts';
import { lazy } from '#web/ui/lazy.tsx';
import { words } from '#web/words/words.ts';

/** The one desk that all pages share. */
export function useBookingDesk(): BookingDesk {
  const app = useApp();
  return app.keep('booking-desk', () => createBookingDesk(app));
}

const Sheets = lazy(
  async () => (await import('./booking-sheets.tsx')).BookingSheets,
  () => null,
  NotFetched,
);

/** Draws what is wished, and sends what waits when the page goes. */
export function BookingSheetDesk() {
  const desk = useBookingDesk();
  useLeaving(desk);
  useNewByAddress(desk);
  return desk.wish.value ? <Sheets /> : null;
}

function NotFetched() {
  const { toasts } = useApp();
  const desk = useBookingDesk();
  useEffect(() => {
    toasts.complain(new Error(words.failures.pageNotFetched));
    desk.close();
  }, []);
  return null;
}

/** The app's icon has a shortcut that leads here, to a booking at once. */
const NEW = 'new';

function useNewByAddress(desk: BookingDesk): void {
  const { places, settings } = useApp();
  const { page, part, about } = places.place.value;
  // Services and the zone are to be there when it begins.
  const isWished = page === 'bookings' && about === NEW && settings.value.value !== undefined;
  useEffect(() => {
    if (!isWished) return;
    // Gone back to, the address is not to open it again.
    places.goTo({ page, part }, { replace: true });
    desk.open({ kind: 'new' });
  }, [isWished]);
}

/** A phone may end a page that is out of sight without another word; who signs out can send nothing more. */
function useLeaving(desk: BookingDesk): void {
  const { session, live } = useApp();
  const isLive = live.connection.value === 'live';
  useEffect(() => session.onSignOut(desk.leave), [desk]);
  useEffect(() => {
    if (isLive) desk.tryAgain();
  }, [isLive, desk]);
  useEffect(() => {
    const look = () => (document.visibilityState === 'hidden' ? desk.leave() : desk.comeBack());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', desk.leave);
    window.addEventListener('pageshow', desk.comeBack);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', desk.leave);
      window.removeEventListener('pageshow', desk.comeBack);
    };
  }, [desk]);
}
