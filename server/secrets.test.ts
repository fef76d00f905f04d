import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openSecretBox } from './secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
after(() => rmSync(folder, { recursive: true }));
const databaseUrl = join(folder, 'phonebook.db');
const keyFile = join(folder, 'secret-key');

test('with a key of the environment no file is made', () => {
  const box = openSecretBox({ databaseUrl, secretKey: 'chosen' });
  assert.equal(box.open(box.seal('tökén', 'twilio'), 'twilio'), 'tökén');
  assert.equal(existsSync(keyFile), false);
});

test('a key is made with the first secret, for this user alone, and opens it after a restart', () => {
  const sealed = openSecretBox({ databaseUrl, secretKey: undefined }).seal('token', 'twilio');
  assert.equal(statSync(keyFile).mode & 0o777, 0o600);
  assert.equal(openSecretBox({ databaseUrl, secretKey: undefined }).open(sealed, 'twilio'), 'token');
});

test('nothing of a secret is seen in what is kept, and it never looks the same twice', () => {
  const box = openSecretBox({ databaseUrl, secretKey: 'chosen' });
  assert.notEqual(box.seal('token', 'twilio'), box.seal('token', 'twilio'));
  assert.doesNotMatch(Buffer.from(box.seal('token', 'twilio').slice(3), 'base64url').toString('latin1'), /token/);
});

test('another key, another label, or one changed bit opens nothing, and says what to do without the secret', () => {
  const box = openSecretBox({ databaseUrl, secretKey: 'chosen' });
  const sealed = box.seal('token', 'twilio');
  const changed = `${sealed.slice(0, -6)}${sealed.at(-6) === 'A' ? 'B' : 'A'}${sealed.slice(-5)}`;
  assert.throws(() => openSecretBox({ databaseUrl, secretKey: 'other' }).open(sealed, 'twilio'), /SECRET_KEY/);
  assert.throws(() => box.open(sealed, 'llm'), /SECRET_KEY/);
  assert.throws(() => box.open(changed, 'twilio'), /SECRET_KEY/);
  assert.throws(() => box.open('v1.', 'twilio'), /SECRET_KEY/);
});
