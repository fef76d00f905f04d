import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { buildTestApp, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { freshDatabase } from '#test/postgres.ts';
import { openSaved } from './saved.ts';
import { openSecretBox } from './secrets.ts';

const BUSINESS = { ...DEFAULT_BUSINESS, id: 'default' };
const NOW = Date.UTC(2026, 5, 15, 16);
const OWNER = { authorization: `Bearer ${OWNER_TOKEN}` };
const TOGETHER_MS = 5_000;

test('what is saved is known after a restart, and only with its key', async () => {
  const app = await buildTestApp({ business: BUSINESS, now: NOW });
  try {
    const box = openSecretBox({ databaseUrl: ':memory:', secretKey: 'chosen' });
    const saved = await openSaved<{ token: string }>(app.storage, box, 'carrier');
    assert.equal(saved.known(), undefined);
    await app.storage.transact('default', (unit) => saved.save(unit, { token: 'secret' }, NOW));
    assert.deepEqual((await openSaved(app.storage, box, 'carrier')).known(), { token: 'secret' });
    const stranger = openSecretBox({ databaseUrl: ':memory:', secretKey: 'other' });
    await assert.rejects(openSaved(app.storage, stranger, 'carrier'), /SECRET_KEY/);
  } finally {
    await app.close();
  }
});

test('what is not committed is not known', async () => {
  const app = await buildTestApp({ business: BUSINESS, now: NOW });
  try {
    const saved = await openSaved(app.storage, openSecretBox({ databaseUrl: ':memory:', secretKey: 'chosen' }), 'carrier');
    const failing = app.storage.transact('default', async (unit) => {
      await saved.save(unit, { token: 'secret' }, NOW);
      throw new Error('no');
    });
    await assert.rejects(failing);
    assert.equal(saved.known(), undefined);
  } finally {
    await app.close();
  }
});

test('a Twilio account saved by one process is in force in another', async () => {
  const database = await freshDatabase();
  const open = () => buildTestApp({ business: BUSINESS, now: NOW, databaseUrl: database.url, env: { SECRET_KEY: 'chosen' } });
  const [one, other] = [await open(), await open()];
  const isConfigured = async (app: TestApp) =>
    (await app.http.inject({ url: '/api/admin/status', headers: OWNER })).json().twilio_configured;
  try {
    const account = { twilio_account_sid: 'AC1', twilio_auth_token: 'token', twilio_phone_number: '+12125550100' };
    await one.http.inject({ method: 'POST', url: '/api/admin/settings', headers: OWNER, payload: account });
    assert.equal(await isConfigured(one), true);
    for (let waitedMs = 0; !(await isConfigured(other)); waitedMs += 20) {
      assert.ok(waitedMs < TOGETHER_MS, 'the other process never heard of it');
      await sleep(20);
    }
  } finally {
    await one.close();
    await other.close();
    await database.drop();
  }
});
