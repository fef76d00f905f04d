import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLanes } from './lanes.ts';

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('a lane does one piece at a time, in order', async () => {
  const lanes = openLanes(10);
  const first = gate();
  const done: string[] = [];
  const a = lanes.run('dana', async () => {
    await first.opened;
    done.push('a');
  });
  const b = lanes.run('dana', async () => {
    done.push('b');
  });
  first.open();
  await Promise.all([a, b]);
  assert.deepEqual(done, ['a', 'b']);
});

test('a slow lane does not hold up another', async () => {
  const lanes = openLanes(10);
  const slow = gate();
  const held = lanes.run('dana', () => slow.opened);
  await lanes.run('lee', async () => undefined);
  slow.open();
  await held;
});

test('a failure reaches its own caller and nobody behind it', async () => {
  const lanes = openLanes(10);
  const failing = lanes.run('dana', () => Promise.reject(new Error('no')));
  const next = lanes.run('dana', async () => 'done');
  await assert.rejects(failing, /no/);
  assert.equal(await next, 'done');
});

test('no more lanes work at once than allowed, and none is forgotten', async () => {
  const lanes = openLanes(3);
  let working = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      lanes.run(`customer ${i}`, async () => {
        working += 1;
        most = Math.max(most, working);
        await new Promise((resolve) => setImmediate(resolve));
        working -= 1;
      }),
    ),
  );
  assert.equal(most, 3);
  await lanes.whenAllIdle();
});

test('idle is not said while work is added behind', async () => {
  const lanes = openLanes(3);
  const seen: string[] = [];
  void lanes.run('dana', async () => {
    void lanes.run('dana', async () => {
      seen.push('second');
    });
  });
  await lanes.whenIdle('dana');
  assert.deepEqual(seen, ['second']);
});
