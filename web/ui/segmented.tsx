/** One of a few views or filters, side by side. Arrow keys move, as in any group of radio buttons. */
import { useId } from 'preact/hooks';

export function Segmented<T extends string>({
  label,
  value,
  options,
  onValue,
}: {
  /** Its name for screen readers. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly count?: number | undefined }[];
  onValue(value: T): void;
}) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class="only-read">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onValue(option.value)} />
          <span>
            {option.label}
            {option.count ? <span class="count">{option.count}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
