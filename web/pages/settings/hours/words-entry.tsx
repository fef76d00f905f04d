/** Hours in the owner's own words, with what was understood of them before anything changes. */
import type { TargetedFocusEvent } from 'preact';
import { useState } from 'preact/hooks';
import { parseHoursText } from '#core/hours-text.ts';
import { useApp } from '#web/app.tsx';
import { showSpan, weekLine } from '#web/state/hours-lines.ts';
import type { HoursForm } from '#web/state/settings-hours.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const { words: says } = words.settings.hours;

export function WordsEntry({ form }: { readonly form: HoursForm }) {
  const { toasts } = useApp();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [wasLeft, setWasLeft] = useState(false);
  const saved = form.draft.value.text ?? '';
  const text = typed ?? saved;
  const understood = understand(text);
  const isNew = text.trim() !== '' && text.trim() !== saved;
  const isUnread = isNew && understood === undefined;
  const use = () => {
    if (!form.takeWords(text)) return;
    setTyped(undefined);
    toasts.say(says.used);
  };
  // Who typed her hours and goes on means them: nothing typed here is lost on the way to the save button.
  const leave = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    setWasLeft(true);
    if (isNew) use();
  };
  return (
    <section class="card" aria-labelledby="hours-words" onFocusOut={leave}>
      <h2 id="hours-words">{says.title}</h2>
      <TextField
        label={says.label}
        placeholder={says.placeholder}
        value={text}
        maxLength={TEXT_CHARS_MAX}
        error={wasLeft && isUnread ? says.notUnderstood : undefined}
        onValue={(value) => {
          setTyped(value);
          setWasLeft(false);
        }}
        onKeyDown={(event) => {
          // Enter takes the words over; saving is another step.
          if (event.key !== 'Enter' || !isNew) return;
          event.preventDefault();
          use();
        }}
      />
      <div role="status">{!(wasLeft && isUnread) && <p class="soft small">{isNew ? toldOf(understood) : says.hint}</p>}</div>
      {isNew && understood !== undefined && (
        <div>
          <Button icon="check" onClick={use}>
            {says.use}
          </Button>
        </div>
      )}
    </section>
  );
}

function toldOf(understood: string | undefined): string {
  return understood === undefined ? says.notUnderstood : says.understood(understood);
}

/** Longer texts are no opening hours. */
const TEXT_CHARS_MAX = 500;

function understand(text: string): string | undefined {
  const hours = parseHoursText(text);
  if (!hours) return undefined;
  const breaks = hours.breaks.map((pause) => showSpan(pause)).join(', ');
  return [weekLine(hours.weekly), breaks && says.breaks(breaks)].filter(Boolean).join('; ');
}
