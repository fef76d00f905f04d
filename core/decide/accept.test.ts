/** A yes, a no and a change of mind while an offer waits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request } from '#core/reading.ts';
import { MINUTE_MS } from '#core/time.ts';
import { asks, at, confirmed, dialogues, NO, number, says, shopWith, THURSDAY, TUE3, TUESDAY, taken, YES } from '#test/dialogue.ts';
import { DANA, Desk, on, reading, SHOP, when } from '#test/situation.ts';

dialogues([
  {
    name: 'a yes to another time than the offered one is a wish, not a yes',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('confirm', at([], ['16:00'])), 'offer_time', /at 4 PM/],
      [YES, 'confirm_offer', /at 4 PM/],
    ],
    after: (desk) =>
      assert.deepEqual(
        confirmed(desk).map((row) => row.startsAt),
        [on(TUESDAY, '16:00')],
      ),
  },
  {
    name: 'a yes that repeats the offered time is a yes',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('confirm', TUE3), 'confirm_offer'],
    ],
  },
  {
    name: 'a yes for another name spells the offer out anew',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('confirm', {}, { name: 'Tim' }), 'offer_time', /for Tim/],
    ],
  },
  {
    name: 'a yes we are not sure of is asked about',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('confirm', {}, { confidence: 0.3 }), 'unsure_yes', /Reply OK/],
      [YES, 'confirm_offer'],
    ],
  },
  {
    name: 'an older offer is off as soon as newer times are named: a yes then asks which',
    desk: new Desk(SHOP, [taken(on(THURSDAY, '15:00'))]),
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('inform', at([THURSDAY], ['15:00'])), 'time_refused_taken'],
      [YES, 'which_option'],
    ],
    after: (desk) => assert.equal(desk.rows.length, 1),
  },
  {
    name: 'a change of mind keeps what it does not change',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('inform', at([THURSDAY], [])), 'offer_time', /Thursday, June 18 at 3 PM/],
    ],
  },
  {
    name: 'a move spoken of before anything is booked changes the wish',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('reschedule', at([THURSDAY], [])), 'offer_time', /June 18 at 3 PM/],
    ],
  },
  {
    name: 'a no asks what else suits and frees the time; a second one ends it',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [NO, 'offer_declined', /What other day/],
      [NO, 'drop_search', /No problem/],
    ],
    after: (desk) => assert.equal(desk.rows.length, 0),
  },
  {
    name: 'a no with another time is a wish',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('decline', at([], ['11:00'])), 'offer_time', /11 AM/],
    ],
  },
  {
    name: 'cancelling before anything is booked drops the wish, and what stands is named',
    desk: shopWith(['b1', on(THURSDAY, '10:00')]),
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('cancel'), 'drop_search', /No problem.*Thursday, June 18 at 10 AM stands/],
    ],
    after: (desk) =>
      assert.deepEqual(
        desk.rows.map(({ id, status }) => [id, status]),
        [['b1', 'confirmed']],
      ),
  },
  {
    name: 'cancelling a named booking in the middle of a new one asks about that booking',
    desk: shopWith(['b1', on(THURSDAY, '10:00')]),
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('cancel', { of: when({ days: [THURSDAY] }) }), 'ask_cancel', /June 18 at 10 AM/],
    ],
  },
  {
    name: 'facts said with the yes belong to it: "yes, Thursday at 4" books nothing yet',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [reading([request('confirm'), request('inform', at([THURSDAY], ['16:00']))]), 'offer_time', /June 18 at 4 PM/],
    ],
  },
  {
    name: 'a yes after another request in the same text is no yes to it',
    steps: [
      [reading([request('book', TUE3), request('confirm')]), 'offer_time'],
      [YES, 'confirm_offer'],
    ],
  },

  {
    name: 'a clock said right after the booking is a move of it, not a second one',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [YES, 'confirm_offer'],
      [says('thanks'), 'welcome'],
      [says('book', at([], ['14:00'])), 'offer_new_time', /of Tue, Jun 16, 3 PM to .*June 16\) at 2 PM/],
    ],
  },

  {
    name: 'a yes to another of the times shown before is a choice, not a yes',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings'],
      [number(2), 'offer_time', /12:30 PM/],
      [says('confirm', { choice: { kind: 'number', number: 3 } }), 'offer_time', /4 PM/],
      [says('confirm', { choice: { kind: 'any' } }), 'confirm_offer', /4 PM/],
    ],
  },
]);

test('a lapsed offer that is still free is hers at the yes', () => {
  const desk = new Desk();
  desk.text(DANA, says('book', TUE3));
  desk.now += 11 * MINUTE_MS;
  assert.equal(desk.text(DANA, YES).turn.rule, 'confirm_lapsed_offer');
  assert.deepEqual(
    confirmed(desk).map((row) => row.startsAt),
    [on(TUESDAY, '15:00')],
  );
});

test('a lapsed offer that is gone brings alternatives, and books nothing', () => {
  const desk = new Desk();
  desk.text(DANA, says('book', TUE3));
  desk.now += 11 * MINUTE_MS;
  desk.rows.push(taken(on(TUESDAY, '15:00')));
  const answer = desk.text(DANA, YES);
  assert.equal(answer.turn.rule, 'time_refused_taken');
  assert.equal(confirmed(desk).length, 1);
});

test('a side question after the hold lapsed holds and spells out the time anew', () => {
  const desk = new Desk();
  desk.text(DANA, says('book', TUE3));
  desk.now += 11 * MINUTE_MS;
  assert.match(desk.text(DANA, asks('address')).reply, /12 Main St\. .*3 PM for Dana/);
  assert.equal(desk.situation(DANA, '').held.length, 1);
});
