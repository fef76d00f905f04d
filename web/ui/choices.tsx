/** One of a few usual answers, as chips that wrap. Radio buttons underneath: arrow keys move. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './choices.css';

export function Choices<T extends string>({
  label,
  hint,
  value,
  options,
  onValue,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  onValue(value: T): void;
  /** What belongs to the answer chosen, below the chips. */
  readonly children?: ComponentChildren;
}) {
  const name = useId();
  return (
    <fieldset class="choices" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend class="label">{label}</legend>
      <div class="choices-row">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onValue(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
