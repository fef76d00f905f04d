import assert from 'node:assert/strict';
import { stringify } from 'node:querystring';
import { test } from 'node:test';
import fc from 'fast-check';
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import { type Form, parseForm } from './form.ts';
import { isSigned } from './signature.ts';

const TOKEN = '12345';
const PATH = '/myapp.php?foo=1&bar=2';
const CALL = { CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234', From: '+14158675309', To: '+18005551212' };

/** What Twilio's own libraries test themselves with, in seven languages. */
const PUBLISHED: readonly (readonly [url: string, form: Form, signature: string])[] = [
  [`https://mycompany.com${PATH}`, CALL, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  [`https://mycompany.com:1234${PATH}`, CALL, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  [`https://mycompany.com:1234${PATH}`, CALL, 'CYn1h0gLBdNxDGkKJg6hYohgeD8='],
  [`http://mycompany.com:1234${PATH}`, CALL, 'Zmvh+3yNM1Phv2jhDCwEM3q5ebU='],
  [`https://mycompany.com${PATH}`, CALL, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
  [`http://mycompany.com${PATH}`, CALL, '0ZXoZLH/DfblKGATFgpif+LLRf4='],
  [`https://user:pass@mycompany.com${PATH}`, CALL, 'CukzLTc1tT5dXEDIHm/tKBanW10='],
  [`https://user:pass@mycompany.com${PATH}`, CALL, 'ZQFR1PTIZXF2MXB8ZnKCvnnA+rI='],
  [`https://user@mycompany.com${PATH}`, CALL, '2YRLlVAflCqxaNicjMpJcSTgzSs='],
  [`https://user@mycompany.com${PATH}`, CALL, 'aZfj4hyX1MLZhSS6QIL18Vn2/RA='],
  [`https://MyCompany.com${PATH}`, CALL, 'g9IN/x4Cft2g517EjYvEvM/W7LU='],
  ['https://mycompany.com/myapp.php', CALL, '1xaxFBvyzXYvWplzNOSs28HWO94='],
  [`https://mycompany.com${PATH}&type=thiswontbeusedinthesignaturegeneratorandsoshouldbeignored`, CALL, 'hYkNsTBttoNGkyCS0p+wWmQoRTg='],
  ['https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue', CALL, 'er2tvAP1Wx+iuTTE2BPgvEaN1cs='],
  ['https://mycompany.com:443//myapp.php?foo=1&bar=2', CALL, 'A9lH3u16NjyiiM/+wylw5rirFUs='],
  ['https://mycompany.com/webhook/España?año=2023', CALL, 'G/Hx6mqqnjUNlPAoi2Sp9bGst0g='],
  [`https://mycompany.com${PATH}&Body=It's+amazing`, CALL, 'dsq4Ehbj6cs+KdTkpF5sSSplOWw='],
  [`https://mycompany.com${PATH}&Body=It's+amazing`, CALL, 'TfZzewPq8wqrGlMfyAud8+/IvJ0='],
  [`https://mycompany.com${PATH}`, {}, 'zYQTYrRWXE7LtzbG4PfP7/bkkGo='],
  [`https://mycompany.com${PATH}`, { 'MessagingBinding.Address': ['+1325xxxxxxx', '+1415xxxxxxx'] }, '83O6e2vORAoJHUNzJjDWN1jz+BA='],
  [`https://mycompany.com${PATH}`, { 'MessagingBinding.Address': ['+1415xxxxxxx', '+1325xxxxxxx'] }, '83O6e2vORAoJHUNzJjDWN1jz+BA='],
  [`https://mycompany.com${PATH}`, { Sid: 'CA123', SidAccount: 'AC123', Digits: ['5678', '1234', '1234'] }, 'IK+Dwps556ElfBT0I3Rgjkr1wJU='],
  [`https://mycompany.com${PATH}`, { ...CALL, ReasonConferenceEnded: 'test', Reason: 'Participant' }, 'vOEb5UThFn24KEfnOFLQY2AE5FY='],
  [`https://mycompany.com${PATH}`, { property: 'value', boolean: 'true' }, 'NBdBDr/T/lgjI+tlgpXjKZQZs/k='],
  [`https://mycompany.com${PATH}`, { Digits: '', CallSid: 'CA1234567890ABCDE', EmptyParam: '' }, '9HHp/OqQMEwdrVebHDdA/+tqjX8='],
  [`https://mycompany.com${PATH}`, { Zebra: 'last', Alpha: 'first', Beta: 'second', Gamma: 'third' }, 'enveUe73ZTVLAekHxez3Qx6JuuQ='],
  [`https://mycompany.com${PATH}`, { callSid: 'lowercase', CallSid: 'uppercase', CALLSID: 'allcaps' }, 'jDK7WKT8wiNrwggd4ceTv4e1MJ4='],
  [
    `https://mycompany.com${PATH}`,
    { Message: 'Hello & goodbye! @#$%^*()', From: '+1 (415) 867-5309', Special: 'unicode: ñáéíóú' },
    'dCPiR4WtQ6QFN6pJh81CtlCcWLQ=',
  ],
  [
    `https://mycompany.com${PATH}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620`,
    {},
    'a9nBmqA0ju/hNViExpshrM61xv4=',
  ],
  [
    'https://mycompany.com/myapp.php?bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620',
    {},
    'y77kIzt2vzLz71DgmJGsen2scGs=',
  ],
  [
    `https://mycompany.com${PATH}&bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a`,
    {},
    'Ldidvp12m26NI7eqEvxnEpkd9Hc=',
  ],
];

for (const [url, form, signature] of PUBLISHED) {
  test(`published: ${signature} fits ${url}, and nothing else does`, () => {
    assert.equal(isSigned(TOKEN, { signature, urls: [url], form }), true);
    assert.equal(isSigned(TOKEN, { signature, urls: ['https://other.com/', url], form }), true);
    assert.equal(isSigned('54321', { signature, urls: [url], form }), false);
    assert.equal(isSigned(TOKEN, { signature, urls: [`${url}&more=1`], form }), false);
    assert.equal(isSigned(TOKEN, { signature, urls: [url], form: { ...form, More: '1' } }), false);
  });
}

const NO_SIGNATURES = [undefined, '', 'wrong', 'RSOYDt4T1cUTdK1PDd93/VVr8B8', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'é'.repeat(28)];

for (const signature of NO_SIGNATURES) {
  test(`${JSON.stringify(signature)} is no signature`, () => {
    assert.equal(isSigned(TOKEN, { signature, urls: [`https://mycompany.com${PATH}`], form: CALL }), false);
  });
}

test('an address that is none is passed over, not thrown about', () => {
  const signature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
  const urls = ['http://undefined:bad:port/x', 'nonsense', `https://mycompany.com${PATH}`];
  assert.equal(isSigned(TOKEN, { signature, urls, form: CALL }), true);
  assert.equal(isSigned(TOKEN, { signature, urls: urls.slice(0, 2), form: CALL }), false);
});

test('whatever form is posted, the signature over all of it fits, and over any part of it does not', () => {
  const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }));
  const forms = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.oneof(value, fc.array(value, { minLength: 2, maxLength: 3 })),
    {
      minKeys: 1,
      maxKeys: 25,
      noNullPrototype: true,
    },
  );
  fc.assert(
    fc.property(forms, fc.webUrl({ withQueryParameters: true }), (fields, url) => {
      // As it comes over the wire: lone surrogates do not survive that.
      const form = parseForm(stringify(fields as Record<string, string>));
      const signature = webhooks.getExpectedTwilioSignature(TOKEN, url, form);
      assert.equal(isSigned(TOKEN, { signature, urls: [url], form }), true);
      const [first = '', ...rest] = Object.keys(form);
      assert.equal(isSigned(TOKEN, { signature, urls: [url], form: Object.fromEntries(rest.map((key) => [key, form[key]])) }), false);
      assert.equal(isSigned(TOKEN, { signature, urls: [url], form: { ...form, [first]: `${form[first]}x` } }), false);
    }),
    { numRuns: 1500 },
  );
});

test('a form with more fields than we read fits no signature', () => {
  const fields = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`Field${i}`, String(i)]));
  const url = 'https://mycompany.com/';
  const signature = webhooks.getExpectedTwilioSignature(TOKEN, url, fields);
  assert.equal(isSigned(TOKEN, { signature, urls: [url], form: parseForm(stringify(fields)) }), false);
});
