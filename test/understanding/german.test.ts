/** German as people type it, in Germany, Austria and Switzerland. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings, LAST } from './show.ts';

// Days.
expectReadings(
  [
    ['heute', 'book Wed10Jun'],
    ['morgen', 'book Thu11Jun'],
    ['morgn', 'book Thu11Jun'],
    ['übermorgen', 'book Fri12Jun'],
    ['uebermorgen', 'book Fri12Jun'],
    ['morgen früh', 'book Thu11Jun <12:00'],
    ['morgen Vormittag', 'book Thu11Jun <12:00'],
    ['heute Nachmittag gegen 5', 'book Wed10Jun 17:00'],
    ['heute Abend', 'book Wed10Jun >=17:00'],
    ['Dienstag', 'book Tue16Jun'],
    ['am Dienstagabend um sechs', 'book Tue16Jun 18:00'],
    ['am Mittwoch um viertel drei', 'book ?Wed10Jun ?Wed17Jun 14:15'],
    ['diesen Freitag', 'book Fri12Jun'],
    ['nächsten Freitag', 'book Fri19Jun'],
    ['kommenden Freitag', 'book Fri12Jun'],
    ['nächste Woche Donnerstag', 'book Thu18Jun'],
    ['Donnerstag in einer Woche', 'book Thu18Jun'],
    ['übernächste Woche am Mittwoch', 'book Wed24Jun'],
    ['Anfang nächster Woche', 'book Mon15Jun..Wed17Jun'],
    ['am Wochenende', 'book Sat13Jun..Sun14Jun'],
    ['nächstes Wochenende', 'book Sat20Jun..Sun21Jun'],
    ['heute in acht Tagen', 'book Wed17Jun'],
    ['in vierzehn Tagen', 'book Wed24Jun'],
    ['in zwei Wochen', 'book Wed24Jun'],
    ['in 3 Tagen', 'book Sat13Jun'],
    ['am 25.', 'book Thu25Jun'],
    ['am dritten', 'book Fri03Jul'],
    ['am ersten Juli', 'book Wed01Jul'],
    ['am 25. Juni', 'book Thu25Jun'],
    ['25.6.', 'book Thu25Jun'],
    ['am 1.7.26', 'book Wed01Jul'],
    ['Fr, den 12.6.', 'book Fri12Jun'],
    ['Sonnabend 10 Uhr', 'book Sat13Jun 10:00'],
    ['am zwölften sechsten', 'book Fri12Jun'],
    ['der erste Montag im Juli', 'book Mon06Jul'],
    ['Ende Juni', 'book Wed24Jun..Tue30Jun'],
    ['15., 16. oder 17. Juni', 'book Mon15Jun Tue16Jun Wed17Jun'],
    ['zwischen dem 3. und 5. Juli', 'book Fri03Jul..Sun05Jul'],
    ['Montag bis Mittwoch vormittags', 'book Mon15Jun..Wed17Jun <12:00'],
    ['Freitag den dreizehnten', 'book Fri13Nov'],
    ['Di/Mi nachmittag', 'book Tue16Jun Wed17Jun >=12:00 <18:00'],
    ['zwei Tage nach heute', 'book Fri12Jun'],
    ['mi nachmittag oder do vormittag', 'book Wed17Jun Thu11Jun <18:00'],
    ['Mo oder Di', 'book Mon15Jun Tue16Jun'],
    ['am Donerstag um 11', 'book Thu11Jun 11:00'],
    ['irgendwann nächste Woche nachmittags, nur nicht Donnerstag', 'book Mon15Jun..Sun21Jun !Thu11Jun >=12:00 <18:00 @any'],
    ['jeden Tag außer Montag', 'book !Mon15Jun'],
    ['nicht am Montag, lieber Dienstag', 'book Tue16Jun !Mon15Jun'],
    ['Heiligabend um 10', 'book Thu24Dec 10:00'],
  ],
  { language: 'de', country: 'DE' },
);

// Austria has months and evenings of its own.
expectReadings(
  [
    ['am 6. Jänner um 10', 'book Wed06Jan2027 10:00'],
    ['am Freitag um dreiviertel drei', 'book Fri12Jun 14:45'],
    ['um 9 in der Früh', 'book 09:00'],
    ['hättets ihr am Freitag Nachmittag no was frei?', 'question:availability Fri12Jun >=12:00 <18:00'],
  ],
  { language: 'de', country: 'AT' },
);

// Times.
expectReadings(
  [
    ['um 15 Uhr', 'book 15:00'],
    ['15 Uhr 30', 'book 15:30'],
    ['15.30 Uhr', 'book 15:30'],
    ['am Freitag um 14.15', 'book Fri12Jun 14:15'],
    ['15h30', 'book 15:30'],
    ['morgen um halb vier', 'book Thu11Jun 15:30'],
    ['morgen um viertel nach zwei', 'book Thu11Jun 14:15'],
    ['morgen um viertel vor zwei', 'book Thu11Jun 13:45'],
    ['morgen um fünf vor halb drei', 'book Thu11Jun 14:25'],
    ['morgen um zwanzig nach drei', 'book Thu11Jun 15:20'],
    ['8 Uhr abends am Freitag', 'book Fri12Jun 20:00'],
    ['morgen ab halb fünf', 'book Thu11Jun >=16:30'],
    ['morgen bis 12 Uhr', 'book Thu11Jun <12:00'],
    ['morgen zwischen 2 und 4', 'book Thu11Jun >=14:00 <16:00'],
    ['morgen von 14 bis 16 Uhr', 'book Thu11Jun >=14:00 <16:00'],
    ['morgen 14-16 Uhr', 'book Thu11Jun >=14:00 <16:00'],
    ['Montag 8-10', 'book Mon15Jun >=08:00 <10:00'],
    ['um 3 Uhr in der Nacht', 'book 03:00'],
    ['in 1 Stunde und 20 Minuten', 'book Wed10Jun 11:20'],
    ['möglichst spät', 'book >=15:00'],
    ['Donnerstag nach 17 Uhr', 'book Thu11Jun >=17:00'],
    ['spätestens 16 Uhr', 'book <16:00'],
    ['Donnerstag nicht vor 10', 'book Thu11Jun >=10:00'],
    ['gleich in der Früh', 'book <10:00'],
    ['nach der Arbeit', 'book >=17:00'],
    ['mittags um 1', 'book 13:00'],
    ['morgen mittag', 'book Thu11Jun >=11:30 <14:00'],
    ['in einer halben Stunde', 'book Wed10Jun 10:30'],
    ['so bald wie möglich', 'book asap'],
    ['gleiche Uhrzeit nächste Woche', 'book Mon15Jun..Sun21Jun later0'],
  ],
  { language: 'de', country: 'DE' },
);

// Wishes, with the verb where German has it.
expectReadings(
  [
    ['Hallo, ich hätte gern einen Termin am Dienstag um 15 Uhr', 'book Tue16Jun 15:00'],
    ['hallo hätt gern nen termin zum haareschneiden für nächsten sa, gern vormittags', 'book Sat20Jun <12:00'],
    ['Ich würde gerne einen Termin vereinbaren', 'book'],
    ['Kann ich morgen um halb 4 vorbeikommen?', 'book Thu11Jun 15:30'],
    ['Könnten Sie morgen zwischen 8 und 10 Uhr kommen?', 'book Thu11Jun >=08:00 <10:00'],
    ['brauche termin zum schneiden, geht do nachmittag?', 'book Thu11Jun >=12:00 <18:00'],
    ['Tragen Sie mich bitte für Dienstag 10 Uhr ein', 'book Tue16Jun 10:00'],
    ['Ich wollte fragen, ob Sie am Freitag noch was frei haben', 'question:availability Fri12Jun'],
    ['Habt ihr heut noch Platz?', 'question:availability Wed10Jun'],
    ['Wann haben Sie Zeit?', 'question:availability'],
    ["Wie wär's mit Freitag?", 'book Fri12Jun'],
    ['Passt es Ihnen am Freitag um 9?', 'book Fri12Jun 09:00'],
    ['Ich muss den Termin leider absagen', 'cancel'],
    ['Ich sage meinen Termin am Donnerstag ab', 'cancel of[Thu11Jun]'],
    ['Ich wollte nur Bescheid geben, dass ich morgen nicht kommen kann', 'cancel of[Thu11Jun]'],
    ['Ich kann morgen leider nicht kommen', 'cancel of[Thu11Jun]'],
    ['Mir ist was dazwischengekommen, ich kann morgen nicht', 'cancel of[Thu11Jun]'],
    ['Ich brauche den Termin nicht mehr', 'cancel'],
    ['Der Termin hat sich erledigt', 'cancel'],
    ['Kann ich meinen Termin von Dienstag auf Freitag verschieben?', 'reschedule Fri12Jun of[Tue16Jun]'],
    ['Ich möchte meinen Termin am Dienstag um 15 Uhr auf Mittwoch um 10 Uhr verlegen', 'reschedule Wed17Jun 10:00 of[Tue16Jun 15:00]'],
    ['Verschieben Sie bitte meinen Termin auf Freitag', 'reschedule Fri12Jun'],
    ['Ich hab am Dienstag um 3 einen Termin, kann ich auf 4 verschieben?', 'reschedule 16:00 of[Tue16Jun 15:00]'],
    ['Könnten wir von 3 auf 4 Uhr wechseln?', 'reschedule 16:00 of[15:00]'],
    ['Kann ich eine Stunde später kommen?', 'reschedule later60'],
    ['Ich will nicht absagen, nur verschieben', 'reschedule'],
    [
      'Hallo, hier Anna Becker. Ich hatte am Donnerstag um 10 einen Termin bei Ihnen, muss aber leider arbeiten. Ginge auch Freitag?',
      'reschedule Fri12Jun of[Thu11Jun 10:00] =Anna Becker',
    ],
    ['Donnerstag klappt doch nicht, könnten wir Freitag machen?', 'reschedule Fri12Jun of[Thu11Jun]'],
    ['Mein Termin ist am Freitag um 9, ich würde ihn gern auf 11 Uhr verschieben', 'reschedule 11:00 of[Fri12Jun 09:00]'],
    ['Ich muss den morgigen Termin absagen', 'cancel of[Thu11Jun]'],
    ['Die Nachhilfe morgen muss leider ausfallen, Tim ist krank', 'cancel of[Thu11Jun]'],
    ['Lena kann heute nicht zur Nachhilfe, sie ist krank', 'cancel of[Wed10Jun]'],
    ['wie gesagt muss ich den Termin absagen', 'cancel'],
    ['Können wir die Nachhilfe von Dienstag auf Mittwoch verlegen?', 'reschedule Wed17Jun of[Tue16Jun]'],
    ['Kann ich bitte mit der Chefin reden', 'person'],
    ['Bitte rufen Sie mich zurück', 'person'],
    ['Ich verspäte mich um 15 Minuten', 'question:other'],
    ['bin im Stau', 'question:other'],
    ['Ich komme am Freitag 10 Minuten später', 'question:other'],
    ['Ich stehe vor der Tür', 'question:other'],
  ],
  { language: 'de', country: 'DE' },
);

// Questions.
expectReadings(
  [
    ['Was kostet ein Haarschnitt?', 'question:price'],
    ['Wie teuer ist eine Massage?', 'question:price #massage'],
    ['Wo seid ihr genau?', 'question:address'],
    ['Wie komme ich zu Ihnen?', 'question:address'],
    ['Wann habt ihr offen?', 'question:hours'],
    ['Habt ihr am 24.12. offen?', 'question:hours Thu24Dec'],
    ['Welche Behandlungen bieten Sie an?', 'question:services'],
    ['Wie lange dauert das?', 'question:services'],
    ['Wann ist mein Termin?', 'question:appointment'],
    ['Hab ich morgen einen Termin?', 'question:appointment Thu11Jun'],
    ['Können Sie mir sagen, wann mein Termin ist?', 'question:appointment'],
    ['Steht mein Termin am Freitag noch?', 'question:appointment Fri12Jun'],
    ['Bin ich für morgen eingetragen?', 'question:appointment Thu11Jun'],
    ['Bist du ein Bot?', 'question:identity'],
    ['Kann ich kostenlos stornieren?', 'question:other'],
    ['Hallo', 'greeting'],
    ['Grüß Gott', 'greeting'],
    ['Vielen lieben Dank, schönen Tag noch', 'thanks'],
  ],
  { language: 'de', country: 'DE' },
);

// Look-alikes.
expectReadings(
  [
    ['Guten Morgen, haben Sie morgen Vormittag Zeit?', 'question:availability Thu11Jun <12:00'],
    ['Am Morgen um 9', 'book 09:00'],
    ['Es geht um meinen Sohn, 6 Jahre alt', 'unclear'],
    ['wir sind sechs Personen', 'inform x6 "wir sind sechs"'],
    ['Das ist für uns also okay', 'unclear'],
    ['Ich habe 3 Kinder und brauche einen Termin am Samstag', 'book Sat13Jun'],
    ['Ich bin Kundin bei Ihnen', 'unclear'],
    ['Ich bin Dienstag nicht da', 'decline !Tue16Jun =Nstag'],
    ['Version 1.2', 'unclear'],
    ['Frohe Weihnachten!', 'thanks'],
    ['Danke, schönes Wochenende', 'thanks'],
    ['zwischen 5 und 10 Personen', 'inform x10 "10 Personen"'],
    ['Ich bin Neupatient und hätte gern ein Erstgespräch', 'book "Ich bin Neupatient"'],
  ],
  { language: 'de', country: 'DE' },
);

// Names.
expectReadings(
  [
    ['Hier ist Thomas Weber', 'inform =Thomas Weber'],
    ['ich bin die anna und bräuchte für morgen einen termin', 'book Thu11Jun =Anna'],
    ['Mein Name ist Jürgen Groß', 'inform =Jürgen Groß'],
    ['Auf den Namen Müller bitte', 'inform =Müller'],
    ['Termin bitte für meinen Sohn Tim am Mittwoch Nachmittag', 'book Wed17Jun >=12:00 <18:00 =Tim'],
    ['Ich möchte einen Termin am Dienstag. Mit freundlichen Grüßen, Peter Schmid', 'book Tue16Jun =Peter Schmid'],
    ['muss leider meinen termin morgen absagen, bin krank. lg anna', 'cancel of[Thu11Jun] =Anna'],
  ],
  { language: 'de', country: 'DE' },
);

// What answers the question for the name.
expectReadings(
  [
    ['Huber', 'inform =Huber'],
    ['auf Maria Huber bitte', 'inform =Maria Huber'],
    ['ich heiße Jan Schulze', 'inform =Jan Schulze'],
  ],
  { language: 'de', country: 'DE', last: LAST.asked('name') },
);

// What answers an offer.
expectReadings(
  [
    ['ja', 'confirm'],
    ['Ja gerne', 'confirm'],
    ['jo passt', 'confirm'],
    ['kein Problem', 'confirm'],
    ['ich komme', 'confirm'],
    ['das geht sich aus', 'confirm'],
    ['na gut', 'confirm'],
    ['passt scho', 'confirm'],
    ['das passt perfekt, danke', 'confirm'],
    ['alles klar', 'confirm'],
    ['einverstanden', 'confirm'],
    ['machen wir so', 'confirm'],
    ['den nehme ich', 'confirm'],
    ['super, bis Dienstag', 'confirm Tue16Jun'],
    ['ja bitte buchen', 'confirm'],
    ['👍', 'confirm'],
    ['nein', 'decline'],
    ['nee', 'decline'],
    ['lieber nicht', 'decline'],
    ['das passt leider nicht', 'decline'],
    ['Dienstag geht nicht', 'decline !Tue16Jun'],
    ['da kann ich nicht', 'decline'],
    ['sicher nicht', 'decline'],
    ['ja, aber nicht um 3', 'inform'],
    ['lieber doch nicht', 'drop'],
    ['ich frag mal meine Frau', 'unclear'],
    ['da bin ich im Urlaub', 'decline'],
    ['geht sich leider nicht aus', 'decline'],
    ['ne passt doch nicht, vergiss es', 'drop'],
    ['Dienstag kann ich nicht, nur Mittwoch', 'book Wed17Jun !Tue16Jun'],
    ['das ist mir zu früh', 'decline later'],
    ['lieber um 4', 'inform 16:00'],
    ['Ja, aber um 4', 'book 16:00'],
    ['dann lieber Mittwoch um 10', 'inform Wed17Jun 10:00'],
    ['Dienstag schon, aber erst um 16 Uhr', 'inform Tue16Jun >=16:00'],
    ['Donnerstag ist schlecht, Freitag wäre besser', 'book Fri12Jun !Thu11Jun'],
    ['Freitag statt Dienstag bitte', 'inform Fri12Jun !Tue16Jun'],
    ['etwas später', 'inform later'],
    ['eine Stunde früher', 'inform earlier60'],
    ['vergessen Sie es', 'drop'],
    ['hat sich erledigt', 'drop'],
    ['ich weiß noch nicht', 'unclear'],
    ['vielen Dank', 'thanks'],
  ],
  { language: 'de', country: 'DE', last: LAST.offer },
);

// What answers a list.
expectReadings(
  [
    ['die erste', 'inform @1'],
    ['der zweite bitte', 'inform @2'],
    ['Nummer 2', 'inform @2'],
    ['das dritte', 'inform @3'],
    ['den letzten', 'inform @last'],
    ['den um 15 Uhr', 'inform 15:00'],
    ['15 Uhr passt', 'confirm 15:00'],
    ['ja ok die 2.', 'confirm @2'],
    ['den frühesten', 'inform @earlier'],
    ['keine davon passt, geht Freitag?', 'book Fri12Jun'],
    ['der frühere', 'inform @earlier'],
    ['egal', 'inform @any'],
    ['keiner davon', 'decline'],
  ],
  { language: 'de', country: 'DE', last: LAST.list },
);

// In the first text of somebody whose language is not known.
expectReadings(
  [
    ['Guten Tag, geht es morgen um 3?', 'book Thu11Jun 15:00'],
    ['brauche termin', 'book'],
    ['Kann ich Dienstag kommen?', 'book Tue16Jun'],
  ],
  { country: 'DE' },
);

// As people type them.
expectReadings(
  [
    ['Haarschnitt am Do um viertel nach 4, name is Paul', 'book Thu11Jun 16:15 =Paul'],
    ['brauche dann doch keinen Termin mehr', 'cancel'],
  ],
  { language: 'de', country: 'DE' },
);
