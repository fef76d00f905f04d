/** Where a list of conversations has none: why, and what to do about it. */
import { addressOf } from '#web/place.ts';
import type { InboxFilter } from '#web/state/inbox-list.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useHasSimulator } from '../settings/simulator-link.ts';

const SAY = words.inbox.empty;

export function EmptyList({ filter }: { readonly filter: InboxFilter }) {
  const hasSimulator = useHasSimulator();
  if (filter === 'needs_you')
    return (
      <Empty icon="check" title={SAY.needs_you}>
        {SAY.needsYouExplained}
      </Empty>
    );
  if (filter === 'unread')
    return (
      <Empty icon="check-double" title={SAY.unread}>
        {SAY.unreadExplained}
      </Empty>
    );
  if (filter === 'snoozed')
    return (
      <Empty icon="moon" title={SAY.snoozed}>
        {SAY.snoozedExplained}
      </Empty>
    );
  return (
    <Empty
      icon="inbox"
      title={SAY.first}
      action={
        <div class="stack">
          <LinkButton look="primary" icon="phone" href={addressOf({ page: 'set-up' })}>
            {SAY.setUp}
          </LinkButton>
          {hasSimulator && (
            <LinkButton icon="play" href="/dev" isOutside>
              {SAY.rehearse}
            </LinkButton>
          )}
        </div>
      }
    >
      {SAY.firstExplained}
    </Empty>
  );
}
