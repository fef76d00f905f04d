/** The little words between the others, last: they are worth translating only beside what is known by now. */
import { type Row, row } from '../rephrasing.ts';

const WHEN =
  '(?:at |on |in |the |next |this |tomorrow|today|around |after |before |between |from |not |noon|midnight|\\w+day\\b|day after|later|earlier|\\d)';

/** They ask only where a thought begins: within one, "wat" is "something". */
const QUESTION_WORDS = [
  ['hoe lang', 'how long'],
  ['hoe laat', 'what time'],
  ['hoe', 'how'],
  ['wat als', 'what if'],
  ['wat', 'what'],
  ['waarom', 'why'],
  ['welke?', 'which'],
  ['wie', 'who'],
  ['wanneer', 'when'],
] as const;

export const LINKS: readonly Row[] = [
  ...QUESTION_WORDS.map(([dutch, said]) => row(`(?<=^|[,.!?] |\\b(?:hello|yes|and|en|ok|thanks) )${dutch}\\b`, said)),
  row(
    '\\b(?:elke|alle|iedere|welke) (?:dag(?:en)?|tijd(?:en)?|moment(?:en)?)(?: \\S+)? (?:behalve|maar niet|uitgezonderd|buiten)(?: on| op| de)?',
    'any day but',
  ),
  row('\\b(?:behalve|uitgezonderd|buiten) (?:on |op )?(?=\\w+day|tomorrow|today)', 'except '),
  row('\\bniet (?:on |op )?(?=\\w+day|tomorrow|today)', 'not '),
  row('(?<=\\S),? maar\\b', ', but'),
  row('\\bmaar\\b', 'but'),
  row('\\b(?:ook|eveneens|bovendien)\\b', 'also'),
  row('\\b(?:or|ofwel|dan wel)(?: anders| misschien)? (?=\\S)', 'or '),
  row('\\ben (?=\\S)', 'and '),
  row('\\b(?:als|indien) (?=can|het|er|niet|mogelijk|dat)', 'if '),
  row(`\\bvoor (?!\\d{1,2}(?![\\d:]))(?=${WHEN})`, 'for '),
  row('\\bvoor (?=(?:mijn|een|de|het|mij|ons|me)\\b)', 'for '),
  row(`\\b(?:tot en met|tot) (?=${WHEN})`, 'until '),
  row('\\btussen (?=\\w+day\\b)', 'between '),
  row(`\\bvanaf (?=${WHEN})`, 'from '),
  row(`\\bnaar (?=${WHEN})`, 'to '),
  row(`\\b(?:om|op) (?=${WHEN})`, ''),
  row("\\b(?:mijn|m'n|onze)\\b", 'my'),
  row('\\bniet\\b', 'not'),
  row('\\been\\b', 'a'),
  row('\\b(?:de|het)\\b', 'the'),
  row('\\bmet\\b', 'with'),
  row('\\bdan\\b', 'then'),
];
