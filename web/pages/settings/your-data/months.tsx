import { useEffect } from 'preact/hooks';
import type { MonthActivity } from '#contract/activity.ts';
import { useApp } from '#web/app.tsx';
import { showMonth } from '#web/state/dates.ts';
import { createLoaded } from '#web/state/loaded.ts';
import { words } from '#web/words/words.ts';
import { Fetched } from '../loading.tsx';

const said = words.settingsMore.data;
const COLUMNS = [
  { name: 'messages_received', label: said.received },
  { name: 'messages_sent', label: said.sent },
  { name: 'bookings_created', label: said.booked },
  { name: 'bookings_rescheduled', label: said.moved },
  { name: 'bookings_cancelled', label: said.cancelled },
] as const;

/** The last months in figures; those before anything happened are left out. */
export function Months() {
  const { keep, server } = useApp();
  const activity = keep('settings.activity', () => createLoaded(() => server.get<readonly MonthActivity[]>('/api/admin/activity')));
  useEffect(() => {
    activity.load().catch(() => undefined);
  }, []);
  return (
    <section class="card stack" aria-labelledby="months">
      <h2 id="months">{said.months}</h2>
      <Fetched loaded={activity}>{(months) => <Table months={sinceTheFirst(months)} />}</Fetched>
    </section>
  );
}

function Table({ months }: { readonly months: readonly MonthActivity[] }) {
  if (months.length === 0) return <p class="soft small">{said.noMonths}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it is scrolled sideways, by the keyboard too
    <section class="months" tabIndex={0} aria-label={said.monthsTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.month}</th>
            {COLUMNS.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{showMonth(`${month.month}-01`)}</th>
              {COLUMNS.map(({ name }) => (
                <td key={name}>{month[name].toLocaleString()}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** This month comes first; behind the last month with anything in it nothing is worth a line. */
function sinceTheFirst(months: readonly MonthActivity[]): readonly MonthActivity[] {
  return months.slice(0, months.findLastIndex((month) => COLUMNS.some(({ name }) => month[name] > 0)) + 1);
}
