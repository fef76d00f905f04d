/** Above the calendar: where in time we are, which view, what is left out, and booking by hand. */
import { useRef, useState } from 'preact/hooks';
import { isDay } from '#core/time.ts';
import type { Calendar } from '#web/state/calendar.ts';
import { VIEWS } from '#web/state/calendar-range.ts';
import { showDay, showDayShort, showDays, showMonth } from '#web/state/dates.ts';
import { Button, IconButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Segmented } from '#web/ui/segmented.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { useNarrow } from './use-calendar.ts';

export function BookingsBar({ calendar }: { readonly calendar: Calendar }) {
  const desk = useBookingDesk();
  const { view, filter } = calendar;
  const [isFiltering, setFiltering] = useState(false);
  const isFiltered = filter.value.hidden.length > 0 || filter.value.serviceId !== undefined;
  return (
    <header class="bookings-bar">
      <DayPicker calendar={calendar} />
      <div class="bookings-turn">
        <IconButton icon="back" label={words.bookings.previous[view.value]} onClick={() => calendar.turn(-1)} />
        <Button look="quiet" onClick={calendar.goToday}>
          {words.bookings.today}
        </Button>
        <IconButton icon="forward" label={words.bookings.next[view.value]} onClick={() => calendar.turn(1)} />
      </div>
      <div class="bookings-view">
        <Segmented
          label={words.bookings.view}
          value={view.value}
          options={VIEWS.map((value) => ({ value, label: words.bookings.views[value] }))}
          onValue={calendar.setView}
        />
        <span class={isFiltered ? 'bookings-filter bookings-filter-on' : 'bookings-filter'}>
          <IconButton
            icon="filter"
            label={isFiltered ? words.bookings.filterOn : words.bookings.filter}
            onClick={() => setFiltering(true)}
          />
        </span>
      </div>
      {!calendar.isReadOnly.value && (
        <div class="bookings-new">
          <Button
            look="primary"
            icon="plus"
            onClick={() => desk.open({ kind: 'new', ...(view.value === 'day' && { day: calendar.day.value }) })}
          >
            {words.bookings.newBooking}
          </Button>
        </div>
      )}
      {isFiltering && <FilterSheet calendar={calendar} onClose={() => setFiltering(false)} />}
    </header>
  );
}

/** The shown days, and the device's own way to choose others. */
function DayPicker({ calendar }: { readonly calendar: Calendar }) {
  const input = useRef<HTMLInputElement>(null);
  const title = useTitle(calendar);
  return (
    <div class="bookings-title">
      <button type="button" aria-label={words.bookings.pickDay(title)} onClick={() => input.current?.showPicker()}>
        <span class="cut" aria-hidden="true">
          {title}
        </span>
        <Icon name="down" size={18} />
      </button>
      <input
        ref={input}
        type="date"
        tabIndex={-1}
        aria-label={words.bookings.pickedDay}
        min="1970-01-01"
        max="2199-12-31"
        value={calendar.day.value}
        onChange={({ currentTarget: { value } }) => {
          if (isDay(value)) calendar.goTo(value);
        }}
      />
    </div>
  );
}

function useTitle({ view, day, today, range }: Calendar): string {
  const isNarrow = useNarrow();
  switch (view.value) {
    case 'day':
      return isNarrow ? showDayShort(day.value, today.value) : showDay(day.value, today.value);
    case 'month':
      return showMonth(day.value);
    case 'week':
      return isNarrow ? showMonth(day.value) : showDays(range.value);
    case 'agenda':
      return showMonth(day.value);
  }
}
