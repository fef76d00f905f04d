import { showClock } from '#web/state/dates.ts';
import type { Notices } from '#web/state/notices.ts';
import { Switch, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import '../more.css';

const said = words.settingsMore.notifications;

/** When she is left alone, in the business's time. */
export function QuietHours({ notices }: { readonly notices: Notices }) {
  const { form } = notices;
  const quiet = form.draft.value.notifications.quiet_hours;
  const errors = form.errors.value;
  const path = 'notifications.quiet_hours';
  return (
    <section class="card stack" aria-label={said.quiet}>
      <Switch label={said.quiet} hint={said.quietHint} checked={quiet !== null} onValue={notices.keepQuiet} />
      {quiet && (
        <>
          <div class="pair">
            <TextField
              label={said.from}
              type="time"
              error={errors[`${path}.from`] ?? errors[path]}
              value={quiet.from}
              onValue={(from) => notices.setQuiet({ from })}
            />
            <TextField
              label={said.until}
              type="time"
              error={errors[`${path}.until`]}
              value={quiet.until}
              onValue={(until) => notices.setQuiet({ until })}
            />
          </div>
          {quiet.until !== '' && <p class="soft small">{said.summaryAt(showTime(quiet.until))}</p>}
        </>
      )}
    </section>
  );
}

/** `08:00` as the device's country writes a clock. */
function showTime(clock: string): string {
  return showClock(Date.parse(`2000-01-01T${clock}Z`), 'UTC');
}
