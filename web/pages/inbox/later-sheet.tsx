/** Sends what is written later, and shows what is planned already. */
import { useSignal } from '@preact/signals';
import type { PlannedReply } from '#contract/replies.ts';
import type { Instant } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showUntil } from '#web/state/dates.ts';
import type { Reply } from '#web/state/reply.ts';
import { Button } from '#web/ui/button.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { MomentChoice } from './moment-choice.tsx';
import './sheets.css';

const SAY = words.inbox.sheets;

export function LaterSheet({ reply, onClose }: { readonly reply: Reply; onClose(): void }) {
  const { toasts } = useApp();
  const isBusy = useSignal(false);
  const draft = reply.draft.value.trim();
  const plan = async (at: Instant) => {
    isBusy.value = true;
    try {
      await reply.sendLater(at);
      onClose();
    } catch (error) {
      toasts.complain(error);
      isBusy.value = false;
    }
  };
  return (
    <Sheet title={SAY.later} closeLabel={words.common.close} onClose={onClose}>
      {draft === '' ? <p class="soft">{SAY.laterNothing}</p> : <blockquote class="quoted cut-lines">{draft}</blockquote>}
      <MomentChoice action={SAY.plan} isDisabled={draft === ''} isBusy={isBusy.value} onChoose={plan} />
      <PlannedList reply={reply} />
    </Sheet>
  );
}

function PlannedList({ reply }: { readonly reply: Reply }) {
  const planned = reply.planned.value ?? [];
  return (
    <section class="stack">
      <h3>{SAY.plannedList}</h3>
      {planned.length === 0 ? (
        <p class="soft">{SAY.plannedNone}</p>
      ) : (
        <ul class="planned-list">
          {planned.map((each) => (
            <PlannedRow key={each.id} planned={each} reply={reply} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PlannedRow({ planned, reply }: { readonly planned: PlannedReply; readonly reply: Reply }) {
  const { toasts, now, zone } = useApp();
  const cancel = () => {
    reply.cancelPlanned(planned).then(() => toasts.say(SAY.plannedCancelled), toasts.complain);
  };
  return (
    <li class="planned-row">
      <div>
        <strong>{showUntil(Date.parse(planned.send_at), now.value, zone.value)}</strong>
        <p class="cut-lines">{planned.message}</p>
      </div>
      <Button onClick={cancel}>{SAY.cancelPlanned}</Button>
    </li>
  );
}
