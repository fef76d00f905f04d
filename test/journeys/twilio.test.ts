/** A customer's texts over the wire: posted and signed by a stand-in for Twilio, answered through its REST API. */
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { buildTestApp } from '#test/build.ts';
import { FAKE_ACCOUNT, newSid, startFakeTwilio } from '#test/fake-twilio.ts';
import { NOW, SHOP } from '#test/situation.ts';
import { postInbound, postReceipts } from '#test/twilio-posts.ts';

const twilio = await startFakeTwilio();
const app = await buildTestApp({
  business: SHOP,
  now: NOW,
  env: {
    TWILIO_ACCOUNT_SID: FAKE_ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: FAKE_ACCOUNT.authToken,
    TWILIO_PHONE_NUMBER: FAKE_ACCOUNT.phoneNumber,
    TWILIO_API_URL: twilio.url,
    PUBLIC_URL: 'https://book.dana.com',
    QUIET_WINDOW_MS: '20',
  },
});
await app.http.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.http.server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;
after(async () => {
  await app.close();
  await twilio.close();
});

const DANA = '+15551112222';

/** Texts as a customer and gives the app's next text to her. */
async function ask(from: string, body: string): Promise<string> {
  const before = twilio.sent.filter(({ to }) => to === from).length;
  assert.deepEqual(await postInbound(url, { from, body }), { status: 200, body: '<Response/>' });
  const texts = await twilio.received(from, before + 1);
  return texts.at(-1)?.body ?? '';
}

test('a customer books by text, has a calendar file, and the owner hears of it', async () => {
  assert.match(await ask(DANA, "Hi, I'm Dana, can I come in Tuesday at 3pm?"), /Tuesday.*3 ?PM/i);
  const booked = await ask(DANA, 'sounds good');
  const link = /https:\/\/book\.dana\.com(\/calendar\/\S+)/.exec(booked);
  assert.ok(link, booked);
  const file = await fetch(url + link[1]);
  assert.equal(file.headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.match(await file.text(), /DTSTART:20260616T190000Z\r\n/);
  const [notice] = await twilio.received(SHOP.ownerPhone ?? '', 1);
  assert.match(notice?.body ?? '', /Dana.*Tuesday.*3 ?PM/i);
  assert.deepEqual(
    (await app.bookings()).map(({ customerPhone, status }) => [customerPhone, status]),
    [[DANA, 'confirmed']],
  );
  assert.ok(twilio.sent.every(({ statusCallback }) => statusCallback === 'https://book.dana.com/webhook/sms/status'));
});

test('a text that Twilio delivers three times is answered once', async () => {
  const from = '+15551112233';
  const text = { from, body: 'what are your hours?', sid: newSid() };
  const answers = await Promise.all([postInbound(url, text), postInbound(url, text), postInbound(url, text)]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
  await app.flow.whenSettled('default', from);
  await postInbound(url, text);
  await app.flow.whenSettled('default', from);
  assert.equal((await twilio.received(from, 1)).length, 1);
});

test('what is not signed by Twilio is neither kept nor answered', async () => {
  const from = '+15551112244';
  const body = new URLSearchParams({ From: from, To: FAKE_ACCOUNT.phoneNumber, Body: 'hi', MessageSid: newSid() });
  assert.equal((await fetch(`${url}/webhook/sms`, { method: 'POST', body })).status, 403);
  assert.deepEqual(await app.messages(from), []);
});

test('receipts in any order, some of them twice, never move a status back', async () => {
  const from = '+15551112255';
  await ask(from, 'where are you?');
  const [sent] = await twilio.received(from, 1);
  assert.ok(sent);
  const answers = await postReceipts(url, sent, 'delivered', 'sent', 'sent', 'queued', 'delivered');
  assert.ok(answers.every(({ status }) => status === 200));
  assert.equal((await app.messages(from)).at(-1)?.deliveryStatus, 'delivered');
});

test('a text in a WhatsApp envelope, or from a short code, gets no answer and no error', async () => {
  const before = twilio.tries();
  for (const from of ['whatsapp:+15551112266', '262966']) {
    assert.equal((await postInbound(url, { from, body: 'hi' })).status, 200);
  }
  assert.equal(twilio.tries(), before);
});
