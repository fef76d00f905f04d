/** Whose the conversation is: the agent's, or the owner's until when and why; and how to change that. */
import type { InboxThread, TakeoverUntil } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import { showUntil } from '#web/state/dates.ts';
import { isYours } from '#web/state/inbox-list.ts';
import type { ThreadCare } from '#web/state/thread-care.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.care;
const HOUR_MINUTES = 60;

export function CareBar({ care, listed }: { readonly care: ThreadCare; readonly listed: InboxThread | undefined }) {
  const { now, status, toasts } = useApp();
  // Neither answers here.
  if (listed?.blocked || listed?.opted_out) return null;
  const isHers = listed !== undefined && isYours(listed, now.value);
  // What failed was told; what was done is seen here.
  const act = (work: Promise<boolean>) => {
    work.catch(toasts.complain);
  };
  const take = (until: TakeoverUntil) => act(care.takeOver(until));
  if (isHers)
    return (
      <div class="care-bar care-bar-hers">
        <Icon name="hand" />
        <span class="care-bar-text" role="status">
          <UntilWhen listed={listed} />
          <Reason reason={listed.ai_paused_reason} />
        </span>
        <Button isBusy={care.isBusy.value} onClick={() => act(care.handBack())}>
          {SAY.handBack}
        </Button>
      </div>
    );
  const isPaused = status.value.value?.paused === true;
  return (
    <div class="care-bar">
      <Icon name={isPaused ? 'pause' : 'robot'} />
      <span class="care-bar-text" role="status">
        {isPaused ? SAY.agentPaused : SAY.agentAnswers}
      </span>
      <Button icon="hand" isBusy={care.isBusy.value} onClick={() => take('next_opening')}>
        {SAY.takeOver}
      </Button>
      <Menu
        label={SAY.howLong}
        icon="down"
        items={[
          { label: SAY.untilOpening, icon: 'shop', act: () => take('next_opening') },
          { label: SAY.forAnHour, icon: 'clock', act: () => take(HOUR_MINUTES) },
          { label: SAY.untilHandedBack, icon: 'hand', act: () => take('handed_back') },
        ]}
      />
    </div>
  );
}

function UntilWhen({ listed }: { readonly listed: InboxThread }) {
  const { now, zone } = useApp();
  if (listed.ai_paused_until_handed_back || listed.ai_paused_until === null) return <strong>{SAY.yoursUntilHandedBack}</strong>;
  return <strong>{SAY.yoursUntil(showUntil(Date.parse(listed.ai_paused_until), now.value, zone.value))}</strong>;
}

function Reason({ reason }: { readonly reason: string | null }) {
  const said = Object.entries(SAY.reasons).find(([known]) => known === reason)?.[1];
  return said === undefined ? null : <span class="small">{said}</span>;
}
