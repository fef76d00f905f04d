/** Times of day, stretches and shifts. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings, LAST } from './show.ts';

expectReadings([
  ['anything Tuesday before lunch?', 'question:availability Tue16Jun <12:00'],
  ['Tuesday after lunch please', 'book Tue16Jun >=13:00'],
  ['Tuesday at lunchtime', 'book Tue16Jun >=12:00 <14:00'],
  ['tuesday 3pm', 'book Tue16Jun 15:00'],
  ['tuesday at 3', 'book Tue16Jun 15:00'],
  ['tuesday 3:30', 'book Tue16Jun 15:30'],
  ['tuesday 3.30pm', 'book Tue16Jun 15:30'],
  ['tomorrow 15h', 'book Thu11Jun 15:00'],
  ['tomorrow at 15:30', 'book Thu11Jun 15:30'],
  ['tomorrow half 3', 'book Thu11Jun 15:30'],
  ['tomorrow half past two', 'book Thu11Jun 14:30'],
  ['quarter to 3 tomorrow', 'book Thu11Jun 14:45'],
  ['tomorrow at noon', 'book Thu11Jun 12:00'],
  ['tomorrow at midday', 'book Thu11Jun 12:00'],
  ['friday at 10', 'book Fri12Jun 10:00'],
  ['friday at 9', 'book Fri12Jun 09:00'],
  ['friday at 8', 'book Fri12Jun 08:00'],
  ['friday at 12', 'book Fri12Jun 12:00'],
  ['saturday at 11', 'book Sat13Jun 11:00'],
  ['saturday at 1', 'book Sat13Jun 13:00'],
  ['tomorrow 2ish', 'book Thu11Jun 14:00'],
  ['tomorrow around 4', 'book Thu11Jun 16:00'],
  ['thursday @ 5', 'book Thu11Jun 17:00'],
  ["tomorrow at 3 o'clock", 'book Thu11Jun 15:00'],
  ['3 in the afternoon tomorrow', 'book Thu11Jun 15:00'],
  ['tomorrow morning at 9', 'book Thu11Jun 09:00'],
  ['9 tomorrow morning', 'book Thu11Jun 09:00'],
  ['tomorrow evening at 5', 'book Thu11Jun 17:00'],
  ['tomorrow evening 5', 'book Thu11Jun 17:00'],
  ['tomorrow at two thirty', 'book Thu11Jun 14:30'],
  ['tomorrow at one', 'book Thu11Jun 13:00'],
  ['one thirty pm tomorrow', 'book Thu11Jun 13:30'],
  ['1030 am thursday', 'book Thu11Jun 10:30'],
  ['thursday at 1030', 'book Thu11Jun 10:30'],
  ['twenty past 4 tomorrow', 'book Thu11Jun 16:20'],
  ['20 to 5 tomorrow', 'book Thu11Jun 16:40'],
  ['tomorrow after 5', 'book Thu11Jun >=17:00'],
  ['tomorrow before noon', 'book Thu11Jun <12:00'],
  ['tomorrow between 2 and 4', 'book Thu11Jun >=14:00 <16:00'],
  ['tomorrow from 2 to 4', 'book Thu11Jun >=14:00 <16:00'],
  ['tomorrow 2-4pm', 'book Thu11Jun >=14:00 <16:00'],
  ['tomorrow 11-2pm', 'book Thu11Jun >=11:00 <14:00'],
  ['friday morning', 'book Fri12Jun <12:00'],
  ['friday afternoon', 'book Fri12Jun >=12:00 <17:00'],
  ['friday evening', 'book Fri12Jun >=17:00'],
  ['friday lunchtime', 'book Fri12Jun >=12:00 <14:00'],
  ['tuesday after work', 'book Tue16Jun >=17:00'],
  ['friday first thing', 'book Fri12Jun <10:00'],
  ['tomorrow late afternoon', 'book Thu11Jun >=15:00'],
  ['tomorrow not before 11', 'book Thu11Jun >=11:00'],
  ['tomorrow no later than 3', 'book Thu11Jun <15:00'],
  ['tomorrow by 3', 'book Thu11Jun <15:00'],
  ['tomorrow 4 or later', 'book Thu11Jun >=16:00'],
  ['tomorrow 3 or 4', 'book Thu11Jun 15:00 16:00'],
  ['tomorrow at 3 or 4pm', 'book Thu11Jun 15:00 16:00'],
  ['tomorrow any time after 2', 'book Thu11Jun >=14:00'],
  ['not in the morning', 'book >=12:00'],
  ["mornings don't work", 'decline >=12:00'],
  ['friday but not in the afternoon', 'book Fri12Jun <12:00'],
  ['in 2 hours', 'book Wed10Jun 12:00'],
  ['in 20 minutes', 'book Wed10Jun 10:20'],
  ['in an hour', 'book Wed10Jun 11:00'],
  ['2 hours from now', 'book Wed10Jun 12:00'],
  ['tomorrow at 3 for an hour', 'book Thu11Jun 15:00 60min'],
  ['90 minutes tomorrow at 2', 'book Thu11Jun 14:00 90min'],
  ['an hour and a half on friday', 'book Fri12Jun 90min'],
  ['june 16 at 3', 'book Tue16Jun 15:00'],
  ['june 16 3pm', 'book Tue16Jun 15:00'],
  ['3pm on the 16th', 'book Tue16Jun 15:00'],
  ['the 16th at 3', 'book Tue16Jun 15:00'],
  ['the 16th 3pm', 'book Tue16Jun 15:00'],
  ['tuesday at 3p', 'book Tue16Jun 15:00'],
  ['tomorrow 14.30', 'book Thu11Jun 14:30'],
  ['$45 tomorrow', 'book Thu11Jun'],
  ['for 2 people tomorrow at 4', 'book Thu11Jun 16:00 x2 "2 people"'],
  ['my number is 555-123-4567', 'unclear'],
  ['call 4155551234 tomorrow', 'book Thu11Jun'],
  ['midnight', 'book 00:00'],
  ['tomorrow at 25:00', 'book Thu11Jun clock??'],
  ['friday 3:75', 'book Fri12Jun clock??'],
  ['friday at 24:00', 'book Fri12Jun 00:00'],
]);

expectReadings(
  [
    ['3', 'inform 15:00'],
    ['at 3', 'inform 15:00'],
    ['4:30', 'inform 16:30'],
    ['2 please', 'inform 14:00'],
    ['around 11', 'inform 11:00'],
    ['3pm', 'inform 15:00'],
    ['noon works', 'inform 12:00'],
    ['after 2', 'inform >=14:00'],
    ['maybe 4?', 'inform 16:00'],
    ['any time', 'inform @any'],
  ],
  { last: LAST.asked('clock') },
);

expectReadings(
  [
    ['the 18th', 'inform Thu18Jun'],
    ['friday works', 'inform Fri12Jun'],
    ['friday', 'inform Fri12Jun'],
    ['tomorrow?', 'inform Thu11Jun'],
    ['whenever', 'inform @any'],
    ['thursday is best for me', 'inform Thu11Jun'],
  ],
  { last: LAST.asked('day') },
);

// One time is offered: Tuesday June 16 at 3 pm.
expectReadings(
  [
    ['an hour later', 'inform later60'],
    ['a bit earlier', 'inform earlier'],
    ['can we do later?', 'book later'],
    ['later', 'inform later'],
    ['30 min earlier', 'inform earlier30'],
    ['half an hour later', 'inform later30'],
    ['earlier please', 'inform earlier'],
    ['something earlier?', 'inform earlier'],
    ['at 4', 'inform 16:00'],
    ['4 instead', 'inform 16:00'],
    ['make it 4', 'book 16:00'],
    ['how about 4', 'book 16:00'],
    ['can we do 4?', 'book 16:00'],
    ['push it back an hour', 'book later60'],
    ['3:30', 'inform 15:30'],
    ['what about 10', 'book 10:00'],
    ['what about friday', 'book Fri12Jun'],
    ['and thursday?', 'inform Thu11Jun'],
    ['thursday same time', 'inform Thu11Jun later0'],
    ['same time', 'inform later0'],
    ['10', 'inform 10:00'],
    ['1', 'confirm'],
    ['thursday after 5 then', 'inform Thu11Jun >=17:00'],
  ],
  { last: LAST.offer },
);

// Listed: 1) Tue June 16 10:00, 2) Tue June 16 15:00, 3) Thu June 18 16:30.
expectReadings(
  [
    ['any time after 2', 'inform >=14:00'],
    ['anything after 5?', 'question:availability >=17:00'],
    ['what else', 'question:availability'],
    ['later', 'inform @later'],
    ['none of those', 'decline'],
    ['the 3pm one', 'inform 15:00'],
    ['the thursday one', 'inform Thu18Jun'],
    ['thursday works', 'confirm Thu18Jun'],
    ['3pm', 'inform 15:00'],
    ['4:30 please', 'inform 16:30'],
  ],
  { last: LAST.list },
);

// Said anew after "sorry" or "I mean", in one text or in the next: the later counts.
expectReadings([
  ['Friday at 3\nsorry, Saturday at 11', 'book Sat13Jun 11:00'],
  ['can I come Friday at 10\nI mean 11', 'book Fri12Jun 11:00'],
  ['Friday at 9\n*10', 'book Fri12Jun 10:00'],
  ['Friday or Saturday at 11, actually Thursday', 'book Thu11Jun 11:00'],
  ['sorry, can I come Friday at 3?', 'book Fri12Jun 15:00'],
]);

// A number that could be an hour is a date only where that weekday's date is near.
expectReadings([
  ['friday 11', 'book Fri12Jun 11:00'],
  ['friday 12', 'book Fri12Jun'],
  ['friday 19', 'book Fri19Jun'],
]);

// Bare hours in a stretch, hours without a colon, and the day's parts before and after a meal.
expectReadings([
  ['between 2-4', 'book >=14:00 <16:00'],
  ['btwn 2 & 4 fri', 'book Fri12Jun >=14:00 <16:00'],
  ['2 to 4 on friday', 'book Fri12Jun >=14:00 <16:00'],
  ['10-12 fri', 'book Fri12Jun >=10:00 <12:00'],
  ['sometime between 10 and noon', 'book >=10:00 <12:00'],
  ['before lunch', 'book <12:00'],
  ['after lunch on tues', 'book Tue16Jun >=13:00'],
  ['straight after lunch', 'book >=13:00'],
  ['after the school run, 9:30ish', 'book 09:30'],
  ['thursday after school', 'book Thu11Jun >=15:00'],
  ['last thing', 'book >=16:00'],
  ['last slot of the day', 'book >=16:00'],
  ['my last appointment was great', 'unclear'],
  ['230 fri', 'book Fri12Jun 14:30'],
  ['room 230 on friday', 'book Fri12Jun'],
  ['2.30 fri', 'book Fri12Jun 14:30'],
  ['1430hrs', 'book 14:30'],
  ['14h30 friday', 'book Fri12Jun 14:30'],
  ['ten oh five tomorrow', 'book Thu11Jun 10:05'],
  ['tomorrow elevenish', 'book Thu11Jun 11:00'],
  ['noonish tomorrow', 'book Thu11Jun 12:00'],
  ['quater past 4', 'book 16:15'],
  ['can you see me right now', 'book Wed10Jun 10:00'],
  ['are you free now', 'question:availability Wed10Jun 10:00'],
  ['thats all for now', 'thanks'],
  ["I'm busy right now", 'decline'],
]);

expectReadings(
  [
    ['1430', 'inform 14:30'],
    ['230', 'inform 14:30'],
    ['2-4', 'inform >=14:00 <16:00'],
    ['3 or 4', 'inform 15:00 16:00'],
    ['as late as possible', 'inform >=16:00'],
    ['as early as possible', 'inform asap'],
    ['morning', 'inform <12:00'],
  ],
  { last: LAST.asked('clock') },
);

expectReadings(
  [
    ['quarter past', 'inform 15:15'],
    ['half past instead', 'inform 15:30'],
    ['quarter to', 'inform 14:45'],
    ["that's too early", 'inform later'],
    ['too late', 'inform earlier'],
    ['bit late for me', 'inform earlier'],
  ],
  { last: LAST.offer },
);

// How long a visit takes.
expectReadings([
  ['hour and a half massage', 'book #massage 90min'],
  ['1.5 hours', 'book 90min'],
  ['1 1/2 hrs', 'book 90min'],
  ['1hr 30', 'book 90min'],
  ['90mins', 'book 90min'],
  ['half hour slot', 'book 30min'],
  ['hour long massage', 'book #massage 60min'],
  ['three quarters of an hour', 'book 45min'],
  ['quick 15 min trim', 'book #beard 15min'],
  ['30 minutes late', 'unclear'],
]);

// Either half of the day, and quarters.
expectReadings([
  ['7am/pm', 'book 19:00'],
  ['tomorrow 10 am or pm', 'book Thu11Jun 10:00'],
  ['three quarters past 2', 'book 14:45'],
  ['in 1 day and 2 hours', 'book Thu11Jun 12:00'],
  ['end of tomorrow', 'book Thu11Jun >=16:00'],
  ['at the end of friday', 'book Fri12Jun >=16:00'],
]);
