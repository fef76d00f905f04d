/** The hours of one weekday on others too. */
import { useState } from 'preact/hooks';
import { WEEKDAYS, type Weekday } from '#core/time.ts';
import { weekdayName } from '#web/state/hours-lines.ts';
import type { HoursForm } from '#web/state/settings-hours.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';

const { hours: says } = words.settings;
const WORKING_DAYS = WEEKDAYS.slice(0, 5);

export function CopySheet({ form, from, onClose }: { readonly form: HoursForm; readonly from: Weekday; onClose(): void }) {
  const [chosen, setChosen] = useState<readonly Weekday[]>(WORKING_DAYS.includes(from) ? WORKING_DAYS : []);
  const others = WEEKDAYS.filter((weekday) => weekday !== from);
  const turn = (weekday: Weekday, isIn: boolean) => setChosen(isIn ? [...chosen, weekday] : chosen.filter((other) => other !== weekday));
  const copy = () => {
    form.copyDay(from, chosen);
    onClose();
  };
  const foot = (
    <Button look="primary" disabled={!others.some((weekday) => chosen.includes(weekday))} onClick={copy}>
      {says.copyNow}
    </Button>
  );
  return (
    <Sheet title={says.copyTitle(weekdayName(from))} closeLabel={words.common.cancel} onClose={onClose} foot={foot}>
      <div class="row">
        <Button onClick={() => setChosen(WORKING_DAYS)}>{says.weekdays}</Button>
        <Button onClick={() => setChosen(WEEKDAYS)}>{says.allDays}</Button>
      </div>
      <div>
        {others.map((weekday) => (
          <Checkbox key={weekday} label={weekdayName(weekday)} checked={chosen.includes(weekday)} onValue={(isIn) => turn(weekday, isIn)} />
        ))}
      </div>
    </Sheet>
  );
}
