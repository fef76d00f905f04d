/** German of Germany, Austria and Switzerland. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { DATES } from './dates.ts';
import { LINKS, PARTICLES } from './links.ts';
import { names } from './names.ts';
import { QUESTIONS } from './questions.ts';
import { REQUESTS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Days first (`morgen` is a day or a morning), then times, then what is wanted and answered, the little words between them last. */
const TABLES = [DATES, TIMES, PARTICLES, QUESTIONS, REQUESTS, ANSWERS, LINKS];

/** For `languages.ts`. */
export const german: Language = {
  spell,
  phrase: (spelt) => TABLES.reduce((text, table) => rephrased(text, [table]), spelt),
  names,
  littleWords: new Set(
    [
      'der die das den dem des und oder aber ich du sie ihr wir mir mich uns euch ihnen ein eine einen einem einer kein keine keinen',
      'fur fuer mit mein meine meinen meinem auf bei nach vor zwischen bis ab von vom zum zur um im ist sind bin war ware waere habe haben hab habt hast',
      'hatte haette hatten haetten kann kannst konnen koennen konnte koennte konnten koennten mochte moechte wurde wuerde wollte brauche brauchte braeuchte',
      'muss musste geht ginge passt nicht noch auch schon leider bitte gern gerne danke vielen hallo servus moin guten gruss grusse gruße tschuss wiedersehen',
      'ja nein doch klar termin termine absagen verschieben verlegen stornieren umbuchen buchen vereinbaren frei offen wann wie wo wer viel kostet dauert',
      'uhr halb viertel heute morgen ubermorgen uebermorgen gestern tag tage woche wochen monat montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
      'wochenende vormittag mittag nachmittag abend fruh frueh spater spaeter fruher frueher nachste naechste nachsten naechsten nachster naechster kommende kommenden diesen dieser',
      'januar janner jaenner februar marz maerz april mai juni juli oktober dezember was etwas zeit gut sohn tochter wurden komme kommen',
      'do dann lieber jetzt moglich moeglich bekommen machen heiße heisse erste zweite letzte egal keins alle beide passen jemand schreibe merci',
    ].flatMap((line) => line.split(' ')),
  ),
  signs: /ß/,
  commonWords: new Set(
    'am an bei das dem den der des die ein eine einen einer fur ich im in kein mein meine minuten mit oder pro sage sagen stunden termin um und uhr von zu zum zur'.split(
      ' ',
    ),
  ),
  // "Nachmittag" lasts until the evening does begin, "Mittag" from before noon.
  dayparts: { ...DAYPARTS, lunchtime: { from: 11 * 60 + 30, until: 14 * 60 }, afternoon: { from: 12 * 60, until: 18 * 60 } },
};
