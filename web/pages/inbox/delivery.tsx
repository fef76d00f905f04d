/** How a text of ours fares at the carrier. */
import type { ThreadEvent } from '#contract/threads.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.delivery;

/** The carrier's words for it, and those for something on its way to the server. */
const TICKS: Readonly<Record<string, { readonly icon: IconName; readonly label: string }>> = {
  sending: { icon: 'clock', label: SAY.sending },
  queued: { icon: 'clock', label: SAY.queued },
  sent: { icon: 'check', label: SAY.sent },
  delivered: { icon: 'check-double', label: SAY.delivered },
  read: { icon: 'check-double', label: SAY.read },
  undelivered: { icon: 'alert', label: SAY.failed },
  failed: { icon: 'alert', label: SAY.failed },
};
const FAILED: readonly string[] = ['failed', 'undelivered'];

export function DeliveryTick({ status }: { readonly status: string }) {
  const tick = TICKS[status];
  if (!tick) return null;
  return (
    <span class="tick" title={tick.label}>
      <Icon name={tick.icon} size={16} />
      <span class="only-read">{tick.label}</span>
    </span>
  );
}

/** Why it did not arrive; what she wrote herself can be sent again. Nothing for what arrived. */
export function DeliveryFailure({ entry, open }: { readonly entry: ThreadEvent; readonly open: OpenThread }) {
  const { delivery, kind, content } = entry;
  if (!delivery || !FAILED.includes(delivery.status)) return null;
  return (
    <div class="bubble-failure">
      <span>{delivery.reason ?? SAY.unknownReason}</span>
      {kind === 'owner_reply' && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => {
            open.reply.sendText(content).catch(() => undefined);
          }}
        >
          {SAY.sendAgain}
        </button>
      )}
    </div>
  );
}
