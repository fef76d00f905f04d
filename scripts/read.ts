/**
 * `npm run --silent read -- --interpreter builtin|ollama|groq|openai`: JSON lines in, what each text was understood to mean out.
 * Nothing else is written to standard output; a line that is no JSON object is named on standard error and ends the run with 1.
 */
import module from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reading, Wording } from '#core/reading.ts';
import type { Interpreter } from '#server/understanding/interpreter.ts';
import { answerOf } from './read-answer.ts';
import { wordingOf } from './read-wording.ts';

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { interpreter: { type: 'string', default: 'builtin' } } });
  const interpreter = await interpreterNamed(values.interpreter);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const wording = parsed(line, number);
    if (wording === undefined) return 1;
    const reading = await interpreter.read(wording.wording);
    process.stdout.write(`${JSON.stringify(lineOf(wording, reading))}\n`);
  }
  return 0;
}

function lineOf({ id, wording }: { id: unknown; wording: Wording }, reading: Reading): Record<string, unknown> {
  return { id, ...answerOf(reading, wording) };
}

function parsed(line: string, number: number): { id: unknown; wording: Wording } | undefined {
  try {
    return wordingOf(JSON.parse(line));
  } catch (error) {
    process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

/** The built-in interpreter loads alone: no model library is needed to read with rules. Compiled code is kept between runs. */
async function interpreterNamed(name: string): Promise<Interpreter> {
  module.enableCompileCache();
  if (name === 'builtin') return (await import('#server/understanding/builtin/builtin.ts')).builtin;
  const { chooseInterpreter } = await import('#server/understanding/auto.ts');
  const { readConfig } = await import('#server/config.ts');
  return chooseInterpreter(readConfig({ ...process.env, LLM_PROVIDER: name }).llm);
}
