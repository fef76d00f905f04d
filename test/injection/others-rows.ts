/** The whole database but what one customer's own texts bring about. */
import Sqlite from 'better-sqlite3';
import { OWNER_PHONE } from '../build.ts';

/** Tables that count, queue, index or remember for a page what happened; they grow with every text. */
const GROWING = new Set(['usage', 'events', 'notices', 'pushes', 'words_to_come']);

const TO_THE_OWNER = `"phone":"${OWNER_PHONE}"`;

/** Every row of every table that is about somebody or something else than the customer at `phone`, as text. The owner may be written to. */
export function othersRows(databasePath: string, phone: string): ReadonlySet<string> {
  return within(databasePath, (db) => {
    const rows = tablesOf(db).flatMap((table) =>
      (db.prepare(`SELECT * FROM "${table}"`).all() as object[]).map((row) => `${table} ${JSON.stringify(row)}`),
    );
    return new Set(rows.filter((row) => !row.includes(phone) && !row.includes(TO_THE_OWNER)));
  });
}

/** Takes a customer's rows out, so that the next one finds the same times free. */
export function forget(databasePath: string, phone: string): void {
  within(databasePath, (db) => {
    for (const table of tablesOf(db)) {
      const columns = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all() as string[];
      const [column] = columns.filter((name) => name === 'phone' || name === 'customer_phone');
      if (column !== undefined) db.prepare(`DELETE FROM "${table}" WHERE "${column}" = ?`).run(phone);
    }
  });
}

function tablesOf(db: Sqlite.Database): readonly string[] {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'").pluck().all() as string[];
  return tables.filter((table) => !GROWING.has(table) && !/_(?:data|idx|content|docsize|config)$|^sqlite_/.test(table));
}

function within<Got>(databasePath: string, work: (db: Sqlite.Database) => Got): Got {
  const db = new Sqlite(databasePath);
  try {
    return work(db);
  } finally {
    db.close();
  }
}
