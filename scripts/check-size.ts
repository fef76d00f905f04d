/**
 * `npm run size`: what the app's first page costs to fetch, as its pages come compressed. The limit is what a phone on a slow
 * line loads in about a second.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureApp } from './build-app.ts';

/** Of JavaScript, gzipped, in kB: the entry and what it imports before anything is shown, and the clock of old browsers besides. */
const JS_KB_MAX = 70;
const CSS_KB_MAX = 15;
/** Of each page that comes later, beside that; half of it is what the world's phone numbers look like. */
const PAGE_KB_MAX = 75;

const FOLDER = fileURLToPath(new URL('../web/dist/', import.meta.url));
const ENTRY = 'index.html';
/** Fetched first where the browser has no Temporal of its own; see `web/temporal.ts`. */
const POLYFILL = 'temporal-polyfill/';

/** Vite's list of what it has built, by source. */
export type Built = Readonly<Record<string, Chunk>>;
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};

/** In bytes. */
export type Sizes = {
  readonly js: number;
  readonly css: number;
  readonly pages: readonly { readonly name: string; readonly js: number }[];
};

/** What is fetched at first, and by each page that comes later beside that. */
export function measure(built: Built, sizeOf: (file: string) => number): Sizes {
  const first = closure(built, [ENTRY, ...Object.keys(built).filter((name) => name.includes(POLYFILL))]);
  const total = (names: Iterable<string>, files: (chunk: Chunk) => readonly string[]) => {
    const all = new Set([...names].flatMap((name) => files(chunkOf(built, name))));
    return [...all].reduce((sum, file) => sum + sizeOf(file), 0);
  };
  const later = Object.keys(built).filter((name) => /\.tsx?$/.test(name) && !first.has(name));
  const pages = later.map((name) => ({
    name,
    js: total(
      [...closure(built, [name])].filter((each) => !first.has(each)),
      ({ file }) => [file],
    ),
  }));
  return {
    js: total(first, ({ file }) => [file]),
    css: total(first, ({ css = [] }) => css),
    pages: pages.sort((a, b) => b.js - a.js),
  };
}

/** What is over its limit, one line each; none when all is well. */
export function whatIsTooLarge({ js, css, pages }: Sizes): readonly string[] {
  const over = (what: string, bytes: number, max: number) => (kb(bytes) > max ? [`${what}: ${show(bytes)}, the limit is ${max} kB`] : []);
  return [
    ...over('JavaScript of the first page', js, JS_KB_MAX),
    ...over('CSS of the first page', css, CSS_KB_MAX),
    ...pages.flatMap((page) => over(page.name, page.js, PAGE_KB_MAX)),
  ];
}

function closure(built: Built, names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    closure(built, chunkOf(built, name).imports ?? [], found);
  }
  return found;
}

function chunkOf(built: Built, name: string): Chunk {
  const chunk = built[name];
  if (!chunk) throw new Error(`the build does not list ${name}`);
  return chunk;
}

function kb(bytes: number): number {
  return bytes / 1000;
}

function show(bytes: number): string {
  return `${kb(bytes).toFixed(1)} kB`;
}

if (import.meta.main) {
  await ensureApp();
  const read = (path: string) => readFileSync(join(FOLDER, path));
  const sizes = measure(JSON.parse(read('.vite/manifest.json').toString()) as Built, (file) => gzipSync(read(file), { level: 9 }).length);
  console.log(
    `First page: JavaScript ${show(sizes.js)} of ${JS_KB_MAX} kB (with the polyfill of old browsers), CSS ${show(sizes.css)} of ${CSS_KB_MAX} kB`,
  );
  for (const page of sizes.pages.slice(0, 8)) console.log(`  later: ${show(page.js).padStart(8)} ${page.name}`);
  const complaints = whatIsTooLarge(sizes);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}
