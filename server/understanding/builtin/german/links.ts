/** The little words between the others. */
import { type Row, row } from '../rephrasing.ts';

const DAY = '(?:\\w+day|tomorrow|today|tonight|next|this|the \\d|\\d{1,2} [jfmasond]|in the|weekend)';

/** Words that colour a German sentence and say nothing of a booking; out of the way before wishes are looked for. */
export const PARTICLES: readonly Row[] = [
  row(
    '(?<=\\S )(?:leider|einmal|mal|noch ?mals?|halt|eben|eigentlich|wohl|denn|echt|wirklich|hiermit|nun|kurzfristig|spontan|ebenfalls|auch|schon|ja) (?=\\S)',
    '',
  ),
  row('(?<=\\S) (?:leider|mal|halt|eben|eigentlich|denn|schon|auch)(?= ?[.,!?]| ?$)', ''),
  row('^(?:leider|also|so|na|eh|naja|ach|ah|oh|hm+|puh|uff|tja|du|sag mal),? (?=\\S)(?!nicht\\b)', ''),
  row('\\balso\\b', 'so'),
];

/** Last: they are worth translating only beside what is known by now. */
export const LINKS: readonly Row[] = [
  row('(?<=\\S),? (?=never mind)', '. '),
  row(`\\b(?:jeden|jeder|alle) tage? (?:ausser|bis auf)(?: on| at)?`, 'any day but'),
  row(`\\b(?:immer|egal wann|alles|whichever),? ?(?:nur|bloss|ausser) ?(?:nicht )?(?:on |at )?(?=${DAY})`, 'any day but '),
  // A yes that refuses the time offered is none.
  row('^(?:yes|ok|sure|perfect)[ ,]+aber (?:please )?nicht (?=(?:at |around )?\\d)', 'no, not '),
  row(`\\b(?:nur|bloss|aber|bitte) nicht (?:on |at )?(?=${DAY})`, 'not '),
  row(`\\bausser (?:on |at )?(?=${DAY})`, 'except '),
  row(`\\bnicht (?:on )?(?=${DAY}|at \\d|\\d)`, 'not '),
  row(`\\bstatt (?:of |to |from )?(?:on )?(?:dem |den )?(?=${DAY}|at|\\d)`, 'instead of '),
  row(`\\b(?:stattdessen|dafur|ersatzweise)\\b`, 'instead'),
  row(`\\bsondern\\b`, 'but'),
  row(`\\b(?:vor|fruher als) (?=${DAY})`, 'before '),
  row(`\\b(?:nach|ab|spater als) (?:dem )?(?=${DAY})`, 'after '),
  row('\\b(?:auf|zu) (?=(?:at |between |around |after |before ))', 'to '),
  row('\\bwenn (?:es |das )?(?:moglich|geht|ginge|irgendwie geht)\\b|\\bfalls moglich\\b', 'if possible'),
  row('\\b(?:wenn|falls|ob)\\b', 'if'),
  row('\\b(?:frei|freie[nrs]?|verfugbar)\\b', 'free'),
  // A day proposed in place of one that is refused.
  row(
    `(?<=work(?: for me)?|can't make it)(?:,? (?:aber|dafur|sondern|nur|lieber) |, )(?=(?:(?:on |at )?${DAY}|after|before|between)(?![^.!?;]*(?:n't|not\\b|nicht)))`,
    ', but how about ',
  ),
  row(`(?<=can't make it [^.,!?;]{0,30}),? (?:aber|dafur|sondern|nur|lieber) (?=(?:on |at )?${DAY}|after|before)`, ', but how about '),
  row('\\baber\\b', 'but'),
  row('\\b(?:ausserdem|zusatzlich|daruber hinaus)\\b', 'also'),
  row('\\boder\\b', 'or'),
  row('\\bund\\b', 'and'),
  row('\\bdann\\b', 'then'),
  row('\\b(?:kann|konnte|darf|durfte|konnten|konnen|durfen) (?:ich|wir)\\b', 'can i'),
  row('\\b(?:konnen|konnten|konntet|konnt|kannst|konntest|wurden|wurdest) (?:sie|ihr|du)\\b', 'can you'),
  row('\\b(?:ich|wir) (?:mochte|mochten|wurde|wurden|wollte|wollten)(?: gern)?\\b', 'i would like to'),
  row('\\b(?:ich|wir) (?:will|wollen)\\b', 'i want to'),
  row('\\b(?:ich|wir) (?:brauche|brauchen|benotige|benotigen)\\b', 'i need'),
  row('\\b(?:ich|wir) (?:muss|mussen|musste)\\b', 'i have to'),
  row('\\b(?:ich|wir) (?:hette|hetten) gern\\b', 'i would like'),
  row('\\bvielleicht\\b', 'maybe'),
  row('\\b(?:termine|appointments)\\b', 'appointments'),
  row('\\b(?:ein(?:en)? )?termins?\\b', 'appointment'),
  row('\\b(?:mein|meine|meinen|meinem|meiner)\\b', 'my'),
  row('\\b(?:fur)\\b', 'for'),
  row('\\bmit\\b', 'with'),
  row('\\bnicht\\b', 'not'),
  row('\\b(?:ich|wir)\\b', 'i'),
  row('(?<!\\bi )\\b(?:am|so)\\b(?! i\\b)', ''),
  row('^was\\b', 'what'),
  // What she has is not who comes.
  row('\\bhaben? (?=\\d+ (?:kids|people))', 'have '),
];
