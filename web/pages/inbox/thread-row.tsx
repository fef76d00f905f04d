/** One conversation in the list. */
import type { InboxThread } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { showSince, showUntil } from '#web/state/dates.ts';
import type { Drafts } from '#web/state/drafts.ts';
import { isYours } from '#web/state/inbox-list.ts';
import { showNumber } from '#web/state/numbers.ts';
import { authorOf } from '#web/state/thread-rows.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Avatar, Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.list;

type RowProps = { readonly thread: InboxThread; readonly drafts: Drafts; readonly isOpen: boolean; readonly isTabStop: boolean };

export function ThreadRow({ thread, drafts, isOpen, isTabStop }: RowProps) {
  const { country, zone, now } = useApp();
  const { phone, name, unread_count: unread, last_activity } = thread;
  const isUnread = unread > 0;
  return (
    <a
      class={isUnread ? 'thread-row thread-row-unread' : 'thread-row'}
      href={addressOf({ page: 'inbox', about: phone })}
      data-phone={phone}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
    >
      <Avatar name={name ?? ''} />
      <span class="thread-row-body">
        <span class="thread-row-top">
          <span class="thread-row-name cut">{name ?? showNumber(phone, country.value)}</span>
          <State label={thread.label} />
          <time class="small" dateTime={last_activity}>
            {showSince(Date.parse(last_activity), now.value, zone.value)}
          </time>
        </span>
        <span class="thread-row-top">
          <Preview thread={thread} draft={isOpen ? '' : drafts.read(phone).trim()} />
          {isUnread && (
            <span class="count">
              <span aria-hidden="true">{unread}</span>
              <span class="only-read">{SAY.unread(unread)}</span>
            </span>
          )}
        </span>
        {hasMarks(thread) && <Marks thread={thread} />}
      </span>
    </a>
  );
}

function Preview({ thread, draft }: { readonly thread: InboxThread; readonly draft: string }) {
  const author = authorOf(thread.last_kind);
  if (draft !== '')
    return (
      <span class="thread-row-text cut">
        <span class="thread-row-draft">{SAY.draft}</span>
        {draft}
      </span>
    );
  return (
    <span class="thread-row-text cut">
      {author === 'owner' && <span class="thread-row-author">{SAY.you}</span>}
      {author === 'agent' && <span class="thread-row-author">{SAY.agent}</span>}
      <span class={author === 'customer' ? 'thread-row-words' : undefined}>{thread.last_message || SAY.picture}</span>
    </span>
  );
}

/** What is in nobody's way is a small drawing; what needs her is among the marks. */
function State({ label }: Pick<InboxThread, 'label'>) {
  if (label === null || label === 'needs_you') return null;
  return (
    <span class="thread-row-state" title={SAY.labels[label]}>
      <Icon name={label === 'handled' ? 'check' : 'clock'} size={16} />
      <span class="only-read">{SAY.labels[label]}</span>
    </span>
  );
}

/** Below its two lines a row has marks only where there is something to know. */
export function hasMarks({ label, snoozed_until, opted_out, blocked, ai_paused_until }: InboxThread): boolean {
  return label === 'needs_you' || snoozed_until !== null || opted_out || blocked || ai_paused_until !== null;
}

function Marks({ thread }: { readonly thread: InboxThread }) {
  const { now, zone } = useApp();
  const { label, snoozed_until, opted_out, blocked } = thread;
  return (
    <span class="thread-row-marks">
      {label === 'needs_you' && <Pill tone="warn">{SAY.labels.needs_you}</Pill>}
      {label !== 'needs_you' && isYours(thread, now.value) && (
        <Pill tone="good">
          <Icon name="hand" size={14} />
          {SAY.yours}
        </Pill>
      )}
      {snoozed_until !== null && (
        <Pill>
          <Icon name="moon" size={14} />
          {SAY.until(showUntil(Date.parse(snoozed_until), now.value, zone.value))}
        </Pill>
      )}
      {opted_out && <Pill tone="bad">{SAY.optedOut}</Pill>}
      {blocked && (
        <Pill tone="bad">
          <Icon name="block" size={14} />
          {SAY.blocked}
        </Pill>
      )}
    </span>
  );
}
