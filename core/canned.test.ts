import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillIn, unknownVariables } from './canned.ts';

test('variables are filled in; what is not known stays and is named', () => {
  const values = { name: 'Dana', business: 'Studio', next_booking: undefined };
  assert.deepEqual(fillIn('Hi {name}, { business } here: {next_booking} {other}', values), {
    message: 'Hi Dana, Studio here: {next_booking} {other}',
    missing: ['next_booking'],
  });
});

test('a value with braces, or with a dollar sign, is not filled in again', () => {
  assert.equal(fillIn('{name}', { name: '{business} $& $1', business: 'Studio', next_booking: undefined }).message, '{business} $& $1');
});

test('a variable that stands for nothing is named', () => {
  assert.deepEqual(unknownVariables('{name} {nmae} {toString}'), ['{nmae}', '{toString}']);
});
