/**
 * English. Short (a segment is 160 characters and is paid for), in GSM-7 characters, and never asking for the bare words
 * YES or CANCEL: carriers take the one for an opt-in and the other for an opt-out.
 */
import { owner } from './en/owner.ts';
import { parts } from './en/parts.ts';
import { pushes } from './en/push.ts';
import { capital } from './pieces.ts';
import type { Voice } from './voice.ts';

export const en: Voice = {
  parts,
  owner,
  pushes,
  sayings: {
    ask_name: { free: (at) => `${capital(at)} is free.`, ask: 'What name shall I put it under?' },
    ask_service: (services) => `What would you like: ${services}?`,
    ask_day: 'What day would suit you?',
    ask_clock: ({ onDay }) => `What time would suit you ${onDay}?`,
    ask_which_day: (days) => `Just to be sure, do you mean ${days}?`,
    offer: {
      visit: ({ what, name, price }) => `${capital(what)} for ${name}${price}. Shall I book it? Reply OK.`,
      move: ({ from, at }) => `Move your appointment of ${from} to ${at}? Reply OK and it's done.`,
    },
    booked: {
      hers: {
        professional: (name) => `Your booking is confirmed, ${name}`,
        friendly: (name) => `You're booked, ${name}`,
        casual: (name) => `All set, ${name}`,
      },
      anothers: {
        professional: (name) => `The booking for ${name} is confirmed`,
        friendly: (name) => `Booked for ${name}`,
        casual: (name) => `All set for ${name}`,
      },
      bye: { professional: '', friendly: 'See you then!', casual: 'See you!' },
    },
    moved: ({ at, link }) => `Done, your appointment is now ${at}. ${link}`,
    cancelled: {
      done: ({ at }) => `Your appointment ${at} is cancelled.`,
      again: {
        professional: 'Text us any time to book again.',
        friendly: 'Hope to see you another time!',
        casual: 'See you another time!',
      },
    },
    refused: {
      past: (at) => `${capital(at)} has already passed.`,
      too_soon: (at) => `${capital(at)} is too short notice for us.`,
      closed: (at) => `We're closed ${at}.`,
      break: (at) => `${capital(at)} runs into our break.`,
      too_long: (at) => `${capital(at)} is too close to closing time.`,
      taken: (at) => `${capital(at)} is taken.`,
    },
    refused_day: {
      past: ({ day }) => `${capital(day)} has already passed.`,
      too_far: ({ day }) => `${capital(day)} is too far ahead to book yet.`,
      day_off: ({ day }) => `We're off ${day}.`,
      closed: ({ day }) => `We're closed ${day}.`,
      day_full: ({ day }) => `${capital(day)} is fully booked.`,
    },
    alternatives: {
      one: (time) => `How about ${time}?`,
      several: (times) => `I could do ${times}. Which one?`,
    },
    openings: {
      one: (time) => `I have ${time}. Does that work?`,
      several: (times) => `I have ${times}. Which one?`,
    },
    which_option: (times) => `Which one suits you: ${times}?`,
    nothing_free: 'I have nothing free then.',
    nothing_else: "That's all I have for that.",
    ask_what_suits: 'What other day or time would suit you?',
    dropped: {
      professional: 'Understood. Text us any time to book.',
      friendly: "No problem. Just text when you'd like to book!",
      casual: "No worries! Text when you'd like to book.",
    },
    which_booking: {
      move: 'move',
      cancel: 'cancel',
      ask: ({ to, visits }) => `Which one shall I ${to}: ${visits}?`,
    },
    ask_new_time: ({ shortly }) => `What day would you like to move your appointment of ${shortly} to?`,
    ask_cancel: {
      ask: ({ at }) => `Shall I cancel your appointment ${at}? Reply OK`,
      orMove: ', or name a day to move it to',
    },
    still_booked: ({ at }) => `Your appointment ${at} stands.`,
    same_time: ({ at }) => `Your appointment is already ${at}, so nothing changes.`,
    none_upcoming: {
      book: "I don't see an upcoming appointment for this number, but I can book you one.",
      nothing: "I don't see an upcoming appointment for this number, so there is nothing to change.",
    },
    nothing_offered: "I don't have a time waiting for your OK. What day would you like to come in?",
    your_bookings: {
      none: "I don't see an upcoming appointment for this number.",
      one: (visit) => `You're down for ${visit}.`,
      several: (visits) => `You have ${visits}.`,
    },
    hello: {
      agent: ({ agent, place }) => `${agent} here for ${place}`,
      business: (place) => `this is ${place}`,
      assistant: (place) => `this is the assistant of ${place}`,
      greet: {
        professional: ({ name, from }) => `Hello${name}, ${from}. What day would you like to come in?`,
        friendly: ({ name, from }) => `Hi${name}, ${from}! What day would you like to come in?`,
        casual: ({ name, from }) => `Hey${name}, ${from}! When do you want to come in?`,
      },
    },
    welcome: {
      thanks: { professional: 'You are welcome.', friendly: "You're welcome!", casual: 'Any time!' },
      goodbye: {
        professional: 'You are welcome. Have a good day.',
        friendly: "You're welcome, take care!",
        casual: 'Any time, take care!',
      },
    },
    services: (services) => `We offer ${services}.`,
    price: { is: ({ name, price }) => `${name} is ${price}.`, onRequest: (name) => `The price of ${name} is on request.` },
    service: ({ name, length }) => `${name} takes ${length}`,
    address: (address) => `We're at ${address}.`,
    identity: ({ agent, disclosesAi, place, owner }) =>
      `I'm ${agent}the ${disclosesAi ? 'automated ' : ''}assistant for ${place}. Just ask if you'd rather reach ${owner}.`,
    passed_on: {
      asked_for_person: (owner) => `I've passed this on to ${owner}, who will get back to you here.`,
      not_understood: (owner) => `Sorry, I'm not getting it. I've passed your text to ${owner}.`,
      not_allowed: (owner) => `That is for ${owner} to arrange, so I've passed your text on.`,
      picture: (owner) => `I can't open pictures, so I've passed yours to ${owner}.`,
      budget_spent: (owner) => `I've passed your text to ${owner}, who will get back to you here.`,
      engine_failed: (owner) => `Something went wrong on our side. I've passed your text to ${owner}.`,
    },
    question_passed_on: (owner) => `I've passed your message to ${owner}, who will get back to you.`,
    booking_only: 'I can only help with appointments here.',
    noted: {
      note: (owner) => `I've noted that for ${owner}.`,
      party: ({ owner, party }) =>
        `I've noted for ${owner} that ${party} of you are coming. This is one appointment: tell me if you need another.`,
    },
    not_understood: "Sorry, I didn't get that.",
    not_caught: {
      day: "Sorry, I didn't catch the day.",
      clock: "Sorry, I didn't catch the time.",
      service: 'I can book one service at a time.',
    },
    how_to: 'Name a day and time to book, or tell me if you want to move or cancel an appointment.',
    booked_by_owner: ({ sender, what, link }) => `${sender} booked you in: ${what}. ${link}`,
    moved_by_owner: ({ sender, was, at, link }) => `${sender} moved your appointment of ${was} to ${at}. ${link}`,
    changed_by_owner: ({ sender, what, minutes, link }) =>
      `${sender} changed your appointment. It is now: ${what}, ${minutes} minutes. ${link}`,
    cancelled_by_owner: ({ sender, at }) => `${sender} cancelled your appointment ${at}. Reply here to find another time.`,
  },
};
