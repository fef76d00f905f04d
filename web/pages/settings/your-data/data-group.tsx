/** What is kept, and how to take it along or have it erased. */
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { Facts } from '../facts.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import { Months } from './months.tsx';
import { TakeAlong } from './take-along.tsx';
import './data.css';

const said = words.settingsMore.data;

export function DataGroup() {
  return (
    <SettingsGroup title={said.title}>
      <TakeAlong />
      <section class="card stack" aria-labelledby="erase">
        <h2 id="erase">{said.erase}</h2>
        <p class="soft small">{said.eraseMeans}</p>
        <div>
          <LinkButton href={addressOf({ page: 'customers' })} icon="people">
            {said.toCustomers}
          </LinkButton>
        </div>
      </section>
      <Kept />
      <Months />
    </SettingsGroup>
  );
}

function Kept() {
  const database = useApp().status.value.value?.database;
  return (
    <section class="card stack" aria-labelledby="kept">
      <h2 id="kept">{said.kept}</h2>
      {database && <p class="soft small">{said.keptIn[database]}</p>}
      <Facts isLong facts={said.keptRows.map(({ what, text }) => ({ name: what, value: text }))} />
    </section>
  );
}
