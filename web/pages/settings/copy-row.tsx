/** Something to take elsewhere: shown whole, copied with one tap. */
import { useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import './more.css';

export type CopyRowProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** A heading above says the same. */
  readonly isLabelHidden?: boolean;
};

export function CopyRow({ label, value, hint, isLabelHidden = false }: CopyRowProps) {
  const { toasts } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      toasts.say(words.settingsMore.copied);
    } catch {
      // Refused, or a browser without a clipboard: selected, it is two keys away.
      input.current?.select();
      toasts.say(words.settingsMore.notCopied);
    }
  };
  return (
    <Field label={label} hint={hint} isLabelHidden={isLabelHidden}>
      {(tied) => (
        <div class="copy-row">
          <input class="input copy-value" {...tied} ref={input} readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
          <Button icon="copy" onClick={copy} aria-label={`${words.settingsMore.copy}: ${label}`}>
            {words.settingsMore.copy}
          </Button>
        </div>
      )}
    </Field>
  );
}
