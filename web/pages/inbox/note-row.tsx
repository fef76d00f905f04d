/** A private note between the texts. */
import { useSignal } from '@preact/signals';
import type { ThreadEvent } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import { showClock } from '#web/state/dates.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { IconButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';
import { Linked } from './linked.tsx';
import { NoteSheet } from './sheets.tsx';

const SAY = words.inbox.thread;

export function NoteRow({ entry, open }: { readonly entry: ThreadEvent; readonly open: OpenThread }) {
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
