/** Who comes along, and what the owner should know of her. */
import { type Row, row } from '../rephrasing.ts';

const KIN: Readonly<Record<string, string>> = {
  figlia: 'daughter',
  figlio: 'son',
  bambina: 'daughter',
  bambino: 'son',
  bimba: 'daughter',
  bimbo: 'son',
  moglie: 'wife',
  marito: 'husband',
  compagna: 'partner',
  compagno: 'partner',
  fidanzata: 'girlfriend',
  fidanzato: 'boyfriend',
  ragazza: 'girlfriend',
  ragazzo: 'boyfriend',
  madre: 'mother',
  mamma: 'mother',
  padre: 'father',
  papa: 'father',
  sorella: 'sister',
  fratello: 'brother',
  amica: 'friend',
  amico: 'friend',
  nipote: 'niece',
  nipotina: 'granddaughter',
  nipotino: 'grandson',
  cugina: 'cousin',
  cugino: 'cousin',
  nonna: 'grandma',
  nonno: 'grandpa',
  collega: 'colleague',
};
const ONE = `(${Object.keys(KIN).join('|')})`;
const MY = '(?:(?:la|il|una|un) )?mi[oa]';
const kin = (word: string | undefined) => KIN[word ?? ''] ?? 'friend';
/** "I am", of her or of who comes; "I have". */
const IS = "(?:sono|siamo|e'|sarei)(?: (?:molto|un po|anche|purtroppo|pure|piuttosto))*";
const HAS = '(?:ho|ha|abbiamo|avrei)(?: (?:anche|pure|purtroppo|solo))*';
const TO = '(?: (?:al|allo|alla|ai|alle|agli|a|all))?';

export const COMPANY: readonly Row[] = [
  row('\\b(?:\\d+ o )?(\\d+) (?:persone|adult[ie]|bambin[ie]|ragazz[ie]|amic(?:i|he)|signore)\\b', '$1 people'),
  row(
    '\\b(?:siamo|saremo|saremmo|veniamo|verremo|verremmo)(?: in)? (\\d{1,2})\\b(?! (?:minut|or[ae]\\b|di\\b|liber|giorn))',
    'the $1 of us',
  ),
  row(`\\b(?:per )?(?:io|me) ed? (?:per )?${MY} ${ONE}\\b`, (_, one) => `for me and my ${kin(one)}`),
  row(`\\b(?:per )?${MY} ${ONE} ed? (?:io|per me|me)\\b`, (_, one) => `my ${kin(one)} and me`),
  row('\\bper noi (\\d)\\b', 'for the $1 of us'),
  row(`\\bposso (?:venire|passare) (?:anche )?(?:con|insieme a) (?=${MY} )`, 'can i bring '),
  row(`\\b(?:vengo|verro|verrei|veniamo|arrivo) (?:anche )?(?:con|insieme a) ${MY} ${ONE}\\b`, (_, one) => `i'll bring my ${kin(one)}`),
  row(`\\b(?:porto|portero|porterei) (?:anche |con me )?(?=${MY} |il |la |un |una |i |le )`, "i'll bring "),
  row(`\\b${IS} allergic(?:[aoi]|he)${TO}\\b|\\b${HAS} (?:una |un )?allergi[ae]${TO}\\b`, "i'm allergic to"),
  row(`\\b${IS} intollerant[ei]${TO}\\b|\\b${HAS} (?:una |un )?intolleranz[ae]${TO}\\b`, "i'm intolerant to"),
  row(`\\b${IS} celiac[aoi]\\b`, "i'm intolerant to gluten"),
  row(`\\b${IS} (?:incinta|in gravidanza|in dolce attesa)\\b|\\baspetto un bambin[oa]\\b`, "i'm pregnant"),
  row(`\\b${IS} diabetic[aoi]\\b`, "i'm diabetic"),
  row(`\\b${IS} (?:sord[aoi]|non udent[ei])\\b`, "i'm deaf"),
  row(`\\b${IS} (?:ciec[aoi]|non vedent[ei]|ipovedent[ei])\\b`, "i'm blind"),
  row(`\\b${IS} (?:in sedia a rotelle|su una sedia a rotelle|disabil[ei])\\b|\\b(?:uso|usa) (?:la|una) sedia a rotelle\\b`, 'wheelchair'),
  row(
    `\\b${IS} (?:timid[aoi]|nervos[aoi]|ansios[aoi]|agitat[aoi])\\b|\\bho (?:un po di )?(?:paura|ansia)\\b(?! di (?:fare|perdere|arrivare))`,
    "i'm nervous",
  ),
  row(
    '\\b(?:soffro|soffre) (?:di |d )?(?:asma|epilessia|claustrofobia|psoriasi|allergi[ae]|cervicale)\\b|\\bho (?:la )?(?:asma|psoriasi|cervicale)\\b',
    'asthma',
  ),
  row(
    `\\b${HAS} (?:la pelle|la cute|il cuoio capelluto) (?:molto |un po )*(?:sensibile|delicat[ao]|secca|grassa)\\b`,
    'i have sensitive skin',
  ),
  row(
    `\\b${HAS} (?:(?:il|un) )?(?:mal di|male alla|male al|dolor[ei] alla|dolor[ei] al|problem[ai] alla|problem[ai] al) (?:schiena|collo|spalla|ginocchio|anca|piede|gamba)\\b|\\bmi fa male (?:la|il) (?:schiena|collo|spalla|ginocchio)\\b`,
    'i have a bad back',
  ),
  row(`\\b${HAS} (?:un|una|1|2|3|il|dei) (?:\\w+ )?(?:can[ei]|cagnolin[aoi]|gatt[aoi]|cucciol[oi])\\b(?! (?:da|per) )`, 'i have a dog'),
  row(
    '\\bho i capelli (?:(?:molto|abbastanza|un po|tanto) )*(?:lunghi|corti|ricci|crespi|fini|sottili|spessi|folti|tinti|colorati|decolorati|rovinati|secchi|grassi)\\b',
    'i have long hair',
  ),
  row(
    "\\b(?:e'|sarebbe|sara) (?:la )?(?:mia )?(?:prima|1°|1a) (?:volta|visita|seduta)(?: (?:da|con) voi| che vengo)?|\\bsono (?:una |un )?(?:nuov[oa] client[ei]|client[ei] nuov[oa])\\b",
    "it's my first time",
  ),
  row(
    '\\b(?:a proposito|tra lo altro|fra lo altro|per inciso|le faccio presente che|ti faccio presente che|(?:la |ti |vi )?avviso che|(?:la |ti )?avverto che|(?:le |ti |vi )?segnalo che|(?:le |ti |vi )?preciso che|sappia che|sappi che|tenga presente che|(?:per|come) info(?:rmazione)?|(?:solo )?per (?:sua|tua|vostra) informazione)\\b[, ]*',
    'by the way, ',
  ),
  row('\\b(?:note?|annotazioni|n\\.?b\\.?|ps|p\\.s\\.) ?: ?', 'note: '),
  row('\\b(?:suon(?:i|a|are|ate)|citofon(?:i|a|are|ate))\\b(?: (?:al|il|a) (?:citofono|campanello))?', 'ring the bell'),
  row("\\b(?:il )?codice (?:del |della |di |dello |per il |per la )?(?:cancello|porta|portone|ingresso|citofono)? ?e'", 'door code is'),
  row(
    "\\b(?:il )?(?:mio|nostro) indirizzo e'|\\b(?:abito|abitiamo|sto di casa) (?:in|a) (?=via|viale|piazza|corso|largo)",
    'my address is ',
  ),
];
