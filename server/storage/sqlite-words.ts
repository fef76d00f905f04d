/** Finding words with SQLite's FTS5. */
import type { Dialect } from './storage.ts';

const FIND = `select item from search_words where search_words match ? and business_id = ? and kind = ? order by rowid desc limit ?`;

/** Rows are added as texts come, so the newest has the highest number. */
export const findWords: Dialect['findWords'] = async (reader, { kind, starts, limit }) => {
  const wanted = `body : (${starts.map((start) => `"${start}" *`).join(' AND ')})`;
  const { rows } = await reader.run({ name: undefined, sql: FIND }, [wanted, reader.businessId, kind, limit]);
  return rows.map((row) => (row as { item: string }).item);
};
