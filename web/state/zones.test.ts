import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findZones, listZones, zoneChoice } from './zones.ts';

const SUMMER = Date.parse('2026-06-17T14:00:00Z');
const ZONES = listZones([], SUMMER, 'en-US');
const found = (text: string) => findZones(ZONES, text).flatMap(({ zones }) => zones.map(({ zone }) => zone));

test('every zone of the device can be chosen, each once, and UTC', () => {
  const names = ZONES.map(({ zone }) => zone);
  assert.equal(new Set(names).size, names.length);
  for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC']) assert.ok(names.includes(zone), zone);
  assert.equal(found('').length, names.length);
});

test('a zone that is saved can be chosen though the device lists it under another name; one nobody knows is left out', () => {
  const zones = listZones(['US/Eastern', 'Mars/Olympus'], SUMMER).map(({ zone }) => zone);
  assert.ok(zones.includes('US/Eastern'));
  assert.ok(!zones.includes('Mars/Olympus'));
});

const FOUND: readonly (readonly [string, string])[] = [
  ['new york', 'America/New_York'],
  ['NEW_YORK', 'America/New_York'],
  ['eastern', 'America/New_York'],
  ['gmt-4', 'America/New_York'],
  ['utc+9', 'Asia/Tokyo'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['buenos', 'America/Argentina/Buenos_Aires'],
];

for (const [text, zone] of FOUND)
  test(`“${text}” finds ${zone}`, () => {
    const names = found(text);
    assert.ok(
      names.some((name) => name === zone || name.endsWith(zone.split('/').at(-1) ?? zone)),
      names.join(', '),
    );
  });

test('what is no zone finds none', () => {
  assert.deepEqual(findZones(ZONES, 'middle earth'), []);
});

test('a zone is shown by its city, with what its clocks are from Greenwich at that moment', () => {
  const { city, offset, region } = zoneChoice('America/New_York', SUMMER, 'en-US');
  assert.deepEqual([city, offset, region], ['New York', 'GMT-4', 'America']);
  assert.equal(zoneChoice('America/New_York', Date.parse('2026-12-17T14:00:00Z'), 'en-US').offset, 'GMT-5');
  assert.equal(zoneChoice('UTC', SUMMER, 'en-US').city, 'UTC');
});
