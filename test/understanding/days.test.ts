/** Days in the forms people type. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings, LAST } from './show.ts';

expectReadings([
  ['today', 'book Wed10Jun'],
  ['later today', 'book Wed10Jun'],
  ['tomorrow', 'book Thu11Jun'],
  ['tmrw', 'book Thu11Jun'],
  ['2moro', 'book Thu11Jun'],
  ['day after tomorrow', 'book Fri12Jun'],
  ['tonight', 'book Wed10Jun >=17:00'],
  ['this afternoon', 'book Wed10Jun >=12:00 <17:00'],
  ['tomorrow morning', 'book Thu11Jun <12:00'],
  ['tuesday', 'book Tue16Jun'],
  ['Tues', 'book Tue16Jun'],
  ['this friday', 'book Fri12Jun'],
  ['next friday', 'book Fri19Jun'],
  ['next week friday', 'book Fri19Jun'],
  ['Friday of next week', 'book Fri19Jun'],
  ['friday after next', 'book Fri19Jun'],
  ['a week from Friday', 'book Fri19Jun'],
  ['Friday week', 'book Fri19Jun'],
  ['Thursday in two weeks', 'book Thu25Jun'],
  ['wednesday', 'book Wed17Jun'],
  ['Wednesday at 9', 'book Wed17Jun 09:00'],
  ['Wednesday at 3', 'book ?Wed10Jun ?Wed17Jun 15:00'],
  ['wed', 'book Wed17Jun'],
  ['thurs or fri', 'book Thu11Jun Fri12Jun'],
  ['the 3rd', 'book Fri03Jul'],
  ['on the 23rd', 'book Tue23Jun'],
  ['the twenty first', 'book Sun21Jun'],
  ['June 5', 'book Fri05Jun'],
  ['June 25', 'book Thu25Jun'],
  ['5 June', 'book Fri05Jun'],
  ['June 25th at 2pm', 'book Thu25Jun 14:00'],
  ['25th of june', 'book Thu25Jun'],
  ['25/6', 'book Thu25Jun'],
  ['6/25', 'book Thu25Jun'],
  ['6/25/2026', 'book Thu25Jun'],
  ['2026-06-25', 'book Thu25Jun'],
  ['Tuesday the 16th', 'book Tue16Jun'],
  ['Tuesday June 16', 'book Tue16Jun'],
  ['Monday June 16', 'book ?Tue16Jun ?Mon15Jun'],
  ['12/1', 'book Tue01Dec'],
  ['in 3 days', 'book Sat13Jun'],
  ['in two weeks', 'book Wed24Jun'],
  ['two weeks from tomorrow', 'book Thu25Jun'],
  ['a week from today', 'book Wed17Jun'],
  ['in a month', 'book Fri10Jul'],
  ['this weekend', 'book Sat13Jun..Sun14Jun'],
  ['next weekend', 'book Sat20Jun..Sun21Jun'],
  ['next week', 'book Mon15Jun..Sun21Jun'],
  ['later this week', 'book Wed10Jun..Sun14Jun'],
  ['early next week', 'book Mon15Jun..Wed17Jun'],
  ['end of the month', 'book Wed24Jun..Tue30Jun'],
  ['this month', 'book Wed10Jun..Tue30Jun'],
  ['next month', 'book Wed01Jul..Fri31Jul'],
  ['in July', 'book Wed01Jul..Fri31Jul'],
  ['the first of July', 'book Wed01Jul'],
  ['1st of next month', 'book Wed01Jul'],
  ['the 15th of this month', 'book Mon15Jun'],
  ['the last Friday of June', 'book Fri26Jun'],
  ['first monday in july', 'book Mon06Jul'],
  ['saterday', 'book Sat13Jun'],
  ['wendsday at 2', 'book ?Wed10Jun ?Wed17Jun 14:00'],
  ['tomorow', 'book Thu11Jun'],
  ['thrusday', 'book Thu11Jun'],
  ['between Tuesday and Thursday', 'book Tue16Jun..Thu18Jun'],
  ['tuesday to friday', 'book Tue16Jun..Fri19Jun'],
  ['not monday', 'book !Mon15Jun'],
  ['not Tuesday', 'book !Tue16Jun'],
  ["Tuesday won't work", 'decline !Tue16Jun'],
  ["Thursday won't work, how about the 24th", 'book Wed24Jun !Thu11Jun'],
  ['any day but Friday', 'book !Fri12Jun'],
  ['Friday instead of Tuesday', 'book Fri12Jun !Tue16Jun'],
  ['not today, next Thursday', 'book Thu18Jun !Wed10Jun'],
  ["I can't do Thursday or Friday", 'decline !Thu11Jun !Fri12Jun'],
  ["Tuesday or Wednesday don't work for me", 'decline !Tue16Jun !Wed17Jun'],
  ['Thursday, not Tuesday', 'book Thu11Jun !Tue16Jun'],
  ['yesterday', 'book Tue09Jun'],
  ['last Tuesday', 'book Tue09Jun'],
  ['June 1', 'book Mon01Jun'],
  ['May 2', 'book Sun02May2027'],
  ['Feb 30', 'book day??'],
  ['31 June', 'book day??'],
  ['the 32nd at 3', 'book 15:00 day??'],
  ['june 31 or the 30th', 'book Tue30Jun'],
  ['on my birthday', 'book day??'],
  ['next wedensdya', 'book day??'],
  ['on holiday friday', 'book Fri12Jun'],
  ['45/13', 'book day??'],
  ['asap', 'book asap'],
  ['as soon as possible', 'book asap'],
  ['first available', 'book asap'],
  ['soonest you have', 'book asap'],
  ["whenever you're free next", 'book asap'],
  ['next available on Friday', 'book Fri12Jun asap'],
  ['earliest tomorrow', 'book Thu11Jun asap'],
  ['the weekend after next', 'book Sat27Jun..Sun28Jun'],
  ['day after', 'book Thu11Jun'],
  ['some day in the next two weeks', 'book Wed10Jun..Wed24Jun'],
]);

expectReadings(
  [
    ['3/4', 'book Sat03Apr2027'],
    ['25/6', 'book Thu25Jun'],
    ['7/8', 'book Fri07Aug'],
  ],
  { country: 'GB' },
);

expectReadings(
  [
    ['7/8', 'book ?Wed08Jul ?Fri07Aug'],
    ['25/6', 'book Thu25Jun'],
  ],
  { country: '' },
);

expectReadings([
  ['any time before friday', 'book Wed10Jun..Thu11Jun'],
  ['any time before friday but not tomorrow', 'book Wed10Jun..Thu11Jun !Thu11Jun'],
  ['by friday please', 'book Wed10Jun..Fri12Jun'],
  ['no later than friday', 'book Wed10Jun..Fri12Jun'],
  ['sometime after tuesday', 'book Wed17Jun..Tue30Jun'],
  ['sometime after the 20th', 'book Sun21Jun..Sat04Jul'],
  ['from monday on', 'book Mon15Jun..Sun28Jun'],
  ['not before thursday', 'book Thu11Jun..Wed24Jun'],
  ["i'm away until monday", 'book Mon15Jun..Sun28Jun'],
  ['anything before the weekend?', 'question:availability Wed10Jun..Fri12Jun'],
  ['after the weekend please', 'book Mon15Jun..Sun28Jun'],
  ['by the end of next week', 'book Wed10Jun..Sun21Jun'],
  ['before next week', 'book Wed10Jun..Sun14Jun'],
  ['friday or later', 'book Fri12Jun..Thu25Jun'],
  ['friday at the latest', 'book Wed10Jun..Fri12Jun'],
  ["i'm on holiday till the 20th", 'book Sat20Jun..Fri03Jul'],
  ['after tuesday but before friday', 'book Wed17Jun..Thu18Jun'],
  ['can you do it before friday at 3?', 'book Wed10Jun..Thu11Jun 15:00'],
  ['tuesday after 4', 'book Tue16Jun >=16:00'],
  ['move my appointment from tuesday to friday', 'reschedule Fri12Jun of[Tue16Jun]'],
  ['from tuesday to friday', 'book Tue16Jun..Fri19Jun'],
]);

// Holidays by name, and days counted from another.
expectReadings([
  ['christmas eve at 3', 'book Thu24Dec 15:00'],
  ['xmas', 'book Fri25Dec'],
  ['merry christmas', 'unclear'],
  ['nye at 4', 'book Thu31Dec 16:00'],
  ['the day before christmas', 'book Thu24Dec'],
  ['2 days after new years', 'book Sun03Jan2027'],
  ['the friday after thanksgiving', 'book Fri27Nov'],
  ['black friday', 'book Fri27Nov'],
  ['mothers day', 'book Sun09May2027'],
  ["father's day", 'book Sun21Jun'],
  ['easter monday', 'book Mon29Mar2027'],
  ['good friday at 10', 'book Fri26Mar2027 10:00'],
  ['labor day', 'book Mon07Sep'],
  ['valentines', 'book Sun14Feb2027'],
  ['hanukkah', 'book Sat05Dec'],
  ['the week of june 22', 'book Mon22Jun..Sun28Jun'],
  ['week commencing 22nd', 'book Mon22Jun..Sun28Jun'],
  ['the weekend of the 20th', 'book Sat20Jun..Sun21Jun'],
  ['the day after the 16th', 'book Wed17Jun'],
  ['a week after the 16th', 'book Tue23Jun'],
  ['monday after the 20th', 'book Mon22Jun'],
  ['2 weeks from june 15', 'book Mon29Jun'],
]);

expectReadings(
  [
    ['mothers day', 'book Sun07Mar2027'],
    ['bank holiday monday', 'book Mon31Aug'],
    ['on may day', 'book Mon03May2027'],
  ],
  { country: 'GB' },
);

expectReadings(
  [
    ['fathers day', 'book Sun06Sep'],
    ['anzac day', 'book Sun25Apr2027'],
    ['melbourne cup day', 'book Tue03Nov'],
  ],
  { country: 'AU' },
);

expectReadings(
  [
    ['thanksgiving', 'book Mon12Oct'],
    ['canada day', 'book Wed01Jul'],
    ['victoria day', 'book Mon24May2027'],
  ],
  { country: 'CA' },
);

// Weeks, fortnights and thirds of a month.
expectReadings([
  ['2 weeks today', 'book Wed24Jun'],
  ['a fortnight today', 'book Wed24Jun'],
  ['fortnight from friday', 'book Fri26Jun'],
  ['friday fortnight', 'book Fri26Jun'],
  ['week on friday', 'book Fri19Jun'],
  ['mid next week', 'book Tue16Jun..Thu18Jun'],
  ['middle of next week', 'book Tue16Jun..Thu18Jun'],
  ['later in the week', 'book Wed10Jun..Sun14Jun'],
  ['sometime next week', 'book Mon15Jun..Sun21Jun'],
  ['beginning of july', 'book Wed01Jul..Fri10Jul'],
  ['mid june', 'book Thu11Jun..Sat20Jun'],
  ['late june', 'book Sun21Jun..Tue30Jun'],
  ['first week of july', 'book Wed01Jul..Tue07Jul'],
  ['second week in july', 'book Wed08Jul..Tue14Jul'],
  ['weekend after this', 'book Sat20Jun..Sun21Jun'],
  ['weekdays only', 'book Wed10Jun..Fri12Jun'],
  ['weekdays after 5', 'book Wed10Jun..Fri12Jun >=17:00'],
  ['only weekends', 'book Sat13Jun..Sun14Jun'],
  ['1st thing mon', 'book Mon15Jun <10:00'],
  ['2moz', 'book Thu11Jun'],
  ['tmrw morn', 'book Thu11Jun <12:00'],
  ['thurs after next', 'book Thu18Jun'],
  ['mon-wed next week', 'book Mon15Jun..Wed17Jun'],
  ['either tue or wed', 'book Tue16Jun Wed17Jun @any'],
]);

// Of the day that was offered.
expectReadings(
  [
    ['the day after', 'inform Wed17Jun'],
    ['day before?', 'inform Mon15Jun'],
    ['a week later', 'inform Tue23Jun'],
    ['the week after', 'inform Mon22Jun..Sun28Jun'],
    ['following week same time', 'inform Mon22Jun..Sun28Jun later0'],
    ['same time the day after', 'inform Wed17Jun later0'],
  ],
  { last: LAST.offer },
);

// Days and hours that are taken up, and those that are left.
expectReadings([
  ['im busy friday', 'decline !Fri12Jun'],
  ['im working monday', 'book !Mon15Jun'],
  ["I'm free friday", 'book Fri12Jun'],
  ['im away until the 20th', 'book Sat20Jun..Fri03Jul'],
  ['im busy friday, how about saturday', 'book Sat13Jun !Fri12Jun'],
  ["i'm busy until 3", 'decline >=15:00'],
  ["I'm working till 5 on thursday", 'book Thu11Jun >=17:00'],
  ['i finish work at 5 so anything after that', 'book >=17:00'],
  ['i start work at 2 on friday', 'book Fri12Jun <14:00'],
  ['i have to leave at 4', 'book <16:00'],
  ['not this friday the one after', 'book Fri19Jun'],
  ['in the next few weeks', 'book Wed10Jun..Wed01Jul'],
  ["I'd like to bring my two boys in saturday", 'book Sat13Jun x2 "my two boys"'],
  ['bring my appointment forward', 'reschedule'],
  ['im running abt 15 late soz', 'question:other'],
]);

// Days of parents, where countries disagree.
expectReadings([["mother's day", 'book Sun30May2027']], { country: 'FR' });
expectReadings([["mother's day", 'book Sun02May2027']], { country: 'ES' });
expectReadings([["father's day", 'book Thu06May2027']], { country: 'DE' });
expectReadings([["father's day", 'book Sun14Jun']], { country: 'AT' });
expectReadings([["father's day", 'book Fri19Mar2027']], { country: 'IT' });
