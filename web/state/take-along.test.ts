import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeringServer } from '#test/answering-server.ts';
import { CallError } from '#web/call.ts';
import { createTakeAlong, showSize } from './take-along.ts';

const ROUTE = 'GET /api/admin/export?format=csv';

function fileOf(...parts: readonly string[]): Response {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="phonebook-2026-06-15.csv"' };
  return new Response(body, { headers });
}

test('a file that comes in pieces is kept whole, under the server’s name and kind', async () => {
  const kept: { file: Blob; name: string }[] = [];
  const takeAlong = createTakeAlong(answeringServer({ [ROUTE]: () => fileOf('record,', 'id\n', 'contact,1\n') }), (file, name) =>
    kept.push({ file, name }),
  );
  await takeAlong.fetch('csv');
  assert.equal(kept[0]?.name, 'phonebook-2026-06-15.csv');
  assert.equal(await kept[0]?.file.text(), 'record,id\ncontact,1\n');
  assert.match(kept[0]?.file.type ?? '', /^text\/csv/);
  assert.deepEqual(takeAlong.fetching.value, { state: 'done', bytes: 20 });
});

test('a file that breaks off is not kept as if it were whole', async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('half'));
    },
    pull(controller) {
      controller.error(new TypeError('network'));
    },
  });
  let kept = 0;
  const takeAlong = createTakeAlong(answeringServer({ [ROUTE]: () => new Response(broken) }), () => {
    kept += 1;
  });
  await takeAlong.fetch('csv');
  assert.equal(takeAlong.fetching.value.state, 'failed');
  assert.equal(kept, 0);
});

test('a refusal shows the server’s words, and it can be tried again', async () => {
  let isBusy = true;
  const server = answeringServer({
    [ROUTE]: () => {
      if (isBusy) throw new CallError(503, 'busy');
      return fileOf('x');
    },
  });
  const takeAlong = createTakeAlong(server, () => undefined);
  await takeAlong.fetch('csv');
  assert.deepEqual(takeAlong.fetching.value, { state: 'failed', message: 'busy' });
  isBusy = false;
  await takeAlong.fetch('csv');
  assert.deepEqual(takeAlong.fetching.value, { state: 'done', bytes: 1 });
});

test('stopped, nothing is kept and nothing has failed', async () => {
  let kept = 0;
  const takeAlong = createTakeAlong(
    answeringServer({
      [ROUTE]: () => {
        takeAlong.stop();
        throw new DOMException('stopped', 'AbortError');
      },
    }),
    () => {
      kept += 1;
    },
  );
  await takeAlong.fetch('csv');
  assert.deepEqual(takeAlong.fetching.value, { state: 'none' });
  assert.equal(kept, 0);
});

test('a second one does not begin while one runs', async () => {
  let asked = 0;
  const server = answeringServer({
    [ROUTE]: () => {
      asked += 1;
      return fileOf('x');
    },
  });
  const takeAlong = createTakeAlong(server, () => undefined);
  await Promise.all([takeAlong.fetch('csv'), takeAlong.fetch('csv')]);
  assert.equal(asked, 1);
});

test('sizes are said in the unit that reads best', () => {
  assert.match(showSize(740_000), /^740 kB$/);
  assert.match(showSize(2_130_000), /^2[.,]1 MB$/);
});
