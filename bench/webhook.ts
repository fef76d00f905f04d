/** G1 to G6: a text from the socket to the disk, and what it leaves for others meanwhile. */
import type { Run } from './bench.ts';
import { type Load, type Server, startLoad, startServer } from './child.ts';
import type { LoadResult } from './load.ts';
import { printFacts, type Reached, shown } from './report.ts';
import { median } from './stats.ts';

const CONNECTIONS = [1, 10, 100] as const;
type Connections = (typeof CONNECTIONS)[number];
/** A cheap server's disk. */
const SLOW_COMMIT_MS = 5;
/** More than any server here takes in one measurement. */
const TEXTS_A_SECOND_MAX = { 1: 12_000, 10: 25_000, 100: 25_000 } as const;

type Kept = LoadResult & { readonly commitsPerText: number };
type Round = {
  readonly http: Readonly<Record<Connections, LoadResult>>;
  readonly sync: Readonly<Record<Connections, LoadResult>>;
  readonly kept: Readonly<Record<Connections, Kept>>;
  readonly slowSync: Readonly<Record<Connections, LoadResult>>;
  readonly slowKept: Readonly<Record<Connections, Kept>>;
};

/** Limits and webhook in turn, at 1, 10 and 100 connections, on this disk and on a slow one. */
export async function measureWebhook(run: Run): Promise<readonly Reached[]> {
  const slow = { COMMIT_DELAY_MS: String(SLOW_COMMIT_MS) };
  const load = await startLoad();
  const limits = await startServer('limit-server', { BENCH_FOLDER: run.folder });
  const slowLimits = await startServer('limit-server', { BENCH_FOLDER: run.folder, ...slow });
  const keeper = await startServer('keep-server', { DATABASE_URL: `${run.folder}/keep.db` });
  const slowKeeper = await startServer('keep-server', { DATABASE_URL: `${run.folder}/keep-slow.db`, ...slow });
  const post =
    (server: Server, path: string, ms = run.ms) =>
    (connections: Connections) =>
      send(load, { server, path, connections, ms });
  const keep =
    (server: Server, ms = run.ms) =>
    (connections: Connections) =>
      counted(server, () => post(server, '/webhook/sms', ms)(connections));
  try {
    const rounds: Round[] = [];
    // The first round warms everything up and is not counted.
    for (let round = 0; round <= run.rounds; round += 1) {
      const measured: Round = {
        http: await each(post(limits, '/http')),
        kept: await each(keep(keeper)),
        sync: await each(post(limits, '/sync')),
        slowKept: await each(keep(slowKeeper)),
        slowSync: await each(post(slowLimits, '/sync')),
      };
      if (round > 0) rounds.push(measured);
    }
    printRounds(rounds);
    return goals(rounds);
  } finally {
    for (const child of [load, limits, slowLimits, keeper, slowKeeper]) child.stop();
  }
}

async function each<T>(measure: (connections: Connections) => Promise<T>): Promise<Record<Connections, T>> {
  return { 1: await measure(1), 10: await measure(10), 100: await measure(100) };
}

type Order = { server: Server; path: string; connections: Connections; ms: number };

async function send(load: Load, { server, path, connections, ms }: Order): Promise<LoadResult> {
  const textsMax = Math.ceil((TEXTS_A_SECOND_MAX[connections] * ms) / 1000);
  const result = await load.run({ port: server.port, path, connections, ms, until: 'acknowledged', textsMax });
  if (result.refused > 0) throw new Error(`${path}: ${result.refused} of ${result.done} texts were refused`);
  return result;
}

async function counted(server: Server, act: () => Promise<LoadResult>): Promise<Kept> {
  const before = await server.counts();
  const result = await act();
  const after = await server.counts();
  return { ...result, commitsPerText: (after.commits - before.commits) / result.done };
}

function goals(rounds: readonly Round[]): readonly Reached[] {
  const of = (ratio: (round: Round) => number) => rounds.map(ratio);
  return [
    { goal: 'G1', what: 'texts kept ÷ L_http(100)', atLeast: 0.6, rounds: of((r) => r.kept[100].perSecond / r.http[100].perSecond) },
    { goal: 'G1', what: 'texts kept ÷ L_http(10)', atLeast: 0.35, rounds: of((r) => r.kept[10].perSecond / r.http[10].perSecond) },
    { goal: 'G2', what: 'texts kept ÷ L_http+sync(100)', atLeast: 2.5, rounds: of((r) => r.kept[100].perSecond / r.sync[100].perSecond) },
    { goal: 'G2', what: 'texts kept ÷ L_http+sync(10)', atLeast: 1.5, rounds: of((r) => r.kept[10].perSecond / r.sync[10].perSecond) },
    { goal: 'G3', what: 'a lone text: p50 ÷ p50 of L_http+sync(1)', atMost: 1.5, rounds: of((r) => r.kept[1].p50Ms / r.sync[1].p50Ms) },
    {
      goal: 'G4',
      what: 'p99 at 100 connections ÷ p99 of L_http(100)',
      atMost: 3,
      rounds: of((r) => r.kept[100].p99Ms / r.http[100].p99Ms),
    },
    { goal: 'G5', what: 'commits a text, 1 connection', atMost: 1, rounds: of((r) => r.kept[1].commitsPerText) },
    { goal: 'G5', what: 'commits a text, 100 connections', atMost: 0.03, rounds: of((r) => r.kept[100].commitsPerText) },
    { goal: 'G3', what: 'the same at 5 ms a commit', atMost: 1.5, rounds: of((r) => r.slowKept[1].p50Ms / r.slowSync[1].p50Ms) },
    { goal: 'G5', what: 'commits a text, 100 connections, 5 ms a commit', atMost: 0.03, rounds: of((r) => r.slowKept[100].commitsPerText) },
    {
      goal: 'G6',
      what: 'texts kept at 5 ms a commit ÷ one commit a request, 100 conn.',
      atLeast: 20,
      rounds: of((r) => r.slowKept[100].perSecond / r.slowSync[100].perSecond),
    },
    {
      goal: 'G6',
      what: "other requests' p99 at 5 ms a commit ÷ the commit",
      atMost: 8,
      rounds: of((r) => r.slowKept[100].othersP99Ms / SLOW_COMMIT_MS),
    },
  ];
}

const NAMES = {
  http: 'L_http',
  sync: 'L_http+sync',
  kept: 'texts kept',
  slowSync: `L_http+sync, ${SLOW_COMMIT_MS} ms a commit`,
  slowKept: `texts kept, ${SLOW_COMMIT_MS} ms a commit`,
} as const;

function printRounds(rounds: readonly Round[]): void {
  for (const [kind, name] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    for (const connections of CONNECTIONS) {
      const middle = (pick: (result: LoadResult) => number) => shown(median(rounds.map((round) => pick(round[kind][connections]))));
      const fact = `${middle((r) => r.perSecond)}/s  p50 ${middle((r) => r.p50Ms)}  p99 ${middle((r) => r.p99Ms)}  others' p99 ${middle((r) => r.othersP99Ms)} ms`;
      printFacts({ [`${name}, ${connections} conn.`]: fact });
    }
  }
}
