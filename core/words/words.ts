/** The agent's voice: sayings and notices become texts, in the customer's or the owner's language. */
import { type Spoken, spokenOf } from '#core/languages.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { PushPhrases } from './pushes.ts';
import type { Gathered, Notice, OwnerAnswer, Saying, Scene } from './sayings.ts';

/** A language: one phrase for every saying and notice. A missing one does not compile. */
export type Phrases = {
  readonly sayings: { readonly [S in Saying['say']]: (saying: Extract<Saying, { say: S }>, scene: Scene) => string };
  readonly answers: { readonly [A in OwnerAnswer['answer']]: (answer: Extract<OwnerAnswer, { answer: A }>, scene: Scene) => string };
  readonly gathered: (gathered: Gathered) => string;
  readonly pushes: PushPhrases;
  readonly notices: { readonly [N in Notice['tell']]: (notice: Extract<Notice, { tell: N }>, scene: Scene) => string };
};

export type Words = {
  /** One text to a customer. Facts of a booking are read from its row. */
  speak(sayings: readonly Saying[], scene: Scene): string;
  /** One text to the owner. */
  tell(notice: Notice, scene: Scene): string;
  /** Several notices as one text to the owner. */
  gather(gathered: Gathered): string;
  /** One text to the owner, in answer to a command of hers. */
  answerOwner(answer: OwnerAnswer, scene: Scene): string;
  /** What a push says, and its actions. */
  readonly pushes: PushPhrases;
};

const LANGUAGES: Readonly<Record<Spoken, Phrases>> = { en, es };

/** The words of a language (BCP 47, `en-GB`); English where we do not speak it. */
export function wordsFor(language: string): Words {
  const phrases = LANGUAGES[spokenOf(language)];
  return {
    speak: (sayings, scene) => sayings.map((saying) => phraseOf(phrases, saying, scene)).join(' '),
    gather: phrases.gathered,
    tell: (notice, scene) => noticeOf(phrases, notice, scene),
    answerOwner: (answer, scene) => answerOf(phrases, answer, scene),
    pushes: phrases.pushes,
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

function answerOf<A extends OwnerAnswer['answer']>(phrases: Phrases, answer: Extract<OwnerAnswer, { answer: A }>, scene: Scene): string {
  const phrase: (answer: Extract<OwnerAnswer, { answer: A }>, scene: Scene) => string = phrases.answers[answer.answer as A];
  return phrase(answer, scene);
}
