import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { whereFound } from '#core/search.ts';
import { fakeServer, until } from './inbox-fakes.ts';
import { createInboxSearch, excerptOf, type Piece, piecesOf, piecesOfName, piecesOfNumber } from './inbox-search.ts';

const marked = (pieces: readonly Piece[]) => pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test('what was found is marked in names, numbers and texts', () => {
  assert.equal(marked(piecesOfName('Dána Miller', 'dana m')), '[Dána] [Miller]');
  assert.equal(marked(piecesOfNumber('(415) 555-0101', '5550')), '(415) [555-0]101');
  assert.equal(marked(piecesOfNumber('(415) 555-0101', 'dana')), '(415) 555-0101');
  assert.equal(marked(piecesOfName('<b>Dana</b>', 'b')), '<[b]>Dana</[b]>');
});

test('an excerpt shows the place found, on one line', () => {
  const content = `${'before '.repeat(30)}the parking\nlot${' after'.repeat(40)}`;
  const excerpt = marked(excerptOf(content, whereFound(content, ['park'])));
  assert.match(excerpt, /^… .*the \[parking\] lot after.* …$/);
  assert.ok(excerpt.length < 140);
  assert.equal(marked(excerptOf('short one', [[0, 5]])), '[short] one');
});

test('pieces put together are the text, wherever marks stand', () => {
  const ranges = fc
    .array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 5 })
    .map((all) => all.map(([from, length]) => [from, Math.min(40, from + length)] as const).toSorted(([a], [b]) => a - b));
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 60 }), ranges, (text, found) => {
      const pieces = piecesOf(text, found);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    }),
  );
});

test('only what was typed last is shown, however late other answers come', async () => {
  const answers = new Map<unknown, () => void>();
  const { server } = fakeServer(async ({ query: { q } }) => {
    await new Promise<void>((resolve) => answers.set(q, resolve));
    return { body: { contacts: [{ phone: '+1', name: String(q) }], messages: [] } };
  });
  const search = createInboxSearch(server, 0);
  search.type('da');
  await until(() => answers.has('da'));
  search.type('dana ');
  await until(() => answers.has('dana'));
  answers.get('dana')?.();
  await until(() => search.found.value?.q === 'dana');
  answers.get('da')?.();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(search.found.value?.contacts[0]?.name, 'dana');
  assert.equal(search.isSearching.value, false);
  search.type('');
  assert.deepEqual([search.found.value, search.isOn.value], [undefined, false]);
});

test('a search that failed says so and can be tried again', async () => {
  let isBroken = true;
  const { server } = fakeServer(() => {
    if (isBroken) throw new Error('no network');
    return { body: { contacts: [], messages: [] } };
  });
  const search = createInboxSearch(server, 0);
  search.type('dana');
  await until(() => search.error.value?.message === 'no network');
  isBroken = false;
  search.retry();
  await until(() => search.found.value !== undefined);
  assert.equal(search.error.value, undefined);
});
