/** Hellos and goodbyes, before anything else: "goedemorgen" is no tomorrow and "fijn weekend" no wish for one. */
import { type Row, row } from '../rephrasing.ts';

export const GREETINGS: readonly Row[] = [
  // Who signs her text says no goodbye that counts.
  row(
    '(?<=\\S\\S)(?:[,.! ]+|(?<=\\?) )(?:(?:met )?(?:vriendelijke|hartelijke|lieve|veel) )?(?:groet(?:en|jes)?|liefs)(?: van)?(?: [^ ,.!?]+){0,3}[ .!]*$',
    '.',
  ),
  row(
    '\\b(?:alles (?:goed|ok|kits)(?: met (?:je|jou|u|jullie))?|hoe (?:gaat het|is het|ist)(?: (?:met (?:je|jou|u|jullie)|ermee))?)(?= ?\\?)',
    'how are you',
  ),
  row('\\b(?:hartelijk |heel erg )?(?:bedankt|dank (?:je|u)(?: wel)?) voor (?:alles|(?:de|het|je|uw|jullie) \\S+)', 'thanks'),
  row(
    '(?<!\\b(?:een|geen|hele) )\\bgoe(?:de|den|ie|ien|i|d)? ?(?:morgen|middag|namiddag|voormiddag|avond|dag|nacht)\\b|\\bmogge\\b',
    'hello',
  ),
  row(
    '^(?:hoi+|hey+|hai|heey+|hallo+|halo|hee|he|hi|haai|dag|yo|beste|geachte)(?: (?:hoi|allemaal|daar|team|mevrouw|meneer|heer|iedereen|dames|heren))*\\b(?! (?:na|voor|later|erna|en nacht|van))',
    'hello',
  ),
  row('^morgen(?=!|[,.]? (?:kan|kun|heb|heeft|is|mag|zou|hoe|wat|ik|we)\\b.*(?:dag\\b|\\d|week|vandaag|overmorgen))', 'hello'),
  row(
    '\\b(?!goede vrijdag)(?:nog )?(?:een )?(?:fijne?|prettige?|goede?|goeie|mooie?|leuke?|werkse|gezellige?|geweldige?|heerlijke?)(?: nog)? (?:dag|avond|middag|ochtend|weekend|week|maand|jaar|vakantie|nacht|dagen|feestdagen|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond|middag|ochtend)?)(?: (?:nog|verder|gewenst|toegewenst|samen|alvast))*\\b(?! (?:om|voor|is|lukt|past|kan))|\\b(?:gelukkig|vrolijke?|zalige?|fijne?|prettige?) (?:nieuw ?jaar|kerst(?:mis|feest|dagen)?|pasen|paasdagen|pinksteren|verjaardag)\\b',
    'have a nice day',
  ),
  row(
    '\\b(?:tot (?:ziens|snel|gauw|straks|zo|later|dan|kijk|horens)|doei+|doeg|de mazzel|houdoe|(?:met )?(?:vriendelijke|hartelijke|lieve) (?:groet(?:en|jes)?)|groet(?:en|jes)|groetjes)\\b',
    (match) => (match === 'tot dan' ? 'see you then' : 'bye'),
  ),
  row('(?<=[,.!] ?|bedankt |ok )\\bdag[ .!]*$', 'bye'),
];
