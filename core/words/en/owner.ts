/** English to the owner: answers to her commands, and notices. */
import type { OwnerPhrases } from '#core/words/voice.ts';

export const owner: OwnerPhrases = {
  answers: {
    help: 'You can send #today #tomorrow #week #status #pause #resume #login, #block or #unblock with a number, #cancel with a name, and @name with your answer.',
    paused: 'Paused. I answer nobody until you send #resume; you get their texts.',
    resumed: "I'm answering again.",
    unknown_command: "I don't know that one.",
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Paused' : 'Answering'}. Upcoming bookings: ${upcomingCount}. Texts this hour: ${textsThisHour}. Blocked numbers: ${blockedCount}.`,
    blocked: (phone) => `${phone} is blocked: nobody answers it. #unblock lets it in again.`,
    unblocked: (phone) => `${phone} is let in again.`,
    was_not_blocked: (phone) => `${phone} was not blocked.`,
    no_such_customer: { unnamed: 'Whom? Name a number or a customer.', named: (said) => `I know no number or customer "${said}".` },
    which_customer: (phones) => `Several are called so: ${phones}. Send the number instead.`,
    for_whom: (names) => `Who is that for? ${names}, then your words.`,
    agenda: {
      none: { today: 'No bookings today.', tomorrow: 'No bookings tomorrow.', week: 'No bookings in the next 7 days.' },
      more: (count) => `and ${count} more`,
    },
    ask_cancel: (visit) => `Cancel ${visit}? Reply OK, and they are told.`,
    which_to_cancel: 'Which one?',
    none_to_cancel: { unnamed: 'Whose? Send #cancel and a name.', named: (said) => `No upcoming booking fits "${said}".` },
    cancelled: { done: 'Cancelled', told: 'They are told.', untold: 'No text reaches them, so please call.' },
    as_it_stands: { cancelled: 'Cancelled already', stands: 'It stands' },
    sign_in: (link) => `Sign in within 10 minutes, once: ${link}`,
    passed_to_customer: (name) => `Sent to ${name}. I keep out of that thread for now.`,
    cannot_reach: {
      blocked: (phone) => `Not sent: ${phone} is blocked.`,
      opted_out: (phone) => `Not sent: ${phone} opted out, so no text reaches them. Please call.`,
    },
  },
  notices: {
    booked: 'New booking',
    moved: { done: 'Moved', change: ({ was, what }) => `from ${was} to ${what}` },
    cancelled: 'Cancelled',
    handed_over: {
      asked_for_person: 'asked for you',
      not_understood: 'wrote what I did not understand',
      not_allowed: 'wants what is yours to decide',
      picture: 'sent a picture or file',
      engine_failed: 'could not be answered because of a fault of mine',
      budget_spent: "wrote, and this month's budget is spent",
    },
    question: 'wrote what is for you to answer',
    wrote: {
      wrote: 'wrote',
      because: {
        paused: "I'm paused",
        taken_over: 'you have this thread',
        opted_out: 'opted out, so no text reaches them',
        budget_spent: "this month's budget is spent",
      },
    },
    opt_out_cancel: {
      texted: ({ caller, meant }) =>
        `${caller} texted CANCEL${meant}. Their carrier took it as an opt-out, so no text of ours reaches them until they send START. Please call.`,
      maybe: ({ what }) => `, maybe meaning ${what}`,
    },
    auto_blocked: ({ phone, textsPerHourMax }) =>
      `I blocked ${phone}: more than ${textsPerHourMax} texts in an hour. Send #unblock ${phone} to let it in again.`,
    hour_full: (textsPerHourMax) =>
      `I paused myself: more than ${textsPerHourMax} texts came within an hour. You get their texts now. Send #resume to let me answer again.`,
    budget: {
      spent: ({ cost, currency, percent, limit }) =>
        `This month's texts cost about ${cost} ${currency} and reached ${percent}% of your budget of ${limit}.`,
      stopped: 'From now on I pass customers to you. Raise the budget to let me answer again.',
    },
    model_down: 'The language model does not answer. I read texts with my built-in engine until it is back.',
    model_back: 'The language model answers again.',
    carrier_error: 'A text did not get through.',
  },
  gathered: {
    digest: (count) => `While it was quiet (${count})`,
    atOnce: (count) => `${count} at once`,
    more: (count) => `and ${count} more in the app`,
  },
};
