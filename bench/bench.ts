/**
 * `npm run bench`: how near the server comes to what its machine can do. Absolute numbers say little on a shared machine, so
 * every goal is a ratio to a limit measured in the same round, and what counts is the median of the rounds. See README.md.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureLive } from './live.ts';
import { measureOpenings } from './openings.ts';
import { printGoals, type Reached } from './report.ts';
import { measureStart } from './start.ts';
import { measureTurns } from './turns.ts';
import { measureWebhook } from './webhook.ts';

const PARTS = { webhook: measureWebhook, turns: measureTurns, openings: measureOpenings, live: measureLive, start: measureStart };

export type Run = {
  /** Where databases are made: on the disk that production would use, never in memory. */
  readonly folder: string;
  readonly rounds: number;
  /** How long one measurement takes. */
  readonly ms: number;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, ms: { type: 'string', default: '800' } },
});

const data = fileURLToPath(new URL('../data/', import.meta.url));
mkdirSync(data, { recursive: true });
const run: Run = { folder: mkdtempSync(join(data, 'bench-')), rounds: Number(values.rounds), ms: Number(values.ms) };
try {
  const reached: Reached[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.log(`\n${name}: ${run.rounds} rounds`);
    reached.push(...(await measure(run)));
  }
  printGoals(reached);
} finally {
  rmSync(run.folder, { recursive: true, force: true });
}
