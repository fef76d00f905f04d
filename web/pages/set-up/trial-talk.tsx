import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { Trial, TrialLine } from '#web/state/trial.ts';
import { Button, IconButton } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { Said } from '#web/ui/said.tsx';
import { words } from '#web/words/words.ts';

const said = words.setUp.rehearsal;

/** The conversation, and what to text next. */
export function TrialTalk({ trial }: { readonly trial: Trial }) {
  const { toasts } = useApp();
  const [draft, setDraft] = useState('');
  const lines = trial.lines.value;
  useEffect(() => {
    trial.load().catch((error: unknown) => toasts.complain(error));
  }, []);
  const say = async (text: string) => {
    if (text.trim() === '' || trial.isWaiting.value) return;
    setDraft('');
    await trial.say(text.trim()).catch((error: unknown) => {
      setDraft(text);
      toasts.complain(error);
    });
  };
  const clear = async () => {
    try {
      await trial.clear();
      toasts.say(said.cleared);
    } catch (error) {
      toasts.complain(error);
    }
  };
  return (
    <section class="card stack" aria-labelledby="trial-title">
      <div>
        <h2 id="trial-title">{said.title}</h2>
        <p class="soft small">{said.explain}</p>
      </div>
      <Talk lines={lines} isWaiting={trial.isWaiting.value} />
      <div class="trial-bar">
        <TextField
          label={said.label}
          isLabelHidden
          placeholder={said.placeholder}
          value={draft}
          maxLength={1_000}
          onValue={setDraft}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The form around it leads on; here a text is sent.
            event.preventDefault();
            say(draft).catch(() => undefined);
          }}
        />
        <IconButton icon="send" label={said.send} disabled={draft.trim() === ''} onClick={() => say(draft)} />
      </div>
      <ul class="trial-samples" aria-label={said.samplesLabel}>
        {said.samples.map((sample) => (
          <li key={sample}>
            <button type="button" class="button button-quiet trial-sample" onClick={() => say(sample)}>
              {sample}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <div>
          <Button look="plain" icon="trash" onClick={clear}>
            {said.clear}
          </Button>
        </div>
      )}
    </section>
  );
}

function Talk({ lines, isWaiting }: { readonly lines: readonly TrialLine[]; readonly isWaiting: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [lines.length, isWaiting]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled from the keyboard
    <div class="trial-talk bubbles-hers" role="log" aria-label={said.title} tabIndex={0} ref={box}>
      {lines.length === 0 && <p class="soft small">{said.nothing}</p>}
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {isWaiting && <p class="soft small">{said.waiting}</p>}
    </div>
  );
}

/** What the customer would not see stands between the texts, as a note. */
function Line({ line: { from, text } }: { readonly line: TrialLine }) {
  if (from === 'customer' || from === 'agent') return <Said from={from} who={`${said[from]}: `} text={text} />;
  return (
    <p class="trial-note">
      <span class={from === 'owner' ? 'trial-who' : 'only-read'}>{said[from]}</span>
      {from === 'silence' ? said.silent(text) : text}
    </p>
  );
}
