import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceName, isIos } from './device-push.ts';

const DEVICES: readonly (readonly [name: string, isIos: boolean, userAgent: string, maxTouchPoints?: number])[] = [
  [
    'Safari on iPhone',
    true,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
    5,
  ],
  ['Safari on iPad', true, 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15', 5],
  ['Safari on Mac', false, 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15', 0],
  ['Chrome on Android', false, 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36', 5],
  [
    'Samsung Internet on Android',
    false,
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    5,
  ],
  [
    'Edge on Windows',
    false,
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    0,
  ],
  ['Firefox on Linux', false, 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 0],
  ['Browser', false, 'something new', 0],
];

for (const [name, ios, userAgent, maxTouchPoints = 0] of DEVICES) {
  test(`${name} is known by what it says of itself`, () => {
    assert.equal(deviceName({ userAgent, maxTouchPoints }), name);
    assert.equal(isIos({ userAgent, maxTouchPoints }), ios);
  });
}
