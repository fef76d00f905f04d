/** The bookings page: a calendar in four views. Changing what is booked is the desk's, whose sheets open over it. */
import { useEffect } from 'preact/hooks';
import type { Day } from '#core/time.ts';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { Button } from '#web/ui/button.tsx';
import { Banner, Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { AgendaList } from './agenda-list.tsx';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { BookingsBar } from './bookings-bar.tsx';
import './bookings.css';
import { MonthGrid } from './month-grid.tsx';
import { MoveBar } from './move-bar.tsx';
import { TimeGrid } from './time-grid.tsx';
import { useCalendar } from './use-calendar.ts';
import { ZoneBanner } from './zone-banner.tsx';

/** The bookings page. */
export function BookingsPage() {
  const { settings } = useApp();
  const calendar = useCalendar();
  useFetched(calendar);
  useLinkedBooking(calendar);
  if (calendar.rules.value) return <Shown calendar={calendar} />;
  const error = settings.error.value;
  return (
    <>
      <h1 class="only-read">{words.bookings.title}</h1>
      {error ? (
        <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => settings.load()} />
      ) : (
        <Skeleton rows={8} label={words.bookings.loading} />
      )}
    </>
  );
}

function Shown({ calendar }: { readonly calendar: Calendar }) {
  return (
    <div class="bookings" data-view={calendar.view.value}>
      <h1 class="only-read">{words.bookings.title}</h1>
      <BookingsBar calendar={calendar} />
      <div class="bookings-news">
        <ZoneBanner calendar={calendar} />
        <Trouble calendar={calendar} />
      </div>
      <View calendar={calendar} />
      <MoveBar calendar={calendar} />
    </div>
  );
}

function View({ calendar }: { readonly calendar: Calendar }) {
  const { list, range, view } = calendar;
  const isThere = list.isThere(range.value);
  if (!isThere && list.error.value) {
    return <Failed message={list.error.value.message} retryLabel={words.common.tryAgain} onRetry={() => list.again()} />;
  }
  switch (view.value) {
    case 'agenda':
      return isThere ? <AgendaList calendar={calendar} /> : <Skeleton rows={8} label={words.bookings.loading} />;
    case 'month':
      return <MonthGrid calendar={calendar} />;
    default:
      return <TimeGrid calendar={calendar} />;
  }
}

/** What is shown may be old. */
function Trouble({ calendar: { list, range, isReadOnly } }: { readonly calendar: Calendar }) {
  // Without a server the frame says so itself.
  if (!list.error.value || isReadOnly.value || !list.isThere(range.value)) return null;
  const again = (
    <Button look="plain" onClick={() => list.again()}>
      {words.common.tryAgain}
    </Button>
  );
  return (
    <Banner tone="warn" role="status" action={again}>
      {words.bookings.notCurrent(list.error.value.message)}
    </Banner>
  );
}

function useFetched({ list, range, rules }: Calendar): void {
  const { zone } = useApp();
  const { first, last } = range.value;
  const isReady = rules.value !== undefined;
  useEffect(() => {
    // It says itself what fails.
    if (isReady) list.show({ first, last }).catch(() => undefined);
  }, [list, first, last, isReady, zone.value]);
}

const LINK = /^booking:(.+)$/;

/** `#booking:<id>` shows that booking, on its day. */
function useLinkedBooking({ list, view }: Calendar): void {
  const app = useApp();
  const desk = useBookingDesk();
  const id = LINK.exec(app.places.place.value.about)?.[1];
  const isReady = app.settings.value.value !== undefined;
  useEffect(() => {
    if (id === undefined || !isReady) return;
    const show = (about: Day) => app.places.goTo({ page: 'bookings', part: view.peek(), about }, { replace: true });
    list.refresh(id).then(
      (found) => {
        show(found ? dayOf(found.startsAt, app.zone.peek()) : '');
        desk.open({ kind: 'show', id });
      },
      (error: unknown) => {
        show('');
        app.toasts.complain(error);
      },
    );
  }, [id, isReady]);
}
