import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { phoneDigits, whereFound, wordStarts } from './search.ts';

test('a search is the words in it, small and without accents', () => {
  assert.deepEqual(wordStarts('  José  GARCÍA, 15:30! '), ['jose', 'garcia', '15', '30']);
  assert.deepEqual(wordStarts('a" OR b* NEAR(c)'), ['a', 'or', 'b', 'near', 'c']);
  assert.deepEqual(wordStarts('한국어 привет'), ['한국어', 'привет']);
  assert.deepEqual(wordStarts('"\'*()'), []);
});

test('whatever is typed, only letters and digits reach a database', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const start of wordStarts(text)) assert.match(start, /^[\p{L}\p{N}]+$/u);
    }),
  );
});

test('digits in any spelling may be a part of a number, words may not', () => {
  assert.deepEqual(['(415) 555', '+1 415', '55-77', '12', 'room 415', ''].map(phoneDigits), [
    '415555',
    '1415',
    '5577',
    undefined,
    undefined,
    undefined,
  ]);
});

test('what was found is marked where it stands, accents and all', () => {
  const text = 'Strähnchen für Jose\u0301, strahlend';
  assert.deepEqual(
    whereFound(text, ['strah', 'jose']).map(([from, until]) => text.slice(from, until)),
    ['Strähnchen', 'Jose\u0301', 'strahlend'],
  );
});
