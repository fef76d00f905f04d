/** A line for holidays and vacations: what was understood is shown before it is taken. */
import { useState } from 'preact/hooks';
import type { Day } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showDayShort } from '#web/state/dates.ts';
import { readDays } from '#web/state/days-off.ts';
import type { HoursForm } from '#web/state/settings-hours.ts';
import { stretchesFrom } from '#web/state/special-days.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const { special: says } = words.settings.hours;

export function QuickDays({ form, today, onTaken }: { readonly form: HoursForm; readonly today: Day; onTaken(first: Day): void }) {
  const { country } = useApp();
  const [text, setText] = useState('');
  const { days, unread } = readDays(text, { today, country: country.value });
  const take = () => {
    const [first] = days;
    if (first === undefined) return;
    form.setSpecial(days, []);
    onTaken(first);
    setText('');
  };
  return (
    <div class="quick-days">
      <TextField
        label={says.type}
        hint={says.typeHint}
        placeholder={says.placeholder}
        value={text}
        maxLength={300}
        onValue={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          take();
        }}
      />
      <div role="status" class="small">
        {days.length > 0 && <p>{says.understood(inWords(days, today))}</p>}
        {unread.length > 0 && <p class="soft">{says.unread(unread.join(', '))}</p>}
      </div>
      {days.length > 0 && (
        <div>
          <Button icon="check" onClick={take}>
            {says.take}
          </Button>
        </div>
      )}
    </div>
  );
}

function inWords(days: readonly Day[], today: Day): string {
  const closed = Object.fromEntries(days.map((day) => [day, []]));
  return stretchesFrom(closed, days[0] ?? today)
    .map(({ first, last }) =>
      first === last ? showDayShort(first, today) : says.stretch(showDayShort(first, today), showDayShort(last, today)),
    )
    .join(', ');
}
