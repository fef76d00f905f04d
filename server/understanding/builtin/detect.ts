/** Which language a text is in, by its little words. */

const WORDS = {
  en: "the an i is are to my you your for at on can could it this that yes please have not what when how with and of i'm i'd it's that's don't can't would like want need book appointment tomorrow today next week after before morning afternoon evening monday tuesday wednesday thursday friday saturday sunday hi hello hey thanks thank sorry works good great sure about any free available cancel move change does do was will im ive pls plz cant dont wont mon tues wed thurs fri am as thing y n",
  es: 'de acuerdo dentro el los las que y en una para con mi cita hola quiero quisiera puedo puede tengo tiene gracias manana lunes martes miercoles jueves viernes sabado domingo si esta buenos buenas dias tardes noches hoy pasado despues antes hora tarde gustaria necesito cambiar cancelar turno reservar por favor usted del vale soy llamo nombre hay muy bien semana proximo proxima mediodia medianoche donde cuanto cuesta cuando podria ir no otra otro dia fin mes ayer enero febrero abril mayo junio julio agosto septiembre octubre noviembre diciembre estoy volvere regresare voy volver primero ahora cualquier cualquiera mejor segunda hasta entre desde mas cerca las',
  fr: "de le les des et un une pour avec mon ma je vous est bonjour salut merci rendez-vous rdv demain lundi mardi mercredi jeudi vendredi samedi dimanche oui c'est j'ai voudrais puis-je heures heure dans aujourd'hui apres matin soir semaine prochain prochaine non suis voulez svp plait pas du au ce sur",
  de: 'der die das und ich ein eine einen fur mit mein meine ist nicht hallo danke termin morgen montag dienstag mittwoch donnerstag freitag samstag sonntag ja kann mochte bitte um uhr am im heute ubermorgen nachmittag vormittag abend woche nachste nachsten guten tag haben habe konnte geht',
  pt: 'de os as e um uma para com meu minha eu ola obrigado obrigada quero gostaria posso amanha segunda terca quarta quinta sexta sabado domingo sim nao voce bom boa dia hoje depois tarde manha feira marcar remarcar consulta agendar tem ate as semana que vem do da no na em horario',
  it: "il lo gli di che e un una per con mio mia ciao buongiorno grazie vorrei posso domani lunedi martedi mercoledi giovedi venerdi sabato domenica si non alle appuntamento oggi dopodomani pomeriggio mattina sera settimana prossima prossimo sono ho va bene prenotare della del ore c'e",
  nl: 'de het een en ik van voor met mijn is niet hallo hoi bedankt dank afspraak morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ja kan graag om uur vandaag overmorgen middag ochtend avond week volgende wil zou goed',
} as const;

type Known = keyof typeof WORDS;
const LANGUAGES = Object.keys(WORDS) as readonly Known[];
/** What each word counts for each language: more where no other has it. */
const WEIGHTS = weigh();
/** A text this far ahead in one language leaves no doubt. */
const CLEAR_SCORE = 4;
const CLEAR_LEAD = 2;
/** Signs that only Spanish writes. */
const SPANISH_SIGN = /[¿¡ñ]/i;

/** BCP 47 of the language to read this text in; `known` where the text does not tell. */
export function languageRead(text: string, known: string | undefined): string {
  const [best, next] = scored(text);
  if (best.score >= 2 && best.score > next.score) return best.language === primary(known) ? (known ?? best.language) : best.language;
  return known ?? 'en';
}

/** The language a text is plainly in; undefined when it is too short or too mixed to tell. */
function languagePlain(text: string): string | undefined {
  const [best, next] = scored(text);
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
  if (known === undefined) return { language: plain ?? languageRead(text, usual), isPlain: plain !== undefined };
  const goesOn = plain !== undefined && plain !== primary(known) && languagePlain(earlier.at(-1) ?? '') === plain;
  return goesOn ? { language: plain, isPlain: true } : { language: known, isPlain: false };
}

type Score = { readonly language: Known; readonly score: number };

function scored(text: string): readonly [Score, Score] {
  const scores = new Map<Known, number>(SPANISH_SIGN.test(text) ? [['es', 2]] : []);
  for (const word of folded(text).match(/[\p{L}'-]+/gu) ?? [])
    for (const [language, weight] of WEIGHTS.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + weight);
  const [best, next] = LANGUAGES.map((language) => ({ language, score: scores.get(language) ?? 0 })).toSorted((a, b) => b.score - a.score);
  const nobody: Score = { language: 'en', score: 0 };
  return [best ?? nobody, next ?? nobody];
}

function weigh(): ReadonlyMap<string, ReadonlyMap<Known, number>> {
  const speakers = new Map<string, Set<Known>>();
  for (const language of LANGUAGES)
    for (const word of WORDS[language].split(' ')) speakers.set(word, (speakers.get(word) ?? new Set()).add(language));
  return new Map(Array.from(speakers, ([word, by]) => [word, new Map(Array.from(by, (language) => [language, by.size === 1 ? 2 : 1]))]));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
}

function primary(language: string | undefined): string | undefined {
  return language?.toLowerCase().split('-')[0];
}
