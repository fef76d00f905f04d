/** One day of the calendar: as usual, closed, or with hours of its own. */
import { type Day, weekdayOf } from '#core/time.ts';
import { showDay } from '#web/state/dates.ts';
import { type HoursDraft, isOpenAnyTime, type SpanDraft, spanOf } from '#web/state/hours-draft.ts';
import { showSpan } from '#web/state/hours-lines.ts';
import { firstHours, type HoursForm } from '#web/state/settings-hours.ts';
import { Choices } from '#web/ui/choices.tsx';
import { words } from '#web/words/words.ts';
import { SpanList } from './span-list.tsx';

const { hours } = words.settings;
const { special: says } = hours;

type Kind = 'usual' | 'closed' | 'other';

export function DayEditor({ form, day }: { readonly form: HoursForm; readonly day: Day }) {
  const draft = form.draft.value;
  const spans = draft.overrides[day];
  const kind: Kind = spans === undefined ? 'usual' : spans.length === 0 ? 'closed' : 'other';
  const choose = (chosen: Kind) => form.setSpecial([day], spansFor(chosen, draft, day));
  return (
    <Choices
      label={says.kind(showDay(day))}
      hint={says.usually(usually(draft, day))}
      value={kind}
      options={[
        { value: 'usual', label: says.usual },
        { value: 'closed', label: says.closed },
        { value: 'other', label: says.other },
      ]}
      onValue={choose}
    >
      {spans && spans.length > 0 && (
        <SpanList
          form={form}
          path={`overrides.${day}`}
          name={showDay(day)}
          spans={spans}
          onSpans={(changed) => form.setSpecial([day], changed)}
        />
      )}
    </Choices>
  );
}

/** Other hours begin with the usual ones of that weekday. */
function spansFor(kind: Kind, draft: HoursDraft, day: Day): readonly SpanDraft[] | undefined {
  if (kind === 'usual') return undefined;
  if (kind === 'closed') return [];
  const usual = draft[weekdayOf(day)];
  return usual.length > 0 ? usual : firstHours(draft, weekdayOf(day));
}

function usually(draft: HoursDraft, day: Day): string {
  const spans = draft[weekdayOf(day)];
  if (spans.length > 0) return spans.map((span) => showSpan(spanOf(span))).join(', ');
  return isOpenAnyTime(draft) ? hours.anyTime : hours.closed;
}
