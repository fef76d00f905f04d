import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCountry, isPhone, maskPhone, parsePhone, showPhone } from './phone.ts';

const SPELLINGS: readonly (readonly [text: string, country: string, phone: string | undefined])[] = [
  ['+15551112222', 'DE', '+15551112222'],
  [' (555) 111-2222 ', 'US', '+15551112222'],
  ['555.111.2222', 'us', '+15551112222'],
  ['1-555-111-2222', 'US', '+15551112222'],
  ['020 7946 0958', 'GB', '+442079460958'],
  ['+44 (0)20 7946 0958', 'US', '+442079460958'],
  ['030 901820', 'DE', '+4930901820'],
  ['555 1112222', 'XX', undefined],
  ['12', 'US', undefined],
  ['call me', 'US', undefined],
  ['', 'US', undefined],
  [`+1${'5'.repeat(300)}`, 'US', undefined],
];

for (const [text, country, phone] of SPELLINGS) {
  test(`in ${country}, ${text.slice(0, 20) || 'nothing'} is ${phone ?? 'no number'}`, () => assert.equal(parsePhone(text, country), phone));
}

test('only E.164 is taken without reading', () => {
  assert.ok(isPhone('+15551112222'));
  for (const text of ['15551112222', '+05551112222', '+1555', '+1555111222233334', '+1555111222x', '+15551112222\n'])
    assert.equal(isPhone(text), false, text);
});

test('a number is shown as its readers write it', () => {
  assert.equal(showPhone('+15551112222', 'US'), '(555) 111-2222');
  assert.equal(showPhone('+442079460958', 'US'), '+44 20 7946 0958');
  assert.equal(showPhone('short', 'US'), 'short');
});

test('a number in the logs shows two digits', () => {
  assert.equal(maskPhone('+15551112222'), '+•••••••••22');
  assert.equal(maskPhone('+1'), '•••');
});

test('a country is known by its two letters', () => {
  assert.ok(isCountry('US') && isCountry('de'));
  for (const country of ['USA', 'XX', '', 'U']) assert.equal(isCountry(country), false, country);
});
