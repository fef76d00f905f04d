import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReachable, statusCallbackUrl } from './public-url.ts';

const REACHABLE = [
  'https://book.dana.com',
  'http://203.0.113.9:3000',
  'https://dana.com/book',
  'https://[2001:db8::1]',
  'https://abc.ngrok.app',
];
const HIDDEN = [
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  'http://0.0.0.0:3000',
  'http://192.168.1.20',
  'http://10.0.0.1',
  'http://172.16.3.4',
  'http://[fd00::1]',
  'http://app',
  'http://app.localhost',
  'http://dana.local',
  'http://phone.lan',
  'https://my_shop.dana.com',
];

for (const url of REACHABLE) {
  test(`${url} can be reached, so receipts are asked for there`, () => {
    assert.equal(isReachable(url), true);
    assert.equal(statusCallbackUrl(url), `${url}/webhook/sms/status`);
  });
}

for (const url of HIDDEN) {
  test(`${url} cannot be reached, so no receipts are asked for`, () => {
    assert.equal(isReachable(url), false);
    assert.equal(statusCallbackUrl(url), undefined);
  });
}
