/** The words by which a text is known to be German; with umlauts as plain letters and as two. Those that English has too are left out. */

const WORDS = [
  'der die das den dem des und oder aber ich du sie ihr wir mir mich uns euch ihnen ein eine einen einem einer kein keine keinen',
  'fur fuer mit mein meine meinen meinem auf bei nach vor zwischen bis ab von vom zum zur um im ist sind bin war ware waere habe haben hab habt hast',
  'hatte haette hatten haetten kann kannst konnen koennen konnte koennte konnten koennten mochte moechte wurde wuerde wollte brauche brauchte braeuchte',
  'muss musste geht ginge passt nicht noch auch schon leider bitte gern gerne danke vielen hallo servus moin guten gruss grusse gruße tschuss wiedersehen',
  'ja nein doch klar termin termine absagen verschieben verlegen stornieren umbuchen buchen vereinbaren frei offen wann wie wo wer viel kostet dauert',
  'uhr halb viertel heute morgen ubermorgen uebermorgen gestern tag tage woche wochen monat montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'wochenende vormittag mittag nachmittag abend fruh frueh spater spaeter fruher frueher nachste naechste nachsten naechsten nachster naechster kommende kommenden diesen dieser',
  'januar janner jaenner februar marz maerz april mai juni juli oktober dezember was etwas zeit gut sohn tochter wurden komme kommen',
  'do dann lieber jetzt moglich moeglich bekommen machen heiße heisse erste zweite letzte egal keins alle beide passen jemand schreibe',
  'sie dritten gegen neun mittags stunde stunden minuten halben fruhestens spatestens spat spaet moglichst moeglichst abends morgens nur gibt lg',
  'anderthalb monats monatsende jahr anfang ende heiligabend weihnachten silvester ostern pfingsten karfreitag offnungszeiten oeffnungszeiten bieten storno',
].flatMap((line) => line.split(' '));

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const JOINED = ['s', 'morgen', 'fruh', 'vormittag', 'mittag', 'nachmittag', 'abend'];

/** For detection. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set([...WORDS, ...WEEKDAYS.flatMap((day) => JOINED.map((part) => `${day}${part}`))]);
