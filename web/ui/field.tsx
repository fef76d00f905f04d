/** One thing to fill in: its label, what helps, and what is wrong with it, tied to it for screen readers too. */
import { type ComponentChildren, createElement, type TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

type FieldParts = {
  readonly label: string;
  /** What helps to fill it in; shown below it. */
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  /** The label is read but not seen: something visible beside the field says the same. */
  readonly isLabelHidden?: boolean;
};

/** What a control inside a `Field` must carry. */
type Tied = { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined };

/** Around any control of your own: hands in what ties it to its label, hint and error. */
export function Field({
  label,
  hint,
  error,
  isLabelHidden,
  children,
}: FieldParts & { readonly children: (tied: Tied) => ComponentChildren }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id} class={isLabelHidden ? 'only-read' : 'label'}>
        {label}
      </label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': describedBy || undefined })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="error">
          {asSentence(error)}
        </p>
      )}
    </div>
  );
}

/** What of a native input pages may set. */
type Input = {
  readonly type?: 'text' | 'password' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'date' | 'time' | 'datetime-local';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'url' | 'search';
  readonly autocomplete?: string;
  readonly placeholder?: string;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly step?: string | number;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly list?: string;
  onBlur?(): void;
  onKeyDown?(event: KeyboardEvent): void;
};

/** A line of text, a number, a day, a clock: whatever `type` says. `onValue` has it as typed. */
export function TextField({
  label,
  hint,
  error,
  isLabelHidden = false,
  value,
  onValue,
  ...rest
}: FieldParts & Input & { readonly value: string; onValue(value: string): void }) {
  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      {(tied) =>
        // Written as a call: in JSX the type of an input decides which roles it may have, and ours is not known before.
        createElement('input', {
          class: 'input',
          ...rest,
          ...tied,
          value,
          onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
        })
      }
    </Field>
  );
}

type Area = Pick<Input, 'placeholder' | 'maxLength' | 'required' | 'disabled' | 'onBlur' | 'onKeyDown'> & { readonly rows?: number };

/** Several lines. */
export function TextArea({
  label,
  hint,
  error,
  isLabelHidden = false,
  value,
  onValue,
  rows = 4,
  ...rest
}: FieldParts & Area & { readonly value: string; onValue(value: string): void }) {
  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      {(tied) => (
        <textarea class="input" rows={rows} {...rest} {...tied} value={value} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
    </Field>
  );
}

/** One of several; the device's own list. */
export function Select<T extends string>({
  label,
  hint,
  error,
  isLabelHidden = false,
  value,
  options,
  onValue,
  isDisabled = false,
}: FieldParts & {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  onValue(value: T): void;
  readonly isDisabled?: boolean;
}) {
  const choose = (given: string) => {
    const option = options.find((each) => each.value === given);
    if (option) onValue(option.value);
  };
  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      {(tied) => (
        <select class="input" {...tied} value={value} disabled={isDisabled} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no, as a switch. */
export function Switch({
  label,
  hint,
  error,
  checked,
  onValue,
  disabled = false,
}: Omit<FieldParts, 'isLabelHidden'> & { readonly checked: boolean; onValue(checked: boolean): void; readonly disabled?: boolean }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="switch-row">
      <label for={id} class="switch-label">
        <span>{label}</span>
        {hint && (
          <span id={`${id}-hint`} class="hint">
            {hint}
          </span>
        )}
        {error && (
          <span id={`${id}-error`} class="error">
            {asSentence(error)}
          </span>
        )}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
    </div>
  );
}

/** One of a few, all in sight. `hint` of an option is shown below it. */
export function Radios<T extends string>({
  label,
  value,
  options,
  onValue,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  onValue(value: T): void;
}) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend class="label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="radio-row">
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onValue(option.value)} />
          <span>
            {option.label}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The server's words begin small, because they can stand behind a field's name; what she typed herself, in quotes, stays. */
function asSentence(error: string): string {
  return error.charAt(0).toLocaleUpperCase() + error.slice(1);
}
