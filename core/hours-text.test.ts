import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkHours } from './business-checks.ts';
import { parseHoursText } from './hours-text.ts';
import { WEEKDAYS } from './time.ts';

/** Weekdays with the same hours side by side: `mon tue 09:00-17:00`; breaks after a bar. */
function shown(text: string): string | undefined {
  const hours = parseHoursText(text);
  if (!hours) return undefined;
  const byHours = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const spans = hours.weekly[day].map(({ start, end }) => `${start}-${end}`).join(' ');
    if (spans !== '') byHours.set(spans, [...(byHours.get(spans) ?? []), day]);
  }
  const open = [...byHours].map(([spans, days]) => `${days.join(' ')} ${spans}`).join(', ');
  const breaks = hours.breaks.map(({ start, end, day }) => `${day ?? 'any'} ${start}-${end}`).join(', ');
  return breaks === '' ? open : `${open} | ${breaks}`;
}

const WEEK = 'mon tue wed thu fri';
const UNDERSTOOD: readonly (readonly [text: string, hours: string])[] = [
  ['Mon-Fri 9-5', `${WEEK} 09:00-17:00`],
  ['mon – fri: 9 – 17', `${WEEK} 09:00-17:00`],
  ['M-F 9-5', `${WEEK} 09:00-17:00`],
  ['9-5 Mon-Fri', `${WEEK} 09:00-17:00`],
  ["We're open Monday to Friday from 9 until 5.", `${WEEK} 09:00-17:00`],
  ['Monday, Wednesday and Friday 10-6', 'mon wed fri 10:00-18:00'],
  ['weekdays 9am-5:30pm, Sat 10-2', `${WEEK} 09:00-17:30, sat 10:00-14:00`],
  ['9-5 Mon-Fri, 10-2 Sat', `${WEEK} 09:00-17:00, sat 10:00-14:00`],
  ['Tue, Thu 12-8pm', 'tue thu 12:00-20:00'],
  ['Thurs 1-5', 'thu 13:00-17:00'],
  ['Thurs 1-5pm', 'thu 13:00-17:00'],
  ['Sat 9-5pm', 'sat 09:00-17:00'],
  ['Sat 9am-12', 'sat 09:00-12:00'],
  ['Sat 9am-noon', 'sat 09:00-12:00'],
  ['Sat 9.30-17.30', 'sat 09:30-17:30'],
  ['Sat 9h-17h30', 'sat 09:00-17:30'],
  ['daily 08:00-20:00', `${WEEK} sat sun 08:00-20:00`],
  ['7 days a week 7-7', `${WEEK} sat sun 07:00-19:00`],
  ['24/7', `${WEEK} sat sun 00:00-24:00`],
  ['weekends all day', 'sat sun 00:00-24:00'],
  ['Wed-Sun 11am-midnight', 'wed thu fri sat sun 11:00-24:00'],
  ['Fri & Sat 10pm-2am', 'fri sat 22:00-02:00'],
  ['Fri-Sat 8-2am', 'fri sat 20:00-02:00'],
  ['Fri-Mon 9-5', 'mon fri sat sun 09:00-17:00'],
  ['weekdays 09:00-05:00', `${WEEK} 09:00-17:00`],
  ['Mon 9-12, 13-17; Tue 10-14', 'mon 09:00-12:00 13:00-17:00, tue 10:00-14:00'],
  ['9-12 and 1-5 Mon-Fri', `${WEEK} 09:00-12:00 13:00-17:00`],
  ['Mon-Fri 9-5 except Wed', 'mon tue thu fri 09:00-17:00'],
  ['Closed Sunday, Mon-Fri 9-5', `${WEEK} 09:00-17:00`],
  ['closed Sat, Sun, Mon-Fri 9-5', `${WEEK} 09:00-17:00`],
  ['Sun closed; Mon-Fri 9-5', `${WEEK} 09:00-17:00`],
  ['daily 9-5, closed weekends', `${WEEK} 09:00-17:00`],
  ['Mon-Fri 9-5, lunch 12-1', `${WEEK} 09:00-17:00 | any 12:00-13:00`],
  ['Mon-Fri 9-5, closed 12-1', `${WEEK} 09:00-17:00 | any 12:00-13:00`],
];

for (const [text, hours] of UNDERSTOOD) {
  test(`hours as owners type them are understood: ${text}`, () => assert.equal(shown(text), hours));
}

const ASKED = [
  '',
  '9-5',
  'Mon',
  'Mon 9',
  'by appointment',
  'Mon-Fri 25-99',
  'Mon-Fri 9-5 or so',
  'Mon 9-5, Mon 8-10',

  'closed Sunday',
  'lunch 12-1',
];

for (const text of ASKED) {
  test(`hours that are not clear are not guessed at: ${text || 'nothing'}`, () => assert.equal(shown(text), undefined));
}

test('whatever is typed, it is hours without a fault or none, at once', () => {
  const word = fc.constantFrom(
    'mon',
    'tue-fri',
    'sat',
    'weekdays',
    '9-5',
    '10am-2pm',
    '22-2',
    'noon',
    'closed',
    'lunch',
    'except',
    ',',
    'and',
    ';',
    '24/7',
    'x',
    '-',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
      ),
      (text) => {
        const hours = parseHoursText(text);
        assert.deepEqual(hours === undefined ? [] : checkHours(hours), []);
      },
    ),
    { numRuns: 1_000 },
  );
  const startedAt = performance.now();
  parseHoursText('mon '.repeat(10_000));
  parseHoursText(' '.repeat(499));
  parseHoursText('9-'.repeat(249));
  assert.ok(performance.now() - startedAt < 200);
});
