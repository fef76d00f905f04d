/** Days off and special hours: typed quickly, tapped on a calendar, and listed. */
import { useState } from 'preact/hooks';
import { type Day, dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showDayShort } from '#web/state/dates.ts';
import { spanOf } from '#web/state/hours-draft.ts';
import { showSpan } from '#web/state/hours-lines.ts';
import type { HoursForm } from '#web/state/settings-hours.ts';
import { type Stretch, stretchesFrom } from '#web/state/special-days.ts';
import { IconButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { DayEditor } from './day-editor.tsx';
import { MonthGrid } from './month-grid.tsx';
import { QuickDays } from './quick-days.tsx';

const { special: says } = words.settings.hours;

export function SpecialDays({ form }: { readonly form: HoursForm }) {
  const { now, zone } = useApp();
  const today = dayOf(now.value, zone.value);
  const [day, setDay] = useState<Day>(today);
  return (
    <section class="card" aria-labelledby="hours-special">
      <h2 id="hours-special">{says.title}</h2>
      <QuickDays form={form} today={today} onTaken={setDay} />
      <p class="soft small">{says.intro}</p>
      <MonthGrid draft={form.draft.value} today={today} day={day} onDay={setDay} />
      <DayEditor key={day} form={form} day={day} />
      <h3>{says.listed}</h3>
      <Listed form={form} today={today} onDay={setDay} />
    </section>
  );
}

function Listed({ form, today, onDay }: { readonly form: HoursForm; readonly today: Day; onDay(day: Day): void }) {
  const stretches = stretchesFrom(form.draft.value.overrides, today);
  if (stretches.length === 0) return <p class="soft">{says.none}</p>;
  return (
    <ul class="special-list">
      {stretches.map((stretch) => (
        <li key={stretch.first} class="spread">
          <button type="button" class="special-name" onClick={() => onDay(stretch.first)}>
            <span>{nameOf(stretch, today)}</span>
            <span class="soft small">{howOf(stretch)}</span>
          </button>
          <IconButton icon="trash" label={says.again(nameOf(stretch, today))} onClick={() => form.setSpecial(stretch.days, undefined)} />
        </li>
      ))}
    </ul>
  );
}

function nameOf({ first, last }: Stretch, today: Day): string {
  return first === last ? showDayShort(first, today) : says.stretch(showDayShort(first, today), showDayShort(last, today));
}

function howOf({ spans }: Stretch): string {
  return spans.length === 0 ? says.closed : spans.map((span) => showSpan(spanOf(span))).join(', ');
}
