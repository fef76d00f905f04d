/** Finding words with SQLite's FTS5. */
import type { Dialect } from './storage.ts';

const FIND = 'select item from search_words where search_words match ? and business_id = ? and kind = ? order by rowid desc limit ?';

/** Rows are added as texts come, so the newest has the highest number. */
export const findWords: Dialect['findWords'] = async (reader, { kind, starts, limit }) => {
  const wanted = starts.map((start) => `"${start}" *`).join(' AND ');
  try {
    const { rows } = await reader.run({ name: undefined, sql: FIND }, [wanted, reader.businessId, kind, limit]);
    return rows.map((row) => (row as { item: string }).item);
  } catch (error) {
    // FTS5 knows the letters of Unicode 6.1. A younger one parts a word in two, and what is kept does not say which follow each other.
    if (error instanceof Error && error.message.includes('phrase queries are not supported')) return [];
    throw error;
  }
};
