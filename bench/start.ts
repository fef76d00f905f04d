/** G14: from the command to listening, and what an idle server holds in memory, beside an empty Node. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Run } from './bench.ts';
import { printFacts, type Reached, shown } from './report.ts';
import { median } from './stats.ts';

const START = fileURLToPath(new URL('../scripts/start.js', import.meta.url));
/** After this long without work a server has settled. */
const IDLE_AFTER_MS = 1500;

type Measured = { readonly ms: number; readonly residentKb: number };

/** Starts both in turn. The first start, which makes the database and the compile cache, is not counted. */
export async function measureStart(run: Run): Promise<readonly Reached[]> {
  const empty: Measured[] = [];
  const server: Measured[] = [];
  await startServer(run);
  for (let round = 0; round < run.rounds; round += 1) {
    empty.push(await startEmpty());
    server.push(await startServer(run));
  }
  const show = (all: readonly Measured[]) =>
    `${shown(median(all.map(({ ms }) => ms)))} ms, ${shown(median(all.map(({ residentKb }) => residentKb)) / 1024)} MB`;
  printFacts({ L_node: show(empty), server: show(server) });
  const ratios = (of: (measured: Measured) => number) => server.map((one, round) => of(one) / of(empty[round] ?? one));
  return [
    { goal: 'G14', what: 'start to listening ÷ L_node', atMost: 12, rounds: ratios(({ ms }) => ms) },
    { goal: 'G14', what: 'idle memory ÷ L_node', atMost: 3, rounds: ratios(({ residentKb }) => residentKb) },
  ];
}

/** How long an empty program takes, and what an idle one holds. */
async function startEmpty(): Promise<Measured> {
  const startedAt = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  const ms = performance.now() - startedAt;
  const idle = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, IDLE_AFTER_MS / 3));
  const residentKb = residentKbOf(idle.pid);
  idle.kill('SIGKILL');
  return { ms, residentKb };
}

/** The server says where it answers as soon as it listens. */
async function startServer(run: Run): Promise<Measured> {
  const env = { ...process.env, PORT: '0', DATABASE_URL: `${run.folder}/start.db`, LLM_PROVIDER: 'builtin' };
  const startedAt = performance.now();
  const server = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(server, 'exit');
  await Promise.race([once(server.stdout, 'data'), exited.then(() => Promise.reject(new Error('the server did not start')))]);
  const ms = performance.now() - startedAt;
  await new Promise((resolve) => setTimeout(resolve, IDLE_AFTER_MS));
  const residentKb = residentKbOf(server.pid);
  server.kill('SIGTERM');
  await exited;
  return { ms, residentKb };
}

function residentKbOf(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
}
