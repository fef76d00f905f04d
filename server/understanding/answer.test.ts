import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseAnswer, whyUnreadable } from './answer.ts';

const RIGHT = '{"intent":"book","customer_name":"Dana","requested_date":"2026-06-16","requested_time":"15:00"}';

const READABLE = {
  'the object alone': RIGHT,
  'within code fences': `\`\`\`json\n${RIGHT}\n\`\`\``,
  'with prose around it': `Sure! Here is the JSON you asked for:\n${RIGHT}\nLet me know {if} you need more.`,
  'after a thought that holds another object': `<think>Maybe {"intent":"cancel"}? No.</think>${RIGHT}`,
  'after an object of something else': `{"role":"assistant"} ${RIGHT}`,
  'in an array': `[${RIGHT}]`,
  'in an envelope': `{"response":${RIGHT}}`,
  'as JSON within a JSON text': JSON.stringify(RIGHT),
  'with a comma left behind': RIGHT.replace('}', ', }'),
  'with braces in a string': RIGHT.replace('"Dana"', '"Dana","notes":"a } and a { and a \\" and a ,}"'),
  'behind a byte order mark': `\uFEFF${RIGHT}`,
};

for (const [name, text] of Object.entries(READABLE)) {
  test(`an answer is read ${name}`, () => {
    const answer = parseAnswer(text);
    assert.equal(answer?.intent, 'book');
    assert.equal(answer?.customer_name, 'Dana');
    assert.equal(answer?.requested_time, '15:00');
  });
}

const UNREADABLE = {
  nothing: '',
  'an empty object': '{}',
  'an empty array': '[]',
  'prose only': "You're booked for Tuesday!",
  'an object cut in its first field': RIGHT.slice(0, 15),
  HTML: '<!doctype html><html><body>{ Bad gateway }</body></html>',
  null: 'null',
  'a number': '42',
  'NaN for a number': '{"intent":"book","duration_minutes":NaN}',
  'fields nobody asked for': '{"answer":"yes"}',
  'fields without a usable value': '{"intent":"maybe","customer_name":null,"duration_minutes":"long"}',
  'braces without end': '{'.repeat(50_000),
  'a huge text': `${'x'.repeat(2_000_000)}${RIGHT}`,
};

for (const [name, text] of Object.entries(UNREADABLE)) {
  test(`no answer is read from ${name}`, () => assert.equal(parseAnswer(text), undefined));
}

test('why an answer cannot be read is said without a word of it', () => {
  const reasons = Object.values(UNREADABLE).map(whyUnreadable);
  assert.deepEqual([...new Set(reasons)].toSorted(), [
    'it holds no JSON object',
    'it was empty',
    'it was too long',
    'its JSON is broken, or has none of the fields',
    'none of its fields has a usable value',
  ]);
});

test('a field of a wrong type is dropped and costs the answer nothing else', () => {
  const answer = parseAnswer(
    '{"intent":["book"],"customer_name":{"first":"Dana"},"requested_date":20260616,"requested_time":"15:00","duration_minutes":"45"}',
  );
  assert.deepEqual(
    {
      intent: answer?.intent,
      name: answer?.customer_name,
      date: answer?.requested_date,
      time: answer?.requested_time,
      minutes: answer?.duration_minutes,
    },
    { intent: undefined, name: undefined, date: undefined, time: '15:00', minutes: 45 },
  );
});

test('of an answer that is cut off the whole fields are read, and no half of one', () => {
  for (const cut of ['"requested_ti', '"requested_time":"15', '"requested_time":"15:0', '"notes":"a, {b}, [c', '"notes":["a, b"'])
    for (const before of ['', '{"response":', '```json\n']) {
      const answer = parseAnswer(`${before}${RIGHT.slice(0, RIGHT.indexOf('"requested_time"'))}${cut}`);
      assert.deepEqual([answer?.intent, answer?.customer_name, answer?.requested_date], ['book', 'Dana', '2026-06-16'], cut);
      assert.deepEqual([answer?.requested_time, answer?.notes], [undefined, undefined], cut);
    }
});

test('null, empty and "unknown" are absent', () => {
  const answer = parseAnswer('{"intent":"BOOK","customer_name":null,"notes":"","service":"unknown","duration_minutes":0}');
  assert.equal(answer?.intent, 'book');
  assert.deepEqual(
    [answer?.customer_name, answer?.notes, answer?.service, answer?.duration_minutes],
    [undefined, undefined, undefined, undefined],
  );
});

test('any answer at all is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.json().map((json) => `{"intent":${json}`),
      ),
      (text) => void parseAnswer(text),
    ),
  );
});
