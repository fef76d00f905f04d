/** Finding words with SQLite's FTS5. */
import type { Dialect, LateWords } from './storage.ts';

/** Texts whose words are taken in by one unit. */
const ITEMS_MAX = 500;
const TO_COME = `select item from words_to_come where business_id = ? order by item limit ${ITEMS_MAX}`;
const TAKE_IN = `insert into search_words (handle, body, item, business_id, kind)
  select char(57344) || replace(replace(id, '-', ''), '+', ''), body, id, business_id, 'message' from messages
  where business_id = ? and id in (select value from json_each(?)) order by id`;
const DONE = 'delete from words_to_come where business_id = ? and item in (select value from json_each(?))';

/** Notes of new texts are left by a trigger; see `migrations/0002-inbox.ts`. */
export const lateWords: LateWords = {
  async isWaiting(reader) {
    const { rows } = await reader.run({ name: 'words_wait', sql: 'select 1 from words_to_come where business_id = ? limit 1' }, [
      reader.businessId,
    ]);
    return rows.length > 0;
  },
  async takeIn(unit) {
    const { rows } = await unit.run({ name: 'words_to_come', sql: TO_COME }, [unit.businessId]);
    const items = JSON.stringify(rows.map((row) => (row as { item: string }).item));
    await unit.run({ name: 'words_take_in', sql: TAKE_IN }, [unit.businessId, items]);
    await unit.run({ name: 'words_done', sql: DONE }, [unit.businessId, items]);
  },
};

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
