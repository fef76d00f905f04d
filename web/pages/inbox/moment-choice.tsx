/** A moment to come: one of a few that are often meant, or one of her own, on the business's clock. */
import { useSignal } from '@preact/signals';
import { type Instant, wallTime } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showUntil } from '#web/state/dates.ts';
import { laterChoices, readLocal } from '#web/state/thread-care.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.sheets;
/** `2026-06-15T09:00`, as the field writes it. */
const LOCAL_LENGTH = 16;

type MomentProps = { readonly action: string; readonly isDisabled?: boolean; readonly isBusy: boolean; onChoose(at: Instant): void };

export function MomentChoice({ action, isDisabled = false, isBusy, onChoose }: MomentProps) {
  const { now, zone } = useApp();
  const own = useSignal('');
  const error = useSignal<string | undefined>(undefined);
  const choices = laterChoices(now.value, zone.value);
  const takeOwn = (event: Event) => {
    event.preventDefault();
    const at = readLocal(own.value, zone.value);
    if (at === undefined || at <= now.value) error.value = SAY.ownTimePast;
    else onChoose(at);
  };
  return (
    <div class="stack">
      <div class="moment-choices">
        {choices.map(({ name, at }) => (
          <button key={name} type="button" class="moment-choice" disabled={isDisabled || isBusy} onClick={() => onChoose(at)}>
            <span>{SAY.laterChoices[name]}</span>
            <span class="soft">{showUntil(at, now.value, zone.value)}</span>
          </button>
        ))}
      </div>
      <form class="moment-own" onSubmit={takeOwn} noValidate>
        <TextField
          label={SAY.ownTime}
          hint={SAY.ownTimeHint(zone.value.replace(/^.*\//, '').replaceAll('_', ' '))}
          error={error.value}
          type="datetime-local"
          min={wallTime(now.value, zone.value).replace(' ', 'T').slice(0, LOCAL_LENGTH)}
          value={own.value}
          disabled={isDisabled}
          onValue={(value) => {
            own.value = value;
            error.value = undefined;
          }}
        />
        <Button type="submit" look="primary" isBusy={isBusy} disabled={isDisabled || own.value === ''}>
          {action}
        </Button>
      </form>
    </div>
  );
}
