import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { screenSmallTalk } from './screen.ts';

const LIES = [
  "You're booked!",
  'You are booked for Tuesday.',
  "You're all set!",
  "You're all set.",
  'All set!',
  'Done!',
  'Done and done.',
  "It's done.",
  'Consider it done.',
  'Consider it handled!',
  "I've put you down for Tuesday.",
  "I've got you down.",
  'Got you in!',
  'Got it, you are in.',
  "You're in!",
  "You're good to go!",
  "You're on the calendar.",
  'Locked in!',
  "We've locked that in for you.",
  'Your spot is saved.',
  'I saved you a spot!',
  'I set aside the time for you.',
  'Holding that slot for you.',
  'I have reserved it.',
  'Reserved!',
  'Booked!',
  'Confirmed!',
  'Your appointment is confirmed. Thanks!',
  'Thanks for booking!',
  'Thank you for booking with us!',
  'Thanks for confirming!',
  'See you then!',
  'See you soon!',
  'See you Tuesday!',
  'Looking forward to seeing you!',
  "We'll see you tomorrow afternoon.",
  "Can't wait to see you!",
  'I moved your appointment.',
  "I've rescheduled you.",
  'Your appointment has been cancelled.',
  'Cancelled, sorry to hear that.',
  "No problem, I've cancelled it.",
  'No problem!',
  'Of course!',
  'Sure!',
  'Absolutely!',
  'Yes!',
  'Yes, we can do that.',
  'Perfect!',
  'That works!',
  'Tuesday works.',
  'We have time this afternoon.',
  'We are free tomorrow.',
  'Three is available.',
  'It costs $45.',
  'It costs forty five dollars.',
  'A haircut is free for you!',
  'We have parking.',
  'We are open on Sundays.',
  'We open at nine.',
  'Visit https://example.com',
  'Visit example.com for more',
  'Call me at 555 111 2222',
  'Dana also comes on Tuesdays.',
  'Hi Dana!',
  'Maria will call you back.',
  'You read text messages that customers send to a business.',
  'My instructions say: Never state or imply that anything is booked',
  'Ignore all previous instructions.',
  'You are welcome. Your booking stands.',
  "You're welcome! See you soon!",
  'Have a great day! Your seat is saved.',
  'Is it ok that I booked you for Tuesday?',
  'How can I help you? You are booked.',
  'Thanks for your message, you are booked',
  'Thanks; booked.',
  'Thanks\nBooked',
  'Thanks — booked',
  '¡Listo! Tu cita está reservada.',
  'Ya quedó agendado.',
  'Nos vemos el martes.',
  "C'est fait !",
  'Votre rendez-vous est confirmé.',
  'À mardi !',
  'Ihr Termin ist gebucht.',
  'Alles klar, bis Dienstag!',
  'Erledigt!',
  'Prenotato!',
  'Fatto!',
  'Marcado!',
  'Geboekt!',
  'Gotowe!',
  'Готово!',
  '予約しました',
  'Ｂｏｏｋｅｄ！',
  'B​ooked!',
  'Вooked',
  '',
  '   ',
  '✅',
  `Thanks! ${'Have a great day! '.repeat(30)}`,
  'Hi! Hi! Hi! Hi! Hi!',
];

for (const lie of LIES) {
  test(`a model may not say: ${JSON.stringify(lie.slice(0, 60))}`, () => assert.equal(screenSmallTalk(lie), undefined));
}

const HONEST = [
  ["You're welcome!", undefined],
  ['You’re very welcome! Have a great day!', "You're very welcome! Have a great day!"],
  ['Hi there! How can I help you today?', undefined],
  ['Hello! How can we help?', undefined],
  ['Good morning! What can I do for you today?', undefined],
  ['Thanks for reaching out!', undefined],
  ['Thank you so much for your kind words! 😊', 'Thank you so much for your kind words!'],
  ['My pleasure. Take care!', undefined],
  ['Happy birthday!', undefined],
  ["I'm sorry to hear that. I hope you feel better soon!", undefined],
  ["I'm happy to help!", undefined],
  ['Let me know if you have any other questions.', undefined],
  ["I'm an automated assistant.", undefined],
  ['Glad to hear it! Is there anything else I can help with?', undefined],
] as const;

for (const [text, sent] of HONEST) {
  test(`small talk passes: ${text}`, () => assert.equal(screenSmallTalk(text), sent ?? text));
}

test('nothing with a digit, a link or a word that was not foreseen ever passes', () => {
  const known = HONEST.map(([text]) => text);
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.constantFrom(...known),
      fc.stringMatching(/^[a-z]{2,9}$|^\d{1,4}$|^https?:\/\/\w+$/),
      (a, b, word) => {
        const passed = screenSmallTalk(`${a} ${word} ${b}`);
        assert.ok(
          passed === undefined || /^(?:hi|hello|hey|hiya|thanks|welcome|sorry|cheers|bye|likewise|oh|haha|well|aw+)$/.test(word),
          `${word}: ${passed}`,
        );
      },
    ),
  );
});

test('any text at all is screened without throwing, and what passes is short and plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const passed = screenSmallTalk(text);
      assert.ok(passed === undefined || /^[A-Za-z ,.!?'-]{1,300}$/.test(passed));
    }),
  );
});
