/** A secret that can be written and never read: that it is there, by its last letters, and a new one in its place. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import './more.css';

export type SecretWords = {
  readonly label: string;
  readonly newLabel: string;
  readonly hint: string;
  saved(masked: string): string;
  readonly willGo?: string;
  readonly replace: string;
  /** Without it the secret can only be replaced. */
  readonly remove?: string;
  readonly keep: string;
};

export type SecretFieldProps = {
  readonly words: SecretWords;
  /** `••••1234`, or null when none is saved. */
  readonly saved: string | null;
  /** A new one; undefined keeps what is saved, null takes it away. */
  readonly draft: string | null | undefined;
  onDraft(draft: string | null | undefined): void;
  readonly error: string | undefined;
};

export function SecretField({ words, saved, draft, onDraft, error }: SecretFieldProps) {
  const box = useFocusOnTurn(saved !== null && typeof draft === 'string');
  const isWriting = saved === null || typeof draft === 'string';
  return (
    <div ref={box}>
      {isWriting ? <Writing {...{ words, saved, draft, onDraft, error }} /> : <Kept {...{ words, saved, draft, onDraft, error }} />}
    </div>
  );
}

function Writing({ words, saved, draft, onDraft, error }: SecretFieldProps) {
  // Nothing saved and nothing written is no change.
  const write = (typed: string) => onDraft(typed === '' && saved === null ? undefined : typed);
  return (
    <div class="secret">
      <TextField
        label={saved === null ? words.label : words.newLabel}
        hint={words.hint}
        error={error}
        type="password"
        autocomplete="new-password"
        value={draft ?? ''}
        onValue={write}
      />
      {saved !== null && (
        <Button look="plain" onClick={() => onDraft(undefined)}>
          {words.keep}
        </Button>
      )}
    </div>
  );
}

function Kept({ words, saved, draft, onDraft, error }: SecretFieldProps) {
  const isGoing = draft === null;
  return (
    <fieldset class="secret">
      <legend class="label">{words.label}</legend>
      <p class="small">{isGoing ? words.willGo : words.saved(saved ?? '')}</p>
      {error !== undefined && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        {isGoing ? (
          <Button onClick={() => onDraft(undefined)}>{words.keep}</Button>
        ) : (
          <>
            <Button onClick={() => onDraft('')}>{words.replace}</Button>
            {words.remove !== undefined && (
              <Button look="plain" onClick={() => onDraft(null)}>
                {words.remove}
              </Button>
            )}
          </>
        )}
      </div>
    </fieldset>
  );
}

/** What was pressed is gone when the other form is shown: the focus goes to what took its place. */
function useFocusOnTurn(isWriting: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(isWriting);
  useEffect(() => {
    if (before.current === isWriting) return;
    before.current = isWriting;
    // Not when a save turned it: then the focus is elsewhere on the page.
    if (document.activeElement === document.body || box.current?.contains(document.activeElement))
      box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isWriting]);
  return box;
}
