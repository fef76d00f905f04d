/** The owner's inbox: whose a thread is, what she notes and plans in it, and finding words in all of it. */
import type { Migration, Words } from './migration.ts';

export const inbox: Migration = {
  name: '0002-inbox',
  statements: (words) => [...threads(words), ...bookingEvents(words), ...plans(words), ...searchWords(words)],
};

function threads({ id, instant }: Words): string[] {
  return [
    `alter table threads add column label ${id} check (label in ('needs_you', 'waiting', 'handled'))`,
    `alter table threads add column snoozed_until ${instant}`,
    `create index threads_snoozed on threads (business_id, snoozed_until) where snoozed_until is not null`,
  ];
}

/** A booking's history is shown in its customer's thread. */
function bookingEvents({ id, kind }: Words): string[] {
  const customer =
    kind === 'sqlite' ? `json_extract(coalesce(became, was), '$.customerPhone')` : `(coalesce(became, was)::json ->> 'customerPhone')`;
  return [
    `alter table booking_changes add column phone ${id}`,
    `update booking_changes set phone = ${customer}`,
    `create index booking_changes_of_customer on booking_changes (business_id, phone, at, seq)`,
  ];
}

function plans({ id, instant, end }: Words): string[] {
  return [
    `create table canned_replies (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      title text not null,
      body text not null,
      created_at ${instant} not null,
      updated_at ${instant} not null,
      primary key (business_id, id)
    ) ${end}`,
    `create table planned_replies (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      phone ${id} not null,
      body text not null,
      takeover text,
      send_at ${instant} not null,
      created_at ${instant} not null,
      primary key (business_id, id)
    ) ${end}`,
    `create index planned_replies_due on planned_replies (business_id, send_at, id)`,
  ];
}

/**
 * The words of every text and name, kept by triggers. Messages and customers have no number of their own that survives a
 * `vacuum` in SQLite, so a row is found again by a word that nobody can write or look for: its id behind a private character.
 *
 * Only which words a row has is kept, not where they stand. In SQLite a new text is only noted down, and its words follow
 * in a unit of their own: FTS5 writes its index anew with every unit, which cost more than all the rest of keeping a text.
 */
function searchWords({ kind, id }: Words): string[] {
  if (kind === 'postgres') return wordsInPostgres(id);
  const handle = (item: string) => `char(57344) || replace(replace(${item}, '-', ''), '+', '')`;
  const rowsOf = (of: string, item: string) =>
    `rowid in (select rowid from search_words where search_words match '"' || ${handle(item)} || '"'
      and item = ${item} and business_id = old.business_id and kind = '${of}')`;
  const into = 'insert into search_words (handle, body, item, business_id, kind)';
  return [
    `create virtual table search_words using fts5 (handle, body, item unindexed, business_id unindexed, kind unindexed,
      tokenize = "unicode61 remove_diacritics 2", detail = none, columnsize = 0)`,
    `${into} select ${handle('id')}, body, id, business_id, 'message' from messages where kind <> 'owner_notice' order by id`,
    `${into} select ${handle('phone')}, name, phone, business_id, 'customer' from customers where name is not null`,
    `create table words_to_come (business_id ${id} not null, item ${id} not null, primary key (business_id, item)) without rowid`,
    `create trigger messages_words_insert after insert on messages when new.kind <> 'owner_notice' begin
      insert into words_to_come values (new.business_id, new.id);
    end`,
    `create trigger messages_words_update after update of body on messages when new.body <> old.body begin
      update search_words set body = new.body where ${rowsOf('message', 'old.id')};
    end`,
    `create trigger messages_words_delete after delete on messages begin
      delete from search_words where ${rowsOf('message', 'old.id')};
    end`,
    `create trigger customers_words_insert after insert on customers when new.name is not null begin
      ${into} values (${handle('new.phone')}, new.name, new.phone, new.business_id, 'customer');
    end`,
    `create trigger customers_words_update after update of name, phone on customers
      when new.name is not old.name or new.phone <> old.phone begin
      delete from search_words where ${rowsOf('customer', 'old.phone')};
      ${into} select ${handle('new.phone')}, new.name, new.phone, new.business_id, 'customer' where new.name is not null;
    end`,
    `create trigger customers_words_delete after delete on customers begin
      delete from search_words where ${rowsOf('customer', 'old.phone')};
    end`,
  ];
}

/** What stands between words, so that PostgreSQL, which sees numbers, hosts and paths in text, sees words only. */
const PUNCTUATION = `!"#$%&''()*+,-./:;<=>?@[\\]^_\`{|}~`;

function wordsInPostgres(id: string): string[] {
  const row = (of: string, from: 'new' | 'old') =>
    of === 'message' ? `${from}.business_id, 'message', ${from}.id` : `${from}.business_id, 'customer', ${from}.phone`;
  const trigger = (of: string, table: string, text: string, condition: string) => [
    `create function ${table}_words() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then delete from search_words where (business_id, kind, item) = (${row(of, 'old')}); end if;
      if tg_op = 'DELETE' then return old; end if;
      if ${condition} then insert into search_words values (${row(of, 'new')}, words_of(${text})); end if;
      return new;
    end $$`,
    `create trigger ${table}_words after insert or delete on ${table} for each row execute function ${table}_words()`,
  ];
  return [
    `create table search_words (
      business_id ${id} not null, kind ${id} not null, item ${id} not null, words tsvector not null,
      primary key (business_id, kind, item))`,
    `create index search_words_found on search_words using gin (words)`,
    `create function words_of(body text) returns tsvector language sql immutable as $$
      select to_tsvector('simple', translate(
        normalize(regexp_replace(normalize(body, NFD), '[\\u0300-\\u036f]', '', 'g'), NFC), '${PUNCTUATION}', repeat(' ', 32))) $$`,
    `insert into search_words select business_id, 'message', id, words_of(body) from messages where kind <> 'owner_notice'`,
    `insert into search_words select business_id, 'customer', phone, words_of(name) from customers where name is not null`,
    ...trigger('message', 'messages', 'new.body', `new.kind <> 'owner_notice'`),
    `create trigger messages_words_update after update on messages for each row
      when (new.body <> old.body) execute function messages_words()`,
    ...trigger('customer', 'customers', 'new.name', 'new.name is not null'),
    `create trigger customers_words_update after update on customers for each row
      when (new.name is distinct from old.name or new.phone <> old.phone) execute function customers_words()`,
  ];
}
