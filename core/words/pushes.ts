/** What a push has to say, in any language: a notification has a title, a few lines and two buttons. */
import type { Topic } from '#core/notify.ts';
import type { LinkAction } from '#core/push.ts';
import type { Gathered } from './sayings.ts';

export type PushWords = { readonly title: string; readonly body: string };

export type PushPhrases = {
  /** `sms`: the notice as a text says it. `who`: the customer's name, or her number. */
  readonly one: (topic: Topic, notice: { readonly who: string; readonly sms: string }) => PushWords;
  readonly several: (gathered: Gathered) => PushWords;
  readonly test: (device: string) => PushWords;
  readonly actions: Readonly<Record<LinkAction, string>>;
};
