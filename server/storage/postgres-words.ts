/** Finding words with PostgreSQL's text search. */
import type { Dialect } from './storage.ts';

const FIND = `select item from search_words
  where business_id = $1 and kind = $2 and words @@ to_tsquery('simple', $3) order by item desc limit $4`;

/** Ids of texts sort by the moment they were made. Planned for each search anew: common words and rare ones want different ways. */
export const findWords: Dialect['findWords'] = async (reader, { kind, starts, limit }) => {
  const wanted = starts.map((start) => `${start}:*`).join(' & ');
  const { rows } = await reader.run({ name: undefined, sql: FIND }, [reader.businessId, kind, wanted, limit]);
  return rows.map((row) => (row as { item: string }).item);
};
