/**
 * What the owner should know, in the customer's own words, and how many come. Today is Wednesday 2026-06-10, 10:00; see `show`
 * for how a reading is written.
 */
import { expectReadings, LAST } from './show.ts';

expectReadings([
  ["can i book a cut friday at 3, i'm allergic to latex", `book Fri12Jun 15:00 #cut "i'm allergic to latex"`],
  ["Haircut tomorrow at 2 please. I'm allergic to bleach and ammonia", `book Thu11Jun 14:00 #cut "I'm allergic to bleach and ammonia"`],
  ['im allergic to nuts', 'inform "im allergic to nuts"'],
  ['are you allergic to dogs?', 'question:other'],
  ['note: ring the bell', 'inform "ring the bell"'],
  ['Notes: please use the side gate', 'inform "please use the side gate"'],
  ['please use the back entrance, gate code is 4412', 'inform "please use the back entrance, gate code is 4412"'],
  ['by the way I have a dog', 'inform "I have a dog"'],
  ["btw i have 2 dogs, they're friendly", `inform "i have 2 dogs, they're friendly"`],
  ['I have a dog that needs a groom friday', 'book Fri12Jun'],
  ['can I bring my dog?', 'question:other'],
  ['heads up I might bring my toddler', 'inform "I might bring my toddler"'],
  ["I'll bring it forward to friday", 'reschedule Fri12Jun'],
  ["massage on friday at 10, fyi i'm pregnant", `book Fri12Jun 10:00 #massage "i'm pregnant"`],
  ['its my first time btw', 'inform "its my first time btw"'],
  ["I've got really thick hair so it might take longer", `inform "I've got really thick hair so it might take longer"`],
  ['my address is 22 Elm St, can you come friday at 10', 'book Fri12Jun 10:00 "my address is 22 Elm St"'],
  ["what's your address?", 'question:address'],
  ['btw how much is a cut?', 'question:price #cut'],
  ['by the way can I move it to 4?', 'reschedule 16:00'],
  ["I'm running late btw", 'question:other'],
  ["Hi I'm Dana, I have sensitive skin, can I get a massage friday morning", 'book Fri12Jun <12:00 #massage "I have sensitive skin" =Dana'],
  ["thanks! I'm deaf so text only please", `thanks + inform "I'm deaf so text only please"`],
  ['wheelchair user here, is there a ramp?', 'question:other + inform "wheelchair user here"'],
  ['no small talk please', 'inform "no small talk please"'],
  ["i'm nervous, can we do wednesday", `book Wed17Jun "i'm nervous"`],
]);

expectReadings([
  ['me and my daughter want a haircut saturday', 'book Sat13Jun #cut x2 "me and my daughter"'],
  ['cut for me and my son Tim on Friday at 3', 'book Fri12Jun 15:00 #cut x2 "me and my son"'],
  ['cut for my son Tim on Friday at 3', 'book Fri12Jun 15:00 #cut =Tim'],
  ['can I book for two people friday at 2', 'book Fri12Jun 14:00 x2 "two people"'],
  ['for the two of us', 'inform x2 "two of us"'],
  ["there'll be 3 of us", 'inform x3 "3 of us"'],
  ['party of 4 on saturday', 'book Sat13Jun x4 "party of 4"'],
  ['table for 3 people tomorrow at 7', 'book Thu11Jun 19:00 x3 "table for 3"'],
  ['a booking for 2 tomorrow at 4', 'book Thu11Jun 16:00 x2 "booking for 2"'],
  ['appointment for 2 tomorrow', 'book Thu11Jun 14:00'],
  ['booking for 2pm', 'book 14:00'],
  ['how much for 2 people?', 'question:price'],
  ['do you have space for 3 people on friday?', 'question:availability Fri12Jun x3 "3 people"'],
  ['my husband and I would like a massage friday', 'book Fri12Jun #massage x2 "my husband and I"'],
  ['can you fit both of us in tomorrow?', 'book Thu11Jun x2 "both of us"'],
  ['haircuts for my 2 boys thursday after school', 'book Thu11Jun >=15:00 #cut x2 "my 2 boys"'],
  ['2 kids cuts friday at 4', 'book Fri12Jun 16:00 #kids'],
  ['can you do 4 friday', 'book Fri12Jun 16:00'],
  ['plus one please', 'inform x2 "plus one"'],
]);

// One time is offered: Tuesday June 16 at 3 pm.
expectReadings(
  [
    ['yes please, and I have a bad back', 'confirm "I have a bad back"'],
    ['perfect. just so you know my hair is bleached', 'confirm "my hair is bleached"'],
    ['ok but there will be 2 of us', 'confirm x2 "2 of us"'],
  ],
  { last: LAST.offer },
);
