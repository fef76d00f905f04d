/** When customers can book: the week, breaks, special days. */

import { WEEKDAYS } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { isOpenAnyTime } from '#web/state/hours-draft.ts';
import { createHoursForm, type HoursForm } from '#web/state/settings-hours.ts';
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
  return (
    <SettingsGroup title={words.settings.groups.hours} intro={says.intro} form={form}>
      <WeekFields form={form} />
      <Breaks form={form} />
      <SpecialDays form={form} />
    </SettingsGroup>
  );
}

/** The usual week, in words or day by day; the set-up asks for it too. */
export function WeekFields({ form }: { readonly form: HoursForm }) {
  const { zone, now } = useApp();
  const draft = form.draft.value;
  return (
    <>
      {isOpenAnyTime(draft) && (
        <Banner tone="warn" role="status">
          {says.anyTimeWarning}
        </Banner>
      )}
      <WordsEntry form={form} />
      <section class="card" aria-labelledby="hours-week">
        <div class="spread">
          <h2 id="hours-week">{says.week}</h2>
          <span class="soft small">{says.zone(zoneChoice(zone.value, now.value).city)}</span>
        </div>
        {!isOpenAnyTime(draft) && <WeekPreview draft={draft} />}
        <ul class="hours-days">
          {WEEKDAYS.map((weekday) => (
            <DayRow key={weekday} form={form} weekday={weekday} />
          ))}
        </ul>
      </section>
    </>
  );
}
