/**
 * `npm run eval -- --bookings [FILE…] [--sample N] [--misses N] [--only FAMILY] [--language es]`: whole bookings. Customers with goals text the real app,
 * and where files of recorded dialogues are given, customers with those people's words; only the bookings table at the
 * end is judged. Each dialogue is played four times, by fresh customers, and must end alike.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Goal } from '#test/simulated/goal.ts';
import { goalOf } from '#test/simulated/goals.ts';
import type { Played } from '#test/simulated/play.ts';
import { recordedGoal } from '#test/simulated/recorded.ts';

const PLAYS = 4;
const GOALS = 308;

export type BookingsWanted = {
  readonly files: readonly string[];
  /** So many dialogues of each kind; all of a file and the usual number of simulated ones when 0. */
  readonly sample: number;
  readonly missesMax: number;
  readonly only: string;
  readonly language: string;
};

/** Plays and prints. */
export async function evalBookings({ files, sample, missesMax, only, language }: BookingsWanted): Promise<void> {
  const count = sample || GOALS;
  const first = Number(process.env.SEED ?? 0);
  const goals = Array.from({ length: count }, (_, i) => goalOf(first + i, language)).filter(({ family }) => family.includes(only));
  if (goals.length > 0) report('simulated customers', await playAll(goals), missesMax);
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const recorded = lines.flatMap((line, i) => recordedGoal(JSON.parse(line), i) ?? []);
    report(
      `${basename(file)}: ${recorded.length} of ${lines.length} dialogues`,
      await playAll(recorded.slice(0, sample || undefined)),
      missesMax,
    );
  }
}

type Result = { readonly goal: Goal; readonly played: readonly Played[] };

/** On every core; the results in the order of the goals. */
async function playAll(goals: readonly Goal[]): Promise<readonly Result[]> {
  const count = Math.min(availableParallelism(), goals.length);
  const shares = Array.from({ length: count }, (_, i) => goals.filter((_, at) => at % count === i));
  const results = (await Promise.all(shares.map(playShare))).flat();
  return results.toSorted((a, b) => a.goal.seed - b.goal.seed);
}

async function playShare(goals: readonly Goal[]): Promise<readonly Result[]> {
  const worker = new Worker(new URL('./eval-bookings-worker.ts', import.meta.url), { workerData: { goals, times: PLAYS } });
  const results: Result[] = [];
  worker.on('message', (result: Result) => results.push(result));
  await once(worker, 'exit');
  if (results.length < goals.length) throw new Error(`${goals.length - results.length} of ${goals.length} dialogues were not played`);
  return results;
}

function report(title: string, results: readonly Result[], missesMax: number): void {
  const all = results.flatMap(({ played }) => played);
  console.log(title);
  console.log(`  right once         ${share(results, ({ played }) => played[0]?.wrong === undefined)}`);
  console.log(`  right all ${PLAYS} times  ${share(results, isRight)}`);
  console.log(`  alike all ${PLAYS} times  ${share(results, isAlike)}`);
  console.log(
    `  a dialogue: ${mean(all, ({ textCount }) => textCount)} texts of hers, ${mean(all, ({ segmentCount }) => segmentCount)} segments of ours`,
  );
  console.log(`  asked again though she had said it, a dialogue: ${mean(all, ({ askedAgain }) => askedAgain.length)}`);
  const families = Map.groupBy(results, ({ goal }) => goal.family);
  if (families.size > 1) for (const [family, group] of families) console.log(`    ${family.padEnd(40)} ${share(group, isRight)}`);
  for (const miss of results.filter((result) => !isRight(result)).slice(0, missesMax)) reportMiss(miss);
}

function reportMiss({ goal, played }: Result): void {
  const worst = played.find(({ wrong }) => wrong !== undefined) ?? played[0];
  console.log(`\n  ${goal.family}, seed ${goal.seed}: ${worst?.wrong ?? 'not alike'}`);
  console.log(`  wanted ${JSON.stringify(goal.standing)}\n  got ${worst?.end}`);
  for (const line of worst?.transcript ?? []) console.log(`    ${line}`);
}

function isAlike({ played: [first, ...others] }: Result): boolean {
  return others.every(({ end }) => end === first?.end);
}

function isRight(result: Result): boolean {
  return isAlike(result) && result.played.every(({ wrong }) => wrong === undefined);
}

function share(results: readonly Result[], holds: (result: Result) => boolean): string {
  const count = results.filter(holds).length;
  return `${((100 * count) / results.length).toFixed(1).padStart(5)} %  ${count}/${results.length}`;
}

function mean(all: readonly Played[], of: (one: Played) => number): string {
  return (all.reduce((sum, one) => sum + of(one), 0) / all.length).toFixed(2);
}
