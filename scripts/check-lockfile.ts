/**
 * `npm ci` compiles nothing. better-sqlite3 ships its binaries, but npm does not write that into the lockfile and then
 * wants Python and a compiler on every machine; `gypfile: false` in the entry tells it. `--fix` writes it back after
 * npm has rewritten the lockfile.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCKFILE = new URL('../package-lock.json', import.meta.url);
const SHIPS_BINARIES = 'node_modules/better-sqlite3';

const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
const entry = lock.packages[SHIPS_BINARIES];

if (entry.gypfile === false) {
  console.log('lockfile: in order');
} else if (process.argv.includes('--fix')) {
  entry.gypfile = false;
  writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`);
} else {
  console.error(
    `package-lock.json ${SHIPS_BINARIES} must say "gypfile": false, or npm ci compiles it: node scripts/check-lockfile.ts --fix`,
  );
  process.exitCode = 1;
}
