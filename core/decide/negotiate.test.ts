/** Refused times, numbered times, and what she may say to them. */
import { asks, at, dialogues, NO, number, says, THURSDAY, TUE3, TUESDAY, taken, YES } from '#test/dialogue.ts';
import { Desk, on, SHOP, when } from '#test/situation.ts';

dialogues([
  {
    name: 'a taken time brings the reason and three numbered alternatives, and a digit picks one',
    desk: new Desk(SHOP, [taken(on(TUESDAY, '15:00'))]),
    steps: [
      [says('book', TUE3), 'time_refused_taken', /is taken\. I could do 1\) .* 2\) .* 3\)/],
      [number(2), 'offer_time', /Reply OK/],
      [YES, 'confirm_offer'],
    ],
  },
  {
    name: 'a closed time is refused with its reason',
    steps: [[says('book', at([TUESDAY], ['20:00'])), 'time_refused_closed', /closed .*June 16\) at 8 PM/]],
  },
  {
    name: 'a closed day is refused as a day',
    steps: [[says('book', at(['2026-06-20'], [])), 'nothing_free_then', /closed Saturday, June 20\. I could do/]],
  },
  { name: 'a past time is refused', steps: [[says('book', at(['2026-06-15'], ['08:00'])), 'time_refused_past', /already passed/]] },
  {
    name: 'a time too far ahead is refused, its year shown',
    steps: [[says('book', at(['2027-09-01'], ['10:00'])), 'time_refused_too_far', /Wednesday, September 1, 2027/]],
  },
  {
    name: 'with nothing left she hears so and is asked for another day',
    desk: new Desk({ ...SHOP, rules: { ...SHOP.rules, horizonDays: 0, minNoticeMinutes: 24 * 60 } }),
    steps: [[says('book', at(['2026-06-15'], [])), 'nothing_free', /nothing free then\. What other day/]],
  },
  {
    name: 'the later one, the Thursday one and any of them are choices',
    desk: new Desk(SHOP, [taken(on(TUESDAY, '15:00'))]),
    steps: [
      [says('book', TUE3), 'time_refused_taken', /3\) Wed, Jun 17, 3 PM/],
      [says('inform', { choice: { kind: 'later' } }), 'offer_time', /June 17 at 3 PM/],
      [NO, 'offer_declined'],
      [says('inform', TUE3), 'time_refused_taken'],
      [says('inform', at(['2026-06-17'], [])), 'offer_time', /June 17 at 3 PM/],
      [NO, 'offer_declined'],
      [says('inform', TUE3), 'time_refused_taken'],
      [says('inform', { choice: { kind: 'any' } }), 'offer_time', /June 15\) at 9:15 AM/],
    ],
  },
  {
    name: 'a description that fits two of the times asks which',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings'],
      [says('inform', at([THURSDAY], [])), 'which_option', /Which one suits you/],
    ],
  },
  {
    name: 'a day with hours that none of the times has is a new wish, and is not asked back',
    steps: [
      [says('book', { when: when({ days: [THURSDAY], clockRange: { from: '12:00', until: undefined } }) }), 'offer_openings', /12 PM/],
      [
        says('inform', { when: when({ days: [THURSDAY], clockRange: { from: undefined, until: '11:00' } }) }),
        'offer_openings',
        /June 18 at 1\) 9 AM/,
      ],
    ],
  },
  {
    name: '"as soon as you can", asked for the day, keeps the time; another time afterwards asks for no day',
    steps: [
      [says('book', { when: when({ clocks: ['10:00'] }) }), 'ask_day'],
      [says('inform', { when: when({ isEarliest: true }) }), 'offer_openings', /1\) Mon, Jun 15, 10 AM 2\) Tue, Jun 16, 10 AM/],
      [says('inform', { when: when({ clocks: ['11:00'] }) }), 'offer_openings', /1\) Mon, Jun 15, 11 AM/],
    ],
  },
  {
    name: 'a number that was not listed asks again',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings'],
      [number(7), 'which_option'],
    ],
  },
  {
    name: 'a yes to several times asks which',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings'],
      [YES, 'which_option'],
    ],
  },
  {
    name: '"what else" brings others than those shown',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings', /1\) 9 AM 2\) 12:30 PM 3\) 4 PM/],
      [asks('availability'), 'offer_others', /^(?!.*\) (9 AM|12:30 PM|4 PM)\b)/],
    ],
  },
  {
    name: '"anything after three?" keeps the day',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings'],
      [asks('availability', { when: when({ clockRange: { from: '15:00', until: undefined } }) }), 'offer_openings', /June 18 at 1\) 3 PM/],
    ],
  },
  {
    name: '"later" is later than the offer, "an hour earlier" an hour before it',
    steps: [
      [says('book', TUE3), 'offer_time'],
      [says('inform', { when: when({ shift: { direction: 'earlier', minutes: 60 } }) }), 'offer_time', /at 2 PM/],
      [says('inform', { when: when({ shift: { direction: 'later', minutes: undefined } }) }), 'offer_openings', /[23]:?\d* PM/],
    ],
  },

  {
    name: 'with no others that day she hears so, and of other days',
    desk: new Desk(SHOP, [taken(on(THURSDAY, '09:00')), taken(on(THURSDAY, '11:00')), taken(on(THURSDAY, '13:00'))]),
    steps: [
      [
        says('book', { when: when({ days: [THURSDAY], clockRange: { from: '16:00', until: undefined } }) }),
        'offer_openings',
        /June 18 at 4 PM\. Does that work/,
      ],
      [asks('availability'), 'nothing_else_then', /all I have for that\. I could do 1\)/],
    ],
  },
  {
    name: 'a first no to the times brings others, a second asks what suits, a third ends it',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings'],
      [NO, 'offer_others'],
      [NO, 'offer_declined'],
      [NO, 'drop_search'],
    ],
  },
  {
    name: 'after a closed day, "after 4" and "any day but Monday" mean other days',
    steps: [
      [says('book', at(['2026-06-20'], ['11:00'])), 'time_refused_closed'],
      [
        says('inform', { when: when({ notDays: ['2026-06-15'], clockRange: { from: '16:00', until: undefined } }) }),
        'offer_openings',
        /^(?!.*Jun 15)(?!.*Jun 20).* 4 PM/,
      ],
    ],
  },
  {
    name: 'a bare digit is a choice from the list, whatever it was read as',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings', /2\) 12:30 PM/],
      [says('book', at([], ['14:00'])), 'offer_time', /12:30 PM/, '2'],
    ],
  },
  {
    name: 'the times she saw before an offer can still be chosen by number',
    steps: [
      [says('book', at([THURSDAY], [])), 'offer_openings'],
      [number(2), 'offer_time', /12:30 PM/],
      [says('decline', { choice: { kind: 'number', number: 1 } }), 'offer_time', /9 AM/],
    ],
  },

  {
    name: 'earlier than several times is earlier than the first of them',
    steps: [
      [says('book', { when: when({ days: [THURSDAY], clockRange: { from: '13:00', until: undefined } }) }), 'offer_openings', /1\) 1 PM/],
      [says('inform', { when: when({ shift: { direction: 'earlier', minutes: 60 } }) }), 'offer_time', /12 PM/],
    ],
  },
]);
