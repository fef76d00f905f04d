/**
 * `npm run eval -- FILE… [--misses N]`: how well the built-in interpreter reads data files, by the columns each file's lines have.
 * Knows three forms: dialogues with turns, single dated inputs, and single labelled lines. Prints scores, misses and the time a text takes.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading, Wording } from '#core/reading.ts';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import { scoreDialogue, scoreInput, scoreLine } from './eval-scores.ts';

/** One thing judged about one text. */
export type Result = {
  readonly name: string;
  readonly isRight: boolean;
  readonly text: string;
  readonly wanted: unknown;
  readonly got: unknown;
};
/** Reads a text, and remembers how long it took. */
export type Read = (wording: Wording) => Reading;

const tookMs: number[] = [];

main();

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'string', default: '0' }, only: { type: 'string', default: '' } },
  });
  for (const file of positionals) {
    const results = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => scoresOf(JSON.parse(line)));
    report(basename(file), results, { missesMax: Number(values.misses), only: values.only });
  }
  reportTime();
}

function scoresOf(line: Record<string, unknown>): readonly Result[] {
  if (Array.isArray(line.turns)) return scoreDialogue(line, timed);
  return 'input' in line ? scoreInput(line, timed) : scoreLine(line, timed);
}

function timed(wording: Wording): Reading {
  const from = performance.now();
  const reading = readBuiltin(wording);
  tookMs.push(performance.now() - from);
  return reading;
}

function report(file: string, results: readonly Result[], { missesMax, only }: { missesMax: number; only: string }): void {
  console.log(file);
  for (const [name, group] of Map.groupBy(results, (result) => result.name)) {
    const right = group.filter((result) => result.isRight).length;
    console.log(`  ${name.padEnd(34)} ${((100 * right) / group.length).toFixed(1).padStart(5)} %  ${right}/${group.length}`);
    const misses = name.includes(only) ? group.filter((result) => !result.isRight).slice(0, missesMax) : [];
    for (const miss of misses) console.log(`      ${miss.text}  wanted ${JSON.stringify(miss.wanted)}  got ${JSON.stringify(miss.got)}`);
  }
}

function reportTime(): void {
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3);
  console.log(`${sorted.length} texts: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(0.99999)} ms`);
}
