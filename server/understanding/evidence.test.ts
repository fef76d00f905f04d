/** The words of a text support what a model read in each of the languages the agent speaks, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock, Day } from '#core/time.ts';
import { TODAY } from '#test/wording.ts';
import { introduces, saysCancel, saysYes, supportedClock, supportedDay, supportsDuration } from './evidence.ts';

// Monday is today: Tuesday is the 16th, Friday the 19th.
const WHEN: readonly [text: string, day: Day | undefined, clock: Clock | undefined][] = [
  ['Friday at half past two', '2026-06-19', '14:30'],
  ['tomorrow at 10', '2026-06-16', '10:00'],
  ['el viernes a las dos y media', '2026-06-19', '14:30'],
  ['pasado mañana a las 9', '2026-06-17', '09:00'],
  ['el 23 de junio al mediodía', '2026-06-23', '12:00'],
  ['vendredi à 14h30', '2026-06-19', '14:30'],
  ['vendredi à deux heures et demie', '2026-06-19', '14:30'],
  ['demain à 10 heures', '2026-06-16', '10:00'],
  ['après-demain à 9h', '2026-06-17', '09:00'],
  ['le 23 juin à midi', '2026-06-23', '12:00'],
  ['le 1er juillet', '2026-07-01', undefined],
  ['dans deux semaines', '2026-06-29', undefined],
  ['Freitag um halb drei', '2026-06-19', '14:30'],
  ['morgen um 10 Uhr', '2026-06-16', '10:00'],
  ['übermorgen um neun', '2026-06-17', '09:00'],
  ['am 23. Juni um Viertel nach zwei', '2026-06-23', '14:15'],
  ['in einer Woche', '2026-06-22', undefined],
  ['venerdì alle due e mezza', '2026-06-19', '14:30'],
  ['domani alle 10', '2026-06-16', '10:00'],
  ['dopodomani alle nove', '2026-06-17', '09:00'],
  ['il 23 giugno a mezzogiorno', '2026-06-23', '12:00'],
  ['sexta-feira às duas e meia', '2026-06-19', '14:30'],
  ['amanhã às 10h', '2026-06-16', '10:00'],
  ['depois de amanhã às nove', '2026-06-17', '09:00'],
  ['dia 23 de junho ao meio-dia', '2026-06-23', '12:00'],
  ['vrijdag om half drie', '2026-06-19', '14:30'],
  ['morgen om 10 uur', '2026-06-16', '10:00'],
  ['overmorgen om negen uur', '2026-06-17', '09:00'],
  ['23 juni om kwart over twee', '2026-06-23', '14:15'],
];

for (const [text, day, clock] of WHEN) {
  test(`"${text}" says when`, () => {
    if (day !== undefined) assert.equal(supportedDay(day, text, TODAY, clock), day);
    if (clock !== undefined) assert.equal(supportedClock(clock, text, day), clock);
  });
}

const NEITHER = [
  'I need a haircut',
  'necesito cortarme el pelo',
  'je voudrais une coupe',
  'ich brauche einen Haarschnitt',
  'vorrei un taglio di capelli',
  'queria um corte de cabelo',
  'ik wil graag een knipbeurt',
];
for (const text of NEITHER)
  test(`"${text}" says no day and no time`, () => {
    for (const day of ['2026-06-16', '2026-06-19', '2026-06-22']) assert.equal(supportedDay(day, text, TODAY, undefined), undefined, day);
    for (const clock of ['09:00', '12:00', '14:30']) assert.equal(supportedClock(clock, text, undefined), undefined, clock);
  });

const YES = [
  ...['yes please', 'sounds good', 'sí, perfecto', 'vale gracias', 'oui, parfait', "d'accord", 'ja gerne', 'passt, danke'],
  ...['sì, va bene', 'perfetto', 'sim, pode ser', 'está ótimo, obrigada', 'ja prima', 'goed, graag'],
];
for (const text of YES) test(`"${text}" is a yes`, () => assert.ok(saysYes(text)));

const NO_YES = [
  ...['yes but later', 'ok, and where?', 'sí pero más tarde', 'oui mais plus tard', "oui, c'est où", 'ja aber später', 'ja, wo denn?'],
  ...[
    'sì ma più tardi',
    'va bene, ma a che ora',
    'sim mas mais tarde',
    'sim, onde',
    'ja maar later',
    'ja, waar dan',
    'nein danke',
    'non grazie',
  ],
];
for (const text of NO_YES) test(`"${text}" is no yes`, () => assert.ok(!saysYes(text)));

const CANCELS = [
  ...['cancel my appointment', "I can't make it", 'quiero cancelar mi cita', 'tengo que anularla', 'no puedo ir', 'je dois annuler'],
  ...['je ne peux pas venir', 'ich muss absagen', 'bitte stornieren', 'ich kann nicht kommen', 'devo disdire', 'annullare per favore'],
  ...['non posso venire', 'quero cancelar', 'preciso desmarcar', 'não posso ir', 'ik wil afzeggen', 'annuleren graag', 'ik kan niet komen'],
];
for (const text of CANCELS) test(`"${text}" calls off`, () => assert.ok(saysCancel(text)));

const KEEPS = [
  'can I come?',
  'puedo ir el lunes?',
  'je peux venir',
  'ich kann kommen',
  'posso venire lunedì?',
  'posso ir segunda?',
  'ik kan komen',
];
for (const text of KEEPS) test(`"${text}" calls nothing off`, () => assert.ok(!saysCancel(text)));

const NAMED: readonly [text: string, name: string][] = [
  ["I'm Ana", 'Ana'],
  ['me llamo Ana', 'Ana'],
  ["je m'appelle Ana", 'Ana'],
  ['moi c’est Ana', 'Ana'],
  ['ich heiße Ana', 'Ana'],
  ['mein Name ist Ana', 'Ana'],
  ['mi chiamo Ana', 'Ana'],
  ['o meu nome é Ana', 'Ana'],
  ['aqui é a Ana', 'Ana'],
  ['ik heet Ana', 'Ana'],
  ['je spreekt met Ana', 'Ana'],
];
for (const [text, name] of NAMED) test(`"${text}" gives a name`, () => assert.ok(introduces(text, name)));

const LASTS: readonly [text: string, minutes: number][] = [
  ['for an hour and a half', 90],
  ['una hora y media', 90],
  ['45 minutos', 45],
  ['une heure et demie', 90],
  ['anderthalb Stunden', 90],
  ['zwei Stunden', 120],
  ["un'ora e mezza", 90],
  ['uma hora e meia', 90],
  ['anderhalf uur', 90],
];
for (const [text, minutes] of LASTS) test(`"${text}" says how long`, () => assert.ok(supportsDuration(minutes, text)));
