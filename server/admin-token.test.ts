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
  const script = `import { adminToken } from '#server/admin-token.ts'; console.log(adminToken(${JSON.stringify(configIn('race'))}));`;
  const children = [1, 2, 3].map(() => spawn(process.execPath, ['--input-type=module', '-e', script]));
  const tokens = await Promise.all(children.map(async (child) => (await Promise.all([text(child.stdout), once(child, 'exit')]))[0].trim()));
  assert.equal(new Set(tokens).size, 1);
  assert.match(tokens[0] ?? '', /^[\w-]{43}$/);
});

test('the token stands beside an SQLite file, and in data/ for PostgreSQL', () => {
  assert.equal(adminTokenPath({ databaseUrl: 'data/phonebook.db' }), join('data', 'admin-token'));
  assert.equal(adminTokenPath({ databaseUrl: '/var/lib/book.db' }), '/var/lib/admin-token');
  assert.equal(adminTokenPath({ databaseUrl: 'postgres://localhost/book' }), join('data', 'admin-token'));
  assert.equal(adminTokenPath({ databaseUrl: ':memory:' }), join('data', 'admin-token'));
});
