/**
 * Signals between the processes on one PostgreSQL: LISTEN on a connection of its own, NOTIFY after the commit. Within a
 * unit it would have all commits of the server wait for each other, since a commit that notifies takes one lock of the
 * whole server. So it goes out afterwards, one for all that gathered meanwhile; what a dying process could not say any
 * more, the others find when they look by themselves.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openSignals, type Signals } from './signals.ts';

const CHANNEL = 'phonebook_news';
const CONNECT_TIMEOUT_MS = 5_000;
/** Between two attempts to listen. */
const RETRY_MS = 1_000;

export type PostgresSignals = Signals & { close(): Promise<void> };

/** Listens from the first listener on. `run` runs one statement on any connection. */
export function openPostgresSignals(url: string, run: (sql: string, values: readonly unknown[]) => Promise<unknown>): PostgresSignals {
  const here = openSignals();
  // Its own signals come back to a process, which heard them when they were given.
  const origin = randomUUID();
  const untold = new Set<string>();
  let telling: Promise<void> | undefined;
  let ear: Ear | undefined;

  async function tellOthers(): Promise<void> {
    for (const businessId of untold) {
      untold.delete(businessId);
      await run('select pg_notify($1, $2)', [CHANNEL, `${origin} ${businessId}`]).catch(() => {});
    }
    telling = undefined;
  }

  function hear(news: string | undefined): void {
    const [from, businessId] = news?.split(' ') ?? [];
    if (from !== origin) here.signal(businessId);
  }

  return {
    signal(businessId) {
      here.signal(businessId);
      if (businessId === undefined) return;
      untold.add(businessId);
      telling ??= tellOthers();
    },
    onSignal(listener) {
      ear ??= openEar(url, hear);
      return here.onSignal(listener);
    },
    async close() {
      await Promise.all([telling, ear?.close()]);
    },
  };
}

type Ear = { close(): Promise<void> };

/** Hears every NOTIFY of the channel, and undefined each time it begins to listen: what came before was missed. */
function openEar(url: string, hear: (news: string | undefined) => void): Ear {
  const closing = new AbortController();
  const listening = listenUntil(closing.signal, url, hear);
  return {
    async close() {
      closing.abort();
      await listening;
    },
  };
}

async function listenUntil(closing: AbortSignal, url: string, hear: (news: string | undefined) => void): Promise<void> {
  while (!closing.aborted) {
    // The server restarts, or is not to be reached: it is tried again as long as somebody wants to hear.
    await listenOnce(closing, url, hear).catch(() => {});
    await sleep(RETRY_MS, undefined, { signal: closing }).catch(() => {});
  }
}

/** Resolves when the connection is gone, or was closed. */
async function listenOnce(closing: AbortSignal, url: string, hear: (news: string | undefined) => void): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'phonebook listener',
  });
  const gone = new Promise<void>((resolve) => client.on('end', resolve).on('error', () => resolve()));
  client.on('notification', ({ payload }) => hear(payload));
  const stop = () => void client.end().catch(() => {});
  closing.addEventListener('abort', stop);
  try {
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    hear(undefined);
    await gone;
  } finally {
    closing.removeEventListener('abort', stop);
    await client.end().catch(() => {});
  }
}
