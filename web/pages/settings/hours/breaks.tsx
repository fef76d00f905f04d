/** Breaks: on every day, or on one weekday. */
import { WEEKDAYS } from '#core/time.ts';
import type { BreakDraft } from '#web/state/hours-draft.ts';
import { weekdayName } from '#web/state/hours-lines.ts';
import type { HoursForm } from '#web/state/settings-hours.ts';
import { Button, IconButton } from '#web/ui/button.tsx';
import { Select } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { SpanFields } from './span-fields.tsx';

const { hours } = words.settings;
const { breaks: says } = hours;
const LUNCH: BreakDraft = { start: '12:00', end: '13:00', day: 'all' };

export function Breaks({ form }: { readonly form: HoursForm }) {
  const { breaks } = form.draft.value;
  const days = [
    { value: 'all' as const, label: says.everyDay },
    ...WEEKDAYS.map((weekday) => ({ value: weekday, label: weekdayName(weekday) })),
  ];
  return (
    <section class="card" aria-labelledby="hours-breaks">
      <h2 id="hours-breaks">{says.title}</h2>
      {breaks.length === 0 && <p class="soft">{says.none}</p>}
      {breaks.map((pause, i) => (
        <div key={i} class="hours-break">
          <Select
            label={says.day(i + 1)}
            isLabelHidden
            value={pause.day}
            options={days}
            onValue={(day) => form.setBreaks(breaks.with(i, { ...pause, day }))}
          />
          <div class="hours-span">
            <SpanFields
              form={form}
              path={`breaks.${i}`}
              labels={{ start: hours.from(says.name(i + 1), 1), end: hours.until(says.name(i + 1), 1) }}
              span={pause}
              onSpan={(span) => form.setBreaks(breaks.with(i, { ...pause, ...span }))}
            />
            <IconButton
              icon="trash"
              label={hours.removeSpan(says.title, says.name(i + 1))}
              onClick={() => form.setBreaks(breaks.toSpliced(i, 1))}
            />
          </div>
          {form.faults.value[`breaks.${i}`] && <p class="error">{form.faults.value[`breaks.${i}`]}</p>}
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => form.setBreaks([...breaks, LUNCH])}>
          {says.add}
        </Button>
      </div>
    </section>
  );
}
