/** One weekday: closed, or open from when to when, as often as it opens. */
import { useState } from 'preact/hooks';
import type { Weekday } from '#core/time.ts';
import { isOpenAnyTime } from '#web/state/hours-draft.ts';
import { weekdayName } from '#web/state/hours-lines.ts';
import { firstHours, type HoursForm } from '#web/state/settings-hours.ts';
import { Button } from '#web/ui/button.tsx';
import { Switch } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { CopySheet } from './copy-sheet.tsx';
import { SpanList } from './span-list.tsx';

const { hours: says } = words.settings;

export function DayRow({ form, weekday }: { readonly form: HoursForm; readonly weekday: Weekday }) {
  const [isCopying, setCopying] = useState(false);
  const draft = form.draft.value;
  const spans = draft[weekday];
  const isOpen = spans.length > 0;
  // Closing the last day closes nothing: without any hours every time is open.
  const isAnyTime = isOpenAnyTime(draft);
  const name = weekdayName(weekday);
  const turn = (open: boolean) => form.setDay(weekday, open ? firstHours(draft, weekday) : []);
  return (
    <li class="hours-day">
      <Switch label={name} checked={isOpen} {...(isOpen ? {} : { hint: isAnyTime ? says.anyTime : says.closed })} onValue={turn} />
      {isOpen && (
        <SpanList
          form={form}
          path={weekday}
          name={name}
          spans={spans}
          onSpans={(changed) => form.setDay(weekday, changed)}
          action={
            <Button look="plain" icon="copy" aria-label={says.copyFrom(name)} onClick={() => setCopying(true)}>
              {says.copy}
            </Button>
          }
        />
      )}
      {isCopying && <CopySheet form={form} from={weekday} onClose={() => setCopying(false)} />}
    </li>
  );
}
