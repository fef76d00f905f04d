import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiptWords, refusalOf } from './errors.ts';
import type { Form } from './form.ts';
import { readReceipt } from './receipt.ts';

const READ: readonly (readonly [form: Form, status: string, errorCode?: number])[] = [
  [{ MessageStatus: 'queued' }, 'queued'],
  [{ MessageStatus: 'accepted' }, 'queued'],
  [{ MessageStatus: 'sending' }, 'sending'],
  [{ MessageStatus: 'sent', ErrorCode: '' }, 'sent'],
  [{ MessageStatus: 'delivered' }, 'delivered'],
  [{ MessageStatus: 'read' }, 'read'],
  [{ MessageStatus: 'canceled' }, 'failed'],
  [{ SmsStatus: 'delivered' }, 'delivered'],
  [{ MessageStatus: ['delivered', 'sent'] }, 'delivered'],
  [{ MessageStatus: 'undelivered', ErrorCode: '30005' }, 'undelivered', 30005],
  [{ MessageStatus: 'failed', ErrorCode: 'x' }, 'failed'],
];

for (const [form, status, errorCode] of READ) {
  test(`${JSON.stringify(form)} is ${status}`, () => {
    const receipt = readReceipt({ MessageSid: 'SM1', ...form });
    const errorText = errorCode === undefined ? undefined : receiptWords(errorCode);
    assert.deepEqual(receipt, { carrierSid: 'SM1', status, errorCode, errorText });
  });
}

test('a form without an id, or with a status that no text of ours can have, is no receipt', () => {
  assert.equal(readReceipt({ MessageStatus: 'sent' }), undefined);
  assert.equal(readReceipt({ MessageSid: 'SM1' }), undefined);
  assert.equal(readReceipt({ MessageSid: 'SM1', MessageStatus: 'received' }), undefined);
  assert.equal(readReceipt({ MessageSid: 'SM1', MessageStatus: 'teleported' }), undefined);
});

const REFUSED: readonly (readonly [code: number | undefined, status: number, isPermanent: boolean, words: RegExp])[] = [
  [20003, 401, true, /account SID or auth token.*\(Twilio 20003\)$/],
  [20429, 429, false, /tried again/],
  [21211, 400, true, /no valid phone number/],
  [21212, 400, true, /TWILIO_PHONE_NUMBER/],
  [21408, 400, true, /Geo permissions/],
  [21606, 400, true, /TWILIO_PHONE_NUMBER/],
  [21608, 400, true, /trial account/],
  [21610, 400, true, /opted out.*START/],
  [21611, 429, false, /tried again/],
  [21612, 400, true, /no way/],
  [21614, 400, true, /landline/],
  [21617, 400, true, /too long/],
  [30003, 400, false, /out of reach/],
  [30034, 400, true, /not registered/],
  // Codes we do not know: the HTTP status decides.
  [99999, 400, true, /Twilio refused it\. \(Twilio 99999, HTTP 400\)$/],
  [99999, 503, false, /right now/],
  [undefined, 400, true, /\(HTTP 400\)$/],
  [undefined, 401, true, /account SID/],
  [undefined, 403, true, /account SID/],
  [undefined, 302, true, /TWILIO_API_URL/],
  [undefined, 404, true, /refused/],
  [undefined, 408, false, /right now/],
  [undefined, 429, false, /right now/],
  [undefined, 500, false, /right now/],
  [undefined, 504, false, /right now/],
];

for (const [code, status, isPermanent, words] of REFUSED) {
  test(`code ${code} with HTTP ${status} is ${isPermanent ? 'final' : 'tried again'}, and says why`, () => {
    const refusal = refusalOf(code, status);
    assert.equal(refusal.isPermanent, isPermanent);
    assert.match(refusal.words, words);
    assert.match(refusal.words, /^Not sent: /);
  });
}

test('a receipt with a code says in words what happened to the text', () => {
  assert.equal(receiptWords(30003), 'Not delivered: the phone was off or out of reach. (Twilio 30003)');
  assert.equal(receiptWords(12345), 'Not delivered: the carrier did not say why. (Twilio 12345)');
});
