/**
 * Whether the built app is made of what its sources are now. Each build leaves a stamp of them: times and sizes, which are
 * compared in milliseconds at every start, and a hash of the contents, which has the last word when those differ.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the app is made of; all else in the repository may change without a new build. */
const SOURCES = ['web', 'core', 'contract', 'scripts/build-app.ts', 'package-lock.json'];
/** The simulator's page is not built; tests are in no build; earlier builds are no source. */
const NO_SOURCE = /^web[/\\](simulator|dist[^/\\]*)([/\\]|$)|\.test\.tsx?$/;

/** Beside the page. Dot files are served to nobody. */
const STAMP = '.stamp.json';
const PAGE = 'index.html';

/** `files` says of each source when it was changed and how long it is. */
type Stamp = { readonly hash: string; readonly files: Readonly<Record<string, string>> };

/** The sources below `root` as they are now. Taken before a build: what changes during it, counts for the next. */
export function takeStamp(root: string): Stamp {
  const files = factsOf(root);
  return { files, hash: hashOf(root, Object.keys(files)) };
}

/** Leaves the stamp of a build in its folder. */
export function leaveStamp(dist: string, stamp: Stamp): void {
  const partial = join(dist, `${STAMP}.${process.pid}`);
  writeFileSync(partial, JSON.stringify(stamp));
  renameSync(partial, join(dist, STAMP));
}

/** True when `dist` is made of the sources below `root` as they are. */
export function isFresh(root: string, dist: string): boolean {
  const stamp = existsSync(join(dist, PAGE)) ? findStamp(dist) : undefined;
  if (stamp === undefined) return false;
  const files = factsOf(root);
  if (isSame(stamp.files, files)) return true;
  const hash = hashOf(root, Object.keys(files));
  if (stamp.hash !== hash) return false;
  // Checked out anew, but the same: the next look is quick again.
  leaveStamp(dist, { hash, files });
  return true;
}

/** Undefined when there is none, or what is there is none. */
function findStamp(dist: string): Stamp | undefined {
  try {
    const stamp: unknown = JSON.parse(readFileSync(join(dist, STAMP), 'utf8'));
    return isStamp(stamp) ? stamp : undefined;
  } catch {
    // Not there, or written half: it is built anew, which mends both.
    return undefined;
  }
}

function isStamp(value: unknown): value is Stamp {
  return typeof value === 'object' && value !== null && 'hash' in value && 'files' in value;
}

function factsOf(root: string): Record<string, string> {
  const facts = SOURCES.flatMap((source) => filesBelow(root, join(root, source))).map((path) => {
    const { mtimeMs, size } = statSync(path);
    return [relative(root, path).split(sep).join('/'), `${mtimeMs} ${size}`] as const;
  });
  return Object.fromEntries(facts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function filesBelow(root: string, path: string): readonly string[] {
  if (NO_SOURCE.test(relative(root, path))) return [];
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts?.isDirectory()) return facts ? [path] : [];
  return readdirSync(path).flatMap((name) => filesBelow(root, join(path, name)));
}

function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(other);
  return names.length === Object.keys(one).length && names.every((name) => one[name] === other[name]);
}
