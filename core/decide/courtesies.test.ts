/** People, thanks, and what is not understood. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request } from '#core/reading.ts';
import { asks, at, dialogues, NO, says, shopWith, THURSDAY, TUE3, TUESDAY, YES } from '#test/dialogue.ts';
import { DANA, Desk, on, reading, STRANGER } from '#test/situation.ts';

dialogues([
  {
    name: 'a person is called for at once',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('person'), 'asked_for_person', /passed this on to Sam/],
    ],
    after: (desk) => assert.deepEqual([desk.withOwner, desk.rows.length], [true, 0]),
  },
  {
    name: 'a yes said with the call for a person still counts',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [reading([request('confirm'), request('person')]), 'confirm_offer + asked_for_person', /booked.*passed this on/],
    ],
  },
  {
    name: 'what is not understood is asked about once, then the owner’s',
    steps: [
      [says('unclear'), 'not_understood', /Name a day and time/],
      [says('unclear'), 'not_understood_twice', /passed your text to Sam/],
    ],
  },
  {
    name: 'the pending question is asked again, and a text that is understood starts the count anew',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('unclear'), 'not_understood', /didn't get that\. .*Reply OK/],
      [asks('address'), 'answer'],
      [says('unclear'), 'not_understood'],
      [YES, 'confirm_offer'],
    ],
  },
  {
    name: 'yes to nothing is no yes',
    who: STRANGER,
    steps: [[YES, 'yes_to_nothing', /waiting for your OK/]],
    after: (desk) => assert.equal(desk.rows.length, 0),
  },
  {
    name: 'a yes after the booking hears what stands',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [[YES, 'yes_to_nothing', /down for tomorrow \(Tuesday, June 16\) at 3 PM/]],
  },
  {
    name: 'a day that cannot be made out is asked for alone, once; what else was said stays',
    steps: [
      [says('book', { ...at([], ['15:00']), unsure: ['day'] }), 'ask_day', /didn't catch the day\. What day/],
      [says('inform', at([TUESDAY], [])), 'offer_time', /June 16\) at 3 PM/],
      [says('inform', { ...at([], ['16:00']), unsure: ['day'] }), 'ask_day', /didn't catch the day/],
    ],
  },
  {
    name: "a part that cannot be made out twice in a row is the owner's",
    steps: [
      [says('book', { unsure: ['day'] }), 'ask_day', /didn't catch the day/],
      [says('inform', { unsure: ['day'] }), 'not_understood_twice', /passed your text to Sam/],
    ],
  },
  {
    name: 'a time that cannot be made out is asked for with what is free that day',
    steps: [[says('book', { ...at([TUESDAY], []), unsure: ['clock'] }), 'offer_openings', /didn't catch the time\. I have .*June 16/]],
  },
  {
    name: 'a part that is known all the same is not asked about',
    steps: [[says('book', { ...TUE3, unsure: ['day'] }), 'offer_time', /^(?!Sorry)/]],
  },
  { name: 'no to nothing is no trouble', steps: [[NO, 'no_to_nothing']] },
  { name: 'hello is returned by name', steps: [[says('greeting'), 'hello', /Hi Dana/]] },
  { name: 'a first hello with a name learns it', who: STRANGER, steps: [[says('greeting', {}, { name: 'Ana' }), 'hello', /Hi Ana/]] },
  { name: 'a bare name out of the blue is a hello', who: STRANGER, steps: [[says('inform', {}, { name: 'Ana' }), 'hello', /Hi Ana/]] },
  {
    name: 'thanks are returned, and in mid-conversation we go on',
    steps: [
      [says('thanks'), 'welcome'],
      [says('book', TUE3), 'offer_time'],
      [says('thanks'), 'thanks_and_on', /Reply OK/],
    ],
  },
]);

test('the owner hears of each new, moved and cancelled booking with name, number, weekday, date and time', () => {
  const desk = new Desk();
  desk.text(DANA, says('book', TUE3));
  assert.match(desk.text(DANA, YES).notices.join(), /New booking: Dana, .*111.?2222, .*Tuesday, June 16\) at 3 PM/);
  desk.text(DANA, says('reschedule', at([THURSDAY], ['10:00'])));
  assert.match(desk.text(DANA, YES).notices.join(), /Moved: Dana, .*111.?2222, from Tue, Jun 16, 3 PM to Thursday, June 18 at 10 AM/);
  desk.text(DANA, says('cancel'));
  assert.match(desk.text(DANA, YES).notices.join(), /Cancelled: Dana, .*111.?2222, Thursday, June 18 at 10 AM/);
});
