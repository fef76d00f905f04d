/** The line to write on: grows with its text, says what it costs, and why nothing can be sent where that is so. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { InboxThread } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import { showUntil } from '#web/state/dates.ts';
import type { Reply } from '#web/state/reply.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { Button, IconButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { words } from '#web/words/words.ts';
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
  if (listed?.opted_out) return <Refusal text={SAY.optedOut} />;
  if (listed?.blocked) return <Blocked open={open} />;
  return (
    <div class="reply-bar">
      <Planned reply={reply} onShow={show('later')} />
      <Problem reply={reply} />
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
        <Line open={open} name={name} field={field} />
      </div>
      <Measure reply={reply} />
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

type LineProps = Pick<BarProps, 'open' | 'name'> & { readonly field: { current: HTMLTextAreaElement | null } };

function Line({ open: { reply }, name, field }: LineProps) {
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

function Measure({ reply }: { readonly reply: Reply }) {
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

function Problem({ reply }: { readonly reply: Reply }) {
  const { offline } = useApp();
  const failure = reply.failure.value;
  if (failure !== undefined)
    return (
      <p class="reply-problem small" role="alert">
        {SAY.failed(failure)}
      </p>
    );
  if (!offline.isOffline.value) return null;
  return (
    <p class="reply-note small soft" role="status">
      {SAY.offline}
    </p>
  );
}

function Planned({ reply, onShow }: { readonly reply: Reply; onShow(): void }) {
  const { now, zone } = useApp();
  const planned = (reply.planned.value ?? []).filter(({ send_at }) => Date.parse(send_at) > now.value);
  const [next] = planned;
  if (!next) return null;
  return (
    <p class="reply-note small">
      <Icon name="clock" size={16} />
      <span role="status">{SAY.planned(planned.length, showUntil(Date.parse(next.send_at), now.value, zone.value))}</span>
      <button type="button" class="button button-plain" onClick={onShow}>
        {SAY.showPlanned}
      </button>
    </p>
  );
}

function Refusal({ text }: { readonly text: string }) {
  return (
    <div class="reply-bar reply-refusal">
      <Icon name="block" />
      <p class="small">{text}</p>
    </div>
  );
}

function Blocked({ open: { care } }: Pick<BarProps, 'open'>) {
  const { toasts } = useApp();
  const unblock = async () => {
    if (await care.unblock()) toasts.say(SAY.unblocked);
  };
  return (
    <div class="reply-bar reply-refusal">
      <Icon name="block" />
      <p class="small">{SAY.blocked}</p>
      <Button isBusy={care.isBusy.value} onClick={unblock}>
        {SAY.unblock}
      </Button>
    </div>
  );
}
