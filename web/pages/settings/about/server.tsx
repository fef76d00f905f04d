import { useApp } from '#web/app.tsx';
import { words } from '#web/words/words.ts';
import { Facts } from '../facts.tsx';

const said = words.settingsMore.about;

/** What is installed, and where it is reached. Nothing before that is known. */
export function Server() {
  const known = useApp().status.value.value;
  if (!known) return null;
  return (
    <section class="card stack" aria-labelledby="server">
      <h2 id="server">{said.server}</h2>
      <Facts
        facts={[
          { name: said.version, value: known.version },
          { name: said.database, value: said.databases[known.database] },
          { name: said.address, value: known.public_url },
        ]}
      />
    </section>
  );
}
