/** The fields of a reply kept ready. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CannedReply } from '#contract/replies.ts';
import { useApp } from '#web/app.tsx';
import type { CannedReplies } from '#web/state/reply-canned.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea, TextField } from '#web/ui/field.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.sheets;

type FormProps = {
  readonly canned: CannedReplies;
  /** Undefined for a new one, which begins with `body`. */
  readonly reply: CannedReply | undefined;
  readonly body: string;
  onClose(): void;
  /** Back to the list. */
  onEnd(): void;
};

export function CannedForm({ canned, reply, body, onClose, onEnd }: FormProps) {
  const { toasts } = useApp();
  const form = useMemo(() => canned.edit(reply, body), []);
  const box = useRef<HTMLFormElement>(null);
  const { title, body: text } = form.draft.value;
  useEffect(() => box.current?.querySelector<HTMLInputElement>('input')?.focus(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    if (await form.save()) {
      toasts.say(SAY.cannedSaved);
      onEnd();
    } else box.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  const drop = () => {
    if (!reply) return;
    canned.drop(reply.id).then(() => {
      toasts.say(SAY.cannedDeleted);
      onEnd();
    }, toasts.complain);
  };
  const foot = (
    <>
      {reply && (
        <Button icon="trash" onClick={drop}>
          {SAY.cannedDelete}
        </Button>
      )}
      <Button onClick={onEnd}>{words.common.back}</Button>
      <Button look="primary" type="submit" form="canned-form" isBusy={form.isSaving.value}>
        {words.common.save}
      </Button>
    </>
  );
  return (
    <Sheet title={reply ? SAY.cannedEdit : SAY.cannedNew} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <form id="canned-form" class="stack" ref={box} onSubmit={save} noValidate>
        {form.failure.value && (
          <Banner tone="bad" role="alert">
            {form.failure.value}
          </Banner>
        )}
        <TextField
          label={SAY.cannedTitle}
          hint={SAY.cannedTitleHint}
          error={form.errors.value.title}
          maxLength={100}
          value={title}
          onValue={(value) => form.set('title', value)}
        />
        <TextArea
          label={SAY.cannedBody}
          hint={SAY.cannedBodyHint}
          error={form.errors.value.body}
          value={text}
          onValue={(value) => form.set('body', value)}
        />
      </form>
    </Sheet>
  );
}
