/** Questions on the way, and what the owner keeps to herself. */
import assert from 'node:assert/strict';
import { request } from '#core/reading.ts';
import { allowed, asks, at, dialogues, says, shopWith, THURSDAY, TUE3, taken, YES } from '#test/dialogue.ts';
import { Desk, on, reading, SALON, SHOP } from '#test/situation.ts';

dialogues([
  {
    name: 'a question is answered and the pending one asked again',
    desk: new Desk(SALON),
    steps: [
      [says('book'), 'ask_service'],
      [asks('price', { serviceId: 'cut' }), 'answer', /Haircut is \$45\. What would you like: 1\) Haircut/],
    ],
  },
  {
    name: 'a yes with a question books and answers',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [reading([request('confirm'), request('question', { topic: 'address' })]), 'confirm_offer + answer', /booked.*12 Main St/],
    ],
  },
  {
    name: 'a wish with a question answers and offers',
    steps: [
      [
        reading([request('book', TUE3), request('question', { topic: 'hours' })]),
        'offer_time + answer',
        /open Mon-Fri 9 AM-5 PM\. .*Reply OK/,
      ],
    ],
  },
  {
    name: 'what is unknown in mid-conversation goes to the owner and we go on',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [asks('other', {}, {}), 'pass_question_on', /passed your message to Sam, who.*Reply OK/, 'do you have parking?'],
      [YES, 'confirm_offer'],
    ],
    after: (desk) => assert.equal(desk.withOwner, false),
  },
  {
    name: 'what is unknown goes to the owner, she hears so, and the agent stays at her service',
    steps: [[asks('other'), 'pass_question_on', /passed your message to Sam/]],
    after: (desk) => assert.equal(desk.withOwner, false),
  },
  {
    name: 'a model may answer what is no fact',
    steps: [[asks('other', {}, { smallTalk: 'Yes, children are welcome.' }), 'small_talk', /children/]],
  },
  {
    name: 'a model never answers for the settings',
    steps: [[asks('address', {}, { smallTalk: 'We are on the moon.' }), 'answer', /12 Main St/]],
  },
  {
    name: 'hours that nobody has set are the owner’s to tell',
    desk: new Desk({ ...SHOP, hours: { ...SHOP.hours, weekly: { ...SHOP.hours.weekly, mon: [], tue: [], wed: [], thu: [], fri: [] } } }),
    steps: [[asks('hours'), 'pass_question_on']],
  },
  {
    name: 'services and prices come from the settings',
    desk: new Desk(SALON),
    steps: [
      [asks('services'), 'answer', /Haircut \(\$45\), Color \(from \$80\)/],
      [asks('price'), 'answer', /Color \(from \$80\)/],
    ],
  },
  {
    name: 'where no service has a price, what the owner says of prices is said',
    desk: allowed({ pricingInfo: 'Visits start at $40.' }),
    steps: [[asks('price'), 'answer', /^Visits start at \$40\./]],
  },
  {
    name: 'about nothing but appointments: other questions and small talk are declined, and the owner is left in peace',
    desk: allowed({ bookingOnly: true }),
    steps: [
      [asks('other', {}, { smallTalk: 'Yes, children are welcome.' }), 'booking_only', /^I can only help with appointments here\./],
      [asks('address'), 'answer', /12 Main St/],
    ],
    after: (desk) => assert.equal(desk.withOwner, false),
  },
  {
    name: 'asked who it is, it says so, and never that it is a person',
    steps: [[asks('identity'), 'answer', /automated assistant for/]],
  },
  {
    name: 'an agent that is not to bring up what it is says whose assistant it is',
    desk: allowed({ disclosesAi: false, agentName: 'Ava' }),
    steps: [[asks('identity'), 'answer', /^I'm Ava, the assistant for/]],
  },
  {
    name: 'prices stay the owner’s where she wants it',
    desk: new Desk({ ...SALON, manners: { ...SALON.manners, sharesPricing: false } }),
    steps: [
      [asks('services'), 'answer', /^[^$]*$/],
      [asks('price'), 'pass_question_on', /^[^$]*$/],
    ],
  },
  {
    name: 'she hears of her own bookings',
    desk: shopWith(['b1', on(THURSDAY, '10:00')]),
    steps: [[asks('appointment'), 'answer', /Thursday, June 18 at 10 AM/]],
  },
  {
    name: 'she hears of nobody else’s',
    desk: new Desk(SHOP, [taken(on(THURSDAY, '10:00'))]),
    steps: [[asks('appointment'), 'answer', /don't see an upcoming/]],
  },
  { name: 'who answers is said truthfully', steps: [[asks('identity'), 'answer', /automated assistant for Sam's Studio/]] },
  { name: 'what is free is asked for and offered', steps: [[asks('availability', at([THURSDAY], [])), 'offer_openings', /1\) 9 AM/]] },
  {
    name: 'booking is hers where she says so',
    desk: allowed({ mayBook: false }),
    steps: [[says('book', TUE3), 'not_allowed_to_book', /for Sam to arrange/]],
  },
  {
    name: 'moving is hers where she says so',
    desk: allowed({ mayReschedule: false }),
    steps: [[says('reschedule'), 'not_allowed_to_move']],
  },
  { name: 'cancelling is hers where she says so', desk: allowed({ mayCancel: false }), steps: [[says('cancel'), 'not_allowed_to_cancel']] },
  {
    name: 'no move is offered where moving is hers',
    desk: allowed({ mayReschedule: false }),
    steps: [[says('cancel'), 'ask_cancel', /Reply OK\.$/]],
  },
  {
    name: 'answers are hers where she says so',
    desk: allowed({ mayAnswerQuestions: false }),
    steps: [[asks('address'), 'pass_question_on', /passed/]],
  },

  {
    name: 'a yes with a question that nobody can answer books, and the agent stays',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [
        reading([request('confirm'), request('question', { topic: 'other' })]),
        'confirm_offer + pass_question_on',
        /booked.*passed your message to Sam/,
      ],
    ],
    after: (desk) => assert.equal(desk.withOwner, false),
  },
]);
