import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findOffences as findImportOffences } from './check-imports.ts';
import { findOffences as findTestOffences } from './check-tests.ts';

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['core/decide.ts', "import { readFile } from 'node:fs';", /no I\/O/],
  ['core/agenda.ts', "import { z } from 'zod';", /no packages/],
  ['core/agenda.ts', "import { Temporal } from 'temporal-polyfill';", /core\/time\.ts/],
  ['core/agenda.ts', "import type { Storage } from '#server/storage/storage.ts';", /core may not import server\/storage/],
  ['core/agenda.ts', "import { overlaps } from './time';", /ending/],
  ['core/agenda.ts', "import {\n  overlaps,\n} from '../server/app.ts';", /#server\/app\.ts/],
  ['contract/bookings.ts', "import type { Unit } from '#server/storage/storage.ts';", /contract may not/],
  ['server/storage/bookings.ts', "import Database from 'better-sqlite3';", /sqlite/],
  ['server/storage/bookings.ts', "if (storage.kind === 'sqlite') {}", /tell the databases apart/],
  ['server/channels/twilio/sms.ts', "import { x } from '../simulator/channel.ts';", /never import each other/],
  ['server/channels/twilio/sms.ts', "import { x } from '#server/flow/ingest.ts';", /server\/channels may not/],
  ['server/understanding/models.ts', "export { x } from '#server/storage/open.ts';", /server\/understanding may not/],
  ['server/jobs/reminders.ts', "const x = await import('#server/channels/channel.ts');", /server\/jobs may not/],
  ['web/pages/inbox.ts', "import { x } from '#server/app.ts';", /web may not/],
  ['web/index.ts', '', /index/],
  ['web/app.ts', 'export default 1;', /named exports/],
];

for (const [file, source, rule] of REFUSED) {
  test(`${file} may not say: ${source || '(be there)'}`, () => {
    assert.deepEqual(
      findImportOffences(file, source).map((offence) => rule.test(offence.rule)),
      [true],
    );
  });
}

test('what the table of imports allows passes', () => {
  const allowed: readonly (readonly [string, string])[] = [
    ['core/time.ts', "import { Temporal } from 'temporal-polyfill';"],
    ['core/phone.ts', "import { parse } from 'libphonenumber-js/min';"],
    ['core/words/sayings.ts', "import type { Instant } from '../time.ts';"],
    ['core/agenda.test.ts', "import fc from 'fast-check';"],
    ['server/storage/sqlite.ts', "import Database from 'better-sqlite3';"],
    ['server/flow/flow.ts', "import type { Channel } from '../channels/channel.ts';"],
    ['server/app.ts', "import { flow } from './flow/flow.ts';"],
    ['test/build.ts', "import { app } from '#server/app.ts';"],
    ['web/state/bookings.ts', "import type { Booking } from '#core/booking.ts';"],
  ];
  assert.deepEqual(
    allowed.flatMap(([file, source]) => findImportOffences(file, source)),
    [],
  );
});

test('an offence is reported with its line', () => {
  assert.equal(findImportOffences('core/a.ts', "// one\n\nimport {\n  x,\n} from 'zod';")[0]?.line, 5);
});

test('a test put aside is found, however it is written', () => {
  const aside = ["test.only('x')", "describe.skip('x')", "test('x', { todo: true })", "t.skip('later')", "test('x', { skip: 'slow' })"];
  assert.deepEqual(
    aside.map((line) => findTestOffences('core/a.test.ts', line).length),
    [1, 1, 1, 1, 1],
  );
  assert.deepEqual(findTestOffences('core/a.test.ts', "test('skips the lunch break', () => only(1));"), []);
});

test('every variable that the configuration reads is in the README and in .env.example', () => {
  const [config, readme, example] = ['server/config.ts', 'README.md', '.env.example'].map(textOf);
  const variables = new Set([...(config?.matchAll(/'([A-Z][A-Z_]{3,})'/g) ?? [])].map((match) => match[1] ?? ''));
  assert.ok(variables.size > 20);
  assert.deepEqual(
    [...variables].filter((name) => !readme?.includes(`\`${name}\``)),
    [],
  );
  assert.deepEqual(
    [...variables].filter((name) => !example?.includes(`#${name}=`)),
    [],
  );
});

test('every npm script runs a file that exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/node (?:--watch )?([\w/.-]+\.[jt]s)/g)].map((match) => match[1] ?? ''),
  );
  assert.ok(files.length > 8);
  assert.deepEqual(
    files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url))),
    [],
  );
});

function textOf(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}
