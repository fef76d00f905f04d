/** When a booking is to be: any day and time typed, or one of the free ones; and why not, when it cannot be had. */
import { useMemo, useState } from 'preact/hooks';
import type { OpenTime } from '#contract/bookings.ts';
import { type Clock, dayOf, minutesOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { BookingForm } from '#web/state/booking-form.ts';
import { momentOf } from '#web/state/booking-form-draft.ts';
import { showClock, showDayShort, showMoment } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Choices } from '#web/ui/choices.tsx';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { WhyNot } from './booking-sheet-why-not.tsx';

const SAY = words.bookingSheets;

export function WhenFields({ form, anyway }: { readonly form: BookingForm; readonly anyway: { readonly label: string; act(): void } }) {
  const { draft, errors } = form.form;
  const { day, clock } = draft.value.date_time;
  const error = errors.value.date_time;
  const isDayWrong = day === '' && error !== undefined;
  return (
    <div class="stack">
      <div class="booking-when">
        <TextField label={SAY.day} type="date" value={day} error={isDayWrong ? error : undefined} onValue={form.chooseDay} />
        <TextField label={SAY.time} type="time" value={clock} error={isDayWrong ? undefined : error} onValue={form.chooseClock} />
      </div>
      <div aria-live="polite" class="booking-judged">
        {form.refused.value && (
          <WhyNot refused={form.refused.value} refusedDay={form.form.draft.value.date_time.day} onPick={form.pick} anyway={anyway} />
        )}
        {form.times.isFree.value && !form.refused.value && <p class="only-read">{SAY.isFree}</p>}
      </div>
      <FreeTimes form={form} />
    </div>
  );
}

/** So many are shown at first: two rows on a phone. */
const TIMES_SHOWN = 8;

function FreeTimes({ form }: { readonly form: BookingForm }) {
  const { zone, now } = useApp();
  const [isAll, setAll] = useState(false);
  const { date_time: when } = form.form.draft.value;
  const openings = form.times.openings.value;
  // Around the time as it was when they came: they stay where they are while one of them is picked.
  const near = useMemo(() => nearest(openings ?? [], when.clock), [openings, when.day]);
  if (when.day === '' || !openings) return null;
  const day = showDayShort(when.day, dayOf(now.value, zone.value));
  if (openings.length === 0) return form.refused.value ? null : <Later form={form} day={day} />;
  const at = momentOf(when, zone.value);
  const chosen = openings.find(({ starts_at }) => Date.parse(starts_at) === at)?.starts_at ?? '';
  const options = (isAll ? openings : near).map(({ starts_at }) => ({
    value: starts_at,
    label: showClock(Date.parse(starts_at), zone.value),
  }));
  return (
    <Choices label={SAY.free(day)} value={chosen} options={options} onValue={(startsAt) => form.pick(Date.parse(startsAt))}>
      {!isAll && openings.length > near.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          {SAY.allFree(openings.length)}
        </Button>
      )}
    </Choices>
  );
}

/** Where a day has nothing free, the next days that do. */
function Later({ form, day }: { readonly form: BookingForm; readonly day: string }) {
  const { zone, now } = useApp();
  const later = form.times.later.value.map(({ starts_at }) => Date.parse(starts_at));
  return (
    <div class="later-times">
      <p class="soft small">{SAY.noneFree(day)}</p>
      {later.map((at) => (
        <Button key={at} onClick={() => form.pick(at)}>
          {showMoment(at, now.value, zone.value)}
        </Button>
      ))}
    </div>
  );
}

/** Those around a clock, or the first of the day, in their order. */
function nearest(openings: readonly OpenTime[], clock: Clock): readonly OpenTime[] {
  if (clock === '') return openings.slice(0, TIMES_SHOWN);
  const wanted = minutesOf(clock);
  const away = ({ date_time }: OpenTime) => Math.abs(minutesOf(date_time.slice(11, 16)) - wanted);
  const near = new Set(openings.toSorted((a, b) => away(a) - away(b)).slice(0, TIMES_SHOWN));
  return openings.filter((opening) => near.has(opening));
}
