/** What a customer wants the owner to know reaches the booking, and the owner. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks, at, confirmed, dialogues, says, shopWith, THURSDAY, TUE3, TUESDAY, YES } from '#test/dialogue.ts';
import { DANA, Desk, on } from '#test/situation.ts';

const LATEX = "I'm allergic to latex";
const DOG = 'I have a dog';

dialogues([
  {
    name: 'what is said with the wish stands at the booking',
    steps: [
      [says('book', { ...TUE3, notes: LATEX }), 'offer_time', /^I've noted that for Sam\. .*Reply OK/],
      [YES, 'confirm_offer', /^(?!.*noted)/],
    ],
    after: (desk) => assert.deepEqual(notesOf(desk), [LATEX]),
  },
  {
    name: 'what is said while a time is looked for is kept, all of it, once',
    steps: [
      [says('book', { notes: LATEX }), 'ask_day', /noted .*What day/],
      [says('inform', { ...TUE3, notes: DOG }), 'offer_time', /noted/],
      [says('confirm', { notes: LATEX }), 'confirm_offer'],
    ],
    after: (desk) => assert.deepEqual(notesOf(desk), [`${LATEX}; ${DOG}`]),
  },
  {
    name: 'what is said with the yes stands at the booking',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('confirm', { notes: LATEX }), 'confirm_offer', /^I've noted that for Sam\. You're booked/],
    ],
    after: (desk) => assert.deepEqual(notesOf(desk), [LATEX]),
  },
  {
    name: 'what is said with a move is added to what stands there',
    desk: new Desk(undefined, [{ ...booked(), notes: DOG }]),
    steps: [
      [says('reschedule', { ...at([THURSDAY], ['10:00']), notes: LATEX }), 'offer_new_time', /noted/],
      [YES, 'move_to_offer'],
    ],
    after: (desk) => assert.deepEqual(notesOf(desk), [`${DOG}; ${LATEX}`]),
  },
  {
    name: 'several people are noted, and she hears that it is one appointment',
    steps: [[says('book', { ...TUE3, notes: 'me and my daughter', party: 2 }), 'offer_time', /2 of you.* one appointment.*Reply OK/]],
  },
  {
    name: 'with no booking and no search it goes to the owner',
    steps: [[says('inform', { notes: DOG }), 'note', /passed your message to Sam/, DOG]],
  },
  {
    name: 'where nothing comes of the text it goes to the owner too',
    steps: [[asks('address', { notes: DOG }), 'answer', /12 Main St.*passed your message to Sam/, DOG]],
  },
]);

function booked() {
  const [row] = shopWith(['b1', on(TUESDAY, '15:00')]).rows;
  assert.ok(row);
  return row;
}

function notesOf(desk: Desk): readonly string[] {
  return confirmed(desk).map(({ notes }) => notes);
}

test('the owner reads it in the notice of the booking', () => {
  const desk = new Desk();
  desk.text(DANA, says('book', TUE3));
  assert.match(
    desk.text(DANA, says('confirm', { notes: LATEX })).notices.join(),
    /New booking: Dana, .* at 3 PM\. "I'm allergic to latex"$/,
  );
});

test('said of a booking that stands, it is written there and the owner hears of it', () => {
  const desk = shopWith(['b1', on(TUESDAY, '15:00')]);
  const { notices, reply } = desk.text(DANA, says('inform', { notes: DOG }), DOG);
  assert.deepEqual(notesOf(desk), [DOG]);
  assert.match(notices.join(), /Dana.*"I have a dog"/);
  assert.equal(reply, "I've noted that for Sam.");
});
