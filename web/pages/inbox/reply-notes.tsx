/** What stands around the line to write on: what is planned, what failed, and why nothing can be sent. */
import { useApp } from '#web/app.tsx';
import { showUntil } from '#web/state/dates.ts';
import type { Reply } from '#web/state/reply.ts';
import type { ThreadCare } from '#web/state/thread-care.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.reply;

/** The next text that goes out later; nothing when none does. */
export function ReplyPlanned({ reply, onShow }: { readonly reply: Reply; onShow(): void }) {
  const { now, zone } = useApp();
  const planned = (reply.planned.value ?? []).filter(({ send_at }) => Date.parse(send_at) > now.value);
  const [next] = planned;
  if (!next) return null;
  return (
    <p class="reply-note small">
      <Icon name="clock" size={16} />
      <span role="status">{SAY.planned(planned.length, showUntil(Date.parse(next.send_at), now.value, zone.value))}</span>
      <button type="button" class="button button-plain" onClick={onShow}>
        {SAY.showPlanned}
      </button>
    </p>
  );
}

/** Why the last text did not go out, or that none can. */
export function ReplyProblem({ reply }: { readonly reply: Reply }) {
  const { offline } = useApp();
  const failure = reply.failure.value;
  if (failure !== undefined)
    return (
      <p class="reply-problem small" role="alert">
        {SAY.failed(failure)}
      </p>
    );
  if (!offline.isOffline.value) return null;
  return (
    <p class="reply-note small soft" role="status">
      {SAY.offline}
    </p>
  );
}

/** In the place of the line, for who may not be texted. */
export function ReplyRefused({ text }: { readonly text: string }) {
  return (
    <div class="reply-bar reply-refusal">
      <Icon name="block" />
      <p class="small">{text}</p>
    </div>
  );
}

/** The same for who is blocked, with the way to change that. */
export function ReplyBlocked({ care }: { readonly care: ThreadCare }) {
  const { toasts } = useApp();
  const unblock = async () => {
    if (await care.unblock()) toasts.say(SAY.unblocked);
  };
  return (
    <div class="reply-bar reply-refusal">
      <Icon name="block" />
      <p class="small">{SAY.blocked}</p>
      <Button isBusy={care.isBusy.value} onClick={unblock}>
        {SAY.unblock}
      </Button>
    </div>
  );
}
