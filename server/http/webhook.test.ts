import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InboundText, Receipt } from '#server/channels/channel.ts';
import { StorageBusy } from '#server/storage/storage.ts';
import { FAKE_ACCOUNT } from '#test/fake-twilio.ts';
import { type Fields, inboundFields, receiptFields, signedPost } from '#test/twilio-posts.ts';
import { type App, buildHttp } from './http.ts';
import { PRIVATE } from './networks.ts';

const PUBLIC_URL = 'https://book.example.com';
const SMS_URL = `${PUBLIC_URL}/webhook/sms`;
const FIELDS = inboundFields({ from: '+15551112222', body: 'Can I come in Tuesday at 3? It’s for two 👍', sid: 'SM0123' });
const SENT = { sid: 'SM0456', to: '+15551112222', from: FAKE_ACCOUNT.phoneNumber };

type Kept = { readonly texts: InboundText[]; readonly receipts: Receipt[]; readonly logged: unknown[] };
type Options = {
  readonly twilio?: typeof FAKE_ACCOUNT | undefined;
  readonly publicUrl?: string;
  readonly trustProxy?: readonly string[];
  readonly failure?: Error;
};

/** An app whose flow keeps what it is given, or throws `failure`. */
function appWith(options: Options = {}): { app: App; kept: Kept } {
  const { twilio = 'twilio' in options ? options.twilio : FAKE_ACCOUNT, publicUrl = PUBLIC_URL, trustProxy = PRIVATE, failure } = options;
  const kept: Kept = { texts: [], receipts: [], logged: [] };
  const keep = <T>(list: T[], item: T) => (failure ? Promise.reject(failure) : Promise.resolve(list.push(item)));
  const log = (facts: object) => void kept.logged.push(facts);
  const app = buildHttp({
    config: { twilio, publicUrl, trustProxy },
    storage: { check: async () => {}, businessIds: async () => ['default'], read: () => assert.fail('the webhook reads nothing itself') },
    flow: {
      ingest: async (text) => {
        await keep(kept.texts, text);
        return 'kept';
      },
      receive: async (_channel, receipt) => void (await keep(kept.receipts, receipt)),
    },
    log: { debug: log, info: log, warn: log, error: log },
  });
  return { app, kept };
}

type Post = {
  readonly url?: string;
  readonly signedFor?: string | undefined;
  readonly fields?: Fields;
  readonly headers?: Record<string, string>;
  readonly from?: string;
};

/** Posts a form signed for `signedFor`, as it arrives at the app: host and proxy headers are the caller's. */
function post(app: App, { url = '/webhook/sms', signedFor = SMS_URL, fields = FIELDS, headers = {}, from = '203.0.113.9' }: Post = {}) {
  const signed = signedPost(signedFor, fields);
  return app.inject({
    method: 'POST',
    url,
    remoteAddress: from,
    payload: signed.payload,
    headers: { host: 'book.example.com', ...signed.headers, ...headers },
  });
}

test('a signed text is kept, and then answered with an empty response', async () => {
  const { app, kept } = appWith();
  const answer = await post(app);
  assert.equal(answer.statusCode, 200);
  assert.match(answer.headers['content-type'] ?? '', /^text\/xml\b/);
  assert.equal(answer.body, '<Response/>');
  assert.deepEqual(kept.texts, [
    {
      channel: 'twilio',
      carrierSid: 'SM0123',
      from: '+15551112222',
      to: FAKE_ACCOUNT.phoneNumber,
      body: 'Can I come in Tuesday at 3? It’s for two 👍',
      optOutType: undefined,
      segments: 1,
      mediaCount: 0,
    },
  ]);
});

test('repeated fields are signed with all their values, and the first counts', async () => {
  const { app, kept } = appWith();
  const answer = await post(app, { fields: { ...FIELDS, Body: ['one', 'two', 'one'], Extra: ['b', 'a'] } });
  assert.equal(answer.statusCode, 200);
  assert.equal(kept.texts[0]?.body, 'one');
});

test('a query is part of the signed address', async () => {
  const { app } = appWith();
  const url = '/webhook/sms?shop=1&note=a%20b';
  assert.equal((await post(app, { url, signedFor: PUBLIC_URL + url })).statusCode, 200);
  assert.equal((await post(app, { url, signedFor: SMS_URL })).statusCode, 403);
});

const FORGED: readonly (readonly [name: string, post: Post])[] = [
  ['no signature', { headers: { 'x-twilio-signature': '' } }],
  ['a made-up signature', { headers: { 'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' } }],
  ['two signatures', { headers: { 'x-twilio-signature': `${signedPost(SMS_URL, FIELDS).headers['x-twilio-signature']}, x` } }],
  ['a signature for another address', { signedFor: `${PUBLIC_URL}/webhook/sms/status` }],
  ['a signature for another host', { signedFor: 'https://evil.example.com/webhook/sms' }],
  ['a host that is no host', { signedFor: 'https://evil.example.com/webhook/sms', headers: { host: 'a b:c:d' } }],
];

for (const [name, forged] of FORGED) {
  test(`refused, and nothing kept: ${name}`, async () => {
    const { app, kept } = appWith();
    const answer = await post(app, forged);
    assert.equal(answer.statusCode, 403);
    assert.match(answer.headers['content-type'] ?? '', /^application\/problem\+json/);
    assert.deepEqual(kept, { texts: [], receipts: [], logged: [] });
  });
}

test('one changed, added or missing field breaks the signature', async () => {
  const { app, kept } = appWith();
  const { headers } = signedPost(SMS_URL, FIELDS);
  const { ToCity: _, ...without } = FIELDS;
  for (const fields of [{ ...FIELDS, Body: 'Cancel everything' }, { ...FIELDS, Added: '1' }, without]) {
    assert.equal((await post(app, { fields, headers: { 'x-twilio-signature': headers['x-twilio-signature'] ?? '' } })).statusCode, 403);
  }
  assert.deepEqual(kept.texts, []);
});

const BEHIND_PROXIES: readonly (readonly [name: string, options: Options, post: Post, status: number])[] = [
  ['PUBLIC_URL, whatever host we see', {}, { headers: { host: '10.0.0.5:3000' } }, 200],
  [
    'PUBLIC_URL with a path that the proxy takes off',
    { publicUrl: 'https://example.org/book' },
    { signedFor: 'https://example.org/book/webhook/sms' },
    200,
  ],
  ['the host header alone', { publicUrl: 'http://localhost:3000' }, { signedFor: 'http://book.example.com/webhook/sms' }, 200],
  ['the host header with its port', {}, { signedFor: 'http://203.0.113.1:3000/webhook/sms', headers: { host: '203.0.113.1:3000' } }, 200],
  ['a port that Twilio leaves out', {}, { signedFor: 'http://example.org/webhook/sms', headers: { host: 'example.org:8080' } }, 200],
  ['the standard port written out', {}, { signedFor: 'https://book.example.com:443/webhook/sms' }, 200],
  ['https by the host header, without a proxy that says so', { publicUrl: 'http://localhost:3000' }, {}, 403],
  [
    'a proxy on this machine',
    { publicUrl: 'http://localhost:3000' },
    { from: '127.0.0.1', headers: { host: 'localhost:3000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'book.example.com' } },
    200,
  ],
  [
    'a proxy on the private network that keeps the host',
    { publicUrl: 'http://localhost:3000' },
    { from: '172.17.0.1', headers: { 'x-forwarded-proto': 'https' } },
    200,
  ],
  [
    'two proxies, each adding to the list',
    { publicUrl: 'http://localhost:3000' },
    {
      from: '::ffff:10.0.0.1',
      headers: { host: 'app', 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'book.example.com, inner' },
    },
    200,
  ],
  [
    'forwarded headers from a stranger',
    { publicUrl: 'http://localhost:3000' },
    { from: '203.0.113.9', headers: { host: 'localhost:3000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'book.example.com' } },
    403,
  ],
  [
    'the same stranger, named in TRUST_PROXY',
    { publicUrl: 'http://localhost:3000', trustProxy: ['203.0.113.0/24'] },
    { from: '203.0.113.9', headers: { host: 'localhost:3000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'book.example.com' } },
    200,
  ],
  [
    'a proxy on this machine that TRUST_PROXY does not name',
    { publicUrl: 'http://localhost:3000', trustProxy: [] },
    { from: '127.0.0.1', headers: { host: 'localhost:3000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'book.example.com' } },
    403,
  ],
];

for (const [name, options, request, status] of BEHIND_PROXIES) {
  test(`signed for the public address: ${name} → ${status}`, async () => {
    const { app, kept } = appWith(options);
    assert.equal((await post(app, request)).statusCode, status);
    assert.equal(kept.texts.length, status === 200 ? 1 : 0);
  });
}

test('without a Twilio account nobody can sign, and the door is open', async () => {
  const { app, kept } = appWith({ twilio: undefined });
  assert.equal((await post(app, { headers: { 'x-twilio-signature': '' } })).statusCode, 200);
  assert.equal(kept.texts.length, 1);
});

test('a genuine text whose sender cannot be answered is taken without an error, not kept, and logged without its number', async () => {
  const { app, kept } = appWith();
  const answer = await post(app, { fields: { ...FIELDS, From: '262966' } });
  assert.deepEqual([answer.statusCode, answer.body], [200, '<Response/>']);
  assert.deepEqual(kept.texts, []);
  assert.equal(kept.logged.length, 1);
  assert.doesNotMatch(JSON.stringify(kept.logged), /262966/);
});

test('without an account, a form that is no message names its wrong fields', async () => {
  const { app } = appWith({ twilio: undefined });
  const answer = await post(app, { fields: { Body: 'Hi', From: 'me' } });
  assert.equal(answer.statusCode, 400);
  assert.deepEqual(
    answer.json().errors.map(({ path }: { path: string }) => path),
    ['MessageSid', 'From', 'To'],
  );
});

for (const failure of [new StorageBusy('locked'), new Error('disk full: /var/lib/secret.db')]) {
  test(`a text that cannot be kept (${failure.message}) is not acknowledged, so that it comes again`, async () => {
    const { app, kept } = appWith({ failure });
    const answer = await post(app);
    assert.equal(answer.statusCode, 503);
    assert.equal(answer.headers['retry-after'], '2');
    assert.doesNotMatch(answer.body, /secret|locked|Response/);
    assert.equal(kept.logged.length, 1);
  });
}

const STATUS_URL = `${SMS_URL}/status`;

function postReceipt(app: App, fields: Fields) {
  return post(app, { url: '/webhook/sms/status', signedFor: STATUS_URL, fields });
}

test('a signed delivery receipt is taken', async () => {
  const { app, kept } = appWith();
  const answer = await postReceipt(app, receiptFields(SENT, 'undelivered', 30003));
  assert.deepEqual([answer.statusCode, answer.body], [200, '<Response/>']);
  const errorText = 'Not delivered: the phone was off or out of reach. (Twilio 30003)';
  assert.deepEqual(kept.receipts, [{ carrierSid: SENT.sid, status: 'undelivered', errorCode: 30003, errorText }]);
});

test('an unsigned delivery receipt is refused', async () => {
  const { app, kept } = appWith();
  const answer = await post(app, { url: '/webhook/sms/status', signedFor: SMS_URL, fields: receiptFields(SENT, 'delivered') });
  assert.equal(answer.statusCode, 403);
  assert.deepEqual(kept.receipts, []);
});

test('a receipt with a status of tomorrow is no error', async () => {
  const { app, kept } = appWith();
  assert.equal((await postReceipt(app, receiptFields(SENT, 'teleported'))).statusCode, 200);
  assert.deepEqual(kept.receipts, []);
});

test('a receipt that cannot be kept comes again', async () => {
  const { app } = appWith({ failure: new StorageBusy('locked') });
  assert.equal((await postReceipt(app, receiptFields(SENT, 'delivered'))).statusCode, 503);
});

const UNREADABLE: readonly (readonly [name: string, contentType: string, payload: string, status: number])[] = [
  ['JSON', 'application/json', '{"From":"+15551112222"}', 415],
  ['plain text', 'text/plain', 'From=%2B15551112222', 415],
  ['a form over a megabyte', 'application/x-www-form-urlencoded', `Body=${'x'.repeat(1_048_577)}`, 413],
];

for (const [name, contentType, payload, status] of UNREADABLE) {
  test(`${name} is answered with ${status}, and nothing kept`, async () => {
    const { app, kept } = appWith({ twilio: undefined });
    const answer = await app.inject({ method: 'POST', url: '/webhook/sms', headers: { 'content-type': contentType }, payload });
    assert.equal(answer.statusCode, status);
    assert.match(answer.headers['content-type'] ?? '', /^application\/problem\+json/);
    assert.deepEqual(kept.texts, []);
  });
}

test('a webhook is posted to, not read', async () => {
  const { app } = appWith();
  assert.equal((await app.inject({ method: 'GET', url: '/webhook/sms' })).statusCode, 404);
});
