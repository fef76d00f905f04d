/** Times of day, parts of the day, stretches of time. */
import { clockBefore, clockSaid, type Row, row } from '../rephrasing.ts';
import { WEEKDAY } from '../said.ts';

const H = '(2[0-4]|1\\d|0?\\d)';
/** `às 3`, `à 1`, `pelas 3`; spelt without accents. */
const AT = '(?:as|(?<!\\b(?:daqui|hoje|entre) )a(?= 1(?!\\d))|pelas?|das?(?= \\d)|aos?(?= noon)|para as|para a(?= 1(?!\\d))|ali as)';
const HORAS = '(?: ?h(?:oras?)?\\b)?';
const HALF = '((?: [ap]m| (?:early )?in the (?:morning|afternoon|evening))?)';
/** No hour, although a number. */
const NOT_AN_AMOUNT = '(?! ?(?:minutos?|dias?|semanas?|mes(?:es)?|anos?|pessoas?|vezes|euros?|reais|%))';

const ASAP = [
  'o (?:quanto antes|mais (?:cedo|rapido|depressa|breve)(?: que (?:puder|der|tiver|for|conseguir)(?:em|es|mos)?)?)(?: possivel)?',
  'quanto antes(?: melhor)?',
  '(?:mais (?:cedo|rapido|depressa)|brevemente) possivel',
  '(?:assim|logo) que (?:possivel|der|puder(?:em|es)?|tiver(?:em|es)?|houver)(?: (?:vaga|horario|disponibilidade))?',
  '(?:a|o|na|no) (?:1a|1o|primeir[oa]) (?:hora|horario|vaga|data|disponibilidade|dia)(?: (?:livre|disponivel|que (?:tiver|houver|tem|tenham|haja|der|aparecer)\\w*|possivel|vago|vaga))+',
  'o primeiro que (?:tiver|houver)(?:em|es)?',
  '(?:com|a) maior brevidade(?: possivel)?',
  'com urgencia',
  'urgente(?:mente)?\\b',
  'imediatamente',
];

/** For `portuguese.ts`, in the order they are run. */
export const TIMES: readonly Row[] = [
  ...lengths(),
  ...bounds(),
  ...noons(),
  ...partsOfDay(),
  ...besideTheHour(),
  ...clocks(),
  ...bounded(),
  ...amounts(),
  ...lastly(),
];

function lengths(): readonly Row[] {
  return [
    row('(?<!\\b(?:as?|pela) )\\b1 hora e meia\\b', '90 minutes'),
    row('(?<=\\b(?:de|por|durante|dura|demora|mais) )(\\d) ?h(?:oras?)? e meia\\b', (_, n) => `${Number(n) * 60 + 30} minutes`),
    row('\\b(?:uma )?meia[ -]?hor(?:a|inha)\\b', '30 minutes'),
    row('\\b(?:1|um) quarto de hora\\b', '15 minutes'),
    row('\\b(?:3|tres) quartos de hora\\b', '45 minutes'),
  ];
}

function bounds(): readonly Row[] {
  const hour = `(?=\\d{1,2}(?:[:h.]\\d\\d)?\\b${NOT_AN_AMOUNT}|\\d{1,2}h|meio[ -]?dia|meia[ -]?noite)`;
  const the = `(?:[ao]s? )?${hour}`;
  return [
    row(`\\bnao antes d[aeo]s? ${hour}`, 'not before '),
    row(`\\bantes d[aeo]s? ${hour}`, 'before '),
    row(`\\bnao (?:mais tarde (?:do )?que|depois d[aeo]s?) ${the}|\\b(?:no maximo|o mais tardar) (?:ate )?${the}`, 'no later than '),
    row(
      `\\b(?:so |somente )?(?:mais tarde (?:que|do que)|depois d[aeo]s?|apos|a partir d[aeo]s?|desde|passad[ao]s|mais para depois d[aeo]s?) ${the}`,
      'after ',
    ),
    row(`\\bate (?:ao )?${the}`, 'until '),
    row(
      `\\b(?:(?:por|em|a) (?:volta|torno) d[aeo]s?|a roda d[aeo]s?|perto d[aeo]s?|ali pel[ao]s?|la (?:para |pel)?[ao]?s?|pel[ao]s|tipo|aproximadamente|mais ou menos|a?cerca d[aeo]s?|aprox\\.?|umas|uns|quase|volta d[aeo]s?) ${the}(?!00\\b|\\d+ ?h(?:oras)? (?:de|mais|depois|antes))`,
      'around ',
    ),
  ];
}

function noons(): readonly Row[] {
  return [
    row('\\b(?:ao |o |a |no |as |para o |pelo )?(?:12 (?:d[oe] )?)?meio[ -]?dia e (?:meia|30)\\b', 'at 12:30 pm'),
    row(
      '\\b(?:ao |o |a |no |as |pelo )?meio[ -]?dia e ([1-5][05]|5|um quarto|1 quarto|quarto)\\b',
      (_, m) => `at 12:${/quarto/.test(m ?? '') ? '15' : (m ?? '').padStart(2, '0')} pm`,
    ),
    row(
      '\\b(?:faltam? )?(\\d{1,2}|(?:um )?quarto)(?: minutos)? (?:para|pro) (?:o )?meio[ -]?dia\\b',
      (_, m) => `at 11:${60 - (Number(m) || 15)} am`,
    ),
    row('\\b(?:as? )?meia[ -]?noite e meia\\b', 'at 0:30'),
    row('\\b(?:as |a |ao )?(?:12 (?:da|de) )?meia[ -]?noite\\b|\\b(?:as )?12 (?:da|a) noite', 'midnight'),
    row('\\b(?:ao |o |no |pelo |la (?:para|pel)o )?(?:12 (?:d[oe] )?)?meio[ -]?dia\\b', 'noon'),
  ];
}

function partsOfDay(): readonly Row[] {
  return [
    row(
      '\\b(?:no |ao |pelo |la para o |mais para o )?(?:fim|final|fins|finzinho) (?:da|de|do) (?:tarde|dia)(?! (?:\\d|de))|\\b(?:a |ao )?ultima hora(?: da tarde)?',
      'late afternoon',
    ),
    row('\\b(?:ao|no) (?:cair da noite|anoitecer|entardecer)', 'late afternoon'),
    row(
      '\\b(?:bem |logo )?(?:no |ao |pelo )?(?:inicio|comeco|comecinho|principio) (?:da manha|in the morning|do dia)|\\b(?:a |na |logo a )?primeira hora(?: (?:in the morning|do dia))?|\\blogo (?:pela manha|in the morning)',
      'first thing',
    ),
    row('\\b(?:no |ao |pelo )?(?:inicio|comeco|comecinho|principio|meio) da tarde', 'early afternoon'),
    row('\\b(?:no |a )?meio da manha', 'mid morning'),
    row('\\b(?:no |ao |pelo )?(?:inicio|comeco) da noite|\\b(?:bem )?(?:a|de) noitinha', 'in the evening'),
    row('\\b(?:n?esta noite|today +(?:a|de|pela) noite|logo a noite|logo mais a noite|desta noite)\\b', 'tonight'),
    row('\\b(?:n?esta tarde|desta tarde|today +(?:a|de|pela) tarde(?:zinha)?|logo a tarde|logo mais a tarde)\\b', 'this afternoon'),
    row('\\bdepois d[oa]s? (?:almoco|almocar)', 'in the afternoon'),
    row('\\bantes d[oa]s? (?:almoco|almocar)', 'before noon'),
    row('\\b(?:na|a|durante a|pela)? ?hora d[oe] (?:meu )?almoco|\\b(?:ao|no) almoco|\\bno intervalo d[oe] almoco', 'at lunchtime'),
    row(
      '\\bdepois d[oa]s? (?:(?:meu )?(?:trabalho|expediente|servico)|aulas?|escola|faculdade)|\\b(?:a|na) saida do trabalho|\\b(?:quando|depois que|assim que) (?:eu )?(?:sair|saio|saia) do (?:trabalho|servico)|\\bpos[- ]?(?:trabalho|laboral)|\\bdepois de (?:trabalhar|sair do trabalho)',
      'after work',
    ),
    row('\\b(?:de|da|na|pela) madrugada,? (?:as|at) (\\d{1,2}(?::\\d\\d)?)', 'at $1 am'),
    row('\\b(?:de|da|na|pela) madrugada', 'am'),
    row('(\\d ?[ap]m) (?:da|de|a|pela) (?:tarde|noite|manha)\\b|(\\d ?[ap]m) in the (?:morning|afternoon|evening)', '$1$2'),
    row(
      '\\b(?:da|de|a|pela|na|ao|durante a|para a|em|so a|toda a) (?:parte da )?tarde(?:s|zinha)?\\b|\\b(?:das|as|pelas|nas) tardes',
      'in the afternoon',
    ),
    row('\\b(?:da|de|a|pela|na|durante a|para a|so a) noite\\b|\\b(?:das|as|pelas|nas) noites', 'in the evening'),
    row(
      '(?<!mais |muito |hello |chegar |chego |chegarei |ser |for |eh |ta |ficar |fica |pouco |boa |um pouco |demasiado |minutos |tao )\\btardes?\\b(?! demais)',
      'afternoon',
    ),
    row('(?<!boa |hello )\\bnoites?\\b', 'evening'),
    row(
      `(?<=\\b${WEEKDAY},? +|today +|\\d,? )(?:bem |mais |logo )?(?:cedo|cedinho)\\b|\\bbem (?:cedo|cedinho)\\b|\\b(?:de )?manha cedo`,
      'early in the morning',
    ),
  ];
}

function besideTheHour(): readonly Row[] {
  return [
    row(`\\b(?:sao|eram|as) (\\d{1,2})(?: minutos)? after ${H}\\b`, (_, m, h) => `at ${clockSaid(h, m)}`),
    row(
      `\\b(?:faltam? |as |aos? )?(?<!\\bd[ae]s? )(5|10|15|20|25|\\d{1,2}(?= min))(?: min(?:utos)?)? para as? ${H}${HORAS}(?! ?(?:minutos|dias|pessoas|h\\d|:\\d))`,
      (_, m, h) => `at ${clockBefore(h, Number(m))}`,
    ),
    row(`\\b(?:faltam? |ao? )?(?:1 |um )?quarto para as? ${H}`, (_, h) => `at ${clockBefore(h, 15)}`),
    row(
      `\\b(?:${AT} )?${H}${HALF} menos (?:(?:1 |um )?(quarto)|(\\d{1,2}))\\b`,
      (_, h, half, quarter, m) => `at ${clockBefore(h, quarter === undefined ? Number(m) : 15)}${half ?? ''}`,
    ),
    row(
      `\\b(?:${AT} )?${H}${HORAS}${HALF} e (?:(meia)|(?:1 |um )?(quarto)|(pouco|pico|qualquer coisa|tal))\\b`,
      (_, h, half, halfPast, quarter) => `at ${h}${halfPast ? ':30' : quarter ? ':15' : ''}${half ?? ''}`,
    ),
    row(`\\b${AT} ${H}${HORAS} e ([0-5]?\\d)(?: ?min(?:utos)?)?\\b(?! ?(?:as|a|h\\b|ou)\\b)`, (_, h, m) => `at ${clockSaid(h, m)}`),
    row(
      `(?<![\\d/:.-] ?)\\b${H} e (0?5|10|15|20|25|30|35|40|45|50|55)(?= ?(?:$|[,.?!]|da |in the|[ap]m|em ponto))`,
      (_, h, m) => `at ${clockSaid(h, m)}`,
    ),
  ];
}

function clocks(): readonly Row[] {
  return [
    row(
      `\\b(?:entre|de|desde|das?|a partir das?) (?:(?:as?|das?) )?(?:at )?(?:${H}(?:[:h]([0-5]\\d))?${HORAS}|(noon)) (?:e|a|ate|as|until) (?:(?:as?|o|at|ao) )*(?:${H}(?:[:h]([0-5]\\d))?${HORAS}|(noon))${NOT_AN_AMOUNT}(?! [a-z]+ber|/)`,
      (_, a, am, noon, b, bm, other) => `between ${noon ?? clockOf(a, am)} and ${other ?? clockOf(b, bm)}`,
    ),
    row(
      `\\bd[ae]s? (?:at )?${H}(?:[:h]([0-5]\\d))?${HORAS} para (?:as?|o) ${H}(?:[:h]([0-5]\\d))?${HORAS}`,
      (_, a, am, b, bm) => `from ${clockOf(a, am)} to ${clockOf(b, bm)}`,
    ),
    row(`\\b${AT} ${H} ?[:.h,] ?([0-5]\\d)(?! ?[/\\d])(?: ?(?:h(?:oras)?|m(?:in(?:utos)?)?)\\b)?`, 'at $1:$2'),
    row(`(?<![\\d/:.-])${H} ?(?:h|:|horas e) ?([0-5]\\d)(?![\\d/:])(?: ?(?:h(?:oras)?|m(?:in(?:utos)?)?)\\b)?`, '$1:$2'),
    row(`^${H}\\.([0-5]\\d)$`, '$1:$2'),
    row(`^${H} horas?$`, 'at $1:00'),
    row('\\b(?:as|pelas) (2[0-3]|1\\d|0?\\d)([0-5]\\d)\\b', 'at $1:$2'),
    row(`\\b${AT} ${H} ([0-5]\\d)\\b(?! de|[/.])`, 'at $1:$2'),
    row(`(?<![\\d/:.-])\\b${H}(?:h|:00)? ?(?:-|as|ate as) ?${H} ?h(?:oras)?\\b`, (_, a, b) => `between ${a} and ${b}`),
    row(
      `\\b(?:${AT}|de|para) ${H} ?(?:h(?:oras?|r|rs)?)(?: em ponto)?\\b(?= in the|,? (?:da|de) )|\\b${AT} ${H} ?(?:h(?:oras?)?|em ponto)\\b(?: em ponto)?`,
      (_, a, b) => `at ${a ?? b}:00`,
    ),
    row(
      `(?<=(?:day|today|tomorrow|\\d(?:th|st)|january|february|march|april|may|june|july|august|september|october|november|december),? +)${H} ?h(?:oras?)?\\b`,
      'at $1:00',
    ),
    row(`(?<![\\d:/.])\\b${H} ?h(?:oras?)?(?: em ponto)?(?= in the| [ap]m)`, 'at $1'),
    row(
      `(?<![\\d:/.]|\\b(?:de|por|durante|mais|uns|umas|em|dura|demora|leva|ha|faz|a|dentro de) )\\b(1[3-9]|2[0-4]|0?[7-9]|1[0-2]) ?h(?:oras)?\\b(?! (?:antes|depois|mais|atras))`,
      'at $1:00',
    ),
    row(
      `(?<![\\d:/.]|\\b(?:de|por|durante|mais|uns|em|dura|demora|leva|ha|faz|a|dentro de) )\\b0?([1-6]) ?h\\b(?! (?:antes|depois|mais|atras|e ))`,
      'at $1',
    ),
  ];
}

function clockOf(hour: string | undefined, minutes: string | undefined): string {
  return minutes === undefined ? (hour ?? '') : clockSaid(hour, minutes);
}

function bounded(): readonly Row[] {
  return [
    row('\\b(at |around |after |before |until |than ) *(?:at |around )', '$1'),
    row('\\b((?:around|after|before|until|than) \\d{1,2}) ?h(?:oras?)?\\b(?! (?:livres|de))', '$1:00'),
    row(
      `\\b${H}(:\\d\\d)?${HORAS} em diante|\\b(at \\d{1,2}(?::\\d\\d)?) em diante`,
      (_, h, m, at) => `after ${at === undefined ? `${h}${m ?? ''}` : at.slice(3)}`,
    ),
    row('\\b(?:at )?(\\d{1,2}(?::\\d\\d)?) ou (?:mais tarde|depois)\\b', 'after $1'),
    row('\\b(?:at )?(\\d{1,2}(?::\\d\\d)?) ou (?:mais cedo|antes)\\b', 'before $1'),
  ];
}

function amounts(): readonly Row[] {
  const FROM_NOW = '(?:daqui (?:a|ha)|daqui|dentro de|em)';
  return [
    row(`\\b${FROM_NOW} (\\d+|uma?) ?h(?:oras?|orinha)?\\b`, (_, n) => `in ${Number(n) || 1} hours`),
    row(`\\b${FROM_NOW} (\\d+) ?(?:min(?:utos?)?|minutes)\\b`, 'in $1 minutes'),
    row('\\b(?:ha|faz|fazem) (?:cerca de )?(\\d+|uma?) (?:h\\b|horas?)', (_, n) => `${Number(n) || 1} hours ago`),
    row('\\b(?:ha|faz|fazem) (?:cerca de )?(\\d+) (?:minutos|minutes)', '$1 minutes ago'),
    row(
      '\\b(\\d+|uma?) ?h(?:oras?|orinha)? (mais tarde|depois|mais cedo|antes|para frente|para tras)\\b(?! d)',
      (_, n, way) => `${Number(n) || 1} hours ${wayOf(way)}`,
    ),
    row('\\b(\\d+) ?(?:minutos|minutes|min) (mais tarde|depois|mais cedo|antes)\\b(?! d)', (_, n, way) => `${n} minutes ${wayOf(way)}`),
    row('\\b(\\d+) ?min(?:utos?)?\\b', '$1 minutes'),
    row('\\b(\\d+) ?h(?:oras?)?\\b', '$1 hours'),
    row('(?<=\\b(?:de|por|durante|mais|dura) )uma hora\\b(?! (?:boa|livre|melhor|disponivel|que|vaga|para))', '1 hours'),
  ];
}

function wayOf(way: string | undefined): string {
  return /tarde|depois|frente/.test(way ?? '') ? 'later' : 'earlier';
}

function lastly(): readonly Row[] {
  return [
    row('\\bnao (?:eh|e|ha|tenho|tem)(?: (?:nada|muito|muita|nenhuma))? (?:urgente|urgencia|pressa)|\\bsem pressa', 'no rush'),
    row(`\\b(?:${AT}|a) (?=\\d{1,2}(?::\\d\\d)?(?![\\d/])(?:$|[ ,.?!])${NOT_AN_AMOUNT}(?! (?:de|opcoes|minutes|hours)))`, 'at '),
    row('\\b(?:de|as|da) (?=at \\d)', ''),
    row('\\b(?:para|pra) (?=at \\d|around |before |between )', 'to '),
    row('\\b(at )+(?=at )', ''),
    row('(?<=\\b(?:at |around |after |before |until |between |and )\\d{1,2}(?::\\d\\d)?) (?:horas?|em ponto|certo|certinho)\\b', ''),
    row(`\\b(?:${ASAP.join('|')})`, 'asap'),
    row('\\bthe first one (?:livre|disponivel|que (?:tiver|houver|tenham|haja|der)\\w*)', 'asap'),
    row('\\b(?:(?:um )?(?:pouco|pouquinho|bocado|bocadinho|algo|bem|muito) )?mais (?:tarde|para o fim do dia|late afternoon)\\b', 'later'),
    row(
      '\\b(?:(?:um )?(?:pouco|pouquinho|bocado|bocadinho|algo|bem) )?mais cedo\\b|\\b(?:um pouco|um bocado|um pouquinho|um bocadinho) antes\\b(?! d)',
      'earlier',
    ),
    row('\\b(?:a |na |no |o )?mesm[ao] (?:hora|horario)\\b|\\b(?:ao|a) horario de sempre|\\ba hora do costume', 'same time'),
  ];
}
