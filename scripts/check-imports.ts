/**
 * Who may import whom. The layout is only worth having while it holds, so this table is checked before every commit; a
 * new arrow in it is a decision and wants a record in `docs/decisions/`.
 */
import { dirname, join } from 'node:path/posix';
import { type Offence, readSources, report } from './sources.ts';

const PARTS = ['core', 'contract', 'server', 'web', 'test', 'scripts', 'bench'];

/** What each part may import besides itself. Tests, scripts and benchmarks may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ['core'],
  'server/storage': ['core', 'contract'],
  'server/channels': ['core'],
  'server/understanding': ['core'],
  'server/flow': ['core', 'contract', 'server/storage', 'server/channels', 'server/understanding'],
  'server/http': ['core', 'contract', 'server/storage', 'server/channels', 'server/flow'],
  'server/jobs': ['core', 'server/storage', 'server/flow'],
  server: ['core', 'contract', 'server/storage', 'server/channels', 'server/understanding', 'server/flow', 'server/http', 'server/jobs'],
  web: ['core', 'contract'],
};

/** The value libraries of the core, each behind one file of ours. */
const CORE_PACKAGES: Readonly<Record<string, string>> = { 'temporal-polyfill': 'core/time.ts', 'libphonenumber-js': 'core/phone.ts' };

const DATABASE_PACKAGES = ['better-sqlite3', 'pg'];
const MAY_NAME_A_DATABASE = /^server\/storage\/(open|sqlite[\w-]*|postgres[\w-]*|migrations\/[\w-]+)\.ts$/;
const TEST_FILE = /\.(test|contract)\.ts$/;
const IMPORT = /(?:^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*|^\s*import\s*|\bimport\()\s*'([^']+)'/gm;

/** Every import in `source` that the rules refuse. `file` is its path from the root, with forward slashes. */
export function findOffences(file: string, source: string): readonly Offence[] {
  const offences = [...source.matchAll(IMPORT)].flatMap((match) => {
    const rule = whyRefused(file, match[1] ?? '');
    return rule ? [{ file, line: lineAt(source, match.index + match[0].length), rule }] : [];
  });
  return [...offences, ...namingOffences(file, source)];
}

function whyRefused(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return isPure(file) ? 'the core does no I/O: it imports nothing of Node' : undefined;
  if (specifier.startsWith('.')) return whyRelativeRefused(file, join(dirname(file), specifier));
  if (specifier.startsWith('#')) return whyPathRefused(file, specifier.slice(1));
  return whyPackageRefused(file, specifier);
}

function whyRelativeRefused(file: string, target: string): string | undefined {
  if (partOf(file).split('/')[0] !== target.split('/')[0]) return `write #${target}: a relative path stays within its folder`;
  return whyPathRefused(file, target);
}

function whyPathRefused(file: string, target: string): string | undefined {
  if (!/\.\w+$/.test(target)) return `write the file's ending: ${target}.ts`;
  if (TEST_FILE.test(file)) return undefined;
  const from = partOf(file);
  const to = partOf(target);
  if (from === 'server/channels' && crossesChannels(file, target)) return 'channels never import each other';
  const allowed = MAY_IMPORT[from];
  if (from === to || allowed === undefined || allowed.includes(to)) return undefined;
  return `${from} may not import ${to} (allowed: ${allowed.join(', ') || 'itself only'})`;
}

function whyPackageRefused(file: string, specifier: string): string | undefined {
  if (TEST_FILE.test(file)) return undefined;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (partOf(file) === 'core' && CORE_PACKAGES[name] !== file)
    return `the core imports no packages (${name} belongs in ${CORE_PACKAGES[name] ?? 'the shell'})`;
  if (file.startsWith('server/') && DATABASE_PACKAGES.includes(name) && !MAY_NAME_A_DATABASE.test(file)) {
    return `${name} is imported only by open.ts, sqlite*.ts, postgres*.ts and migrations/`;
  }
  return undefined;
}

/** `server/channels/twilio/sms.ts` and `…/simulator/…` know nothing of each other; both know `channels/channel.ts`. */
function crossesChannels(file: string, target: string): boolean {
  const from = file.split('/').slice(2, -1)[0];
  const to = target.startsWith('server/channels/') ? target.split('/').slice(2, -1)[0] : undefined;
  return to !== undefined && from !== to;
}

function namingOffences(file: string, source: string): readonly Offence[] {
  const offences: Offence[] = [];
  if (/(^|\/)index\.tsx?$/.test(file)) offences.push({ file, line: 1, rule: 'no index.ts: a file is named after what it holds' });
  const byDefault = source.match(/^export default\b/m);
  if (byDefault) offences.push({ file, line: lineAt(source, byDefault.index ?? 0), rule: 'named exports only' });
  const tellsApart =
    file.startsWith('server/') && !TEST_FILE.test(file) && !MAY_NAME_A_DATABASE.test(file) && source.match(/[!=]==? '(sqlite|postgres)'/);
  if (tellsApart)
    offences.push({
      file,
      line: lineAt(source, tellsApart.index ?? 0),
      rule: 'only open.ts, sqlite*.ts, postgres*.ts and migrations/ may tell the databases apart',
    });
  return offences;
}

/** `core`, `server/flow`, … ; a file directly under `server/` belongs to `server`, which wires everything. */
function partOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  return top === 'server' && rest.length > 0 ? `${top}/${second}` : top;
}

function isPure(file: string): boolean {
  return (partOf(file) === 'core' || partOf(file) === 'contract') && !TEST_FILE.test(file);
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}

if (import.meta.main)
  report(
    'imports',
    readSources(PARTS).flatMap(({ file, source }) => findOffences(file, source)),
  );
