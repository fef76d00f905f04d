/** The line to write on: grows with its text, says what it costs, and why nothing can be sent where that is so. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InboxThread } from '#contract/threads.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { Menu } from '#web/ui/menu.tsx';
import { words } from '#web/words/words.ts';
import { ReplyLine, ReplyMeasured } from './reply-line.tsx';
import { ReplyBlocked, ReplyPlanned, ReplyProblem, ReplyRefused } from './reply-notes.tsx';
import { CannedSheet, LaterSheet, NoteSheet } from './sheets.tsx';
import './reply.css';

const SAY = words.inbox.reply;

type BarProps = { readonly open: OpenThread; readonly name: string; readonly listed: InboxThread | undefined };
type Sheet = 'canned' | 'later' | 'note';

export function ReplyBar({ open, name, listed }: BarProps) {
  const sheet = useSignal<Sheet | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const show = (which: Sheet | undefined) => () => {
    sheet.value = which;
  };
  const { reply } = open;
  const takeUp = useFocusAfter(sheet.value === undefined, field);
  if (listed?.opted_out) return <ReplyRefused text={SAY.optedOut} />;
  if (listed?.blocked) return <ReplyBlocked care={open.care} />;
  return (
    <div class="reply-bar">
      <ReplyPlanned reply={reply} onShow={show('later')} />
      <ReplyProblem reply={reply} />
      <div class="reply-row">
        <Menu
          label={SAY.more}
          icon="plus"
          items={[
            { label: SAY.canned, icon: 'message', act: show('canned') },
            { label: SAY.later, icon: 'clock', act: show('later') },
            { label: words.inbox.care.addNote, icon: 'note', act: show('note') },
          ]}
        />
        <ReplyLine reply={reply} name={name} field={field} />
      </div>
      <ReplyMeasured reply={reply} />
      {sheet.value === 'canned' && <CannedSheet open={open} onClose={show(undefined)} onTaken={takeUp} />}
      {sheet.value === 'later' && <LaterSheet reply={reply} onClose={show(undefined)} />}
      {sheet.value === 'note' && <NoteSheet open={open} note={undefined} onClose={show(undefined)} />}
    </div>
  );
}

/** A sheet that closes gives the focus back to what opened it; after that it goes to the line. */
function useFocusAfter(isClosed: boolean, field: { readonly current: HTMLTextAreaElement | null }): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isClosed || !isWanted.current) return;
    isWanted.current = false;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [isClosed]);
  return () => {
    isWanted.current = true;
  };
}
