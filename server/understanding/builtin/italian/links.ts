/** The little words between the others, last: they are worth translating only beside what is known by now. */
import { type Row, row } from '../rephrasing.ts';
import { DAY as DAYS } from '../said.ts';

const EXCEPT = '(?:tranne|eccetto|meno|salvo|fuorche|escluso|a parte|ma non)';

export const LINKS: readonly Row[] = [
  row('\\b(?:mi|ci|gli) (?=can you\\b)', ''),
  row(`\\b(?:qualsiasi|qualunque|ogni|tutti gli) (?:giorn[oi]|ora|orario),? ${EXCEPT}(?: (?:il|la|di|gli))?`, 'any day but'),
  row(`\\bwhichever,? ${EXCEPT}(?: (?:il|la|di|gli))?`, 'any day but'),
  row(`\\b${EXCEPT} (?:il |la |di |gli )?(?=${DAYS})`, 'except '),
  row(`\\binvece (?:di|che) (?:il |la |of |to |at )?(?=${DAYS}|at |\\d)`, 'instead of '),
  row('\\binvece\\b', 'instead'),
  row(`\\bne (?:il |la |di |to |of |at |per )?(?=${DAYS})`, 'nor '),
  row(`\\bnon (?:il |la |di |to |of |at |per )?(?=${DAYS}|next|this)`, 'not '),
  row(`\\b(?:a|al|alla) (?=on the|next|this|${DAYS}|day after|noon|in the)`, 'to '),
  row('\\bdi (?=today|tomorrow|the|this|next|day after)', 'of '),
  row(
    '\\b(?:per|a|nel|nella|il|la|di) (?=at |around |after |before |between |from |noon|midnight|the |in the |on the |late |first thing|lunchtime|afternoon|evening|morning)',
    '',
  ),
  row(`\\bda (?=${DAYS})`, 'from '),
  row(`\\b(?:fino a|entro) (?:to )?(?=${DAYS}|the )`, 'until '),
  row('\\bdopo (?=\\S)', 'after '),
  row('\\bprima (?:di|del|della|of) (?=\\S)', 'before '),
  row('\\b(?:ma|tuttavia)\\b', 'but'),
  row('\\b(?:anche|pure|inoltre)\\b', 'also'),
  row('\\b(?:oppure|o) (?=\\S)', 'or '),
  row('\\be (?=\\S)', 'and '),
  row("\\be' (?=\\S)", 'is '),
  row('\\bse (?=\\S)', 'if '),
  row('\\bforse\\b|\\bmagari\\b', 'maybe'),
  row('\\bpiuttosto\\b', 'rather'),
  row('\\bper (?=(?:un|una|il|la|lo|mi[oa]|\\d)\\b)', 'for '),
  row('\\b(?:mio|mia|miei|mie)\\b', 'my'),
  row('\\b(?:un|una|uno)\\b', 'a'),
  row('\\b(?:il|la|lo|gli|le)\\b(?! \\d)', 'the'),
  row('\\bcon\\b', 'with'),
  row('\\bper\\b', 'for'),
  row('\\bnon\\b', 'not'),
  row('\\ballora\\b', 'then'),
  row('\\bfine\\b', 'end'),
];
