/** Days that begin or end a stretch, and feasts by name, in German, Dutch and French. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings } from './show.ts';

// German.
expectReadings(
  [
    ['vor Freitag', 'book Wed10Jun..Thu11Jun'],
    ['bis Freitag', 'book Wed10Jun..Fri12Jun'],
    ['bis spätestens Freitag', 'book Wed10Jun..Fri12Jun'],
    ['ab nächster Woche', 'book Mon15Jun..Sun28Jun'],
    ['erst nach dem 20.', 'book Sun21Jun..Sat04Jul'],
    ['vor dem 20. Juni', 'book Wed10Jun..Fri19Jun'],
    ['frühestens Dienstag', 'book Tue16Jun..Mon29Jun'],
    ['Freitag oder später', 'book Fri12Jun..Thu25Jun'],
    ['von Dienstag an', 'book Tue16Jun..Mon29Jun'],
    ['noch vor dem Wochenende', 'book Wed10Jun..Fri12Jun'],
    ['ich bin bis Montag weg', 'book Mon15Jun..Sun28Jun'],
    ['Bis zum 20. bin ich leider im Urlaub', 'book Sat20Jun..Fri03Jul'],
    ['bin erst ab Mittwoch wieder da', 'book Wed17Jun..Tue30Jun'],
    ['Ab Montag bin ich im Urlaub', 'book Wed10Jun..Sun14Jun'],
    ['der Dienstag nach Pfingsten', 'book Tue18May2027'],
    ['am Tag vor Heiligabend', 'book Wed23Dec'],
    ['Karfreitag', 'book Fri26Mar2027'],
    ['Ostermontag', 'book Mon29Mar2027'],
    ['Christi Himmelfahrt', 'book Thu06May2027'],
    ['am Vatertag', 'book Thu06May2027'],
    ['1. Advent', 'book Sun29Nov'],
    ['zwischen den Jahren', 'book Sun27Dec..Wed30Dec'],
  ],
  { language: 'de', country: 'DE' },
);

// Dutch.
expectReadings(
  [
    ['nog voor vrijdag', 'book Wed10Jun..Thu11Jun'],
    ['een afspraak voor vrijdag graag', 'book Fri12Jun'],
    ['vóór vrijdag graag', 'book Wed10Jun..Thu11Jun'],
    ['uiterlijk vrijdag', 'book Wed10Jun..Fri12Jun'],
    ['pas na de 20e', 'book Sun21Jun..Sat04Jul'],
    ['vanaf de 20e', 'book Sat20Jun..Fri03Jul'],
    ['niet voor dinsdag', 'book Tue16Jun..Mon29Jun'],
    ['vrijdag of later', 'book Fri12Jun..Thu25Jun'],
    ['ik ben tot maandag weg', 'book Mon15Jun..Sun28Jun'],
    ['tot de 20e zijn we op vakantie', 'book Sat20Jun..Fri03Jul'],
    ['vanaf maandag ben ik op vakantie', 'book Wed10Jun..Sun14Jun'],
    ['twee dagen na kerst', 'book Sun27Dec'],
    ['Koningsdag', 'book Tue27Apr2027'],
    ['tweede paasdag', 'book Mon29Mar2027'],
    ['de dinsdag na Pinksteren', 'book Tue18May2027'],
    ['Hemelvaart', 'book Thu06May2027'],
    ['witte donderdag', 'book Thu25Mar2027'],
  ],
  { language: 'nl', country: 'NL' },
);

// French.
expectReadings(
  [
    ['avant le week-end', 'book Wed10Jun..Fri12Jun'],
    ['vendredi au plus tard', 'book Wed10Jun..Fri12Jun'],
    ['pas plus tard que vendredi', 'book Wed10Jun..Fri12Jun'],
    ['pas après vendredi', 'book Wed10Jun..Fri12Jun'],
    ['au plus tôt mardi', 'book Tue16Jun..Mon29Jun'],
    ['vendredi ou plus tard', 'book Fri12Jun..Thu25Jun'],
    ["je suis partie jusqu'à lundi", 'book Mon15Jun..Sun28Jun'],
    ["je suis en vacances jusqu'au 20", 'book Sat20Jun..Fri03Jul'],
    ['je ne rentre que lundi', 'book Mon15Jun..Sun28Jun'],
    ['je suis absente à partir de lundi', 'book Wed10Jun..Sun14Jun'],
    ['le lendemain de Noël', 'book Sat26Dec'],
    ['deux jours avant Noël', 'book Wed23Dec'],
    ['fête nationale', 'book Tue14Jul'],
    ['fête des mères', 'book Sun30May2027'],
    ['mardi gras', 'book Tue09Feb2027'],
    ['lundi de Pâques', 'book Mon29Mar2027'],
    ["jeudi de l'Ascension", 'book Thu06May2027'],
    ['à la Toussaint', 'book Sun01Nov'],
  ],
  { language: 'fr', country: 'FR' },
);
