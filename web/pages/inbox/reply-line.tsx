/** The field that a text is written in, and what the text costs. */
import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { Reply } from '#web/state/reply.ts';
import { IconButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.inbox.reply;

type LineProps = {
  readonly reply: Reply;
  readonly name: string;
  readonly field: { current: HTMLTextAreaElement | null };
};

/** Ctrl or Cmd with Enter sends; Enter alone begins a line. */
export function ReplyLine({ reply, name, field }: LineProps) {
  const isOffline = useApp().offline.isOffline.value;
  const draft = reply.draft.value;
  const canSend = draft.trim() !== '' && !isOffline;
  useGrowing(field, draft);
  const send = () => {
    if (!canSend) return;
    field.current?.focus();
    reply.send().catch(() => undefined);
  };
  return (
    <form
      class="reply-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        class="input reply-field"
        rows={1}
        aria-label={SAY.label(name)}
        placeholder={SAY.placeholder}
        maxLength={10_000}
        dir="auto"
        value={draft}
        onInput={(event) => reply.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
      <IconButton icon="send" label={SAY.send} title={SAY.sendKeys} type="submit" disabled={!canSend} />
    </form>
  );
}

/** As high as its text; the style sets the limit. */
function useGrowing(field: { readonly current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    const border = element.offsetHeight - element.clientHeight;
    element.style.height = `${element.scrollHeight + border}px`;
  }, [text]);
}

/** Nothing while nothing is written. */
export function ReplyMeasured({ reply }: { readonly reply: Reply }) {
  const { texts, left, dear } = reply.measure.value;
  if (texts === 0) return null;
  return (
    <p class="reply-measure small soft">
      <span role="status">{SAY.count(texts)}</span>
      <span class="figures">{SAY.left(left)}</span>
      {dear && (
        <span class="reply-dear">
          <Icon name="info" size={16} /> {SAY.dear(dear.character, texts, dear.textsWithout)}
        </span>
      )}
    </p>
  );
}
