/**
 * `npm run eval -- FILE… [--interpreter NAME] [--sample N] [--misses N] [--only SCORE]`: how well an interpreter reads data
 * files, by the columns each file's lines have. Knows three forms: dialogues with turns, single dated inputs, and single
 * labelled lines. Prints scores, misses, the worst confusions of intents, abstentions, and what a text takes in time and
 * prompt tokens (estimated: four characters make one). `--sample` takes so many lines of each file, evenly spread.
 * Interpreters are named in `eval-interpreters.ts`; `--bookings` plays whole dialogues instead: see `eval-bookings.ts`.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading, Wording } from '#core/reading.ts';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import { type Measured, measuredNamed } from './eval-interpreters.ts';
import { scoreDialogue, scoreInput, scoreLine } from './eval-scores.ts';
import type { Truth } from './eval-simulated.ts';

/** One thing judged about one text. */
export type Result = {
  readonly name: string;
  readonly isRight: boolean;
  readonly text: string;
  readonly wanted: unknown;
  readonly got: unknown;
};
/** Reads a text whose meaning is known. */
export type Read = (wording: Wording, truth: Truth) => Reading;

const CONFUSIONS_MAX = 5;
const EXAMPLE_CHARS_MAX = 110;

const tookMs: number[] = [];
const tokens: number[] = [];
let abstentions = 0;
let byModel = 0;

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      interpreter: { type: 'string', default: 'builtin' },
      sample: { type: 'string', default: '0' },
      misses: { type: 'string', default: '0' },
      only: { type: 'string', default: '' },
      bookings: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
    },
  });
  if (values.bookings) {
    const { evalBookings } = await import('./eval-bookings.ts');
    const { misses, only, language } = values;
    await evalBookings({ files: positionals, sample: Number(values.sample), missesMax: Number(misses), only, language });
    return;
  }
  const measured = await measuredNamed(values.interpreter);
  for (const file of positionals) {
    const lines = sampled(readFileSync(file, 'utf8').split('\n').filter(Boolean), Number(values.sample));
    const results: Result[] = [];
    for (const line of lines) results.push(...(await scoresOf(JSON.parse(line), measured)));
    report(basename(file), results, { missesMax: Number(values.misses), only: values.only });
    reportConfusions(results);
  }
  reportCost(values.interpreter, measured.asked());
}

function sampled(lines: readonly string[], count: number): readonly string[] {
  const step = count > 0 ? Math.max(1, lines.length / count) : 1;
  return lines.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** Scores are counted at once, models take their time: the texts are gathered, read, and then scored. */
async function scoresOf(line: Record<string, unknown>, measured: Measured): Promise<readonly Result[]> {
  const texts: (readonly [Wording, Truth])[] = [];
  scored(line, (wording, truth) => {
    texts.push([wording, truth]);
    return readBuiltin(wording);
  });
  const readings: Reading[] = [];
  for (const [wording, truth] of texts) readings.push(await timed(wording, truth, measured));
  return scored(line, (wording) => readings.shift() ?? readBuiltin(wording));
}

function scored(line: Record<string, unknown>, read: Read): readonly Result[] {
  if (Array.isArray(line.turns)) return scoreDialogue(line, read);
  return 'input' in line ? scoreInput(line, read) : scoreLine(line, read);
}

async function timed(wording: Wording, truth: Truth, measured: Measured): Promise<Reading> {
  const from = performance.now();
  const reading = await measured.read(wording, truth);
  tookMs.push(performance.now() - from);
  tokens.push(measured.tokens(wording) ?? 0);
  if (reading.requests[0].intent === 'unclear') abstentions += 1;
  if (!['builtin', 'nobody'].includes(reading.readBy)) byModel += 1;
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

function reportConfusions(results: readonly Result[]): void {
  const wrong = results.filter(({ name, isRight }) => name.startsWith('intent') && !isRight);
  const confused = [...Map.groupBy(wrong, ({ wanted, got }) => `${[wanted].flat()[0]} read as ${got}`)];
  for (const [confusion, group] of confused.toSorted(([, a], [, b]) => b.length - a.length).slice(0, CONFUSIONS_MAX))
    console.log(`  ${String(group.length).padStart(4)} × ${confusion}: ${group[0]?.text.slice(-EXAMPLE_CHARS_MAX)}`);
}

function reportCost(interpreter: string, asked: number): void {
  const at = (numbers: readonly number[], share: number) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
  const us = (share: number) => Math.round(1000 * at(tookMs, share));
  console.log(
    `${interpreter}: ${tookMs.length} texts, ${abstentions} abstentions, µs a text: p50 ${us(0.5)}, p99 ${us(0.99)}, slowest ${us(0.99999)}`,
  );
  const most = at(tokens, 0.99999);
  if (most > 0)
    console.log(
      `${byModel} texts read by the model, which was asked ${asked} times; prompt tokens, estimated: p50 ${at(tokens, 0.5)}, most ${most}`,
    );
}
