/** Who comes along, and what the owner should know, in the customer's own words, in German, Dutch and French. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings } from './show.ts';

// German.
expectReadings(
  [
    ['Hallo, ich bin allergisch gegen Nüsse und hätte gern einen Termin am Freitag', 'book Fri12Jun "ich bin allergisch gegen Nüsse"'],
    ['Ich bin allergisch', 'inform "Ich bin allergisch"'],
    ['Freitag um 15 Uhr, übrigens habe ich sehr empfindliche Haut', 'book Fri12Jun 15:00 "übrigens habe ich sehr empfindliche Haut"'],
    ['der Türcode ist 4711', 'inform "der Türcode ist 4711"'],
    ['PS: ich bringe meinen Hund mit', 'inform "ich bringe meinen Hund mit"'],
    ['Darf ich meinen Hund mitbringen?', 'question:other'],
    ['Ich bin neu hier und hätte gern einen Termin am Freitag', 'book Fri12Jun "Ich bin neu hier"'],
    ['Wir wohnen in der Gartenstr. 5, 2. Stock', 'inform "Wir wohnen in der Gartenstr. 5, 2. Stock"'],
    ['übrigens, was kostet das?', 'question:price'],
    ['Termin für mich und meine Tochter am Freitag', 'book Fri12Jun x2 "mich und meine Tochter"'],
    ['für mich und meine zwei Kinder am Freitag', 'book Fri12Jun x3 "mich und meine zwei Kinder"'],
    ['wir kommen zu zweit am Freitag', 'book Fri12Jun x2 "zu zweit"'],
    ['mein Mann und ich hätten gern einen Termin am Freitag', 'book Fri12Jun x2 "mein Mann und ich"'],
    ['ich bin taub, bitte nur schreiben', 'unclear'],
    ['Ich bin Vegetarierin', 'unclear'],
    ['habt ihr noch nen termin für nen haarschnitt?', 'question:availability'],
  ],
  { language: 'de', country: 'DE' },
);

// Dutch.
expectReadings(
  [
    ['Hoi, ik ben allergisch voor noten en wil graag vrijdag een afspraak', 'book Fri12Jun "ik ben allergisch voor noten"'],
    ['ik ben allergisch', 'inform "ik ben allergisch"'],
    ['ik heb een notenallergie', 'inform "ik heb een notenallergie"'],
    ['de deurcode is 4711', 'inform "de deurcode is 4711"'],
    ['ps ik neem mijn hond mee', 'inform "ik neem mijn hond mee"'],
    ['mag ik mijn hond meenemen?', 'question:other'],
    ['ik ben nieuw hier en wil vrijdag een afspraak', 'book Fri12Jun "ik ben nieuw hier"'],
    ['ik ben zenuwachtig', 'inform "ik ben zenuwachtig"'],
    ['ik ben vegetariër', 'unclear'],
    ['trouwens, wat kost het?', 'question:price'],
    ['afspraak voor mij en mijn dochter vrijdag', 'book Fri12Jun x2 "mij en mijn dochter"'],
    ['voor mij en mijn twee kinderen vrijdag', 'book Fri12Jun x3 "mij en mijn twee kinderen"'],
    ["we komen met z'n drieën vrijdag", `book Fri12Jun x3 "met z'n drieën"`],
    ['mijn man en ik willen vrijdag een afspraak', 'book Fri12Jun x2 "mijn man en ik"'],
  ],
  { language: 'nl', country: 'NL' },
);

// French.
expectReadings(
  [
    ['Bonjour, je suis allergique aux noix et je voudrais un rdv vendredi', 'book Fri12Jun "je suis allergique aux noix"'],
    ['je suis allergique', 'inform "je suis allergique"'],
    ["vendredi à 15h, j'ai le cuir chevelu sensible", `book Fri12Jun 15:00 "j'ai le cuir chevelu sensible"`],
    ['ps je viens avec mon chien', 'inform "je viens avec mon chien"'],
    ["je suis sourde, merci d'écrire", `inform "je suis sourde, merci d'écrire"`],
    ['je suis végétarienne', 'unclear'],
    ["au fait, c'est combien ?", 'question:price'],
    ['pour moi et mes deux enfants vendredi', 'book Fri12Jun x3 "moi et mes deux enfants"'],
    ['on vient à deux vendredi', 'book Fri12Jun x2 "on vient à deux"'],
  ],
  { language: 'fr', country: 'FR' },
);
