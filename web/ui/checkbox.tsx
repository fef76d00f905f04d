/** One of several things that may each be so. */
import { useId } from 'preact/hooks';
import './choices.css';

export function Checkbox({
  label,
  hint,
  checked,
  disabled = false,
  onValue,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onValue(checked: boolean): void;
}) {
  const id = useId();
  return (
    <label class="checkbox-row" for={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint !== undefined && (
          <span class="hint" id={`${id}-hint`} aria-hidden="true">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
