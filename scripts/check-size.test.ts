import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Built, measure, whatIsTooLarge } from './check-size.ts';

const BUILT: Built = {
  'index.html': { file: 'main.js', imports: ['_shared.js'], dynamicImports: ['pages/week.tsx'], css: ['main.css'] },
  '_shared.js': { file: 'shared.js' },
  'pages/week.tsx': { file: 'week.js', imports: ['_shared.js', '_grid.js'], css: ['week.css'] },
  '_grid.js': { file: 'grid.js' },
  '../node_modules/temporal-polyfill/implementation.js': { file: 'temporal.js' },
};
const BYTES: Readonly<Record<string, number>> = {
  'main.js': 20_000,
  'shared.js': 30_000,
  'temporal.js': 19_000,
  'week.js': 7_000,
  'grid.js': 5_000,
  'main.css': 4_000,
};
const measured = (bytes = BYTES) => measure(BUILT, (file) => bytes[file] ?? 0);

test('the first page counts what its entry imports, each file once, and the polyfill; pages that come later count apart', () => {
  assert.deepEqual(measured(), { js: 69_000, css: 4_000, pages: [{ name: 'pages/week.tsx', js: 12_000 }] });
});

test('within its limits nothing is said', () => {
  assert.deepEqual(whatIsTooLarge(measured()), []);
});

test('a first page over its limit, its style, and a page that comes later are each named with size and limit', () => {
  const heavy = measured({ ...BYTES, 'shared.js': 31_100, 'main.css': 16_000, 'grid.js': 71_000 });
  assert.deepEqual(whatIsTooLarge(heavy), [
    'JavaScript of the first page: 70.1 kB, the limit is 70 kB',
    'CSS of the first page: 16.0 kB, the limit is 15 kB',
    'pages/week.tsx: 78.0 kB, the limit is 75 kB',
  ]);
});

test('a build that does not list what it imports is an error, not a small build', () => {
  assert.throws(() => measure({ 'index.html': { file: 'main.js', imports: ['_gone.js'] } }, () => 0), /_gone\.js/);
});
