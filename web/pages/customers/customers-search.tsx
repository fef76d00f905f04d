/** The field that customers are searched with. */
import type { CustomerSearch } from '#web/state/customers-search.ts';
import { IconButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.customers;

export function CustomersSearch({ search }: { readonly search: CustomerSearch }) {
  return (
    <search class="customers-search">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={SAY.search}
        placeholder={SAY.searchHint}
        autocomplete="off"
        enterkeyhint="search"
        value={search.query.value}
        onInput={(event) => search.type(event.currentTarget.value)}
      />
      {search.query.value !== '' && <IconButton icon="close" label={SAY.clearSearch} onClick={() => search.type('')} />}
    </search>
  );
}
