/** A new visit: what is missing is asked for, one thing at a time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE_MS } from '#core/time.ts';
import { at, dialogues, number, says, shopWith, THURSDAY, TUE3, TUESDAY, taken, YES } from '#test/dialogue.ts';
import { CUT, DANA, Desk, on, SALON, SHOP, STRANGER, when } from '#test/situation.ts';

dialogues([
  {
    name: 'a whole wish is spelled out and booked at the yes',
    who: STRANGER,
    steps: [
      [says('book', TUE3, { name: 'Dana' }), 'offer_time', /Tuesday, June 16\) at 3 PM for Dana\b/],
      [YES, 'confirm_offer', /booked, Dana.*June 16\) at 3 PM.*calendar\/fresh1\.ics/],
    ],
    after: (desk) => assert.equal(desk.customers.get(STRANGER.phone)?.name, 'Dana'),
  },
  {
    name: 'a name is asked for, the time kept meanwhile, and the offer spells the name',
    who: STRANGER,
    steps: [
      [says('book', TUE3), 'ask_name', /is free. What name/],
      [YES, 'ask_name', /What name/],
      [says('inform', {}, { name: 'Dana' }), 'offer_time', /for Dana/],
      [YES, 'confirm_offer'],
    ],
    after: (desk) => assert.equal(desk.rows.length, 1),
  },
  {
    name: 'a text that is only a name answers the question for it, whoever reads it',
    who: STRANGER,
    steps: [
      [says('book', TUE3), 'ask_name'],
      [says('inform'), 'offer_time', /for Mary-Jane O'Neil\./, "Mary-Jane O'Neil"],
    ],
  },
  { name: 'a returning customer is not asked for her name', steps: [[says('book', TUE3), 'offer_time', /for Dana/]] },
  {
    name: 'a visit for somebody else stands under that name, and hers stays known',
    steps: [
      [says('book', TUE3, { name: 'Tim' }), 'offer_time', /for Tim/],
      [YES, 'confirm_offer', /Tim/],
    ],
    after: (desk) => assert.equal(desk.customers.get(DANA.phone), undefined),
  },
  {
    name: 'one thing is asked for at a time: service, then day, and openings instead of a bare question for the time',
    desk: new Desk(SALON),
    steps: [
      [says('book'), 'ask_service', /1\) Haircut 2\) Color/],
      [says('inform', { serviceId: 'cut' }), 'ask_day', /What day/],
      [says('inform', at([THURSDAY], [])), 'offer_openings', /Thursday, June 18 at 1\) .* 2\) .* 3\)/],
      [number(2), 'offer_time', /Haircut Thursday, June 18 at .* for Dana, \$45\. .*Reply OK/],
    ],
  },
  {
    name: 'a service can be chosen by its number',
    desk: new Desk(SALON),
    steps: [
      [says('book', TUE3), 'ask_service'],
      [number(2), 'offer_time', /Color .*from \$80/],
    ],
  },
  {
    name: 'a single service is implied',
    desk: new Desk({ ...SHOP, services: [CUT] }),
    steps: [[says('book', TUE3), 'offer_time', /Haircut/]],
  },
  {
    name: 'services that are not offered any more are neither asked about nor booked',
    desk: new Desk({ ...SALON, services: SALON.services.map((service) => ({ ...service, isActive: service.id === 'cut' })) }),
    steps: [[says('book', { ...TUE3, serviceId: 'color' }), 'offer_time', /Haircut/]],
  },
  {
    name: 'a time without a day asks for the day and is remembered',
    steps: [
      [says('book', at([], ['15:00'])), 'ask_day'],
      [says('inform', at([TUESDAY], [])), 'offer_time', /at 3 PM/],
    ],
  },
  {
    name: 'with no hours set the clock is asked for',
    desk: new Desk({ ...SHOP, hours: { ...SHOP.hours, weekly: { ...SHOP.hours.weekly, mon: [], tue: [], wed: [], thu: [], fri: [] } } }),
    steps: [
      [says('book', at([TUESDAY], [])), 'ask_clock', /What time/],
      [says('inform', at([], ['20:00'])), 'offer_time', /at 8 PM/],
    ],
  },
  {
    name: 'a range of days or clocks brings openings inside it',
    steps: [
      [
        says('book', {
          when: when({ dayRange: { from: '2026-06-22', to: '2026-06-26' }, clockRange: { from: '13:00', until: undefined } }),
        }),
        'offer_openings',
        /Jun 2[2-6].* PM.*Jun 2[2-6].* PM.*Jun 2[2-6].* PM/,
      ],
    ],
  },
  {
    name: 'as soon as possible brings the first free time first',
    steps: [[says('book', { when: when({ isEarliest: true }) }), 'offer_openings', /1\) Mon, Jun 15, 9:15 AM/]],
  },
  {
    name: 'of several days or clocks the first that is free is offered',
    desk: new Desk(SHOP, [taken(on(TUESDAY, '15:00'))]),
    steps: [[says('book', at([TUESDAY, '2026-06-17'], ['15:00'])), 'offer_time', /June 17 at 3 PM/]],
  },
  {
    name: 'two readings of a date are asked about once, with both written out',
    steps: [
      [
        says('book', { when: when({ days: ['2026-06-19', '2026-06-26'], isDayAmbiguous: true, clocks: ['15:00'] }) }),
        'ask_which_day',
        /1\) Friday, June 19 or 2\) Friday, June 26/,
      ],
      [number(2), 'offer_time', /Friday, June 26 at 3 PM/],
    ],
  },
  {
    name: 'an answer that is as unclear takes the first reading, and reads it back',
    steps: [
      [says('book', { when: when({ days: ['2026-06-19', '2026-06-26'], isDayAmbiguous: true, clocks: ['15:00'] }) }), 'ask_which_day'],
      [
        says('inform', { when: when({ days: ['2026-06-19', '2026-06-26'], isDayAmbiguous: true }) }),
        'offer_time',
        /Friday, June 19 at 3 PM/,
      ],
    ],
  },

  {
    name: 'facts wrapped in thanks, in a hello or in what is not understood are facts',
    steps: [
      [says('thanks', TUE3), 'offer_time'],
      [says('unclear', at([THURSDAY], [])), 'offer_time', /June 18 at 3 PM/],
    ],
  },
]);

test('an offer holds the visit with its buffers for ten minutes', () => {
  const desk = new Desk({ ...SHOP, services: [{ ...CUT, bufferBeforeMinutes: 10, bufferAfterMinutes: 20 }] });
  desk.text(DANA, says('book', TUE3));
  const [held] = desk.rows;
  const startsAt = on(TUESDAY, '15:00');
  assert.deepEqual(
    [held?.status, held?.endsAt, held?.busyFrom, held?.busyUntil, held?.heldUntil],
    [
      'pending',
      startsAt + 30 * MINUTE_MS,
      startsAt - 10 * MINUTE_MS,
      startsAt + 30 * MINUTE_MS + 20 * MINUTE_MS,
      desk.now + 10 * MINUTE_MS,
    ],
  );
});

test("a son's name is on his visit and is not learnt as his mother's, however many texts it takes", () => {
  const desk = new Desk();
  const first = desk.text(STRANGER, says('book', {}, { name: 'Tim', isNameOfOther: true }));
  const second = desk.text(STRANGER, says('inform', TUE3));
  assert.match(second.reply, /for Tim/);
  const learnt = [first, second].flatMap(({ turn }) => turn.effects.filter((effect) => effect.do === 'learn_name'));
  assert.deepEqual(learnt, []);
});

test('a request that waits keeps whom it is for', () => {
  const desk = shopWith(['b1', on(TUESDAY, '15:00')]);
  const [move] = says('reschedule', at([THURSDAY], ['10:00'])).requests;
  const [book] = says('book', at([THURSDAY], ['14:00'])).requests;
  desk.text(DANA, { ...says('book'), requests: [move, book], name: 'Tim', isNameOfOther: true });
  assert.match(desk.text(DANA, YES).reply, /June 18 at 2 PM for Tim/);
});

test('never mind, with times on the table, ends the search', () => {
  const desk = new Desk();
  desk.text(DANA, says('book', at([THURSDAY], [])));
  assert.equal(desk.text(DANA, says('drop')).turn.rule, 'drop_search');
});
