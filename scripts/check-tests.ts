/** No test is skipped, put off or run alone: today's wrong behaviour is asserted, with the number beside it. */
import { type Offence, readSources, report } from './sources.ts';

const TEST_FILE = /\.(test|contract)\.ts$/;
const PUT_ASIDE = /\b(?:test|it|suite|describe)\.(only|skip|todo)\b|\bt\.(skip|todo)\(|\b(only|skip|todo): ?(?:true|['"`])/;

/** Every line of a test file that puts a test aside. */
export function findOffences(file: string, source: string): readonly Offence[] {
  if (!TEST_FILE.test(file)) return [];
  return source.split('\n').flatMap((text, index) => {
    const word = text.match(PUT_ASIDE)?.slice(1).find(Boolean);
    return word ? [{ file, line: index + 1, rule: `no ${word} in tests: fix it, or assert what it does today` }] : [];
  });
}

const isCheckItself = (file: string): boolean => file === 'scripts/checks.test.ts';

if (import.meta.main) {
  const sources = readSources(['core', 'contract', 'server', 'web', 'test', 'scripts', 'bench']);
  report(
    'tests',
    sources.filter(({ file }) => !isCheckItself(file)).flatMap(({ file, source }) => findOffences(file, source)),
  );
}
