/** English on the lock screen. */
import type { Topic } from '#core/notify.ts';
import type { PushPhrases } from '#core/words/pushes.ts';
import { gatheredInWords } from './owner.ts';

const TITLES: Readonly<Record<Topic, (who: string) => string>> = {
  booked: () => 'New booking',
  moved: () => 'Booking moved',
  cancelled: () => 'Booking cancelled',
  handed_over: (who) => `${who} needs you`,
  customer_wrote: (who) => `${who} wrote`,
  opt_out: (who) => `${who} may want to cancel`,
  auto_block: () => 'A number is blocked',
  pause: () => 'The agent is paused',
  budget: () => "This month's budget",
  model_down: () => 'Language model',
  carrier_error: () => 'A text did not get through',
};

/** What a text begins with because it has no title. */
const SAID_BY_TITLE = /^(New booking: |Moved: |Cancelled: |A text did not get through\. )/;

export const pushes: PushPhrases = {
  one: (topic, { who, sms }) => ({ title: TITLES[topic](who), body: sms.replace(SAID_BY_TITLE, '') }),
  several: (gathered) => {
    const [first = '', ...lines] = gatheredInWords(gathered).split('\n');
    return { title: first.replace(/:$/, ''), body: lines.join('\n') };
  },
  test: (device) => ({ title: 'It works', body: `This is how you hear of your customers on ${device}.` }),
  actions: { reply: 'Reply', customer: 'Customer', day: 'Show the day', thread: 'Open their texts' },
};
