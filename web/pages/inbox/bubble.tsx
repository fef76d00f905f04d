/** What somebody wrote: the customer on one side, the agent and the owner on the other. */
import { useApp } from '#web/app.tsx';
import { showClock } from '#web/state/dates.ts';
import type { Author, ThreadRow } from '#web/state/thread-rows.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';
import { DeliveryFailure, DeliveryTick } from './delivery.tsx';
import { Linked } from './linked.tsx';

const SAY = words.inbox.thread;

type Of<K extends ThreadRow['row']> = Extract<ThreadRow, { row: K }>;

export function Bubble({
  row: { entry, author, isFirst },
  open,
  name,
}: {
  readonly row: Of<'text'>;
  readonly open: OpenThread;
  readonly name: string;
}) {
  const { zone } = useApp();
  const isFound = open.thread.wanted.value === entry.id;
  const { delivery, content, created_at } = entry;
  const classes = ['bubble', `bubble-${author}`, isFirst && 'bubble-first', isFound && 'bubble-found'].filter(Boolean).join(' ');
  return (
    <div class={classes}>
      {isFirst && <AuthorName author={author} />}
      <div class="bubble-card">
        <p class="bubble-text" dir="auto">
          <span class="only-read">{SAY.wrote[author](name)}: </span>
          {content === '' ? <em>{words.inbox.list.picture}</em> : <Linked text={content} />}
        </p>
        <span class="bubble-meta">
          <time dateTime={created_at}>{showClock(Date.parse(created_at), zone.value)}</time>
          {delivery && <DeliveryTick status={delivery.status} />}
        </span>
      </div>
      {delivery && <DeliveryFailure entry={entry} open={open} />}
    </div>
  );
}

/** Who wrote is said in words too, where it is not the customer. */
function AuthorName({ author }: { readonly author: Author }) {
  if (author === 'customer') return null;
  return (
    <span class="bubble-author small soft" aria-hidden="true">
      {author === 'agent' && <Icon name="robot" size={14} />}
      {author === 'agent' ? SAY.agent : SAY.you}
    </span>
  );
}

/** What is on its way to the server. */
export function SendingBubble({ row: { sending, isFirst } }: { readonly row: Of<'sending'> }) {
  return (
    <div class={isFirst ? 'bubble bubble-owner bubble-first bubble-sending' : 'bubble bubble-owner bubble-sending'}>
      {isFirst && <AuthorName author="owner" />}
      <div class="bubble-card">
        <p class="bubble-text" dir="auto">
          {sending.message}
        </p>
        <span class="bubble-meta">
          <DeliveryTick status="sending" />
        </span>
      </div>
    </div>
  );
}
