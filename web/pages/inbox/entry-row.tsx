/** One line of a conversation. */
import { useSignal } from '@preact/signals';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showClock, showDayNear } from '#web/state/dates.ts';
import { linksIn } from '#web/state/thread-links.ts';
import type { Author, ThreadRow } from '#web/state/thread-rows.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { IconButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';
import { BookingCard } from './booking-card.tsx';
import { DeliveryFailure, DeliveryTick } from './delivery.tsx';
import { NoteSheet } from './sheets.tsx';

const SAY = words.inbox.thread;

type EntryProps = { readonly row: ThreadRow; readonly open: OpenThread; readonly name: string };
type Of<K extends ThreadRow['row']> = Extract<ThreadRow, { row: K }>;

export function EntryRow({ row, open, name }: EntryProps) {
  switch (row.row) {
    case 'day':
      return <DayLine row={row} />;
    case 'new':
      return <p class="new-line">{SAY.newFrom}</p>;
    case 'text':
      return <Bubble row={row} open={open} name={name} />;
    case 'sending':
      return <SendingBubble row={row} />;
    case 'note':
      return <Note row={row} open={open} />;
    case 'booking':
      return <BookingCard entry={row.entry} isLatest={row.isLatest} />;
    default:
      return <p class="system-line small soft">{row.entry.content}</p>;
  }
}

function DayLine({ row: { day } }: { readonly row: Of<'day'> }) {
  const { now, zone } = useApp();
  return <h3 class="day-line">{showDayNear(day, dayOf(now.value, zone.value))}</h3>;
}

function Bubble({
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

function SendingBubble({ row: { sending, isFirst } }: { readonly row: Of<'sending'> }) {
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

function Note({ row: { entry }, open }: { readonly row: Of<'note'>; readonly open: OpenThread }) {
  const { zone } = useApp();
  const isEditing = useSignal(false);
  return (
    <div class="note">
      <Icon name="note" />
      <div class="note-body">
        <span class="small soft">
          {SAY.note} · <time dateTime={entry.created_at}>{showClock(Date.parse(entry.created_at), zone.value)}</time>
        </span>
        <p class="bubble-text" dir="auto">
          <Linked text={entry.content} />
        </p>
      </div>
      <IconButton
        icon="edit"
        label={SAY.editNote}
        onClick={() => {
          isEditing.value = true;
        }}
      />
      {isEditing.value && (
        <NoteSheet
          open={open}
          note={entry}
          onClose={() => {
            isEditing.value = false;
          }}
        />
      )}
    </div>
  );
}

function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {linksIn(text).map(({ text: part, href }, i) =>
        href === undefined ? (
          part
        ) : (
          <a key={i} href={href} target="_blank" rel="noreferrer">
            {part}
          </a>
        ),
      )}
    </>
  );
}
