/** Above a conversation: the way back, who it is with, and what else can be done with it. */
import { useSignal } from '@preact/signals';
import type { InboxThread } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import { showUntil } from '#web/state/dates.ts';
import { showNumber } from '#web/state/numbers.ts';
import type { ThreadLabel } from '#web/state/thread-care.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { IconButton } from '#web/ui/button.tsx';
import { Menu, type MenuItem } from '#web/ui/menu.tsx';
import { Avatar } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from '../bookings/booking-sheet-desk.tsx';
import { CustomerSheet, NoteSheet, SnoozeSheet } from './sheets.tsx';

type HeadProps = {
  readonly open: OpenThread;
  readonly name: string;
  readonly listed: InboxThread | undefined;
  readonly isWide: boolean;
  onBack(): void;
};

type Sheet = 'customer' | 'note' | 'snooze';

export function ThreadHead({ open, name, listed, isWide, onBack }: HeadProps) {
  const { country } = useApp();
  const sheet = useSignal<Sheet | undefined>(undefined);
  const { phone } = open.thread;
  const close = () => {
    sheet.value = undefined;
  };
  const items = useItems(open, listed, (which) => {
    sheet.value = which;
  });
  return (
    <header class="thread-head">
      {!isWide && (
        <span class="thread-back">
          <IconButton icon="back" label={words.inbox.thread.backToList} onClick={onBack} />
        </span>
      )}
      <h2 class="thread-heading">
        <button
          type="button"
          class="thread-who"
          title={words.inbox.care.customer}
          onClick={() => {
            sheet.value = 'customer';
          }}
        >
          <Avatar name={listed?.name ?? ''} />
          <span class="thread-who-text">
            <span class="cut">{name}</span>
            {listed?.name != null && <span class="thread-number soft small cut">{showNumber(phone, country.value)}</span>}
          </span>
        </button>
      </h2>
      <Menu label={words.inbox.thread.more} items={items} />
      {sheet.value === 'customer' && <CustomerSheet phone={phone} onClose={close} />}
      {sheet.value === 'note' && <NoteSheet open={open} note={undefined} onClose={close} />}
      {sheet.value === 'snooze' && <SnoozeSheet care={open.care} onClose={close} />}
    </header>
  );
}

const SAY = words.inbox.care;
const LABELS: readonly { readonly label: ThreadLabel; readonly text: string; readonly icon: 'alert' | 'clock' | 'check' }[] = [
  { label: 'needs_you', text: SAY.markNeedsYou, icon: 'alert' },
  { label: 'waiting', text: SAY.markWaiting, icon: 'clock' },
  { label: 'handled', text: SAY.markHandled, icon: 'check' },
];

function useItems({ thread, care }: OpenThread, listed: InboxThread | undefined, show: (sheet: Sheet) => void): readonly MenuItem[] {
  const app = useApp();
  const { toasts } = app;
  const desk = useBookingDesk();
  const say = (work: Promise<boolean>, text: string) => {
    work.then((isDone) => isDone && toasts.say(text)).catch(toasts.complain);
  };
  const until = listed?.snoozed_until;
  return [
    { label: SAY.customer, icon: 'people', act: () => show('customer') },
    { label: SAY.bookForThem, icon: 'calendar', act: () => desk.open({ kind: 'new', phone: thread.phone, name: listed?.name ?? '' }) },
    { label: SAY.addNote, icon: 'note', act: () => show('note') },
    ...LABELS.filter(({ label }) => label !== listed?.label).map(({ label, text, icon }) => ({
      label: text,
      icon,
      act: () => say(care.label(label), SAY.marked),
    })),
    until
      ? {
          label: `${SAY.unsnooze} (${showUntil(Date.parse(until), app.now.value, app.zone.value)})`,
          icon: 'sun',
          act: () => say(care.snooze(null), SAY.unsnoozed),
        }
      : { label: SAY.snooze, icon: 'moon', act: () => show('snooze') },
  ];
}
