/** The agent's voice: sayings and notices become texts, in the customer's or the owner's language. */
import { type Spoken, spokenOf } from '#core/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { gatheredInWords, type Pushes, pushesOf } from './pushes.ts';
import type { Gathered, Notice, OwnerAnswer, Saying, Scene } from './sayings.ts';
import { sayingInWords } from './to-customer.ts';
import { answerInWords, noticeInWords } from './to-owner.ts';
import type { Voice } from './voice.ts';

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
  readonly pushes: Pushes;
};

const LANGUAGES: Readonly<Record<Spoken, Voice>> = { en, es, fr, de, pt, it, nl };

/** The words of a language (BCP 47, `en-GB`); English where we do not speak it. */
export function wordsFor(language: string): Words {
  const voice = LANGUAGES[spokenOf(language)];
  return {
    speak: (sayings, scene) => sayings.map((saying) => sayingInWords(saying, voice, scene)).join(' '),
    gather: (gathered) => gatheredInWords(gathered, voice),
    tell: (notice, scene) => noticeInWords(notice, voice, scene),
    answerOwner: (answer, scene) => answerInWords(answer, voice, scene),
    pushes: pushesOf(voice),
  };
}
