/** A month of days: which are closed, which have hours of their own. Arrow keys walk through it, across months too. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { addDays, type Day, WEEKDAYS, weekdayOf } from '#core/time.ts';
import { showDay, showMonth } from '#web/state/dates.ts';
import { type HoursDraft, isOpenAnyTime, spanOf } from '#web/state/hours-draft.ts';
import { showSpan, weekdayName } from '#web/state/hours-lines.ts';
import { monthAway, weeksOf } from '#web/state/special-days.ts';
import { IconButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';

const { hours } = words.settings;
const { special: says } = hours;

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export type MonthParts = { readonly draft: HoursDraft; readonly today: Day; readonly day: Day; onDay(day: Day): void };

export function MonthGrid({ draft, today, day: chosen, onDay }: MonthParts) {
  const grid = useRef<HTMLTableElement>(null);
  const walkedTo = useRef<Day | undefined>(undefined);
  useLayoutEffect(() => {
    if (walkedTo.current === chosen) grid.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus();
  }, [chosen]);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined && event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    const day = step === undefined ? monthAway(chosen, event.key === 'PageUp' ? -1 : 1) : addDays(chosen, step);
    walkedTo.current = day;
    onDay(day);
  };
  return (
    <div class="month">
      <div class="spread">
        <IconButton icon="back" label={says.earlier} onClick={() => onDay(monthAway(chosen, -1))} />
        <h3 aria-live="polite">{showMonth(chosen)}</h3>
        <IconButton icon="forward" label={says.later} onClick={() => onDay(monthAway(chosen, 1))} />
      </div>
      <table class="month-grid" aria-label={says.calendar} ref={grid} onKeyDown={walk}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" class="soft small" abbr={weekdayName(weekday)}>
                {weekdayName(weekday, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(chosen).map((week, i) => (
            <tr key={i}>
              {week.map((day, at) => (
                <td key={WEEKDAYS[at]}>{day && <DayButton draft={draft} today={today} day={day} chosen={chosen} onDay={onDay} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="month-key soft small" aria-hidden="true">
        <span class="month-sample month-closed" /> {says.key.closed}
        <span class="month-sample month-other" /> {says.key.other}
      </p>
    </div>
  );
}

function DayButton({ draft, today, day, chosen, onDay }: MonthParts & { readonly chosen: Day }) {
  const spans = draft.overrides[day];
  const kind = spans === undefined ? usualKind(draft, day) : spans.length === 0 ? 'closed' : 'other';
  const classes = ['month-day', `month-${kind}`, day === today ? 'month-today' : '', day < today ? 'month-past' : ''].join(' ').trim();
  return (
    <button
      type="button"
      class={classes}
      tabIndex={day === chosen ? 0 : -1}
      aria-pressed={day === chosen}
      aria-current={day === today ? 'date' : undefined}
      aria-label={says.dayIs(showDay(day, today), howOf(draft, day))}
      onClick={() => onDay(day)}
    >
      {Number(day.slice(8))}
    </button>
  );
}

function usualKind(draft: HoursDraft, day: Day): 'usual' | 'off' {
  return isOpenAnyTime(draft) || draft[weekdayOf(day)].length > 0 ? 'usual' : 'off';
}

function howOf(draft: HoursDraft, day: Day): string {
  const special = draft.overrides[day];
  if (special === undefined) return usualKind(draft, day) === 'off' ? hours.closed : says.usual;
  return special.length === 0 ? says.closed : special.map((span) => showSpan(spanOf(span))).join(', ');
}
