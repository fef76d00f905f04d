/** The project's own sources, for the checks in this folder. */
import { globSync, readFileSync } from 'node:fs';

/** A line that breaks a rule. */
export type Offence = { readonly file: string; readonly line: number; readonly rule: string };

/** Every TypeScript file below these folders, by path from the project's root, with forward slashes. */
export function readSources(folders: readonly string[]): readonly { readonly file: string; readonly source: string }[] {
  const root = new URL('..', import.meta.url);
  return globSync(`{${folders.join(',')}}/**/*.{ts,tsx}`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, source: readFileSync(new URL(file, root), 'utf8') }));
}

/** Prints each offence as `file:line rule`; the process ends with 1 when there is one. */
export function report(checked: string, offences: readonly Offence[]): void {
  for (const { file, line, rule } of offences) console.error(`${file}:${line} ${rule}`);
  if (offences.length > 0) process.exitCode = 1;
  else console.log(`${checked}: in order`);
}
