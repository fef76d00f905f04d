/** Services by name, plural, part and typing slip. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import type { Service } from '#core/business.ts';
import { expectReadings, LAST } from './show.ts';

expectReadings([
  ['I need a haircut', 'book #cut'],
  ['haircuts', 'book #cut'],
  ['hair cut friday', 'book Fri12Jun #cut'],
  ['haircutt tomorrow', 'book Thu11Jun #cut'],
  ['can I book a full color', 'book #color'],
  ['color please', 'book #color'],
  ['colour', 'book #color'],
  ['beard', 'book #beard'],
  ['beard trim on friday at 2', 'book Fri12Jun 14:00 #beard'],
  ['I need a trim', 'book #beard'],
  ['kids cut', 'book #kids'],
  ["kid's cut for my son", 'book #kids'],
  ['deep tissue', 'book #massage'],
  ['massage', 'book #massage'],
  ['60 min massage', 'book #massage 60min'],
  ['haircut and beard trim', 'book service??'],
  ['what services do you have?', 'question:services'],
  ['a 90 minute massage', 'book #massage 90min'],
  ['how much for color?', 'question:price #color'],
]);

expectReadings(
  [
    ['haircut', 'inform #cut'],
    ['the color one', 'inform #color'],
    ['a massage please', 'inform #massage'],
    ['cut', 'inform #cut'],
    ['beard trim', 'inform #beard'],
  ],
  { last: LAST.asked('service') },
);

// As people type them.
expectReadings([
  ['hair color', 'book #color'],
  ['coulour', 'book #color'],
  ['beared trim', 'book #beard'],
  ['kids hair cut', 'book #kids'],
  ['massge', 'book #massage'],
  ['deep tisue massage', 'book #massage'],
  ['haircuts x2', 'book #cut'],
  ['full head of colour', 'book #color'],
  ['wash and cut', 'book #cut'],
  ['do you do nails', 'question:services'],
]);
// A part of one service's name in front of another's.
expectReadings(
  [
    ['a hair colour please', 'book #colour'],
    ['can I get a hair color on Friday at 3?', 'book Fri12Jun 15:00 #colour'],
    ['cut and colour', 'book service??'],
    ['a haircut and a colour', 'book service??'],
  ],
  { services: [named('cut', 'Haircut'), named('colour', 'Colour')] },
);

function named(id: string, name: string): Service {
  return { id, name, durationMinutes: 45, price: undefined, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, isActive: true };
}
// One name within another, as a single word.
expectReadings(
  [
    ['Haarschnitt am Freitag um 15 Uhr', 'book Fri12Jun 15:00 #cut'],
    ['einen Kinderhaarschnitt bitte', 'book #kids'],
    ['Haarschnitt und Färben', 'book service??'],
    ['Haarschnitt und Kinderhaarschnitt', 'book service??'],
  ],
  { services: [named('cut', 'Haarschnitt'), named('kids', 'Kinderhaarschnitt'), named('colour', 'Färben')], language: 'de' },
);
