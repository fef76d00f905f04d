/** The little words between the others, last: they are worth translating only beside what is known by now. */
import { type Row, row } from '../rephrasing.ts';
import { DAY } from '../said.ts';

export const LINKS: readonly Row[] = [
  row(
    `\\b(?:ne importe quel|importe quel|tous? les|1 autre) jours?,? (?:sauf|a part|excepte|hormis)(?: le)?|\\b(?:tous les jours|toute la semaine|ne importe quand|quand vous voulez|tout le temps|whichever) (?:sauf|a part|excepte|hormis)(?: le)?`,
    'any day but',
  ),
  row('\\b(?:sauf|a part|excepte|hormis) (?:le |the )?(?=\\w)', 'except '),
  row(`\\b(?:surtout )?pas (?:le |the |at |on |trop )?(?=${DAY}|this|in the|next|morning|afternoon|evening|the \\d|\\d)`, 'not '),
  row(`\\bjamais (?:le |les )?(?=${DAY}|morning|afternoon|evening|in the)`, 'never '),
  row(`\\bni (?=${DAY}|the |at |\\d)`, 'nor '),
  row(`\\b(?:le|la|ce|de) (?=tomorrow|today|${DAY})`, ''),
  row('\\b(?:jusque a|jusque au|jusque) (?=\\S)', 'until '),
  row(`\\b(?:au|a) (?=(?:${DAY}|next|this|the \\d|the (?:first|second)))`, 'to '),
  row('\\b(?:pour|vers|des|en|dans|a) (?=at |around |after |before |between |noon|midnight)', ''),
  row('\\b(?:pour|vers|des|en|dans) (?=the |next |this |tomorrow|today|\\w+day\\b|in |first |early |late )', ''),
  row('\\bapres (?=\\S)', 'after '),
  row('\\bavant (?=\\S)', 'before '),
  row('\\bentre (?=\\S)', 'between '),
  row('\\b(after|before|by|from|until|between|and|to) (?:on|le|the) (?=\\d{1,2} [a-z])', '$1 '),
  row('\\bmais\\b', 'but'),
  row('\\b(?:aussi|egalement|en plus)\\b', 'also'),
  row('\\b(?:ou bien|ou alors|ou) (?=\\S)', 'or '),
  row('\\bet (?=\\S)', 'and '),
  row('\\bsi (?=\\S)', 'if '),
  row('\\b(?:dispo(?:nible)?s?|libres?)\\b', 'free'),
  row('\\bdisponibilites?\\b', 'availability'),
  row('\\bje suis (?=free|available)', "i'm "),
  row('\\bnous sommes (?=free|available)', "we're "),
  row('\\bpour (?=(?:un|une|le|la|mon|ma|moi|mes)\\b)', 'for '),
  row('\\b(?:mon|ma|mes)\\b', 'my'),
  row('\\b(?:un|une)\\b', 'a'),
  row('\\b(?:le|la|les)\\b', 'the'),
  row('\\bavec\\b', 'with'),
  row('\\bpour\\b', 'for'),
];
