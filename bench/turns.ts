/** G7: whole turns, from the text that comes in to the carrier's 201 for our answer. Built-in engine, a carrier on this machine. */
import type { Run } from './bench.ts';
import { type Load, type Server, startLoad, startServer } from './child.ts';
import type { LoadResult } from './load.ts';
import { printFacts, type Reached, shown } from './report.ts';
import { median } from './stats.ts';

const CONNECTIONS = [10, 100] as const;
type Connections = (typeof CONNECTIONS)[number];
const SLOW_COMMIT_MS = 5;
const TEXTS_A_SECOND_MAX = 25_000;

type Turns = LoadResult & { readonly unitsPerText: number };
type Round = {
  readonly http: Readonly<Record<Connections, LoadResult>>;
  readonly turns: Readonly<Record<Connections, Turns>>;
  readonly slowTurns: Readonly<Record<Connections, Turns>>;
};

/** Whole turns beside the bare webhook, at 10 and 100 customers who text at once. */
export async function measureTurns(run: Run): Promise<readonly Reached[]> {
  const load = await startLoad();
  const carrier = { TWILIO_API_URL: `http://127.0.0.1:${load.carrierPort}` };
  const limits = await startServer('limit-server', { BENCH_FOLDER: run.folder });
  const app = await startServer('app-server', { DATABASE_URL: `${run.folder}/app.db`, ...carrier });
  const slowApp = await startServer('app-server', {
    DATABASE_URL: `${run.folder}/app-slow.db`,
    COMMIT_DELAY_MS: String(SLOW_COMMIT_MS),
    ...carrier,
  });
  const turn = (server: Server) => (connections: Connections) => counted(server, () => send(load, run, server, connections));
  try {
    const rounds: Round[] = [];
    // The first round warms everything up and is not counted.
    for (let round = 0; round <= run.rounds; round += 1) {
      const measured: Round = {
        http: await each((connections) => post(load, run, limits, connections)),
        turns: await each(turn(app)),
        slowTurns: await each(turn(slowApp)),
      };
      if (round > 0) rounds.push(measured);
    }
    printRounds(rounds);
    return goals(rounds);
  } finally {
    for (const child of [load, limits, app, slowApp]) child.stop();
  }
}

async function each<T>(measure: (connections: Connections) => Promise<T>): Promise<Record<Connections, T>> {
  return { 10: await measure(10), 100: await measure(100) };
}

function post(load: Load, run: Run, server: Server, connections: Connections): Promise<LoadResult> {
  const textsMax = Math.ceil((TEXTS_A_SECOND_MAX * run.ms) / 1000);
  return load.run({ port: server.port, path: '/http', connections, ms: run.ms, until: 'acknowledged', textsMax });
}

function send(load: Load, run: Run, server: Server, connections: Connections): Promise<LoadResult> {
  const textsMax = Math.ceil((TEXTS_A_SECOND_MAX * run.ms) / 5000);
  return load.run({ port: server.port, path: '/webhook/sms', connections, ms: run.ms, until: 'answered', textsMax });
}

async function counted(server: Server, act: () => Promise<LoadResult>): Promise<Turns> {
  const before = await server.counts();
  const result = await act();
  const after = await server.counts();
  return { ...result, unitsPerText: (after.units - before.units) / result.done };
}

function goals(rounds: readonly Round[]): readonly Reached[] {
  const of = (ratio: (round: Round) => number) => rounds.map(ratio);
  return [
    { goal: 'G5', what: 'units a whole turn, 100 connections', atMost: 3, rounds: of((r) => r.turns[100].unitsPerText) },
    { goal: 'G7', what: 'whole turns ÷ L_http(10)', atLeast: 0.1, rounds: of((r) => r.turns[10].perSecond / r.http[10].perSecond) },
    { goal: 'G7', what: 'whole turns ÷ L_http(100)', atLeast: 0.15, rounds: of((r) => r.turns[100].perSecond / r.http[100].perSecond) },
  ];
}

const NAMES = { http: 'L_http', turns: 'whole turns', slowTurns: `whole turns, ${SLOW_COMMIT_MS} ms a commit` } as const;

function printRounds(rounds: readonly Round[]): void {
  for (const [kind, name] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    for (const connections of CONNECTIONS) {
      const middle = (pick: (result: LoadResult) => number) => shown(median(rounds.map((round) => pick(round[kind][connections]))));
      printFacts({
        [`${name}, ${connections} conn.`]: `${middle((r) => r.perSecond)}/s  p50 ${middle((r) => r.p50Ms)}  p99 ${middle((r) => r.p99Ms)} ms`,
      });
    }
  }
}
