/** The server is killed in the middle of its work, again and again, and started on the same database. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listBookings } from '#server/storage/booking-list.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { phonesWaiting, recentMessages } from '#server/storage/messages.ts';
import { openStorage } from '#server/storage/open.ts';
import type { Storage } from '#server/storage/storage.ts';
import { FAKE_ACCOUNT, type FakeTwilio, newSid, startFakeTwilio } from './fake-twilio.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { postInbound } from './twilio-posts.ts';

const CUSTOMERS = 12;
const KILLS = 4;
const LINES_EACH = 3;

/** A dialogue that books, for each customer another hour. Each line waits for the answer to the one before. */
function linesOf(phone: string): readonly string[] {
  return [`Hi, it's Kim, can I come in tomorrow at ${8 + (Number(phone.slice(-2)) % CUSTOMERS)}:00?`, 'ok', 'thanks'];
}

function environment(folder: string, twilio: FakeTwilio): Record<string, string> {
  return {
    DATABASE_URL: join(folder, 'crash.db'),
    LLM_PROVIDER: 'builtin',
    QUIET_WINDOW_MS: '0',
    TWILIO_API_URL: twilio.url,
    TWILIO_ACCOUNT_SID: FAKE_ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: FAKE_ACCOUNT.authToken,
    TWILIO_PHONE_NUMBER: FAKE_ACCOUNT.phoneNumber,
    OWNER_PHONE: '+14155550100',
    LOG_LEVEL: 'warn',
  };
}

test('killed at any point, no acknowledged text stays unanswered and no booking is doubled', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-crash-'));
  const twilio = await startFakeTwilio();
  const env = environment(folder, twilio);
  let server = await startServer(env);
  let isOver = false;
  const acknowledged = new Set<string>();
  const phones = Array.from({ length: CUSTOMERS }, (_, i) => `+141555502${String(i).padStart(2, '0')}`);
  try {
    const talks = phones.map((phone) => talk(() => server, twilio, { phone, acknowledged, isOver: () => isOver }));
    for (let kills = 0; kills < KILLS; kills += 1) {
      await sleep(150 + Math.random() * 500);
      await server.end('SIGKILL');
      server = await startServer(env);
    }
    await Promise.all(talks);
    assert.equal(await server.end('SIGTERM'), 0);
    await withStorage(env.DATABASE_URL ?? '', (storage) => assertNothingLost(storage, phones, acknowledged));
  } finally {
    isOver = true;
    await server.end('SIGKILL');
    await twilio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

type Talk = { readonly phone: string; readonly acknowledged: Set<string>; isOver(): boolean };

/** Texts a line, again with the same id while nobody acknowledges it (as Twilio does), and waits for the answer. */
async function talk(server: () => ServerProcess, twilio: FakeTwilio, { phone, acknowledged, isOver }: Talk): Promise<void> {
  for (const body of linesOf(phone)) {
    const sid = newSid();
    const heard = twilio.sent.filter(({ to }) => to === phone).length;
    for (;;) {
      if (isOver()) return;
      const answer = await postInbound(server().url, { from: phone, body, sid }).catch(() => undefined);
      if (answer?.status === 200) break;
      await sleep(50);
    }
    acknowledged.add(sid);
    await twilio.received(phone, heard + 1, 60_000);
  }
}

async function withStorage(path: string, work: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openStorage(path);
  try {
    await work(storage);
  } finally {
    await storage.close();
  }
}

async function assertNothingLost(storage: Storage, phones: readonly string[], acknowledged: ReadonlySet<string>): Promise<void> {
  await storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
    assert.deepEqual(await phonesWaiting(reader), []);
    const texts = (await Promise.all(phones.map((phone) => recentMessages(reader, phone, 100)))).flat();
    const kept = texts.filter(({ kind }) => kind === 'customer_message');
    assert.deepEqual(new Set(kept.map(({ carrierSid }) => carrierSid)), acknowledged);
    assert.equal(kept.length, CUSTOMERS * LINES_EACH);
    assert.deepEqual([...new Set(kept.map(({ state }) => state))], ['answered']);
    const replies = texts.filter(({ kind }) => kind === 'ai_reply');
    assert.equal(replies.length, CUSTOMERS * LINES_EACH, 'one answer to each text');
    const bookings = await listBookings(reader, { status: 'confirmed', limit: 200 });
    assert.deepEqual(bookings.map(({ customerPhone }) => customerPhone).toSorted(), [...phones].toSorted());
    const byStart = bookings.toSorted((a, b) => a.startsAt - b.startsAt);
    for (const [i, booking] of byStart.entries()) assert.ok(i === 0 || (byStart[i - 1]?.busyUntil ?? 0) <= booking.busyFrom);
  });
}

test('a client that never ends its request does not keep the server from stopping', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-hung-'));
  const twilio = await startFakeTwilio();
  try {
    const server = await startServer(environment(folder, twilio));
    const socket = connect(Number(new URL(server.url).port), 'localhost');
    await once(socket, 'connect');
    socket.on('error', () => undefined).write('POST /webhook/sms HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf');
    await sleep(100);
    assert.equal(await server.end('SIGTERM'), 0);
    socket.destroy();
  } finally {
    await twilio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a second server on the same file ends at the taken port, and the first goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-twice-'));
  const twilio = await startFakeTwilio();
  const first = await startServer(environment(folder, twilio));
  try {
    const second = startServer({ ...environment(folder, twilio), PORT: new URL(first.url).port });
    await assert.rejects(second, /ended with 1: .*(in use|taken)/s);
    assert.equal((await postInbound(first.url, { from: '+14155550298', body: 'can I come in tomorrow at 3?' })).status, 200);
    await twilio.received('+14155550298', 1, 10_000);
  } finally {
    await first.end('SIGTERM');
    await twilio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('asked to stop, the server finishes what it has in hand and ends within ten seconds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-stop-'));
  const twilio = await startFakeTwilio();
  try {
    const server = await startServer(environment(folder, twilio));
    twilio.meet({ kind: 'delay', ms: 700 });
    assert.equal((await postInbound(server.url, { from: '+14155550299', body: 'can I come in tomorrow at 3?' })).status, 200);
    const startedAt = Date.now();
    assert.equal(await server.end('SIGTERM'), 0);
    assert.ok(Date.now() - startedAt < 10_000);
    assert.equal(twilio.sent.length, 1);
    assert.match(server.printed(), /sign in/);
  } finally {
    await twilio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
