/** `npm run build`: the owner's app, from `web/` into `web/dist/`. `npm start` and the tests do it when something changed. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isFresh, leaveStamp, takeStamp } from './app-stamp.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = fileURLToPath(import.meta.url);

/** One build: `make` writes all files of the app into a folder that is not there yet; they end in `dist`. */
export type AppBuild = {
  /** Where `web`, `core` and `contract` are. */
  readonly root: string;
  readonly dist: string;
  make(folder: string): Promise<void>;
};

const OURS: AppBuild = { root: ROOT, dist: join(ROOT, 'web', 'dist'), make: makeByVite };

const TEXTS = ['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt'];
/** Shorter ones fit into one packet anyhow. */
const WORTH_COMPRESSING_BYTES = 1_024;
const LEFTOVER_MS = 3_600_000;
/** Others may be putting their builds in place at the same time. */
const TRIES_MAX = 20;

/** Builds the app if it is not made of the sources as they are. Rejects when that fails; an older one is still there then. */
export async function ensureApp(): Promise<'fresh' | 'built'> {
  if (isFresh(OURS.root, OURS.dist)) return 'fresh';
  console.log('Building the app…');
  // A process of its own: the builder's memory is not the server's, nor are the variables that it sets.
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [printed, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error('It could not be built: npm run build says why.', { cause: printed });
  return 'built';
}

/** Whether some app is there to be served, if only an older one. */
export function hasApp(): boolean {
  return existsSync(join(OURS.dist, 'index.html'));
}

/** Builds the app. Whoever looks at `dist` meanwhile sees the whole old one or the whole new one, however many build at once. */
export async function buildApp({ root, dist, make }: AppBuild = OURS): Promise<void> {
  const stamp = takeStamp(root);
  const folder = `${dist}.${randomUUID()}`;
  await clearLeftovers(dist);
  try {
    await make(folder);
    await compressBelow(folder);
    leaveStamp(folder, stamp);
    await putInPlace(folder, dist);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds that were killed: no build takes so long. */
async function clearLeftovers(dist: string): Promise<void> {
  const beside = dirname(dist);
  const leftovers = readdirSync(beside).filter((name) => name.startsWith(`${basename(dist)}.`));
  const isOld = (name: string) =>
    Date.now() - (statSync(join(beside, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > LEFTOVER_MS;
  for (const name of leftovers.filter(isOld)) await rm(join(beside, name), { recursive: true, force: true });
}

async function makeByVite(folder: string): Promise<void> {
  // Only now: it takes longer to load than an app that is fresh takes to be found so.
  const { build } = await import('vite');
  const { appConfig } = await import('#web/vite.config.ts');
  await build({ ...appConfig, build: { ...appConfig.build, outDir: folder } });
}

async function compressBelow(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  await Promise.all(
    files.filter(({ name }) => TEXTS.includes(extname(name))).map(({ parentPath, name }) => compress(join(parentPath, name))),
  );
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < WORTH_COMPRESSING_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params })),
    writeFile(`${path}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })),
  ]);
}

/** A folder takes another's place only when that one has gone, so the old one steps aside first. */
async function putInPlace(folder: string, dist: string): Promise<void> {
  const old = `${folder}-old`;
  for (let tries = 1; ; tries += 1) {
    await rename(dist, old).catch(ifNotThere);
    try {
      await rename(folder, dist);
      break;
    } catch (error) {
      // Another build came in between. It is a whole one, so ours may replace it like any other.
      if (tries === TRIES_MAX || !isInTheWay(error)) throw error;
    } finally {
      await rm(old, { recursive: true, force: true });
    }
  }
}

function ifNotThere(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function isInTheWay(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

if (import.meta.main) {
  try {
    await buildApp();
    console.log('The app is built: npm start serves it at /app.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
