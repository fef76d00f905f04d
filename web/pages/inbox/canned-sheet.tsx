/** Replies kept ready: one is put into the line with a tap; they are added, changed and deleted here too. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CannedReply } from '#contract/replies.ts';
import { useApp } from '#web/app.tsx';
import { createCannedReplies } from '#web/state/reply-canned.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { Button, IconButton } from '#web/ui/button.tsx';
import { Empty, Failed, Skeleton } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { CannedForm } from './canned-form.tsx';
import './sheets.css';

const SAY = words.inbox.sheets;

type CannedProps = {
  readonly open: OpenThread;
  onClose(): void;
  /** One was put into the line. */
  onTaken(): void;
};

export function CannedSheet({ open, onClose, onTaken }: CannedProps) {
  const { server, keep, toasts } = useApp();
  const canned = keep('canned', () => createCannedReplies(server));
  const editing = useSignal<CannedReply | 'new' | undefined>(undefined);
  useEffect(() => {
    canned.list.load().catch(() => undefined);
  }, [canned]);
  const { reply, thread } = open;
  const take = async (id: string) => {
    try {
      const { message, missing } = await canned.fill(id, thread.phone);
      const before = reply.draft.value.trimEnd();
      reply.write(before === '' ? message : `${before} ${message}`);
      if (missing.length > 0) toasts.say(SAY.missing(missing.map((name) => `{${name}}`).join(', ')));
      onTaken();
      onClose();
    } catch (error) {
      toasts.complain(error);
    }
  };
  const edit = editing.value;
  if (edit !== undefined) {
    const end = () => {
      editing.value = undefined;
    };
    return <CannedForm canned={canned} reply={edit === 'new' ? undefined : edit} body={reply.draft.value} onClose={onClose} onEnd={end} />;
  }
  const foot = (
    <Button
      icon="plus"
      onClick={() => {
        editing.value = 'new';
      }}
    >
      {SAY.cannedNew}
    </Button>
  );
  return (
    <Sheet title={SAY.canned} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <CannedList
        canned={canned}
        onTake={take}
        onEdit={(each) => {
          editing.value = each;
        }}
      />
    </Sheet>
  );
}

type ListProps = {
  readonly canned: ReturnType<typeof createCannedReplies>;
  onTake(id: string): void;
  onEdit(reply: CannedReply): void;
};

function CannedList({ canned: { list }, onTake, onEdit }: ListProps) {
  const replies = list.value.value;
  if (!replies && list.error.value) {
    const retry = () => {
      list.load().catch(() => undefined);
    };
    return <Failed message={list.error.value.message} retryLabel={words.common.tryAgain} onRetry={retry} />;
  }
  if (!replies) return <Skeleton rows={4} label={words.common.loading} />;
  if (replies.length === 0)
    return (
      <Empty icon="message" title={SAY.cannedEmpty}>
        {SAY.cannedEmptyExplained}
      </Empty>
    );
  return (
    <ul class="canned-list">
      {replies.map((each) => (
        <li key={each.id} class="canned-row">
          <button type="button" class="canned-take" onClick={() => onTake(each.id)}>
            <strong class="cut">{each.title}</strong>
            <span class="soft small cut-lines">{each.body}</span>
          </button>
          <IconButton icon="edit" label={SAY.cannedEditOne(each.title)} onClick={() => onEdit(each)} />
        </li>
      ))}
    </ul>
  );
}
