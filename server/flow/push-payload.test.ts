import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PushPayload } from '#contract/push.ts';
import { printable } from '#core/sms.ts';
import type { Push } from '../storage/pushes.ts';
import { payloadOf, readAck } from './push-payload.ts';

const PUSH: Push = {
  ...{ id: '0123456789abcdef', topic: 'handed_over', phone: '+12125550101', turnId: undefined, day: undefined, channel: 'twilio' },
  ...{ title: 'Dana needs you', body: 'Dana asked for you.', sms: 'Dana asked for you.', at: 0 },
  ...{ textAt: 1, state: 'sending', tries: 0, nextAt: 0 },
};
const PARTS = { business: { language: 'en' }, deviceId: 'd1', badge: 3, url: (path: string) => `https://book.example${path}` };

/** A record of RFC 8188 takes 4096 bytes with its header of 86, its tag of 16 and one byte at its end. */
const SEALED_MAX = 4096 - 86 - 16 - 1;

test('whatever a customer writes, the push fits, is well formed, and says it from its beginning', () => {
  const long = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.constantFrom('😀'.repeat(900), '\u0001'.repeat(2000), '語'.repeat(2000), '"'.repeat(2000), '</script>'.repeat(99)),
  );
  fc.assert(
    fc.property(long, long, (title, body) => {
      const payload = payloadOf({ ...PUSH, title, body }, PARTS);
      const text = JSON.stringify(payload);
      assert.ok(Buffer.byteLength(text) <= SEALED_MAX, `${Buffer.byteLength(text)} bytes`);
      assert.deepEqual(PushPayload.parse(JSON.parse(text)), payload);
      assert.ok(text.isWellFormed());
      assert.ok(printable(body).startsWith(payload.notification.body.replace(/…$/, '').trimEnd()));
    }),
  );
});

test('no number stands in a path or in what is ours, only behind the # of an address', () => {
  const { notification, ...rest } = payloadOf(PUSH, PARTS);
  const paths = [notification.navigate, ...notification.actions.map(({ navigate }) => navigate)].map((url) => new URL(url).pathname);
  assert.doesNotMatch(JSON.stringify([rest, paths, notification.tag, notification.data]), /2125550101/);
});

test('an ack names the push and the device, and nothing else is one', () => {
  const { ack } = payloadOf(PUSH, PARTS).notification.data;
  assert.deepEqual(readAck(ack), { pushId: PUSH.id, deviceId: 'd1' });
  for (const wrong of ['', '.', 'a', 'a.', '.b', 'a.b.c', 'a b.c', "a.b'", `${'a'.repeat(41)}.b`])
    assert.equal(readAck(wrong), undefined, wrong);
});
