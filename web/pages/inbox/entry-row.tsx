/** One line of a conversation. */
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showDayNear } from '#web/state/dates.ts';
import type { ThreadRow } from '#web/state/thread-rows.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { words } from '#web/words/words.ts';
import { BookingCard } from './booking-card.tsx';
import { Bubble, SendingBubble } from './bubble.tsx';
import { NoteRow } from './note-row.tsx';

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
      return <NoteRow entry={row.entry} open={open} />;
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
