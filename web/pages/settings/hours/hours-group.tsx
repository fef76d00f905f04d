/** When customers can book: the week, breaks, special days. */

import { WEEKDAYS } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { createHoursForm } from '#web/state/settings-hours.ts';
import { zoneChoice } from '#web/state/zones.ts';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { Breaks } from './breaks.tsx';
import { DayRow } from './day-row.tsx';
import './hours.css';
import { SpecialDays } from './special-days.tsx';
import { WeekPreview } from './week-preview.tsx';
import { WordsEntry } from './words-entry.tsx';

const { hours: says } = words.settings;

export function HoursGroup() {
  const app = useApp();
  const form = app.keep('settings-hours', () => createHoursForm(app));
  const draft = form.draft.value;
  const isAnyTime = WEEKDAYS.every((weekday) => draft[weekday].length === 0);
  return (
    <SettingsGroup title={words.settings.groups.hours} intro={says.intro} form={form}>
      {isAnyTime && <Banner tone="warn">{says.anyTimeWarning}</Banner>}
      <WordsEntry form={form} />
      <section class="card" aria-labelledby="hours-week">
        <div class="spread">
          <h2 id="hours-week">{says.week}</h2>
          <span class="soft small">{says.zone(zoneChoice(app.zone.value, app.now.value).city)}</span>
        </div>
        <WeekPreview draft={draft} />
        <ul class="hours-days">
          {WEEKDAYS.map((weekday) => (
            <DayRow key={weekday} form={form} weekday={weekday} />
          ))}
        </ul>
      </section>
      <Breaks form={form} />
      <SpecialDays form={form} />
    </SettingsGroup>
  );
}
