/** The field that a list is searched with, and a button that empties it. */
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

export type SearchFieldProps = {
  /** Its name for screen readers. */
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  onValue(value: string): void;
};

export function SearchField({ label, placeholder, clearLabel, value, onValue }: SearchFieldProps) {
  return (
    <search class="search-field">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
        enterkeyhint="search"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {value !== '' && <IconButton icon="close" label={clearLabel} onClick={() => onValue('')} />}
    </search>
  );
}
