/** The field that the inbox is searched with. */
import type { InboxSearch } from '#web/state/inbox-search.ts';
import { IconButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

export function SearchField({ search }: { readonly search: InboxSearch }) {
  const { label, placeholder, clear } = words.inbox.search;
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
        value={search.query.value}
        onInput={(event) => search.type(event.currentTarget.value)}
      />
      {search.query.value !== '' && <IconButton icon="close" label={clear} onClick={() => search.type('')} />}
    </search>
  );
}
