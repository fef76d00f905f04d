/** Words that stand where a German name could, and are none. */
const WORDS = `
aufgeregt taub gehörlos blind vegetarierin veganer veganerin linkshänder linkshänderin rothaarig blond brünett behindert gehbehindert empfindlich ängstlich angespannt gestresst erschöpft enttäuscht begeistert verliebt verheiratet ledig geimpft raucher raucherin diabetiker diabetikerin asthmatiker asthmatikerin schwerhörig schüchtern ungeduldig spontan verzweifelt planlos arbeitslos selbstständig selbständig barfuß
nen ner nem habt hättet hättets
a ab aber abend abends abholen absagen acht alle allein allergisch alles als also am an andere anderen anders ändern april auch auf aus august außer
bald behandlung bei beide bereit berufstätig bescheid besser bestätigen bin bis bisschen bitte bot böse brauche buchen
da dabei dafür danach dankbar danke dann das dass dauerwelle dein deine dem den denn der des deutsch dezember dich die dienstag dir doch donnerstag dort drei du dran draußen
echt egal eher ein eine einem einen einer einfach einige einverstanden eins erkältet erst erste ersten es etwa etwas euch euer
falsch farbe färben februar fertig fest feierabend flexibel frau frei freitag froh früh früher fünf für
gar ganz garantiert geburtstag gegen gehen genau gerade gern gerne geschäft gespannt gestern gleich glücklich gut gute guten
haare haarschnitt hab habe haben halb hallo hat hätte heiße her heute heut herr herrn hier hin hoffentlich hübsch
ich ihm ihn ihnen ihr ihre im immer in interessiert irgendwann is ist
ja jänner januar jede jeden jederzeit jemand jetzt juli juni
kann karte kaputt kein keine kind kinder klar komme kommen können könnte krank kunde kundin kurz
laden lang lange leider lieber lg liebe
mal man mann mai märz maniküre massage mehr mein meine meinen mich mir mit mittag mittags mittwoch möchte möglich montag morgen morgens müde muss mutter
nach nachmittag nachmittags nächste nächsten nächster nachricht name nein nervös neu neue neuer neukunde neukundin neupatient neupatientin kassenpatient kassenpatientin selbstzahler nicht nichts nie noch nochmal november nur nun
ob oder offen oft ok okay oktober
paar passt patient patientin pediküre perfekt pünktlich praxis
quasi
raus reservieren richtig ruhig
samstag schon schnell schnitt schwanger sehr sein seit selbst september sicher sie silvester so sohn sonnabend sonntag sonst sofort sorry spät später spülen stau student studentin stunde stunden super
tag tage termin termine tochter top toll traurig
über übermorgen überrascht uhr um umbuchen umziehen und uns unser unsere unsicher unsicher unterwegs unter urlaub
vater verhindert verfügbar verspätet verschieben viel viele vielen vielleicht viertel vierzehn vom von vor vormittag vormittags vorbei
wahrscheinlich wann was waschen weg wegen weiß welche wenn wer wie wieder wir wirklich wo woche wochen wochenende würde
zahn zahnreinigung zehn zeit zu zufrieden zum zur zurück zusammen zwei zwölf zwischen
mo di mi do fr sa so
lehrer lehrerin mama mieter mieterin mitglied nachbar nachbarin papa privatpatient rentner rentnerin schüler schülerin stammkunde stammkundin vegetarier
arbeit arbeiten auto büro bus chef chefin freund freundin freunde haus hause homeoffice mensch person roboter schule telefon zug zuhause
waxing tönung strähnen strähnchen spitzen bart nägel wimpern augenbrauen kontrolle beratung untersuchung nachhilfe mathe englisch reparatur heizung wasserhahn rohrbruch notfall
mfg vg glg gruß grüße schatz leute gott letzte letzter richtige falsche falscher kleine besitzer besitzerin team allerseits ihr's euch's voraus vorab tschüss tschau ciao bye servus moin baba schön schöne schönen schönes angenehmen frohe frohes gute herzlichst feiertag feiertage erinnerung hilfe info rückmeldung antwort
`;

/** In lower case, with the spellings that have no umlauts. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .flatMap((word) => [word, transcribed(word), word.normalize('NFD').replace(/\p{M}/gu, '')]),
);

function transcribed(word: string): string {
  return word.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe' })[letter] ?? 'ue').replace(/ß/g, 'ss');
}
