import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { adminToken, adminTokenPath } from './admin-token.ts';

const folder = mkdtempSync(join(tmpdir(), 'admin-token-'));
after(() => rmSync(folder, { recursive: true }));

function configIn(name: string) {
  return { adminToken: undefined, databaseUrl: join(folder, name, 'phonebook.db') };
}

test('a token given by the owner is the token, and none is made', () => {
  assert.equal(adminToken({ ...configIn('given'), adminToken: 'chosen' }), 'chosen');
  assert.deepEqual(readdirSync(folder), []);
});

test('a token made at the first start stays the same, and only its owner may read it', () => {
  const token = adminToken(configIn('made'));
  assert.match(token, /^[\w-]{43}$/);
  assert.equal(adminToken(configIn('made')), token);
  assert.equal(statSync(adminTokenPath(configIn('made'))).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(join(folder, 'made')), ['admin-token']);
});

test('two installations have two tokens', () => {
  assert.notEqual(adminToken(configIn('one')), adminToken(configIn('two')));
});

test('a token that others could read is closed to them', () => {
  adminToken(configIn('open'));
  chmodSync(adminTokenPath(configIn('open')), 0o644);
  adminToken(configIn('open'));
  assert.equal(statSync(adminTokenPath(configIn('open'))).mode & 0o777, 0o600);
});

test('an empty token file stops the start and says what to do', () => {
  adminToken(configIn('empty'));
  writeFileSync(adminTokenPath(configIn('empty')), '\n');
  assert.throws(() => adminToken(configIn('empty')), /is empty: remove it/);
});

test('processes that start at once agree on one token', async () => {
  // Each makes the same forty tokens at the same moments, so that they meet in the middle of making one.
  const databases = Array.from({ length: 40 }, (_, i) => configIn(`race-${i}`).databaseUrl);
  const script = `
    import { adminToken } from '#server/admin-token.ts';
    for (const [i, databaseUrl] of ${JSON.stringify(databases)}.entries()) {
      while (Date.now() < ${Date.now() + 1000} + i * 10);
      console.log(adminToken({ adminToken: undefined, databaseUrl }));
    }`;
  const children = [1, 2].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const [one, two] = await Promise.all(children.map(async (child) => (await Promise.all([text(child.stdout), once(child, 'exit')]))[0]));
  assert.equal(one, two);
  assert.match(one ?? '', /^([\w-]{43}\n){40}$/);
});

test('the token stands beside an SQLite file, and in data/ for PostgreSQL', () => {
  assert.equal(adminTokenPath({ databaseUrl: 'data/phonebook.db' }), join('data', 'admin-token'));
  assert.equal(adminTokenPath({ databaseUrl: '/var/lib/book.db' }), '/var/lib/admin-token');
  assert.equal(adminTokenPath({ databaseUrl: 'postgres://localhost/book' }), join('data', 'admin-token'));
  assert.equal(adminTokenPath({ databaseUrl: ':memory:' }), join('data', 'admin-token'));
});
