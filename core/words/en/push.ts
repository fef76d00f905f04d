/** English on the lock screen. */
import type { PushPhrases } from '#core/words/voice.ts';

export const pushes: PushPhrases = {
  titles: {
    booked: 'New booking',
    moved: 'Booking moved',
    cancelled: 'Booking cancelled',
    handed_over: (who) => `${who} needs you`,
    customer_wrote: (who) => `${who} wrote`,
    opt_out: (who) => `${who} may want to cancel`,
    auto_block: 'A number is blocked',
    pause: 'The agent is paused',
    budget: "This month's budget",
    model_down: 'Language model',
    carrier_error: 'A text did not get through',
  },
  test: { title: 'It works', body: (device) => `This is how you hear of your customers on ${device}.` },
  actions: { reply: 'Reply', customer: 'Customer', day: 'Show the day', thread: 'Open their texts' },
};
