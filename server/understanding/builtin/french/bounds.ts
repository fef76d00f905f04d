/** "Avant vendredi", "à partir du 20", "je suis absente jusqu'à lundi": days that begin or end a stretch. Days are in English by now. */
import { type Row, row } from '../rephrasing.ts';

const D = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const M = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const NAMED = `(?:(?:the|next|this|coming|early|late|mid|end of|day after) )*(?:${D}|tomorrow|today|weekend|week|month|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} ${M}|\\d{1,2}[/.]\\d+|easter|ascension|pentecost)`;
const A_DAY = `(?:(?:de|du|le|la|les|ce|cette|on) )*(?=${NAMED}|end of)`;
/** A day with what may be said behind it: `monday next`, `friday 12 june`. */
const THE_DAY = `(?:(?:le|on|ce) )*(${NAMED}(?: prochaine?| qui vient)?(?:,? \\d{1,2} ${M})?)`;
const LITTLE = '(?: (?:malheureusement|helas|encore|aussi|deja|par contre|mais|en fait))*';
const AWAY =
  '(?:absente?s?|partie?s?|en vacances|en conges?|en voyage|en deplacement|en arret(?: maladie)?|a le etranger|malades?|prise?s?|occupee?s?|indisponibles?|pas (?:la|dispo(?:nible)?s?|chez moi|libres?))';

export const BOUNDS: readonly Row[] = [
  // Who is away from Monday on comes before.
  row(`\\b(?:je suis|nous (?:sommes|est)|je (?:pars|serai))${LITTLE}(?: ${AWAY}| en vacances)? (?:a partir|des) ${A_DAY}`, 'before '),
  row(
    `\\b(?:je (?:ne )?suis|nous (?:ne )?(?:sommes|est|serons|sera)|je (?:ne )?serai)${LITTLE} ${AWAY}(?: (?:a|en|chez) [a-z]+)? (?:jusque(?: a| au)?|until|avant) ${A_DAY}`,
    "i'm away until ",
  ),
  row(
    `\\b(?:je|nous) (?:ne )?(?:rentre|rentrons|reviens|revient|revenons|suis la|suis de retour|serai la|serai de retour) (?:que|pas avant|seulement|a partir de) ${THE_DAY}`,
    (_, day) => `i'm away until ${day}`,
  ),
  row(`\\b(?:je|nous) (?:rentre|rentrons|reviens|revenons|suis de retour|serai de retour) ${THE_DAY}`, (_, day) => `i'm away until ${day}`),
  row(`\\b(?:le |la )?(?:veille|(?:jour|journee) avant) (?:de )?${A_DAY}`, 'the day before '),
  row(`\\b(?:le )?(?:next day (?:de|apres)|(?:jour|journee) (?:apres|suivant)) (?:de )?${A_DAY}`, 'the day after '),
  row(
    `\\b(\\d+) (jours?|semaines?) (avant|apres) ${A_DAY}`,
    (_, n, unit, side) => `${n} ${unit?.startsWith('j') ? 'days' : 'weeks'} ${side === 'avant' ? 'before' : 'after'} `,
  ),
  row(`\\b(?:la )?semaine (avant|apres) ${A_DAY}`, (_, side) => `the week ${side === 'avant' ? 'before' : 'after'} `),
  row(`\\b(?:a (?:partir|compter|dater)|des|(?:au plus tot|pas plus tot que)) ${A_DAY}`, 'from '),
  row(`(?<=${NAMED}),? au plus tot\\b(?! ?(?:a |vers |pour )?\\d)`, ' or later'),
  row(`(?<=${NAMED}),? (?:au plus tard|maximum|max|dernier delai)\\b(?! ?(?:a |vers |pour )?\\d)`, ' at the latest'),
  row(`(?<=${NAMED}),? ou (?:plus tard|apres)\\b`, ' or later'),
  row(`(?<=${NAMED}),? ou (?:plus tot|avant)\\b`, ' or earlier'),
  row(`\\bpas avant ${A_DAY}`, 'not before '),
  row(`\\b(?:pas (?:apres|plus tard que)|au plus tard|de ici(?: a)?|jusque(?: a| au)?|until) ${A_DAY}`, 'until '),
  row(`\\bavant ${A_DAY}`, 'before '),
  row(`\\bapres ${A_DAY}`, 'after '),
];
