/** What a search found: customers first, then texts, with the found words marked. */
import type { FoundContact, FoundMessage } from '#contract/search.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { showSince } from '#web/state/dates.ts';
import { excerptOf, type InboxSearch, type Piece, piecesOfName, piecesOfNumber } from '#web/state/inbox-search.ts';
import { showNumber } from '#web/state/numbers.ts';
import { authorOf } from '#web/state/thread-rows.ts';
import { Avatar, Empty, Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useWanted } from './wanted.ts';

const SAY = words.inbox.search;

export function SearchResults({ search, open }: { readonly search: InboxSearch; readonly open: string }) {
  const found = search.found.value;
  const error = search.error.value;
  if (error) return <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={search.retry} />;
  if (!found) return <Skeleton rows={5} label={SAY.searching} />;
  const { q, contacts, messages } = found;
  const isNothing = contacts.length + messages.length === 0;
  return (
    <div class="thread-rows" aria-busy={search.isSearching.value}>
      <p class="only-read" role="status">
        {isNothing ? SAY.nothing(q) : SAY.found(contacts.length, messages.length)}
      </p>
      {isNothing && (
        <Empty icon="search" title={SAY.nothing(q)}>
          {SAY.nothingExplained}
        </Empty>
      )}
      {contacts.length > 0 && <h2 class="results-head">{SAY.customers}</h2>}
      <ul>
        {contacts.map((contact) => (
          <li key={contact.phone}>
            <ContactRow contact={contact} q={q} isOpen={contact.phone === open} />
          </li>
        ))}
      </ul>
      {messages.length > 0 && <h2 class="results-head">{SAY.texts}</h2>}
      <ul>
        {messages.map((message) => (
          <li key={message.id}>
            <MessageRow message={message} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ContactRow({ contact, q, isOpen }: { readonly contact: FoundContact; readonly q: string; readonly isOpen: boolean }) {
  const { country } = useApp();
  const number = showNumber(contact.phone, country.value);
  const { name, phone } = contact;
  return (
    <a class="thread-row" href={addressOf({ page: 'inbox', about: phone })} data-phone={phone} aria-current={isOpen ? 'true' : undefined}>
      <Avatar name={name ?? ''} />
      <span class="thread-row-body">
        <span class="thread-row-name cut">
          <Marked pieces={name === null ? piecesOfNumber(number, q) : piecesOfName(name, q)} />
        </span>
        {name !== null && (
          <span class="thread-row-text cut soft">
            <Marked pieces={piecesOfNumber(number, q)} />
          </span>
        )}
      </span>
    </a>
  );
}

function MessageRow({ message }: { readonly message: FoundMessage }) {
  const { country, zone, now } = useApp();
  const wanted = useWanted();
  const { id, phone, name, kind, content, created_at, highlights } = message;
  const author = authorOf(kind);
  const shownName = name ?? showNumber(phone, country.value);
  return (
    <a
      class="thread-row"
      href={addressOf({ page: 'inbox', about: phone })}
      data-phone={phone}
      onClick={() => {
        wanted.value = { phone, id };
      }}
    >
      <Avatar name={name ?? ''} />
      <span class="thread-row-body">
        <span class="thread-row-top">
          <span class="thread-row-name cut">{shownName}</span>
          <time class="soft small" dateTime={created_at}>
            {showSince(Date.parse(created_at), now.value, zone.value)}
          </time>
        </span>
        <span class="thread-row-text thread-row-found soft">
          {author === 'owner' && words.inbox.list.you}
          {author === 'agent' && words.inbox.list.agent}
          <Marked pieces={excerptOf(content, highlights)} />
        </span>
      </span>
    </a>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isFound }, i) => (isFound ? <mark key={i}>{text}</mark> : text))}</>;
}
