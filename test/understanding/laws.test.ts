/** What holds for every text anybody may send. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ANY_TIME } from '#core/business.ts';
import { type LastSaid, NOTHING_SAID, type Reading } from '#core/reading.ts';
import { builtin, readBuiltin } from '#server/understanding/builtin/builtin.ts';
import { LAST, wording } from './show.ts';

/** Pieces of real texts, so that random texts come near what the rules look for. */
const PIECES = [
  ...[
    'tuesday',
    'friday',
    'june',
    '5',
    '3',
    '3pm',
    '31st',
    'feb',
    'at',
    'on',
    'the',
    'next',
    'not',
    "can't",
    'cancel',
    'move',
    'my',
    'to',
    'yes',
    'no',
  ],
  ...[
    'half',
    'past',
    'in',
    'two',
    'weeks',
    'hours',
    'later',
    'after',
    'before',
    'between',
    'and',
    'or',
    '/',
    '-',
    ':',
    ',',
    '.',
    '?',
    '!',
    "I'm",
    'Dana',
  ],
  ...[
    'under',
    'for',
    '#2',
    'first',
    'last',
    'one',
    '👍',
    '\ud83d',
    '\u0000',
    'tomorrow',
    'morning',
    'week',
    'from',
    'every',
    '99',
    '0',
    '24:00',
    'end',
    'of',
    'month',
  ],
];
const textLike = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
);
const anyLast: fc.Arbitrary<LastSaid> = fc.constantFrom(
  NOTHING_SAID,
  LAST.offer,
  LAST.list,
  LAST.asked('name'),
  LAST.asked('clock'),
  LAST.asked('day'),
);
const RUNS = { numRuns: 400 };

const DAY = /^\d{4}-\d\d-\d\d$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

test('any text at all is read, and every day and time in the reading is a real one', () => {
  fc.assert(
    fc.property(textLike, anyLast, (text, last) => assertSound(readBuiltin(wording(text, { last })))),
    RUNS,
  );
});

function assertSound(reading: Reading): void {
  assert.ok(reading.requests.length > 0);
  assert.ok(reading.confidence >= 0 && reading.confidence <= 1);
  for (const { when, of } of reading.requests) {
    for (const said of of === undefined ? [when] : [when, of]) {
      for (const day of [...said.days, ...said.notDays, ...(said.dayRange === undefined ? [] : [said.dayRange.from, said.dayRange.to])]) {
        assert.match(day, DAY);
        assert.ok(!Number.isNaN(Date.parse(day)), day);
      }
      for (const clock of said.clocks) assert.match(clock, CLOCK);
      assert.equal(said.isDayAmbiguous ? said.days.length : 2, 2, 'two readings where a day is ambiguous');
    }
  }
}

test('the same text is read the same way every time', () => {
  fc.assert(
    fc.property(textLike, anyLast, (text, last) =>
      assert.deepEqual(readBuiltin(wording(text, { last })), readBuiltin(wording(text, { last }))),
    ),
    RUNS,
  );
});

test('a name holds letters, never a digit, a link or an address', () => {
  const named = fc
    .tuple(fc.constantFrom("I'm ", 'my name is ', 'this is ', 'under ', '', 'call me '), textLike)
    .map(([cue, rest]) => cue + rest);
  fc.assert(
    fc.property(named, anyLast, (text, last) => {
      const { name } = readBuiltin(wording(text, { last }));
      if (name === undefined) return;
      assert.match(name, /^\p{L}[\p{L}\p{M}'. -]*$/u);
      assert.ok(name.length <= 60);
    }),
    RUNS,
  );
});

test('without a word for a day or a time, none is made up', () => {
  const plain = [
    'please',
    'haircut',
    'hello',
    'the',
    'a',
    'my',
    'friend',
    'likes',
    'you',
    'is',
    'good',
    'maybe',
    'cancel',
    'book',
    'and',
    'not',
    'with',
    'for',
    'yes',
    'no',
    'ok',
    '?',
    '.',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...plain), { maxLength: 20 }), anyLast, (words, last) => {
      for (const { when } of readBuiltin(wording(words.join(' '), { last })).requests) {
        assert.deepEqual([when.days, when.notDays, when.clocks, when.dayRange, when.clockRange], [[], [], [], undefined, undefined]);
      }
    }),
    RUNS,
  );
});

test('only words of cancelling cancel', () => {
  fc.assert(
    fc.property(textLike, anyLast, (text, last) => {
      const isCancel = readBuiltin(wording(text, { last })).requests.some((request) => request.intent === 'cancel');
      assert.ok(!isCancel || /cancel|call|scrap|drop|want|need|make|come|coming|able|take|delete|remove/i.test(text), text);
    }),
    RUNS,
  );
});

const LONG: readonly (readonly [name: string, text: string])[] = [
  ['ten thousand digits', '1'.repeat(10_000)],
  ['ten thousand blanks', `${' '.repeat(10_000)}x`],
  ['a thousand dates', 'tuesday june 5 at 3 '.repeat(500)],
  ['a thousand negations', 'not '.repeat(2_500)],
  ['digits and dashes', '1-2-'.repeat(2_500)],
  ['a long name', `I'm ${'Dana '.repeat(2_000)}`],
  ['one long word', `cancel ${'a'.repeat(10_000)}`],
  ['questions', 'what do you have '.repeat(600)],
  ['cancel, again and again', 'i need to cancel my '.repeat(500)],
];

for (const [name, text] of LONG) {
  test(`${name} are read within a quarter of a second`, () => {
    const from = performance.now();
    readBuiltin(wording(text));
    assert.ok(performance.now() - from < 250, `${Math.round(performance.now() - from)} ms`);
  });
}

test('the interpreter answers even where the wording itself is broken', async () => {
  const reading = await builtin.read({ ...wording('tomorrow at 3'), zone: 'Nowhere/Nothing', hours: ANY_TIME });
  assert.equal(reading.requests[0].intent, 'unclear');
  assert.equal(reading.readBy, 'builtin');
});

test('what a text says in another language is told apart', () => {
  const said: readonly (readonly [string, string])[] = [
    ['Can I come in on Tuesday?', 'en'],
    ['Hola, quiero una cita para el martes', 'es'],
    ['Bonjour, je voudrais un rendez-vous pour mardi', 'fr'],
    ['Hallo, ich möchte einen Termin für morgen', 'de'],
    ['Olá, gostaria de um horário amanhã', 'pt'],
    ['Ciao, vorrei un appuntamento per domani', 'it'],
    ['Hoi, ik wil graag een afspraak voor morgen', 'nl'],
    ['ok', 'en'],
  ];
  for (const [text, language] of said) assert.equal(readBuiltin(wording(text)).language, language, text);
});
