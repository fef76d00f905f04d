import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStorage } from './storage/open.ts';
import { whyNotStarted } from './why-not-started.ts';

test('a port that is taken is told in one line', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => first.once('listening', resolve));
  const address = first.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const second = createServer().listen(port, '127.0.0.1');
  const error = await new Promise((resolve) => second.once('error', resolve));
  first.close();
  assert.match(String(whyNotStarted(error)), /^listen EADDRINUSE.*set another PORT\.$/);
});

test('a start on what is no database ends with one line and without a stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-start-'));
  try {
    const file = join(folder, 'photo.jpg');
    writeFileSync(file, 'no database at all '.repeat(500));
    const env = { PATH: process.env.PATH ?? '', DATABASE_URL: file, ADMIN_TOKEN: 'token', PORT: '0', LLM_PROVIDER: 'builtin' };
    const { stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, '../scripts/start.js')], {
      env,
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /^phonebook cannot start: file is not a database .*\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a bug keeps its stack', () => {
  const bug = new TypeError('x is not a function');
  assert.equal(whyNotStarted(bug), bug);
});

test('nobody else on the machine may read the database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-mode-'));
  const storage = await openStorage(join(folder, 'data/phonebook.db'));
  try {
    const modes = ['data', 'data/phonebook.db', 'data/phonebook.db-wal'].map((name) =>
      (statSync(join(folder, name)).mode & 0o777).toString(8),
    );
    assert.deepEqual(modes, ['700', '600', '600']);
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true });
  }
});
