/** How people ask for appointments in English, on both sides of the Atlantic. */
import { addDays, type Clock, type Day, daysBetween, minutesOf, weekdayOf } from '#core/time.ts';
import type { Days } from './goal.ts';
import type { Phrasebook, Seen } from './phrasebook.ts';

const WEEKDAYS = {
  mon: ['monday', 'mon'],
  tue: ['tuesday', 'tues', 'tue'],
  wed: ['wednesday', 'wed'],
  thu: ['thursday', 'thurs', 'thu'],
  fri: ['friday', 'fri'],
  sat: ['saturday', 'sat'],
  sun: ['sunday'],
} as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MORE_HOURS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

export const english: Phrasebook = {
  language: 'en',
  locales: ['en-US', 'en-GB'],
  days: daysInWords,
  onDay: (day) => (/^(?:today|tomorrow|tmrw|tomo|2moro|next|this|any|not|a week)\b/.test(day) ? day : `on ${day}`),
  atClock: (clock, seen) => [...clocksInWords(clock, seen).map((one) => `at ${one}`), ...bareClocks(clock, seen)],
  clocks: clocksInWords,
  within: withinInWords,
  soonest: ['as soon as possible', 'asap', "whatever's earliest", 'the earliest you have', 'the first available'],
  anyTime: ['', 'any time', 'whenever'],
  together: ['{day} {clock}', '{day}, {clock}', '{clock} {day}'],

  books: {
    with_service: [
      'can I get a {service} {when}?',
      "I'd like to book a {service} {when}",
      'could I come in for a {service} {when}?',
      'I need a {service} {when}',
      "i'd love a {service} {when} if you have space",
      'do you have anything {when} for a {service}?',
      'any chance of a {service} {when}?',
      'book me in for a {service} {when} please',
      '{service} {when} please',
      '{service} {when}?',
      'looking for a {service} {when}',
      'hoping to get a {service} {when}',
      'could you fit me in {when} for a {service}?',
      "I'd like to make an appointment for a {service} {when}",
      'Can you squeeze me in for a {service} {when}?',
      'need to schedule a {service} {when}',
      'are you free {when} for a {service}?',
      'was wondering if I could have a {service} {when}',
      'want to come by for a {service} {when}',
      'pls can i have a {service} {when}',
    ],
    without_service: [
      'can I come in {when}?',
      "I'd like to book an appointment {when}",
      'could I get an appointment {when}?',
      'do you have anything {when}?',
      'any chance you can squeeze me in {when}?',
      'are you free {when}?',
      'I need an appointment {when}',
      'can you fit me in {when}?',
      "I'd like to come in {when}",
      'appointment {when} please',
      'can I book {when}?',
      'hoping to come in {when}',
      'got any slots {when}?',
      'could you do {when}?',
      'would {when} work for you?',
      'can i pop in {when}?',
      "I'd like to schedule a visit {when}",
      'is there any availability {when}?',
      'anything available {when}?',
      'may I make a booking {when}?',
    ],
  },
  opens: {
    with_service: [
      "I'd like a {service}",
      'can I book a {service}?',
      'hi, I need a {service}',
      '{service} please',
      'any chance of a {service} soon?',
      'want to book a {service}',
    ],
    without_service: [
      "I'd like to make an appointment",
      'can I book in?',
      'hi, I need an appointment',
      'want to book please',
      'how do I book?',
      'Can I come in sometime?',
    ],
  },
  booksFor: [
    'can I book a {service} for my {relation} {name} {when}?',
    "I'd like a {service} for my {relation} {name} {when}",
    'my {relation} {name} needs a {service} {when}',
    'could my {relation} {name} come in for a {service} {when}?',
    'need a {service} {when} for my {relation} {name}',
  ],
  introduces: ["it's {name}", 'this is {name}', "I'm {name}", '{name} here', 'my name is {name}', "hi it's {name} here"],
  also: [', and also {wish}', '. Also, {wish}', ' and {wish} as well', ', plus {wish}'],
  moves: {
    to: [
      'can I move my {booking} appointment to {when}?',
      'I need to move my {booking} appointment to {when}',
      'could we change my {booking} appointment to {when}?',
      "can't make it {booking}, could we do {when} instead?",
      'please reschedule my {booking} appointment to {when}',
      'can we switch my {booking} appointment to {when}',
      'I have to push my {booking} appointment to {when}',
    ],
    open: [
      'I need to move my {booking} appointment',
      'can I reschedule my {booking} appointment?',
      'can I change my {booking} booking please',
      'I have to reschedule my {booking} appointment',
    ],
  },
  movesOnly: {
    to: [
      'can I move my appointment to {when}?',
      'could we change my appointment to {when} instead?',
      'I need to reschedule to {when}',
      'something came up, can we do {when} instead?',
      'could I push my appointment to {when}?',
      'can you move me to {when}',
      'I have to change my appointment, is {when} possible?',
    ],
    open: [
      'I need to reschedule',
      'can I move my appointment?',
      'need to change my appointment time',
      'I have to reschedule my appointment, sorry',
      'can we find another time for my appointment?',
    ],
  },
  cancels: [
    'I need to cancel my {booking} appointment',
    'please cancel my {booking} appointment',
    "can't make it {booking}, need to cancel",
    'cancel my {booking} booking please',
    'I have to cancel {booking}, sorry',
  ],
  cancelsOnly: [
    'I need to cancel my appointment',
    "I can't make it, please cancel my appointment",
    'can you cancel my booking please',
    'sorry, have to cancel my appointment',
    "I won't be able to come, please cancel",
    "something came up and I'll have to cancel",
  ],
  relations: { son: 'son', daughter: 'daughter' },

  names: [
    '{name}',
    "it's {name}",
    'my name is {name}',
    '{name} please',
    'put it under {name}',
    '{name}, thanks',
    "I'm {name}",
    'under {name}',
  ],
  namesOther: ['{name}', "it's for {name}", 'for {name}', 'put it under {name}', "my {relation}'s name is {name}"],
  services: ['{service}', '{service} please', 'a {service}', 'just a {service}', "I'd like the {service}", '{service} thanks'],
  synonyms: {
    haircut: ['cut', 'hair cut'],
    colour: ['hair colour', 'color', 'hair color'],
    'beard-trim': ['beard trim', 'beard tidy up'],
    massage: ['massage', 'back massage'],
    facial: ['facial'],
    'check-up': ['check-up', 'checkup', 'check up'],
  },
  yes: [
    'yes',
    'yes please',
    'ok',
    'OK',
    'yep',
    'yeah',
    'yes, book it',
    'perfect',
    'sounds good',
    'great, thanks',
    'that works',
    'works for me',
    'sure',
    'go ahead',
    'please do',
    'lovely, thank you',
    'yup thats great',
    '👍',
    'k',
    'perfect thanks!',
    "that's perfect, thank you",
    'Yes that would be great',
    'brilliant cheers',
    'ok do it',
    'confirmed',
    'sounds great',
    'ideal',
    'yes that works for me',
    'absolutely',
    'ya',
    "let's do it",
    'awesome',
  ],
  needs: [
    '{when} please',
    'I need {when}',
    'no, {when}',
    "that doesn't work, {when}?",
    'do you have anything {when}?',
    "sorry can't do those. {when}?",
    'no I meant {when}',
    'none of those, what about {when}?',
    'how about {when}?',
  ],
  corrects: ['no, {what}', 'sorry, I meant {what}', '{what} please', 'I said {what}'],
  correctsName: [
    "it's for {name}",
    "sorry, it's for {name}",
    'for {name} please',
    'no, this one is for {name}',
    "it's for my {relation} {name}",
  ],
  choices: {
    byNumber: [
      ['1', 'the first one', 'first one please', 'option 1', '#1', '1st', "I'll take the first", 'number 1', '1 please', 'one'],
      ['2', 'the second one', 'second please', 'option 2', '#2', '2nd one', 'number 2 please', "let's do 2", '2.'],
      ['3', 'the third one', 'option 3', '#3 please', 'number three', '3rd', 'the third works'],
    ],
    byDay: ['the {day} one', '{day} works', '{day} please', "let's do {day}", '{day} is good'],
    byClock: ['{clock} works', '{clock} please', "I'll take {clock}", 'the {clock} one', '{clock} is perfect', "let's go with {clock}"],
    last: ['the last one', 'last one please'],
    earlier: ['the earlier one', 'earlier one please'],
    later: ['the later one', 'the later one please'],
  },
  whichDay: ['{day}', 'I mean {day}', '{day} please'],
  changes: {
    clock: [
      'actually can we make it {clock}?',
      'hmm {clock} would be better',
      'sorry, could you do {clock} instead?',
      'make it {clock} please',
      'wait, {clock} instead',
      'could we say {clock}',
      'can you do {clock} instead',
    ],
    day: [
      'actually {day} would be better, same time',
      'could we do {day} instead?',
      'make that {day} please',
      'oh wait, {day} instead, same time',
      'sorry, can we do {day} at the same time?',
      "I can't that day after all. {day}?",
    ],
    both: [
      'actually can we do {when} instead?',
      'hmm, {when} would be better',
      'sorry, {when} instead please',
      'on second thought, {when}',
    ],
  },
  cancelYes: ['yes', 'ok', 'yes please', 'yes cancel it', 'please do', 'yep', 'yes, sorry', 'go ahead', 'correct'],
  keeps: ['no, keep it', 'actually no, leave it', "no don't cancel it", 'no wait, keep it please', "never mind, I'll come"],
  drops: [
    'never mind',
    'actually forget it',
    "no thanks, I'll leave it",
    "sorry, I've changed my mind, forget it",
    'leave it for now thanks',
  ],
  asides: [
    'how much is it?',
    'where are you?',
    'what are your hours?',
    'is there parking?',
    'how long does it take?',
    'what does it cost?',
  ],
  thanks: ['thanks!', 'thank you', 'see you then', 'cheers', 'great, thanks so much', 'ta'],
  greetings: ['Hi! ', 'Hello, ', 'Hey, ', 'Hi there, ', 'Good morning! ', 'hey hope you are well! ', 'Hiya, '],
  closings: [' Thanks!', ' Thank you so much!', ' thx', ' Cheers', ' Let me know!', ' 😊'],
  hears: {
    name: /What name shall I put it under\?/g,
    service: /What would you like:/g,
    day: /What day would (?:suit you|you like to (?:move|come))|When do you want to come in/g,
    other_time: /What other day or time would suit you/g,
    clock: /What time would suit you/g,
    which_day: /Just to be sure, do you mean/g,
    option: /Which one\?|Which one suits you|How about |Does that work\?/g,
    yes: /Shall I book it\?/g,
    move_yes: /Move your appointment of/g,
    cancel_yes: /Shall I cancel your appointment/g,
    which_booking: /Which one shall I (?:move|cancel)/g,
    booked: /You're booked, |Booked for /g,
    moved: /Done, your appointment is now/g,
    cancelled: /is cancelled\./g,
    kept: /stands\.|nothing changes/g,
    dropped: /Just text when you'd like to book/g,
    passed_on: /passed (?:this on|your text)/g,
  },
  listBegins: /I could do |I have (?!nothing)|Which one suits you: |How about |do you mean /g,
};

function daysInWords(days: Days, seen: Seen): readonly string[] {
  switch (days.kind) {
    case 'any':
      return [''];
    case 'next_week':
      return ['next week', 'some time next week', 'any day next week'];
    case 'not':
      return days.days.flatMap((day) => {
        const [name = ''] = WEEKDAYS[weekdayOf(day)];
        return [`any day but ${name}`, `any day except ${name}`, `not on ${name}`];
      });
    case 'on': {
      const [first, second] = days.days.map((day) => dayInWords(day, seen));
      if (first === undefined) return [''];
      if (second === undefined) return first;
      return first.map((one, i) => `${one} or ${second[i % second.length]}`).filter((one) => !/(?:next|this|th|st|nd|rd) or/.test(one));
    }
  }
}

function dayInWords(day: Day, { today, country }: Seen): readonly string[] {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return ['today'];
  const [name, ...shorter] = WEEKDAYS[weekdayOf(day)];
  const [, month = '', date = ''] = day.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  const nth = ordinal(Number(date));
  const dated =
    country === 'US'
      ? [`${monthName} ${nth}`, `${monthName.slice(0, 3)} ${Number(date)}`, `${Number(month)}/${Number(date)}`]
      : [`${Number(date)} ${monthName}`, `the ${nth} of ${monthName}`, `${nth} ${monthName.slice(0, 3)}`];
  const full = [`${name} the ${nth}`, ...dated];
  if (ahead === 1) return ['tomorrow', 'tomorrow', 'tmrw', '2moro', name, ...full];
  const thisMonday = addDays(today, -((isoWeekday(today) + 6) % 7));
  const week = Math.floor(daysBetween(thisMonday, day) / 7);
  const near = ahead < 7 ? [name, name, ...shorter, ...(week === 0 ? [`this ${name}`] : [`next ${name}`])] : [];
  const far = ahead >= 7 && week === 1 ? [`next ${name}`, `${name} next week`] : [];
  const bare = ahead < 26 ? [`the ${nth}`] : [];
  return [...near, ...far, ...bare, ...full];
}

function isoWeekday(day: Day): number {
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekdayOf(day)) + 1;
}

function ordinal(n: number): string {
  const end = n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th';
  return `${n}${end}`;
}

function clocksInWords(clock: Clock, { country }: Seen): readonly string[] {
  const hour = Number(clock.slice(0, 2));
  const minute = clock.slice(3);
  const half = hour < 12 ? 'am' : 'pm';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const part = hour < 12 ? 'in the morning' : hour < 17 ? 'in the afternoon' : 'in the evening';
  if (clock === '12:00') return ['noon', '12pm', '12 noon', 'midday'];
  if (minute === '00')
    return [
      `${twelve}${half}`,
      `${twelve} ${half}`,
      `${twelve}:00 ${half}`,
      `${twelve} ${part}`,
      `${twelve} o'clock ${part}`,
      clock,
      `${twelve}${half.slice(0, 1)}`,
    ];
  const dotted = country === 'GB' ? [`${twelve}.${minute}${half}`, `${twelve}.${minute} ${half}`] : [];
  return [`${twelve}:${minute}${half}`, `${twelve}:${minute} ${half}`, ...dotted, clock];
}

/** Without am or pm, as people do where it is plain from the opening hours. */
function bareClocks(clock: Clock, { country }: Seen): readonly string[] {
  const hour = Number(clock.slice(0, 2));
  const minute = clock.slice(3);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const word = MORE_HOURS[hour % 12] ?? '';
  const next = (twelve % 12) + 1;
  if (clock === '12:00') return ['at 12', 'around noon'];
  if (minute === '00') return [`at ${twelve}`, `at ${word}`, `around ${twelve}`, `at ${twelve} o'clock`, `at ${twelve}:00`];
  if (minute === '30')
    return [
      `at ${twelve}:30`,
      `at half past ${word}`,
      ...(country === 'GB' ? [`at half ${twelve}`, `at half ${word}`] : [`at ${word} thirty`]),
    ];
  if (minute === '15') return [`at ${twelve}:15`, `at quarter past ${twelve}`];
  if (minute === '45') return [`at ${twelve}:45`, `at quarter to ${next}`];
  return [`at ${twelve}:${minute}`];
}

function withinInWords(from: Clock | undefined, until: Clock | undefined): readonly string[] {
  const short = (clock: Clock) => {
    const minutes = minutesOf(clock);
    const hour = Math.floor(minutes / 60);
    return hour === 12 ? 'noon' : `${hour % 12}${minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`}`;
  };
  const half = (clock: Clock) => (clock === '12:00' ? '' : clock < '12:00' ? 'am' : 'pm');
  if (from === undefined && until === '12:00') return ['in the morning', 'before noon', 'before lunch'];
  if (from === '12:00' && until === '17:00') return ['in the afternoon', 'sometime in the afternoon'];
  if (from !== undefined && until !== undefined)
    return [`between ${short(from)} and ${short(until)}`, `between ${short(from)}${half(from)} and ${short(until)}${half(until)}`];
  if (from !== undefined)
    return [
      `after ${short(from)}`,
      `after ${short(from)}${half(from)}`,
      `any time after ${short(from)}`,
      `${short(from)}${half(from)} or later`,
    ];
  return until === undefined ? [''] : [`before ${short(until)}${half(until)}`, `before ${short(until)}`];
}
