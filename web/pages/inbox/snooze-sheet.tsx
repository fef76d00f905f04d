/** Puts a conversation off until later. */
import { useApp } from '#web/app.tsx';
import { showUntil } from '#web/state/dates.ts';
import type { ThreadCare } from '#web/state/thread-care.ts';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { MomentChoice } from './moment-choice.tsx';
import './sheets.css';

const SAY = words.inbox.sheets;

export function SnoozeSheet({ care, onClose }: { readonly care: ThreadCare; onClose(): void }) {
  const { toasts, now, zone } = useApp();
  const snooze = async (at: number) => {
    if (!(await care.snooze(at))) return;
    const undo = { label: words.common.undo, act: () => care.snooze(null).catch(toasts.complain) };
    toasts.say(words.inbox.care.snoozedUntil(showUntil(at, now.value, zone.value)), { action: undo });
    onClose();
  };
  return (
    <Sheet title={SAY.snooze} closeLabel={words.common.close} onClose={onClose}>
      <p class="soft">{SAY.snoozeExplained}</p>
      <MomentChoice action={SAY.snoozeIt} isBusy={care.isBusy.value} onChoose={snooze} />
    </Sheet>
  );
}
