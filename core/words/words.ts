/** The agent's voice: sayings and notices become texts, in the customer's or the owner's language. */
import { en } from './en.ts';
import type { Notice, Saying, Scene } from './sayings.ts';

/** A language: one phrase for every saying and notice. A missing one does not compile. */
export type Phrases = {
  readonly sayings: { readonly [S in Saying['say']]: (saying: Extract<Saying, { say: S }>, scene: Scene) => string };
  readonly notices: { readonly [N in Notice['tell']]: (notice: Extract<Notice, { tell: N }>, scene: Scene) => string };
};

export type Words = {
  /** One text to a customer. Facts of a booking are read from its row. */
  speak(sayings: readonly Saying[], scene: Scene): string;
  /** One text to the owner. */
  tell(notice: Notice, scene: Scene): string;
};

/** By primary language subtag. */
const LANGUAGES: Readonly<Record<string, Phrases>> = { en };

/** The words of a language (BCP 47, `en-GB`); English where we do not speak it. */
export function wordsFor(language: string): Words {
  const phrases = LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? en;
  return {
    speak: (sayings, scene) => sayings.map((saying) => phraseOf(phrases, saying, scene)).join(' '),
    tell: (notice, scene) => noticeOf(phrases, notice, scene),
  };
}

function phraseOf<S extends Saying['say']>(phrases: Phrases, saying: Extract<Saying, { say: S }>, scene: Scene): string {
  const phrase: (saying: Extract<Saying, { say: S }>, scene: Scene) => string = phrases.sayings[saying.say as S];
  return phrase(saying, scene);
}

function noticeOf<N extends Notice['tell']>(phrases: Phrases, notice: Extract<Notice, { tell: N }>, scene: Scene): string {
  const phrase: (notice: Extract<Notice, { tell: N }>, scene: Scene) => string = phrases.notices[notice.tell as N];
  return phrase(notice, scene);
}
