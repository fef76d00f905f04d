/** Which language a text is in, by its little words. */
import { primaryOf } from '#core/languages.ts';
import { LANGUAGES } from './languages.ts';

const OTHERS = {
  fr: "de le les des et un une pour avec mon ma je vous est bonjour salut merci rendez-vous rdv demain lundi mardi mercredi jeudi vendredi samedi dimanche oui c'est j'ai voudrais puis-je heures heure dans aujourd'hui apres matin soir semaine prochain prochaine non suis voulez svp plait pas du au ce sur",
  de: 'der die das und ich ein eine einen fur mit mein meine ist nicht hallo danke termin morgen montag dienstag mittwoch donnerstag freitag samstag sonntag ja kann mochte bitte um uhr am im heute ubermorgen nachmittag vormittag abend woche nachste nachsten guten tag haben habe konnte geht',
  pt: 'de os as e um uma para com meu minha eu ola obrigado obrigada quero gostaria posso amanha segunda terca quarta quinta sexta sabado domingo sim nao voce bom boa dia hoje depois tarde manha feira marcar remarcar consulta agendar tem ate as semana que vem do da no na em horario',
  it: "il lo gli di che e un una per con mio mia ciao buongiorno grazie vorrei posso domani lunedi martedi mercoledi giovedi venerdi sabato domenica si non alle appuntamento oggi dopodomani pomeriggio mattina sera settimana prossima prossimo sono ho va bene prenotare della del ore c'e",
  nl: 'de het een en ik van voor met mijn is niet hallo hoi bedankt dank afspraak morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ja kan graag om uur vandaag overmorgen middag ochtend avond week volgende wil zou goed',
} as const;

/** What each word counts for each language: more where no other has it. */
const WEIGHTS = weigh();
/** A text this far ahead in one language leaves no doubt. */
const CLEAR_SCORE = 4;
const CLEAR_LEAD = 2;
/** One word that no other language has. */
const HINT_SCORE = 2;

/**
 * BCP 47 of the language to read this text in. Of a customer whose language is `known`, it is that one unless the text is plainly
 * in another; of a stranger, the one that the text has the most words of.
 */
export function languageRead(text: string, known: string | undefined): string {
  const scores = scored(text);
  const [best, next] = ranked(scores);
  if (known === undefined) return hinted(text, 'en');
  const lead = best.score - (scores.get(primaryOf(known)) ?? 0);
  return best.score >= CLEAR_SCORE && best.score > next.score && lead >= CLEAR_LEAD ? best.language : known;
}

/** The language a text is plainly in; undefined when it is too short or too mixed to tell. */
function languagePlain(text: string): string | undefined {
  const [best, next] = ranked(scored(text));
  return best.score >= CLEAR_SCORE && best.score - next.score >= CLEAR_LEAD ? best.language : undefined;
}

/** What was heard of a customer before: her language, where known, and her earlier texts, oldest first. */
export type Heard = { readonly known: string | undefined; readonly earlier: readonly string[]; readonly usual: string };

/**
 * The language to answer in. A newcomer's is that of her text; one we know is followed into another after two plain texts in
 * it, and never for an "ok". `isPlain` when it may be remembered.
 */
export function languageAnswered(text: string, { known, earlier, usual }: Heard): { readonly language: string; readonly isPlain: boolean } {
  const plain = languagePlain(text);
  if (known === undefined) return { language: plain ?? lastPlain(earlier) ?? hinted(text, usual), isPlain: plain !== undefined };
  const goesOn = plain !== undefined && plain !== primaryOf(known) && languagePlain(earlier.at(-1) ?? '') === plain;
  return goesOn ? { language: plain, isPlain: true } : { language: known, isPlain: false };
}

function lastPlain(texts: readonly string[]): string | undefined {
  return texts.map(languagePlain).findLast((language) => language !== undefined);
}

function hinted(text: string, usual: string): string {
  const [best, next] = ranked(scored(text));
  return best.score >= HINT_SCORE && best.score > next.score && best.language !== primaryOf(usual) ? best.language : usual;
}

type Score = { readonly language: string; readonly score: number };

const NOBODY: Score = { language: 'en', score: 0 };

function scored(text: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  for (const [language, { signs }] of Object.entries(LANGUAGES)) if (signs?.test(text)) add(language, 2);
  for (const word of folded(text).match(/[\p{L}'-]+/gu) ?? [])
    for (const [language, weight] of WEIGHTS.get(word) ?? []) add(language, weight);
  return scores;
}

function ranked(scores: ReadonlyMap<string, number>): readonly [Score, Score] {
  const [best, next] = Array.from(scores, ([language, score]): Score => ({ language, score })).toSorted((a, b) => b.score - a.score);
  return [best ?? NOBODY, next ?? NOBODY];
}

function weigh(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const speakers = new Map<string, Set<string>>();
  for (const [language, words] of littleWords())
    for (const word of words) speakers.set(word, (speakers.get(word) ?? new Set()).add(language));
  return new Map(Array.from(speakers, ([word, by]) => [word, new Map(Array.from(by, (language) => [language, by.size === 1 ? 2 : 1]))]));
}

function littleWords(): readonly (readonly [string, Iterable<string>])[] {
  return [
    ...Object.entries(LANGUAGES).map(([language, { littleWords: words }]) => [language, words] as const),
    ...Object.entries(OTHERS).map(([language, words]) => [language, words.split(' ')] as const),
  ];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
}
