/** Days, weeks and months. */
import { type Row, row, unitTeller } from '../rephrasing.ts';
import { WEEKDAY } from '../said.ts';
import { MONTHS, SHORT_MONTHS } from './months.ts';

/** What may be left out of `segunda-feira`, and its number: `2a feira`, `2a`. */
const FEIRA = '(?:[ -]?feiras?)?';
const WEEKDAYS = ['segunda monday', 'terca tuesday', 'quarta wednesday', 'quinta thursday', 'sexta friday'];
const D = `(${WEEKDAY})`;
const M = '((?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)';
const NEXT_WEEK =
  '(?:(?:(?:da|na|a|para a|de) )?(?:proxima semana|outra semana|semana (?:que vem|proxima|seguinte|que entra|a seguir))|para a semana)(?! sim)';
const NEXT = '(?:que vem|proxim[ao]|seguinte|que entra|a seguir)';
const UNIT = '(dias?|semanas?|mes(?:es)?|anos?)';
const NTH: Readonly<Record<string, string>> = { primeir: 'first', segund: 'second', terceir: '3rd', quart: '4th', ultim: 'last' };
/** Holidays, as the rows before have said them. */
const FEAST = '(?:easter|good friday|shrove tuesday|ash wednesday|corpus christi|december \\d|january 1)';
const BOUNDS: Readonly<Record<string, string>> = { 'nao antes': 'not before', antes: 'before', depois: 'after', 'a partir': 'from' };
/** "Daqui a oito dias" and "daqui a quinze dias" count today: a week and two weeks. */
const COUNTED_WITH_TODAY: Readonly<Record<string, number>> = { '8': 7, '15': 14 };
const FROM_TODAY = '(?:daqui(?: a| ha)?|de hoje a|dentro de)';

const unit = unitTeller({ d: 'day', s: 'week', m: 'month', a: 'year' });
const amount = (n: string | undefined) => Number(n) || 1;

/** Of one date each. */
const FEASTS = [
  ['tiradentes', '21 april'],
  ['nossa senhora aparecida', '12 october'],
  ['finados', '2 november'],
  ['proclamacao da republica', '15 november'],
  ['consciencia negra', '20 november'],
  ['todos os santos', '1 november'],
] as const;
/** The same, where only "dia de" tells them from the thing itself. */
const DAYS_OF = [
  ['reis', '6 january'],
  ['sao valentim', '14 february'],
  ['liberdade', '25 april'],
  ['trabalho|trabalhador(?:es)?', '1 may'],
  ['portugal', '10 june'],
  ['santo antonio', '13 june'],
  ['sao joao', '24 june'],
  ['assuncao', '15 august'],
  ['criancas', '12 october'],
  ['restauracao', '1 december'],
  ['imaculada(?: conceicao)?', '8 december'],
] as const;

/** For `portuguese.ts`, in the order they are run. */
export const DATES: readonly Row[] = [
  // Streets are called after days.
  row('\\b(?:rua|r\\.|avenida|av\\.?|praca|travessa|alameda|largo) (?:d[aeo]s? )?\\d{1,2} de [a-z]+', 'rua'),
  ...fromToday(),
  // The morning and tomorrow are nearly one word.
  row('\\b(?:o dia )?(?:depois|dps) (?:de|da) ?(?:amanha|manha(?= ?(?:$|[,.?!]|as|a tarde|de)))', 'day after tomorrow'),
  row('(?<=\\b(?:prefiro|preferia|gosto d|toda|durante|livre|so|melhor) ?)a manha\\b|\\ba manha(?= toda| inteira)', 'in the morning'),
  row('\\b(?:de|pela|da|na|durante|em|por|nas|pelas|toda) (?:a )?manhas?(?: cedo| cedinho)?\\b', (match) =>
    /cedo|cedinho/.test(match) ? 'early in the morning' : 'in the morning',
  ),
  row('\\b(?:logo )?(?:cedo|cedinho) in the morning', 'early in the morning'),
  row('\\besta manha\\b|\\bnesta manha\\b|\\bhoje in the morning', 'this morning'),
  row('\\b(?:o dia de |de |ja )?(?:amanha|a manha)(?: mesmo)?\\b', 'tomorrow'),
  row('\\btomorrow +(?:bem |logo )?(?:cedo|cedinho)(?: in the morning)?', 'tomorrow early in the morning'),
  row('\\btomorrow +(?:in the )?morning', 'tomorrow morning'),
  row('\\b(?:ainda |o dia de |de |ja )?hoje(?: mesmo| ainda)?\\b', 'today'),
  row('\\b(?:anteontem|antes de ontem|antontem)\\b', 'day before yesterday'),
  row('\\bontem\\b', 'yesterday'),
  row(
    '(?<=\\b(?:tem|ha|pode ser|atendem?|livre|vaga|horario|vou|ir)\\b[^,.?!]{0,20})\\b(?:agora(?: mesmo)?|neste momento|ja ja)(?= ?(?:$|[.?!]))|^neste momento$',
    'today',
  ),
  ...holidays(),
  ...weekdays(),
  ...MONTHS.map(([portuguese, english]) => row(`\\b${portuguese}\\b`, english)),
  ...SHORT_MONTHS.map(([portuguese, english]) => row(`(?<=\\d(?:o)?(?: de |[ /.-]))${portuguese}\\b\\.?`, english)),
  ...SHORT_MONTHS.map(([portuguese, english]) => row(`\\b${portuguese}(?=[/-]\\d| \\d{1,2}\\b(?! ?h))`, english)),
  ...monthDates(),
  ...weeks(),
  ...relativeDays(),
  ...bounds(),
  ...datesAlone(),
  row(`\\b(?:durante|em|no mes de|para|la para|em meados de|no inicio de|ate) (?=${M}\\b(?! \\d))`, 'in '),
  row(`\\b(?:de|desde) (?:a |o )?${D} (?:a|ate)(?: a| o)? ${D}`, '$1 to $2'),
  row(`\\bentre (?:a |o |as |os )?${D} e (?:a |o |as |os )?${D}`, 'between $1 and $2'),
  row('\\btomorrow ou (?:depois|no dia seguinte)', 'tomorrow or day after tomorrow'),
  row(`\\b(?:de|da|do|das|dos) (?=${D}|next week|this week)`, 'of '),
  row(`\\b(?:para|pra)(?: a| o)? (?=(?:next |this |last |this coming )?${D})`, 'to '),
  row(
    `\\b(?:na|no|nas|nos|em|a|o|as|os|aos|ao|todas as|todos os|logo) (?=(?:next |this |last |this coming )?${D}|next week|this week)`,
    '',
  ),
  row(`\\b(?:em|no|o|ao|de) (?=\\d{1,2} ${M}|\\d{1,2}[/-]\\d)`, 'on '),
];

function fromToday(): readonly Row[] {
  return [
    row(`\\b${FROM_TODAY} (\\d+|uma?|1) ${UNIT}`, (_, n, word) => {
      const counted = unit(word) === 'day' ? COUNTED_WITH_TODAY[n ?? ''] : undefined;
      return `in ${counted ?? amount(n)} ${unit(word)}s`;
    }),
    row(`\\bde hoje a (?:8|oito)\\b`, 'in 7 days'),
  ];
}

function weekdays(): readonly Row[] {
  return [
    ...WEEKDAYS.map((pair, i) => {
      const [portuguese = '', english = ''] = pair.split(' ');
      return row(`\\b(?:${portuguese}s?${FEIRA}|${i + 2}a[ -]?f(?:eiras?)?)\\b`, english);
    }),
    ...WEEKDAYS.map((pair, i) =>
      row(
        `(?<=^|\\b(?:na|da|de|e|ou|ate|para|proxima|esta|essa|nao|prox|hello,?) |, )${i + 2}a(?= ?(?:$|[,.?!]|as|a tarde|a noite|in the|de|da|ou|e|que|\\d|nao|pode|tem|eh))`,
        pair.split(' ')[1] ?? '',
      ),
    ),
    row('\\bsabados?\\b', 'saturday'),
    row('\\bdomingos?\\b', 'sunday'),
  ];
}

function holidays(): readonly Row[] {
  return [
    row('\\b(?:na |a )?vespera de natal\\b', 'december 24'),
    row('\\b(?:no |o )?(?:dia de )?natal\\b(?! (?:do|com))', 'december 25'),
    row('\\b(?:na |a )?(?:vespera d[eo] ano novo|passagem (?:de|do) ano|reveillon)\\b', 'december 31'),
    row('\\b(?:no |o )?(?:dia d[eo] )?ano[ -]novo\\b', 'january 1'),
    row('\\b(?:na )?sexta(?:[ -]?feira)? (?:santa|da paixao)\\b', 'good friday'),
    row('\\b(?:na )?quinta(?:[ -]?feira)? santa\\b', 'maundy thursday'),
    row('\\b(?:no )?sabado (?:santo|de aleluia)\\b', 'easter saturday'),
    row('\\b(?:na )?quarta(?:[ -]?feira)? de cinzas\\b', 'ash wednesday'),
    row('\\b(?:no )?domingo de ramos\\b', 'palm sunday'),
    row('\\b(?:na )?segunda(?:[ -]?feira)? de pascoa\\b', 'easter monday'),
    row('\\b(?:na )?segunda(?:[ -]?feira)? de carnaval\\b', '48 days before easter'),
    row('\\b(?:no |o )?(?:(?:dia|terca(?:[ -]?feira)?) d[eo] )?carnaval\\b|\\bterca(?:[ -]?feira)? gorda\\b', 'shrove tuesday'),
    row('\\b(?:na |a )?semana santa\\b', 'between palm sunday and easter'),
    row('\\b(?:na |a |no )?(?:domingo de |dia de )?pascoa\\b', 'easter'),
    row('\\bcorpo de deus\\b', 'corpus christi'),
    ...FEASTS.map(([name, said]) => row(`\\b(?:(?:no|o|na|em) )?(?:(?:dia|feriado) d[aeo]s? )?(?:${name})\\b`, said)),
    ...DAYS_OF.map(([name, said]) => row(`\\b(?:no |o )?(?:dia|feriado) d[aeo]s? (?:${name})\\b`, said)),
  ];
}

function monthDates(): readonly Row[] {
  return [
    row(`\\b(?:de |entre |dias |os |do |dia |e )*(\\d{1,2}) (?:a|ate|ao dia) (\\d{1,2}) de ${M}`, '$1 $3 to $2 $3'),
    row(`\\b(?:nos |os |no |o |entre )?dias? (\\d{1,2}) (?:e|ou) (?:dia |o )?(\\d{1,2}) de ${M}`, '$1 $3 or $2 $3'),
    row(`\\b(?:o |no )?(?:dia )?(?:primeiro|1o)(?: dia)?(?: de| do)? ${M}`, '1 $1'),
    row(
      `\\b(?:o |a |na |no )?(primeir|segund|terceir|quart|ultim)[oa] ${D} (?:de|do mes de) ${M}`,
      (_, nth, day, month) => `${NTH[nth ?? ''] ?? ''} ${day} of ${month}`,
    ),
    row(
      `\\b(?:o |a |na |no )?(primeir|segund|terceir|quart|ultim)[oa] ${D} (?:do|deste) (?:(proximo) )?mes( que vem)?`,
      (_, nth, day, before, after) => `${NTH[nth ?? ''] ?? ''} ${day} of ${(before ?? after) ? 'next' : 'this'} month`,
    ),
    row(
      `\\b(?:em |no |ao |o |a )?(?:dia )?(\\d{1,2})o?(?: de| do|,)? ?[-/]?${M}\\b(?:[,/-]? ?(?:de |do ano de )?((?:19|20)\\d\\d))?`,
      (_, date, month, year) => `${date} ${month}${year === undefined ? '' : ` ${year}`}`,
    ),
    row(`\\b${M},? (?:no )?dia (\\d{1,2})\\b`, '$1 $2'),
    row(`\\b${M}[/-]((?:19|20)\\d\\d)[/-](\\d{1,2})`, '$3 $1 $2'),
    row(`\\b${M}[/-](\\d{1,2})[/-]((?:19|20)\\d\\d)`, '$2 $1 $3'),
    row('\\bdia (?=\\d{1,2} ?[/.-] ?\\d{1,2})', ''),
    row('(?:\\b(?:em|no|ao|o) |^(?=\\S+-\\S+$))(\\d{1,2})[.-](\\d{1,2})(?![\\d/:.-]| ?h)', '$1/$2'),
    row(
      '\\b(?:dia )?(\\d{1,2}) de (1[0-2]|0?[1-9])(?: de ((?:19|20)\\d\\d))?(?! ?(?:da |h\\b|:|minut|a ))',
      (_, date, month, year) => `${date} ${MONTHS[Number(month) - 1]?.[1] ?? ''}${year === undefined ? '' : ` ${year}`}`,
    ),
    row(`\\b${D}(?:,| -)? (?:(?:o|no) )?(?:dia )?(?:on )?(\\d{1,2} ${M})`, '$1 $2'),
  ];
}

function weeks(): readonly Row[] {
  return [
    row(
      '\\b(?:no |o )?(?:fim|final) de semana (?:que vem|proximo|seguinte|a seguir)|\\b(?:no |o )?proximo (?:fim|final) de semana',
      'next weekend',
    ),
    row('\\b(?:(?:a|no|neste|nesse|este|esse|o|ao|aos|nos) )?(?:fim|final|fins|finais) de semana\\b', 'this weekend'),
    row(`\\b${D} (?:da |na )?semana passada`, '$1 last week'),
    row(`\\b(?:na )?semana passada`, 'last week'),
    row(`\\b${D} (?:sem ser esta|sem ser essa|da semana depois da (?:proxima|que vem))`, '$1 next week'),
    row(`\\b${D},? ${NEXT_WEEK}(?! (?:a|as) \\d)?`, '$1 next week'),
    row(`\\b${NEXT_WEEK},? (?:(?:na|no|a|o) )?${D}`, 'next week $1'),
    row(`\\b${D} (?:desta|dessa|nesta|nessa) semana`, '$1 this week'),
    row(`\\b(?:n?esta|n?essa) semana,? (?:na |no )?${D}`, 'this week $1'),
    row(`\\b(?:no |ao |pelo |la para o )?(?:inicio|comeco|principio) ${NEXT_WEEK}`, 'early next week'),
    row(`\\b(?:no |ao |pelo |la para o )?(?:fim|final) ${NEXT_WEEK}`, 'late next week'),
    row('\\b(?:no |ao |pelo |la para o )?(?:fim|final) (?:da|desta) semana', 'late this week'),
    row(`\\b${NEXT_WEEK}`, (match) => (/^para a .*(?:proxima|outra|que|seg)/.test(match) ? 'to next week' : 'next week')),
    row('\\b(?:ainda )?[nd]?(?:esta|essa) (?:mesma )?semana\\b|\\bainda na semana\\b', 'this week'),
    row(`\\b(?:o |no |ao )?(?:dia )?(\\d{1,2}) (?:do|deste|desse) (?:presente )?mes(?! (?:que|prox|seg|a seg))`, 'the $1th of this month'),
    row(`\\b(?:o |no |ao )?(?:dia )?(\\d{1,2}) do (?:mes (?:que vem|proximo|seguinte)|proximo mes)`, 'the $1th of next month'),
    row('\\b(?:no |ao |pelo |la para o )?(?:fim|final) do (?:proximo mes|mes (?:que vem|seguinte))', 'end of next month'),
    row('\\b(?:no |ao |pelo |la para o )?(?:fim|final) (?:do|deste) mes\\b', 'end of this month'),
    row(`\\b(?:no |o )?(?:mes (?:que vem|seguinte|proximo)|proximo mes)\\b`, 'next month'),
    row('\\bn?(?:este|esse) mes\\b', 'this month'),
  ];
}

function relativeDays(): readonly Row[] {
  return [
    row(`\\b${D} (?:passad[ao]|anterior)|\\bultim[ao] ${D}`, (_, one, other) => `last ${one ?? other}`),
    row(`\\b(?:n?[ae]st[ae]|n?ess[ae]) proxim[ao] (?=${D})`, 'this coming '),
    row(`\\bprox(?:im[ao])?\\.? (?=${D})`, 'next '),
    row(`\\b(?:n?est[ae] |n?ess[ae] )?${D} ${NEXT}\\b`, 'next $1'),
    row(`\\b(?:ja )?(?:n?est[ae]|n?ess[ae]) ${D}(?: agora| mesmo)?`, 'this $1'),
    row(`\\b${D} agora\\b`, 'this $1'),
    row(`\\b(?:${FROM_TODAY}|em) (\\d+) dias? (?:uteis|util)`, 'in $1 business days'),
    row(`\\b${D} a 8(?: dias)?\\b`, '$1 week'),
    row(`\\b(?:em|dentro) (\\d+|uma?|1) ${UNIT}(?! (?:diferente|marcad|livre|que))`, (_, n, word) => `in ${amount(n)} ${unit(word)}s`),
    row(
      `\\b(?:ha|faz|fazem|fez) (?:ja )?(?:uns |umas |cerca de )?(\\d+|uma?) ${UNIT}(?: atras)?`,
      (_, n, word) => `${amount(n)} ${unit(word)}s ago`,
    ),
    row(`\\b(\\d+|uma?) ${UNIT} (?:atras|antes)(?! d)`, (_, n, word) => `${amount(n)} ${unit(word)}s ago`),
    row(`\\b(\\d+|uma?) ${UNIT} antes d(?:e|o dia de) +today`, (_, n, word) => `${amount(n)} ${unit(word)}s ago`),
    row(`\\b(\\d+|uma?) ${UNIT} (?:mais tarde|depois)(?! d)`, (_, n, word) => `${amount(n)} ${unit(word)}s later`),
    row('\\b(?:no |o |ao )?(?:dia (?:seguinte|a seguir)|proximo dia)(?= ?(?:$|[,.?!]|as|in the|a tarde))', 'next day'),
    row('\\bno ultimo dia$|\\bno dia anterior\\b', 'yesterday'),
  ];
}

/** Days that only bound what is asked for. */
function bounds(): readonly Row[] {
  return [
    row('\\bantes da between palm sunday and easter', 'before palm sunday'),
    row('\\bdepois da between palm sunday and easter', 'after easter'),
    row(
      `\\b(nao antes|antes|depois|a partir) d[aeo]s? (?=(?:next |this )?${WEEKDAY}|next week|today|\\d{1,2} ${M}|dia \\d|${FEAST})`,
      (_, bound) => `${BOUNDS[bound ?? ''] ?? ''} `,
    ),
    row(`\\b(?:d[aeo]|of) (?:dia )?(${WEEKDAY}|\\d{1,2}(?: ${M})?) (?:em|para) (?:diante|a frente)\\b`, (_, day) =>
      /^\\d+$/.test(day ?? '') ? `from the ${day}th` : `from ${day}`,
    ),
    row(
      `\\b(?:(?:ate )?(?:no |ao )?maximo|o mais tardar)(?: ate)? (?:a |o |na |no )?(?=(?:next |this )?${WEEKDAY}|tomorrow|dia \\d|\\d{1,2} ${M})`,
      'no later than ',
    ),
    row(
      '\\b(?:entre|d[eo]) (?:os? )?dias? (\\d{1,2}) (?:e|a|ao|ate)(?: o)?(?: dia)? (\\d{1,2})(?! ?(?:h\\b|horas|[:h/]))',
      'on the $1th to the $2th',
    ),
  ];
}

function datesAlone(): readonly Row[] {
  return [
    row(
      '\\b(?:nos |os |no |o )?dias? (\\d{1,2}) (?:e|ou) (?:no |o |dia )*(\\d{1,2})(?! ?(?:h\\b|horas|minutos|meia|[:h/]))',
      'on the $1th or on the $2th',
    ),
    row(`\\b${D}(?:,| -)? (?:(?:o|no) )?(?:dia )(\\d{1,2})(?![\\d:.h/-])`, '$1 the $2th'),
    row(`\\b${D},? (1[3-9]|2\\d|3[01])(?![\\d:.h/-]| ?(?:h\\b|horas|:))`, '$1 the $2th'),
    row('\\b(?:n?est[ae] |n?ess[ae] |no |o |ao |do |de |logo )?(?:proximo )?dia (\\d{1,2})o?(?![\\d:/-]| e meia)', 'on the $1th'),
    row('\\b(?:n?este |no |o |para o )?dia (?:primeiro|1o)\\b', 'on the 1st'),
    row('\\bno (\\d{1,2})(?= ?(?:$|[,.?!]|as ))(?! ?h)', 'on the $1th'),
  ];
}
