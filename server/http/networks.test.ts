import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVERYWHERE, isBlock, LOOPBACK, networks, PRIVATE } from './networks.ts';

const SEEN: readonly (readonly [address: string, loopback: boolean, isPrivate: boolean])[] = [
  ['127.0.0.1', true, true],
  ['127.8.8.8', true, true],
  ['::1', true, true],
  ['::ffff:127.0.0.1', true, true],
  ['10.1.2.3', false, true],
  ['::ffff:10.1.2.3', false, true],
  ['172.16.0.1', false, true],
  ['172.32.0.1', false, false],
  ['192.168.1.1', false, true],
  ['fd00::1', false, true],
  ['fe80::1', false, true],
  ['203.0.113.9', false, false],
  ['2001:db8::1', false, false],
  ['', false, false],
  ['localhost', false, false],
];

for (const [address, loopback, isPrivate] of SEEN) {
  test(`${address || 'no address'} is ${loopback ? 'loopback' : isPrivate ? 'private' : 'neither loopback nor private'}`, () => {
    assert.equal(networks(LOOPBACK)(address), loopback);
    assert.equal(networks(PRIVATE)(address), isPrivate);
  });
}

test('everywhere holds every address, and nothing that is none', () => {
  const everywhere = networks(EVERYWHERE);
  assert.deepEqual(['203.0.113.9', '2001:db8::1', 'nonsense'].map(everywhere), [true, true, false]);
});

test('only addresses and blocks of a possible length are blocks', () => {
  const good = ['10.0.0.0/8', '10.0.0.1', '::/0', 'fd00::1'];
  const bad = ['', '10.0.0.0/33', '::/129', '10.0.0.0/', '10.0.0/8', '10.0.0.0/8/8', '10.0.0.0/-1', 'localhost'];
  assert.deepEqual(good.filter(isBlock), good);
  assert.deepEqual(bad.filter(isBlock), []);
  assert.throws(() => networks(['nonsense']), /nonsense/);
});
