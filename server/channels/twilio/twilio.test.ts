import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { FAKE_ACCOUNT, startFakeTwilio } from '#test/fake-twilio.ts';
import { DeliveryError } from '../channel.ts';
import { twilioChannel } from './twilio.ts';

const fake = await startFakeTwilio();
after(() => fake.close());

const SETTINGS = { account: FAKE_ACCOUNT, apiUrl: fake.url, statusCallback: undefined };
const channel = twilioChannel(SETTINGS);

function failed(act: Promise<unknown>): Promise<DeliveryError> {
  return act.then(
    () => assert.fail('it was sent'),
    (error: unknown) => {
      assert.ok(error instanceof DeliveryError, String(error));
      return error;
    },
  );
}

test('a text goes out from our number, and the carrier gives its id, status and price', async () => {
  const accepted = await channel.send({ to: '+15551110001', body: `Zoë & co: 50% off? “${'x'.repeat(60)}” 👍` });
  const [sent] = await fake.received('+15551110001', 1);
  assert.deepEqual(accepted, { carrierSid: sent?.sid, status: 'queued', segments: 2 });
  assert.equal(sent?.body, `Zoë & co: 50% off? “${'x'.repeat(60)}” 👍`);
  assert.equal(sent?.from, FAKE_ACCOUNT.phoneNumber);
  assert.equal(sent?.statusCallback, undefined);
});

test('receipts are asked for where we can be reached', async () => {
  const statusCallback = 'https://book.example.com/webhook/sms/status';
  await twilioChannel({ ...SETTINGS, statusCallback }).send({ to: '+15551110002', body: 'Hi' });
  const [sent] = await fake.received('+15551110002', 1);
  assert.equal(sent?.statusCallback, statusCallback);
});

const FINAL: readonly (readonly [to: string, code: number])[] = [
  ['+15005550001', 21211],
  ['+15005550002', 21612],
  ['+15005550003', 21408],
  ['+15005550004', 21610],
  ['+15005550009', 21614],
];

for (const [to, code] of FINAL) {
  test(`refusal ${code} is final, and said in plain words`, async () => {
    const error = await failed(channel.send({ to, body: 'Hi' }));
    assert.equal(error.code, code);
    assert.equal(error.isPermanent, true);
    assert.match(error.message, new RegExp(`^Not sent: .+\\. \\(Twilio ${code}\\)$`));
  });
}

test('a customer who texted STOP is reached again only after START', async () => {
  fake.setOptedOut('+15551110003', true);
  assert.equal((await failed(channel.send({ to: '+15551110003', body: 'Hi' }))).code, 21610);
  fake.setOptedOut('+15551110003', false);
  await channel.send({ to: '+15551110003', body: 'Hi' });
});

test('a wrong auth token is final', async () => {
  const account = { ...FAKE_ACCOUNT, authToken: 'wrong' };
  const error = await failed(twilioChannel({ ...SETTINGS, account }).send({ to: '+15551110004', body: 'Hi' }));
  assert.deepEqual([error.code, error.isPermanent], [20003, true]);
});

test('a busy Twilio is tried again when it says, and not by the client itself', async () => {
  const before = fake.tries();
  fake.meet({ kind: 'busy', retryAfterSeconds: 7 }, { kind: 'busy', retryAfterSeconds: undefined });
  const told = await failed(channel.send({ to: '+15551110005', body: 'Hi' }));
  assert.deepEqual([told.code, told.isPermanent, told.retryAfterMs], [20429, false, 7000]);
  const untold = await failed(channel.send({ to: '+15551110005', body: 'Hi' }));
  assert.deepEqual([untold.code, untold.isPermanent, untold.retryAfterMs], [20429, false, undefined]);
  assert.equal(fake.tries(), before + 2);
});

test('an answer that is not from Twilio is judged by its status', async () => {
  fake.meet({ kind: 'broken', status: 502 }, { kind: 'broken', status: 400 });
  const proxy = await failed(channel.send({ to: '+15551110006', body: 'Hi' }));
  assert.deepEqual([proxy.code, proxy.isPermanent], [502, false]);
  const odd = await failed(channel.send({ to: '+15551110006', body: 'Hi' }));
  assert.deepEqual([odd.code, odd.isPermanent], [400, true]);
});

test('a connection that dies, and an answer that breaks off, may be tried again', async () => {
  fake.meet({ kind: 'dropped', taken: false }, { kind: 'garbled' });
  for (const _ of [1, 2]) {
    const error = await failed(channel.send({ to: '+15551110007', body: 'Hi' }));
    assert.deepEqual([error.code, error.isPermanent], [undefined, false]);
  }
});

test('an answer that does not come is not waited for', async () => {
  fake.meet({ kind: 'delay', ms: 500 });
  const error = await failed(twilioChannel({ ...SETTINGS, timeoutMs: 50 }).send({ to: '+15551110013', body: 'Hi' }));
  assert.deepEqual([error.code, error.isPermanent], [undefined, false]);
});

test('nobody listening is no reason to give up, and no secret is in the error', async () => {
  const gone = twilioChannel({ ...SETTINGS, apiUrl: 'http://127.0.0.1:1' });
  const error = await failed(gone.send({ to: '+15551110008', body: 'secret body' }));
  assert.deepEqual([error.code, error.isPermanent], [undefined, false]);
  assert.match(String(error.cause), /ECONNREFUSED/);
  const inside = JSON.stringify([error, error.cause, Object.getOwnPropertyNames(error.cause)]) + (error.cause as Error).message;
  assert.doesNotMatch(inside, /Authorization|Basic|fa4e-auth-token|secret body/i);
});

test('a retry date is read by the clock of who wrote it', async (t) => {
  const server = createServer((_request, response) => {
    response.sendDate = false;
    response.writeHead(429, { date: 'Sun, 06 Nov 2044 08:49:30 GMT', 'retry-after': 'Sun, 06 Nov 2044 08:49:37 GMT' }).end('{}');
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const error = await failed(twilioChannel({ ...SETTINGS, apiUrl }).send({ to: '+15551110009', body: 'Hi' }));
  assert.equal(error.retryAfterMs, 7000);
});

test('a text that was taken before the connection died is found again', async () => {
  const text = { to: '+15551110010', body: 'See you Tuesday' };
  const since = Date.now();
  assert.deepEqual(await channel.findSent(text, since), []);
  fake.meet({ kind: 'dropped', taken: true });
  await failed(channel.send(text));
  const [sent] = await fake.received(text.to, 1);
  assert.deepEqual(await channel.findSent(text, since), [{ carrierSid: sent?.sid, status: 'queued', segments: 1 }]);
});

test('an older text, another text, and a text to someone else are not taken for it', async () => {
  const text = { to: '+15551110011', body: 'OK' };
  await channel.send(text);
  assert.deepEqual(await channel.findSent(text, Date.now() + 2000), []);
  assert.deepEqual(await channel.findSent({ ...text, body: 'K' }, 0), []);
  assert.deepEqual(await channel.findSent({ ...text, to: '+15551110012' }, 0), []);
});

test("a trial account's text is found again behind the words that Twilio puts before it", async () => {
  const text = { to: '+15551110014', body: 'Hello' };
  await channel.send({ ...text, body: `Sent from your Twilio trial account - ${text.body}` });
  assert.equal((await channel.findSent(text, 0))[0]?.status, 'queued');
});

test('texts are awaited three seconds before they are read together, unless said otherwise', () => {
  assert.equal(channel.quietWindowMs, 3000);
  assert.equal(twilioChannel({ ...SETTINGS, quietWindowMs: 0 }).quietWindowMs, 0);
});
