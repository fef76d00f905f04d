/** Portuguese number words as digits. */

const UNITS = ['zero', 'um', 'dois', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze', 'catorze'];
const TEENS = ['quinze', 'dezesseis', 'dezessete', 'dezoito', 'dezenove'];
const OTHER_FORMS: readonly (readonly [string, number])[] = [
  ['duas', 2],
  ['quatorze', 14],
  ['dezasseis', 16],
  ['dezassete', 17],
  ['dezanove', 19],
];
const TENS: Readonly<Record<string, number>> = { vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, cinqenta: 50 };
const ORDINALS = 'primeiro segundo terceiro quarto quinto sexto setimo oitavo nono'.split(' ');
const TENTHS: Readonly<Record<string, number>> = { decimo: 10, vigesimo: 20, trigesimo: 30 };

const NUMBER = new Map([...[...UNITS, ...TEENS].map((word, number) => [word, number] as const), ...OTHER_FORMS]);
/** "Um" and "uma" are numbers only where a number must stand. */
const SINGLE = new RegExp(`\\b(${[...NUMBER.keys()].filter((word) => word !== 'um').join('|')})\\b`, 'g');
const COMPOUND = new RegExp(`\\b(${Object.keys(TENS).join('|')})(?: e (um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove))?\\b`, 'g');
const MONTH =
  '(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\\b';
const NTH = new RegExp(
  `\\b(?:(${Object.keys(TENTHS).join('|')})(?: (${ORDINALS.join('|')}))?|(${ORDINALS.join('|')}))(?= (?:dia )?de ${MONTH})`,
  'g',
);
const NUMERAL = `(?:\\d{1,2}|${[...NUMBER.keys()].join('|')}|${Object.keys(TENS).join('|')})`;
/** The month, not the number. */
const DECEMBER = new RegExp(`(?<=\\b${NUMERAL}(?: de |[ /-]))dez(?![a-z])(?! minutos| horas| em )\\.?|\\bdez(?=[-/]\\d)`, 'g');
const ONE_AFTER =
  /\b(ah?|da|as|pela|para a|ate a|entre a|e a|em|de|ha|faz|daqui a|dentro de|hoje a|a cada|durante|por|dia|opcao|numero) uma?(?= ?(?:$|[.,!?]|e (?:meia|pouco|um quarto|quarto|\d)|menos|da (?:tarde|manha|madrugada)|de (?:janeiro|marco|maio|junho|julho|agosto)|[ap]m\b|em ponto|ou\b|h\b|horas?\b|semana|mes\b|dia\b|minuto|ano\b))/g;
const ONE_BEFORE = /\buma?(?= (?:e meia\b|hora\b|h\b|da (?:tarde|manha|madrugada)\b|e \d\d\b|em ponto))/g;

/** `três e meia` becomes `3 e meia`, `vinte e um de maio` becomes `21 de maio`. */
export function digits(text: string): string {
  return text
    .replace(DECEMBER, 'dezembro')
    .replace(NTH, (_, tenth: string | undefined, unit: string | undefined, alone: string | undefined) => nth(tenth, unit ?? alone))
    .replace(COMPOUND, (_, tens: string, unit: string | undefined) =>
      String((TENS[tens] ?? 0) + (unit === undefined ? 0 : (NUMBER.get(unit) ?? 1))),
    )
    .replace(SINGLE, (word) => String(NUMBER.get(word) ?? word))
    .replace(ONE_AFTER, '$1 1')
    .replace(ONE_BEFORE, '1')
    .replace(new RegExp(`\\bum (?=(?:de )?${MONTH})`, 'g'), '1 ')
    .replace(/\b2 mil(?: e)?(?: (\d{1,2}))?\b/g, (_, rest: string | undefined) => String(2000 + Number(rest ?? 0)));
}

/** The 22 of "vigésimo segundo". */
function nth(tenth: string | undefined, unit: string | undefined): string {
  return String((TENTHS[tenth ?? ''] ?? 0) + ORDINALS.indexOf(unit ?? '') + 1);
}
