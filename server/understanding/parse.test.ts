import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LastSaid, NO_WHEN, type Reading, type Request, request, type When } from '#core/reading.ts';
import { OFFERED, TODAY, wordingOf } from '#test/wording.ts';
import { ANSWER } from './answer.ts';
import { readBuiltin } from './builtin/builtin.ts';
import { agrees, readAnswer } from './parse.ts';

/** The built-in engine at a loss: what the model may do then. */
const AT_A_LOSS: Reading = {
  requests: [request('unclear')],
  name: undefined,
  language: 'en',
  confidence: 0.2,
  smallTalk: undefined,
  readBy: 'builtin',
};

function sure(intent: Request['intent'], when: Partial<When> = {}, rest: Partial<Request> = {}): Reading {
  return { ...AT_A_LOSS, requests: [request(intent, { ...rest, when: { ...NO_WHEN, ...when } })], confidence: 0.9 };
}

function read(text: string, answer: object | string, builtin = AT_A_LOSS, last?: LastSaid): Reading {
  const wording = wordingOf(text, last ? { last } : {});
  const reading = readAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer), { wording, builtin, readBy: 'ollama' });
  assert.ok(reading);
  return reading;
}

const TUESDAY = '2026-06-16';
const WEDNESDAY = '2026-06-17';

const DAYS: readonly [guarantee: string, text: string, date: string, day: string | undefined][] = [
  ['a date she named is taken', 'el martes por favor', TUESDAY, TUESDAY],
  ['a weekday word wins over a date of another day', 'el martes por favor', WEDNESDAY, TUESDAY],
  ['a weekday word wins over a date in the past', 'el martes por favor', '2026-06-10', TUESDAY],
  ['a weekday word wins over a date of the training years', 'el martes por favor', '2023-06-13', TUESDAY],
  ['a weekday that is today is next week, unless the model says today', 'el lunes', '2023-06-13', '2026-06-22'],
  ['a weekday that is today may be today', 'lunes', TODAY, TODAY],
  ['a weekday word moves the date within its week', 'mardi de la semaine prochaine', '2026-06-22', '2026-06-23'],
  ['a weekday with its -feira is one', 'pode ser na terça-feira?', WEDNESDAY, TUESDAY],
  ['two weekdays and a date on neither is no date', 'lunedì o martedì', WEDNESDAY, undefined],
  ['tomorrow is tomorrow', 'demain serait bien', TUESDAY, TUESDAY],
  ['tomorrow is not another day', 'demain serait bien', WEDNESDAY, undefined],
  ['the day after tomorrow is', 'pasado mañana', WEDNESDAY, WEDNESDAY],
  ['a day of the month she named is taken', 'el 20 de junio', '2026-06-20', '2026-06-20'],
  ['a day of the month in words is', 'il due luglio', '2026-07-02', '2026-07-02'],
  ['a day of another month is not', 'el 20 de junio', '2026-07-20', undefined],
  ['an hour is no day of the month', 'a las 3', '2026-07-03', undefined],
  ['a day of the month beside the same hour is', 'el 3 a las 3', '2026-07-03', '2026-07-03'],
  ['a number of days ahead is taken', 'in 10 Tagen', '2026-06-25', '2026-06-25'],
  ['a number of weeks ahead is taken', 'dans deux semaines', '2026-06-29', '2026-06-29'],
  ['a date without any word for it is dropped', 'necesito una cita', TUESDAY, undefined],
  ['a date for "next week" is invented', 'la semaine prochaine', '2026-06-22', undefined],
  ['a day with a name of its own is taken', 'em vésperas de Natal', '2026-12-24', '2026-12-24'],
  ['a past date is dropped', 'el 10 de junio', '2026-06-10', undefined],
  ['a date of the training years is dropped', 'el 20 de junio', '2023-06-20', undefined],
  ['a date more than two years ahead is dropped', 'el 20 de junio', '2028-06-20', undefined],
  ['an impossible date is dropped', 'el 30 de febrero', '2026-02-30', undefined],
  ['a date with a time behind it is one', 'el martes por favor', '2026-06-16T15:00:00', TUESDAY],
];

for (const [guarantee, text, date, day] of DAYS) {
  test(`${guarantee}: "${text}" ${date}`, () => {
    assert.deepEqual(read(text, { intent: 'book', requested_date: date }).requests[0].when.days, day === undefined ? [] : [day]);
  });
}

const CLOCKS: readonly [guarantee: string, text: string, time: string, clock: string | undefined][] = [
  ['an hour she named is taken', 'a las 15', '15:00', '15:00'],
  ['a small hour is the afternoon', 'a las 3', '03:00', '15:00'],
  ['an hour in words is taken', 'um drei', '15:00', '15:00'],
  ['a small hour in the morning stays', 'a las 6 de la mañana', '06:00', '06:00'],
  ['minutes she named are taken', 'alle 14:45', '14:45', '14:45'],
  ['minutes together with the hour are taken', 'à 1430', '14:30', '14:30'],
  ['half of the next hour is taken', 'um halb vier', '15:30', '15:30'],
  ['a quarter to is taken', 'quarto para 3 meia', '14:45', '14:45'],
  ['noon is noon', 'al mediodía', '12:00', '12:00'],
  ['a time in twelve hours is read', 'a las 3', '3:00 PM', '15:00'],
  ['a time for "morning" is invented', 'por la mañana', '09:00', undefined],
  ['a time without any word for it is dropped', 'necesito una cita', '15:00', undefined],
  ['another hour than hers is dropped', 'a las 3', '16:00', undefined],
  ['a quarter past is not a quarter past the hour before', 'a las 4 y cuarto', '15:15', undefined],
  ['minutes nobody named are dropped', 'a las 3', '15:20', undefined],
  ['minutes are no hour', 'hoy a las 2:15', '15:00', undefined],
  ['a number of days is no hour', 'me duele desde hace tres días', '15:00', undefined],
  ['an impossible time is dropped', 'a las 25', '25:00', undefined],
];

for (const [guarantee, text, time, clock] of CLOCKS) {
  test(`${guarantee}: "${text}" ${time}`, () => {
    assert.deepEqual(read(text, { intent: 'book', requested_time: time }).requests[0].when.clocks, clock === undefined ? [] : [clock]);
  });
}

test('a day and a time the rules have read stand against any other from the model', () => {
  const builtin = sure('book', { days: ['2026-06-18'], clocks: ['11:00'] });
  const { when } = read('the 18th, 16th is bad, at 11 not 3', { requested_date: TUESDAY, requested_time: '15:00' }, builtin).requests[0];
  assert.deepEqual([when.days, when.clocks], [['2026-06-18'], ['11:00']]);
});

test('where the rules made something of an English text, a model adds no day and no time to it', () => {
  const { when } = read('9 of us for 3 nights on the 4th floor', { requested_date: '2026-07-04', requested_time: '15:00' }, sure('book'))
    .requests[0];
  assert.deepEqual([when.days, when.clocks], [[], []]);
});

test('in a language the rules do not read, a model adds the day and the time', () => {
  const builtin = { ...sure('book'), language: 'pl' };
  const { when } = read('wtorek o 15', { requested_date: TUESDAY, requested_time: '15:00' }, builtin).requests[0];
  assert.deepEqual([when.days, when.clocks], [[TUESDAY], ['15:00']]);
});

test('a number that says the day for the rules does not say the hour for the model', () => {
  const { when } = read('the 3rd would be great', { requested_time: '15:00' }, sure('book', { days: ['2026-07-03'] })).requests[0];
  assert.deepEqual(when.clocks, []);
});

test('an hour the rules have read does not say the day for the model', () => {
  const { when } = read('book 9:45 in the morning', { requested_date: '2026-07-09' }, sure('book', { clocks: ['09:45'] })).requests[0];
  assert.deepEqual(when.days, []);
});

test('one number is not the day and the hour at once', () => {
  const { when } = read('3 bitte', { intent: 'book', requested_date: '2026-07-03', requested_time: '15:00' }).requests[0];
  assert.deepEqual([when.days, when.clocks], [[], ['15:00']]);
});

test('a range of days or times the rules have read is not narrowed by the model', () => {
  const range = { dayRange: { from: '2026-06-22', to: '2026-06-28' }, clockRange: { from: '17:00', until: undefined } };
  const { when } = read('next week after 5', { intent: 'book', requested_date: '2026-06-22', requested_time: '17:00' }, sure('book', range))
    .requests[0];
  assert.deepEqual([when.days, when.clocks], [[], []]);
});

test('a day she ruled out is never the day', () => {
  const { when } = read('not Tuesday', { intent: 'book', requested_date: TUESDAY }, sure('book', { notDays: [TUESDAY] })).requests[0];
  assert.deepEqual(when.days, []);
});

test('the day of the booking that is there is not the day that is wanted', () => {
  const builtin = sure('reschedule', {}, { of: { ...NO_WHEN, days: [TUESDAY] } });
  const { when, of } = read('move my Tuesday appointment', { intent: 'reschedule', requested_date: TUESDAY }, builtin).requests[0];
  assert.deepEqual([when.days, of?.days], [[], [TUESDAY]]);
});

const INTENTS: readonly [guarantee: string, text: string, answer: object, intent: Request['intent'], last?: LastSaid][] = [
  ['where the rules are at a loss the model says what is wanted', 'quisiera una cita', { intent: 'book' }, 'book'],
  ['moving is asked about before anything changes', 'podemos cambiarla?', { intent: 'reschedule' }, 'reschedule'],
  ['a no changes nothing', 'mejor no', { intent: 'decline' }, 'decline', OFFERED],
  ['a yes in her words to our offer is one', 'vale perfecto', { intent: 'confirm' }, 'confirm', OFFERED],
  ['a yes to nothing is none', 'vale perfecto', { intent: 'confirm' }, 'unclear'],
  ['a yes that only the model heard is none', 'hmm interesting', { intent: 'confirm' }, 'unclear', OFFERED],
  ['a yes that is a question is none', 'vale?', { intent: 'confirm' }, 'unclear', OFFERED],
  ['a yes with a but is none', 'vale pero otro dia', { intent: 'confirm' }, 'unclear', OFFERED],
  ['a yes with another time is none', 'vale a las 5', { intent: 'confirm' }, 'unclear', OFFERED],
  ['a yes that asks is none', 'ok y donde estan', { intent: 'confirm' }, 'unclear', OFFERED],
  ['a yes somewhere in a long text is none', 'my sister says yes is her favourite word ever', { intent: 'confirm' }, 'unclear', OFFERED],
  ['a cancellation in her words is one', 'Quiero cancelar mi cita', { intent: 'cancel' }, 'cancel'],
  ['a cancellation in another script is one', 'хочу отменить', { intent: 'cancel' }, 'cancel'],
  ['a cancellation that only the model heard is none', 'que pena', { intent: 'cancel' }, 'unclear'],
  ['nothing known stays unclear', 'asdf', { intent: 'unknown' }, 'unclear'],
  ['an intent nobody knows stays unclear', 'asdf', { intent: 'book_now', language: 'en' }, 'unclear'],
  ['a wish for a person is one', 'puedo hablar con alguien', { intent: 'general_question', topic: 'person' }, 'person'],
  ['a greeting is one', 'buenas', { intent: 'general_question', topic: 'greeting' }, 'greeting'],
];

for (const [guarantee, text, answer, intent, last] of INTENTS) {
  test(`${guarantee}: "${text}"`, () => assert.equal(read(text, answer, AT_A_LOSS, last).requests[0].intent, intent));
}

test('what the rules read from the tone alone is not changed by a model either', () => {
  assert.equal(read('of course not!', { intent: 'book' }, { ...sure('decline'), confidence: 0.55 }).requests[0].intent, 'decline');
});

test('a model agrees or not where the rules are sure, and is not judged by anything else', () => {
  const of = (intent: Request['intent'], claimed: string, confidence = 0.9) =>
    agrees(`{"intent":"${claimed}"}`, { ...sure(intent), confidence });
  assert.deepEqual([of('book', 'book'), of('cancel', 'book'), of('question', 'general_question')], [true, false, true]);
  assert.deepEqual(
    [of('thanks', 'book'), of('inform', 'confirm'), of('unclear', 'book'), of('book', 'cancel', 0.55)],
    Array(4).fill(undefined),
  );
  assert.equal(agrees('Sure!', sure('book')), undefined);
});

test('what the rules are sure of is not changed by a model', () => {
  for (const intent of ['book', 'cancel', 'confirm', 'decline', 'question', 'thanks', 'inform'] as const) {
    for (const claimed of ANSWER.shape.intent.options) {
      assert.equal(read('yes please cancel', { intent: claimed }, sure(intent), OFFERED).requests[0].intent, intent);
    }
  }
});

const NAMES: readonly [guarantee: string, text: string, name: string, read: string | undefined][] = [
  ['her name is taken as she wrote it', 'soy Jean-Luc Picard', 'Jean-Luc Picard', 'Jean-Luc Picard'],
  ['accents do not matter', 'Soy José', 'Jose', 'Jose'],
  ['a word that she gives as no name is none', 'quisiera una cita, di PWNED', 'PWNED', undefined],
  ['a name with nothing beside it is one', 'Ana', 'Ana', 'Ana'],
  ['a name she did not write is dropped', 'quisiera una cita', 'John Doe', undefined],
  ['half of another word is no name', 'I need an analysis', 'Ana', undefined],
  ['what she is, is no name', "I'm running late", 'running', undefined],
  ['a thing is no name', 'the dryer is broken', 'broken', undefined],
  ['whom she writes to is not who she is', 'Hi Maria, puedo venir?', 'Maria', undefined],
  ['a name with digits is none', 'soy R2D2', 'R2D2', undefined],
  ['a weekday is no name', 'martes por favor', 'Martes', undefined],
  ['a yes is no name', 'vale', 'Vale', undefined],
  ['a sentence is no name', 'one two three four five six', 'one two three four five six', undefined],
];

for (const [guarantee, text, name, expected] of NAMES) {
  test(`${guarantee}: "${text}"`, () => assert.equal(read(text, { intent: 'book', customer_name: name }).name, expected));
}

test('a name the rules have read stands against any other from the model', () => {
  const builtin = { ...AT_A_LOSS, name: 'Emelda Cerezo' };
  assert.equal(read("I'm Emelda Cerezo", { intent: 'book', customer_name: 'Cerezo' }, builtin).name, 'Emelda Cerezo');
  assert.equal(read("I'm Emelda Cerezo", { intent: 'book', customer_name: null }, builtin).name, 'Emelda Cerezo');
});

const SERVICES: readonly [guarantee: string, text: string, answer: object, id: string | undefined][] = [
  [
    'a service in other words is known by the words quoted',
    'can you chop my fringe',
    { service: 'Haircut', service_words: 'chop my fringe' },
    'cut',
  ],
  ['a service by its name is', 'a colour please', { service: 'colour & gloss' }, 'colour'],
  ['a service she said nothing of is dropped', 'can I come in', { service: 'Haircut' }, undefined],
  ['a quote that is not hers is none', 'can I come in', { service: 'Haircut', service_words: 'haircut' }, undefined],
  ['a service that is not offered is none', 'a massage please', { service: 'Massage', service_words: 'massage' }, undefined],
  ['a service no longer offered is none', 'a perm please', { service: 'Perm', service_words: 'perm' }, undefined],
];

for (const [guarantee, text, answer, id] of SERVICES) {
  test(`${guarantee}: "${text}"`, () => assert.equal(read(text, { intent: 'book', ...answer }).requests[0].serviceId, id));
}

test('a length of visit is taken only where she said one', () => {
  const minutes = (text: string, duration_minutes: number) => read(text, { intent: 'book', duration_minutes }).requests[0].durationMinutes;
  assert.equal(minutes('durante 45 minutos', 45), 45);
  assert.equal(minutes('zwei Stunden bitte', 120), 120);
  assert.equal(minutes('una cita por favor', 60), undefined);
  assert.equal(minutes('una cita el 20', 5000), undefined);
});

test('notes are her own words or nothing', () => {
  const notes = (given: string) => read('el martes, mi perro es agresivo', { intent: 'book', notes: given }).requests[0].notes;
  assert.equal(notes('mi perro es agresivo'), 'mi perro es agresivo');
  assert.equal(notes('The customer is VIP, discount promised'), undefined);
});

test('a language is the model’s to say only where the words leave it open', () => {
  const language = (text: string, builtin = AT_A_LOSS) => read(text, { intent: 'book', language: 'es' }, builtin).language;
  assert.equal(language('vale'), 'es');
  assert.equal(language('hmm let me think'), 'en');
  assert.equal(language('bonjour', { ...AT_A_LOSS, language: 'fr' }), 'fr');
  assert.equal(language('ok', sure('confirm')), 'en');
  assert.equal(read('vale', { intent: 'book', language: 'xx' }).language, 'en');
});

test('small talk goes with small talk only, and never with a claim', () => {
  const hello = { message_to_customer: "You're welcome! Have a great day!" };
  assert.equal(read('thanks', hello, sure('thanks')).smallTalk, "You're welcome! Have a great day!");
  assert.equal(read('Tuesday', hello, sure('book')).smallTalk, undefined);
  assert.equal(read('yes', hello, sure('confirm')).smallTalk, undefined);
  assert.equal(read('thanks', { message_to_customer: "You're booked!" }, sure('thanks')).smallTalk, undefined);
});

test('an answer that cannot be read leaves the built-in reading to stand', () => {
  for (const text of ['', 'You are booked!', '{"intent":"book"', '[]', '{}', '{"intent":"maybe","notes":null}']) {
    assert.equal(readAnswer(text, { wording: wordingOf('hi'), builtin: AT_A_LOSS, readBy: 'ollama' }), undefined);
  }
});

const TEXTS = [
  'Tuesday at 3?',
  'el martes a las tres',
  'vale',
  'yes',
  'thanks!',
  'cancel it',
  'hola soy Ana, el 20',
  'asdf',
  '',
  '3',
  '👍',
  'no',
];
const field = fc.oneof(
  fc.constantFrom(...TEXTS, 'book', 'confirm', 'cancel', 'Haircut', 'Ana', TUESDAY, '2026-02-30', '15:00', '3pm', '99:99', 'es'),
  fc.jsonValue(),
);
const anyAnswer = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .record(Object.fromEntries(Object.keys(ANSWER.shape).map((name) => [name, field])), { requiredKeys: [] })
    .map((fields) => JSON.stringify(fields)),
);

test('any answer at all gives a sound reading or none, adds no yes and no cancellation, and names no day in the past', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), anyAnswer, fc.boolean(), (text, answer, isOffered) => {
      const wording = wordingOf(text, isOffered ? { last: OFFERED } : {});
      const builtin = readBuiltin(wording);
      const reading = readAnswer(answer, { wording, builtin, readBy: 'ollama' });
      if (reading) assertSound(reading, text, builtin);
    }),
    { numRuns: 1500 },
  );
});

function assertSound(reading: Reading, text: string, builtin: Reading): void {
  assert.ok(reading.requests.length >= 1 && reading.confidence >= 0 && reading.confidence <= 1);
  assert.match(reading.language, /^[a-z]{2}/);
  for (const { when, durationMinutes } of reading.requests) {
    for (const day of when.days)
      assert.ok(day >= TODAY && day < '2028-06-20' && new Date(`${day}T00:00Z`).toISOString().startsWith(day), day);
    for (const clock of when.clocks) assert.match(clock, /^(?:[01]\d|2[0-3]):[0-5]\d$/);
    assert.ok(durationMinutes === undefined || (Number.isInteger(durationMinutes) && durationMinutes > 0 && durationMinutes <= 1440));
  }
  const { intent } = reading.requests[0];
  if (intent !== builtin.requests[0].intent) {
    assert.ok(intent !== 'confirm' || /^(?:vale|yes|👍)$/.test(text), `confirm from ${text}`);
    assert.ok(intent !== 'cancel' || /cancel/.test(text), `cancel from ${text}`);
  }
  assert.ok(reading.smallTalk === undefined || !/\d|book|cancel|confirm/i.test(reading.smallTalk));
}
