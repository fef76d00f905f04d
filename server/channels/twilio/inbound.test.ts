import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InboundText } from '../channel.ts';
import type { Form } from './form.ts';
import { parseForm } from './form.ts';
import { readInbound } from './inbound.ts';

const USUAL: Form = { MessageSid: 'SM0123', From: '+15551112222', To: '+15550009999', Body: 'Hi', NumSegments: '1', NumMedia: '0' };
const TEXT: InboundText = {
  channel: 'twilio',
  carrierSid: 'SM0123',
  from: '+15551112222',
  to: '+15550009999',
  body: 'Hi',
  optOutType: undefined,
  segments: 1,
  mediaCount: 0,
};

const READ: readonly (readonly [name: string, changes: Form, expected: Partial<InboundText>])[] = [
  ['the usual fields', {}, {}],
  ['fields that Twilio may add tomorrow are passed over', { Tomorrow: 'x', Again: ['1', '2'] }, {}],
  ['the deprecated name of the id', { MessageSid: undefined, SmsSid: 'SM9' }, { carrierSid: 'SM9' }],
  ['a repeated field counts once', { Body: ['first', 'second'], From: ['+15551112222', '+15553334444'] }, { body: 'first' }],
  ['a picture without words', { Body: '', NumMedia: '2' }, { body: '', mediaCount: 2 }],
  ['no body at all', { Body: undefined }, { body: '' }],
  ['numbers that are none', { NumSegments: 'x', NumMedia: '-1' }, { segments: undefined, mediaCount: 0 }],
  ['no segments yet', { NumSegments: '0' }, { segments: undefined }],
  ['absurdly many files', { NumMedia: '999999999' }, { mediaCount: 10 }],
  ['a carrier keyword', { Body: 'Stop', OptOutType: 'STOP' }, { body: 'Stop', optOutType: 'STOP' }],
  ['a keyword in small letters', { OptOutType: 'help' }, { optOutType: 'HELP' }],
  ['a keyword we do not know', { OptOutType: 'PAUSE' }, { optOutType: undefined }],
  ['what no database takes', { Body: 'a\u0000b\ud83dc' }, { body: 'abc' }],
  ['emoji and line breaks stay', { Body: 'ok 👍🏽\r\nbye ' }, { body: 'ok 👍🏽\nbye ' }],
  ['an endless body is cut', { Body: 'x'.repeat(10_000) }, { body: 'x'.repeat(4096) }],
];

for (const [name, changes, expected] of READ) {
  test(`read: ${name}`, () => {
    assert.deepEqual(readInbound({ ...USUAL, ...changes }), { is: 'text', text: { ...TEXT, ...expected } });
  });
}

test('a body cut in the middle of an emoji loses that emoji only', () => {
  const inbound = readInbound({ ...USUAL, Body: `${'x'.repeat(4095)}👍` });
  assert.ok(inbound.is === 'text');
  assert.equal(inbound.text.body, 'x'.repeat(4095));
});

const UNUSABLE: readonly (readonly [name: string, changes: Form, paths: readonly string[]])[] = [
  ['no id', { MessageSid: undefined }, ['MessageSid']],
  ['an id with anything in it', { MessageSid: "SM1' or 1=1" }, ['MessageSid']],
  ['an id without end', { MessageSid: 'S'.repeat(65) }, ['MessageSid']],
  ['a short code', { From: '12345' }, ['From']],
  ["a company's name", { From: 'ACME Ltd' }, ['From']],
  ['WhatsApp', { From: 'whatsapp:+15551112222', To: 'whatsapp:+15550009999' }, ['From', 'To']],
  ['a withheld number', { From: 'anonymous' }, ['From']],
  ['no number of ours', { To: '' }, ['To']],
  ['nothing at all', { MessageSid: undefined, From: undefined, To: undefined }, ['MessageSid', 'From', 'To']],
];

for (const [name, changes, paths] of UNUSABLE) {
  test(`unusable: ${name}`, () => {
    const inbound = readInbound({ ...USUAL, ...changes });
    assert.ok(inbound.is === 'unusable');
    assert.deepEqual(
      inbound.faults.map(({ path }) => path),
      paths,
    );
  });
}

test('a form is read as it was typed: plus signs, percent signs, repeated and hostile names', () => {
  const form = parseForm('From=%2B15551112222&Body=a+b%20c%25%E2%9C%93&A=1&A=2&__proto__=x&toString=y&Empty=');
  assert.equal(form.From, '+15551112222');
  assert.equal(form.Body, 'a b c%✓');
  assert.deepEqual(form.A, ['1', '2']);
  assert.equal(form.Empty, '');
  assert.equal(form.toString, 'y');
  assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
});
