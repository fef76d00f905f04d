/** Days that only bound what is asked for, after `dates.ts`: "entro venerdì", "da lunedì in poi", "sono via fino al 20". */
import { type Row, row } from '../rephrasing.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** A day, as `dates.ts` has said it. */
const DAY = `(?=(?:(?:on|the|next|this|last|good) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|easter|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} ${MONTH}|\\d{1,2}/\\d{1,2}\\b))`;
/** What `dates.ts` makes of "di", "a" and "da" before one. */
const OF = '(?:of |to |from |on |di |del |al? |dal? |il )*';
const AWAY =
  '(?:(?:sono|siamo|sto|saro|saremo) (?:via|fuori(?: citta)?|in (?:ferie|vacanza|viaggio|trasferta)|a lo estero|all estero|lo estero|impegnat[oaie]|occupat[oaie]|assent[ei])|non (?:ci (?:sono|siamo|saro)|sono (?:in (?:citta|zona)|disponibile|liber[oa])|torno))';

export const BOUNDS: readonly Row[] = [
  row(`\\b${AWAY}(?: per \\w+)? (?:fino|sino) ${OF}${DAY}`, "i'm away until "),
  row(`\\b(?:torno|rientro|sono di ritorno) (?:solo )?${OF}${DAY}`, "i'm away until "),
  row(`\\bnon prima ${OF}${DAY}`, 'not before '),
  row(
    `\\bnon (?:oltre|dopo|piu tardi) ${OF}${DAY}|\\b(?:(?:al )?massimo|(?:al )?(?:piu tardi|later)) (?:entro |fino )?${OF}${DAY}`,
    'no later than ',
  ),
  row(`\\b(?:entro|fino|sino) (?:e non oltre )?${OF}${DAY}`, 'until '),
  row('\\bprima della between palm sunday and easter', 'before palm sunday'),
  row('\\bdopo (?:la )?between palm sunday and easter', 'after easter'),
  row(`\\b(?:tra|fra) (\\d{1,2} ${MONTH}|easter) e (\\d{1,2} ${MONTH})`, 'between $1 and $2'),
  row(`\\bprima (?!possibile)${OF}${DAY}`, 'before '),
  row(`\\b(?:a )?partire ${OF}${DAY}`, 'from '),
  row(`\\b(?:dopo|oltre|passat[oa]) ${OF}${DAY}`, 'after '),
];
