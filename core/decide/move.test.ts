/** A booking is moved, or stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE_MS } from '#core/time.ts';
import { at, confirmed, dialogues, NO, number, says, shopWith, THURSDAY, TUE3, TUESDAY, YES } from '#test/dialogue.ts';
import { DANA, on, when } from '#test/situation.ts';

dialogues([
  {
    name: 'a booking stands until the new time is accepted, then it is moved as one',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('reschedule'), 'ask_new_time', /Tue, Jun 16, 3 PM/],
      [
        says('inform', at([THURSDAY], ['10:00'])),
        'offer_new_time',
        /Move your appointment of Tue, Jun 16, 3 PM to Thursday, June 18 at 10 AM\? Reply OK/,
      ],
      [YES, 'move_to_offer', /now Thursday, June 18 at 10 AM/],
    ],
    after: (desk) =>
      assert.deepEqual(
        desk.rows.map(({ id, startsAt }) => [id, startsAt]),
        [['b1', on(THURSDAY, '10:00')]],
      ),
  },
  {
    name: 'a new time may overlap the booking it replaces',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('reschedule', at([TUESDAY], ['15:30'])), 'offer_new_time', /3:30 PM/],
      [YES, 'move_to_offer'],
    ],
  },
  {
    name: 'asked what day, "I mean to move it" is about the one that stands',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('book'), 'ask_day'],
      [says('reschedule'), 'ask_new_time', /Tue, Jun 16, 3 PM/],
    ],
  },
  {
    name: 'half an hour later is later than the booking',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [[says('reschedule', { when: when({ shift: { direction: 'later', minutes: 30 } }) }), 'offer_new_time', /at 3:30 PM/]],
  },
  {
    name: 'the same time again changes nothing',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [[says('reschedule', TUE3), 'same_time', /already/]],
  },
  {
    name: 'a no to the new time keeps the old and asks on',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('reschedule', at([THURSDAY], ['10:00'])), 'offer_new_time'],
      [NO, 'offer_declined'],
      [NO, 'keep_booking', /stands/],
    ],
  },
  {
    name: 'of several bookings she is asked which, and the new time is not asked for twice',
    desk: shopWith(['b1', on(TUESDAY, '15:00')], ['b2', on(THURSDAY, '10:00')]),
    steps: [
      [says('reschedule', at(['2026-06-19'], ['11:00'])), 'ask_which_to_move', /1\) Tue, Jun 16, 3 PM 2\) Thu, Jun 18, 10 AM/],
      [says('confirm'), 'ask_which_to_move'],
      [number(9), 'ask_which_to_move'],
      [number(2), 'offer_new_time', /of Thu, Jun 18, 10 AM to Friday, June 19 at 11 AM/],
    ],
  },
  {
    name: 'the one she names is the one moved',
    desk: shopWith(['b1', on(TUESDAY, '15:00')], ['b2', on(THURSDAY, '10:00')]),
    steps: [
      [says('reschedule', { of: when({ days: [THURSDAY] }), ...at([], ['11:00']) }), 'ask_new_time'],
      [says('inform', at([THURSDAY], [])), 'offer_new_time', /of Thu, Jun 18, 10 AM to Thursday, June 18 at 11 AM/],
    ],
  },
  {
    name: 'nothing to move is said, and a new booking offered',
    steps: [
      [says('reschedule', TUE3), 'none_to_move', /don't see an upcoming.*at 3 PM for Dana\. Shall I book it/],
      [YES, 'confirm_offer'],
      [says('cancel'), 'ask_cancel'],
      [YES, 'cancel_booking'],
      [says('reschedule'), 'none_to_move', /I can book you one\. What day/],
    ],
  },
  { name: 'a past visit is never moved', desk: shopWith(['b1', on('2026-06-12', '10:00')]), steps: [[says('reschedule'), 'none_to_move']] },
  {
    name: 'while moving she may rather cancel',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('reschedule'), 'ask_new_time'],
      [says('cancel'), 'ask_cancel'],
      [YES, 'cancel_booking'],
    ],
  },

  {
    name: "a bare day that is the booking's says which one, not when to",
    desk: shopWith(['b1', on(TUESDAY, '15:00')], ['b2', on(THURSDAY, '10:00')]),
    steps: [[says('reschedule', at([THURSDAY], [])), 'ask_new_time', /Thu, Jun 18, 10 AM/]],
  },
]);

test('a move whose hold lapsed is made all the same when the time is free', () => {
  const desk = shopWith(['b1', on(TUESDAY, '15:00')]);
  desk.text(DANA, says('reschedule', at([THURSDAY], ['10:00'])));
  desk.now += 11 * MINUTE_MS;
  assert.equal(desk.text(DANA, YES).turn.rule, 'move_to_lapsed_offer');
  assert.equal(confirmed(desk)[0]?.startsAt, on(THURSDAY, '10:00'));
});

test('a side question after the owner cancelled the booking ends the move of it', () => {
  const desk = shopWith(['b1', on(TUESDAY, '15:00')]);
  desk.text(DANA, says('reschedule', at([THURSDAY], ['10:00'])));
  desk.rows = desk.rows.map((row) => (row.id === 'b1' ? { ...row, status: 'cancelled' } : row));
  assert.match(desk.text(DANA, says('question', { topic: 'address' })).reply, /don't see an upcoming.*12 Main St/);
  assert.deepEqual(desk.situation(DANA, '').held, []);
});

test('a booking that the owner cancelled meanwhile is not cancelled again, nor moved', () => {
  for (const start of [says('cancel'), says('reschedule', at([THURSDAY], ['10:00']))]) {
    const desk = shopWith(['b1', on(TUESDAY, '15:00')]);
    desk.text(DANA, start);
    desk.rows = desk.rows.map((row) => (row.id === 'b1' ? { ...row, status: 'cancelled' } : row));
    assert.match(desk.text(DANA, YES).turn.rule, /^none_to_(cancel|move)$/);
  }
});

dialogues([
  {
    name: 'never mind ends the move, and the booking stands',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('reschedule', at([THURSDAY], ['10:00'])), 'offer_new_time'],
      [says('drop'), 'keep_booking', /June 16\) at 3 PM stands/],
    ],
  },
  {
    name: 'the same time on another day is the clock it has',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [
        says('reschedule', { when: when({ days: [THURSDAY], shift: { direction: 'later', minutes: 0 } }) }),
        'offer_new_time',
        /June 18 at 3 PM/,
      ],
    ],
  },
]);
