/** A private note, new or to be written anew. */
import { useSignal } from '@preact/signals';
import type { ThreadEvent } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import type { OpenThread } from '#web/state/threads.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.sheets;
const NOTE_MAX = 4_000;

type NoteProps = { readonly open: OpenThread; readonly note: ThreadEvent | undefined; onClose(): void };

export function NoteSheet({ open: { thread, care }, note, onClose }: NoteProps) {
  const { toasts } = useApp();
  const text = useSignal(note?.content ?? '');
  const keep = async () => {
    const kept = await care.note(text.value.trim(), note?.id);
    if (!kept) return;
    thread.put(kept.id, kept);
    toasts.say(SAY.noteKept);
    onClose();
  };
  const drop = async () => {
    if (!note || !(await care.dropNote(note.id))) return;
    thread.put(note.id, undefined);
    toasts.say(SAY.noteDropped);
    onClose();
  };
  const foot = (
    <>
      {note && (
        <Button icon="trash" onClick={drop}>
          {SAY.dropNote}
        </Button>
      )}
      <Button look="primary" isBusy={care.isBusy.value} disabled={text.value.trim() === ''} onClick={keep}>
        {SAY.keepNote}
      </Button>
    </>
  );
  return (
    <Sheet title={SAY.note} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <TextArea
        label={SAY.noteLabel}
        hint={SAY.noteHint}
        maxLength={NOTE_MAX}
        value={text.value}
        onValue={(value) => {
          text.value = value;
        }}
      />
    </Sheet>
  );
}
