/** A booking is cancelled, or kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request } from '#core/reading.ts';
import { asks, at, confirmed, dialogues, NO, number, says, shopWith, THURSDAY, TUESDAY, taken, YES } from '#test/dialogue.ts';
import { DANA, Desk, on, reading, SHOP, when } from '#test/situation.ts';

dialogues([
  {
    name: 'a booking is named and asked about once before it is cancelled',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('cancel'), 'ask_cancel', /Tuesday, June 16\) at 3 PM\? Reply OK, or name a day to move it to/],
      [YES, 'cancel_booking', /is cancelled/],
    ],
    after: (desk) => assert.equal(desk.rows[0]?.status, 'cancelled'),
  },
  {
    name: 'a no keeps it',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('cancel'), 'ask_cancel'],
      [NO, 'keep_booking', /stands/],
    ],
    after: (desk) => assert.equal(desk.rows[0]?.status, 'confirmed'),
  },
  {
    name: 'cancel said again is a yes',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('cancel'), 'ask_cancel'],
      [says('cancel'), 'cancel_booking'],
    ],
  },
  {
    name: 'a yes we are not sure of cancels nothing',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('cancel'), 'ask_cancel'],
      [says('confirm', {}, { confidence: 0.4 }), 'ask_cancel'],
    ],
    after: (desk) => assert.equal(confirmed(desk).length, 1),
  },
  {
    name: 'of several she is asked which, and the one she picks is cancelled',
    desk: shopWith(['b1', on(TUESDAY, '15:00')], ['b2', on(THURSDAY, '10:00')]),
    steps: [
      [says('cancel'), 'ask_which_to_cancel', /1\) Tue, Jun 16, 3 PM 2\) Thu, Jun 18, 10 AM/],
      [YES, 'ask_which_to_cancel'],
      [number(2), 'cancel_booking', /June 18 at 10 AM is cancelled/],
    ],
  },
  {
    name: 'the one she names is the one asked about',
    desk: shopWith(['b1', on(TUESDAY, '15:00')], ['b2', on(THURSDAY, '10:00')]),
    steps: [[says('cancel', { of: when({ days: [THURSDAY] }) }), 'ask_cancel', /June 18/]],
  },
  {
    name: 'nothing to cancel is said',
    desk: new Desk(SHOP, [taken(on(TUESDAY, '15:00'))]),
    steps: [[says('cancel'), 'none_to_cancel', /nothing to change/]],
  },
  {
    name: 'asked whether to cancel, a day moves it',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('cancel'), 'ask_cancel'],
      [says('inform', at([THURSDAY], ['10:00'])), 'offer_new_time'],
      [YES, 'move_to_offer'],
    ],
  },
  {
    name: 'two requests in one text are dealt with in turn',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [reading([request('cancel', { of: when({ days: [TUESDAY] }) }), request('book', at(['2026-06-19'], ['11:00']))]), 'ask_cancel'],
      [asks('address'), 'answer', /12 Main St\. Shall I cancel/],
      [YES, 'cancel_booking + offer_time', /is cancelled.*Friday, June 19 at 11 AM for Dana/],
      [YES, 'confirm_offer'],
    ],
  },

  {
    name: '"I can\'t make it Tuesday" is about the booking on Tuesday',
    desk: shopWith(['b1', on(TUESDAY, '15:00')], ['b2', on(THURSDAY, '10:00')]),
    steps: [[says('book', { when: when({ notDays: [TUESDAY] }) }), 'ask_cancel', /Tuesday, June 16/]],
  },
  {
    name: '"not Tuesday, Friday at 10" moves the booking on Tuesday',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [
        says('book', { when: when({ notDays: [TUESDAY], days: ['2026-06-19'], clocks: ['10:00'] }) }),
        'offer_new_time',
        /to Friday, June 19 at 10 AM/,
      ],
    ],
  },

  {
    name: 'asked whether to cancel, "no, Thursday at 10" moves it',
    desk: shopWith(['b1', on(TUESDAY, '15:00')]),
    steps: [
      [says('cancel'), 'ask_cancel'],
      [says('decline', at([THURSDAY], ['10:00'])), 'offer_new_time'],
    ],
  },
]);

test('the list of bookings keeps its numbers when one of them is gone', () => {
  const desk = shopWith(['b1', on(TUESDAY, '15:00')], ['b2', on(THURSDAY, '10:00')], ['b3', on(THURSDAY, '12:00')]);
  desk.text(DANA, says('cancel'));
  desk.rows = desk.rows.map((row) => (row.id === 'b1' ? { ...row, status: 'cancelled' } : row));
  desk.text(DANA, number(2));
  assert.deepEqual(
    desk.rows.map((row) => row.status),
    ['cancelled', 'cancelled', 'confirmed'],
  );
});

test('at most five bookings are listed', () => {
  const desk = shopWith(
    ...[9, 10, 11, 12, 13, 14].map((hour) => [`b${hour}`, on(THURSDAY, `${String(hour).padStart(2, '0')}:00`)] as const),
  );
  assert.doesNotMatch(desk.text(DANA, says('cancel')).reply, /6\)/);
});
