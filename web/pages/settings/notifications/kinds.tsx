import { NOTICE_KINDS, type Notices } from '#web/state/notices.ts';
import { Switch } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import './notifications.css';

const said = words.settingsMore.notifications;

/** What she wants to be told of; the rest waits in the inbox. */
export function Kinds({ notices }: { readonly notices: Notices }) {
  return (
    <section class="card stack" aria-labelledby="notice-kinds">
      <div>
        <h2 id="notice-kinds">{said.kinds}</h2>
        <p class="soft small">{said.kindsHint}</p>
      </div>
      <div class="kinds">
        {NOTICE_KINDS.map((kind) => (
          <Switch
            key={kind}
            label={said.kind[kind].label}
            hint={said.kind[kind].hint}
            checked={notices.isTold(kind)}
            onValue={(isTold) => notices.tell(kind, isTold)}
          />
        ))}
      </div>
    </section>
  );
}
