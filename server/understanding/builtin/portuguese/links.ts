/** The little words between the others, last: they are worth translating only beside what is known by now. */
import { type Row, row } from '../rephrasing.ts';
import { DAY } from '../said.ts';

/** What a preposition leads to. */
const DATE = `(?:${DAY}|next |this |last |on the |on \\d|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day after|the \\d|january|february|march|april|june|july|august|september|october|november|december)`;

/** For `portuguese.ts`, in the order they are run. */
export const LINKS: readonly Row[] = [
  row(
    '\\b(?:qualquer|quaisquer|tod[oa]s os|todo) (?:outr[oa] )?(?:dias?|hora|horario|altura) (?:menos|exceto|salvo|tirando|fora|sem ser|que nao seja)(?: (?:a|o|na|no|as|at|on))?',
    'any day but',
  ),
  row(
    '\\b(?:menos|exceto|salvo|tirando|sem ser|que nao seja|desde que nao seja|fora) (?:a |o |na |no |at |on )?(?=\\w+day|tomorrow|today|in the|at |morning|afternoon|evening)',
    'except ',
  ),
  row(`\\bnem (?:a |o |na |no |as |at |on )?(?=${DATE}|at |\\d)`, 'neither '),
  row(`\\bnao (?:a |o |na |no |at |on |para |to |pode ser |vai ser |eh )*(?=${DATE}|in the |at \\d)`, 'not '),
  row('\\b(?:dias?|o dia) (?=tomorrow|today)', ''),
  row(`\\b(?:ao|a|o|na|no|em|nas|nos) (?=${DATE}|noon|midnight|asap|lunchtime|in the|at )`, ''),
  row(`\\bpara (?:a |o |as |ao )?(?=${DATE}|first|last)`, 'to '),
  row('\\b(?:para|por|em) (?:a |o |as )?(?=at |around |after |before |between |noon|midnight|the |in the|asap|late |early )', ''),
  row('\\b(?:de|do|da) (?:a |o )?(?=today|tomorrow|the|this|next|last|in the)', 'of '),
  row(`\\b(?:entre|desde|a partir (?:d[aeo]|of)|so a partir of) (?:a |o )?(?=${DATE})`, (match) =>
    match.startsWith('entre') ? 'between ' : 'from ',
  ),
  row(`\\bate (?:a |ao |o |to )?(?=${DATE}|late |end )`, 'until '),
  row('\\bdepois d[aeo]s? (?=\\S)', 'after '),
  row('\\bantes d[aeo]s? (?=\\S)', 'before '),
  row('\\bem vez (?:d[aeo]s?|of)\\b', 'instead of'),
  row('\\b(?:mas|porem|contudo|so que)\\b', 'but'),
  row('\\b(?:tambem|alem disso)\\b', 'also'),
  row('\\bnao\\b', 'not'),
  row('\\bentao\\b', 'then'),
  row('\\bou (?:entao )?(?=\\S)', 'or '),
  row('\\be (?=\\S)', 'and '),
  row('\\bse (?=\\S)', 'if '),
  row('\\b(?:so|somente|apenas)\\b', 'only'),
  row('\\b(?:meus?|minhas?)\\b', 'my'),
  row('\\b(?:um|uma)\\b', 'a'),
  row('\\b(?:com)\\b', 'with'),
  row('\\bpara (?:o|a|os|as)?\\b', 'for the '),
  row('\\b(?:d[oa]s?|de)\\b(?! (?:you|i)\\b)', 'of'),
  row('\\bn[oa]s?(?= \\w)(?! (?:thanks|longer|later|more|rush|problem)\\b)', 'in the'),
  row('\\b(?:o|os|as)\\b', 'the'),
];
