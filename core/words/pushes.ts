/** What a push says: a notification has a title, a few lines and two buttons. */
import type { Topic } from '#core/notify.ts';
import type { LinkAction } from '#core/push.ts';
import type { Gathered } from './sayings.ts';
import type { Voice } from './voice.ts';

export type PushWords = { readonly title: string; readonly body: string };

export type Pushes = {
  /** `sms`: the notice as a text says it. `who`: the customer's name, or her number. */
  one(topic: Topic, notice: { readonly who: string; readonly sms: string }): PushWords;
  several(gathered: Gathered): PushWords;
  test(device: string): PushWords;
  readonly actions: Readonly<Record<LinkAction, string>>;
};

/** The pushes of a language. */
export function pushesOf(voice: Voice): Pushes {
  const { titles, test, actions } = voice.pushes;
  return {
    one(topic, { who, sms }) {
      const title = titles[topic];
      return { title: typeof title === 'string' ? title : title(who), body: untitled(sms, voice) };
    },
    several: (gathered) => ({ title: titleOf(gathered, voice), body: linesOf(gathered, voice).join('\n') }),
    test: (device) => ({ title: test.title, body: test.body(device) }),
    actions,
  };
}

/** Several notices as one text: each on its line, with what they are above them. */
export function gatheredInWords(gathered: Gathered, voice: Voice): string {
  return [`${titleOf(gathered, voice)}${voice.parts.gap}:`, ...linesOf(gathered, voice)].join('\n');
}

/** Without what a text begins with because it has no title. */
function untitled(sms: string, { owner: { notices }, parts }: Voice): string {
  const titles = [notices.booked, notices.moved.done, notices.cancelled].map((title) => `${title}${parts.gap}: `);
  const title = [...titles, `${notices.carrier_error} `].find((one) => sms.startsWith(one)) ?? '';
  return sms.slice(title.length);
}

/** `While it was quiet (4)`. */
function titleOf({ bodies, moreCount, isDigest }: Gathered, { owner: { gathered } }: Voice): string {
  const count = bodies.length + moreCount;
  return isDigest ? gathered.digest(count) : gathered.atOnce(count);
}

function linesOf({ bodies, moreCount }: Gathered, { owner: { gathered } }: Voice): readonly string[] {
  return moreCount > 0 ? [...bodies, gathered.more(moreCount)] : bodies;
}
