/** Which language a text is in, by its little words. English unless another clearly has more of them. */

const LITTLE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the a an i is are to my you for at on can it this that yes ok please have not what when how with me in and of'),
  es: words(
    'el la los las de que y en un una por para con mi cita hola quiero quisiera puedo tengo gracias mañana lunes martes miércoles jueves viernes sábado domingo sí está buenos días tardes una',
  ),
  fr: words(
    "le la les de des et un une pour avec mon ma je vous est bonjour merci rendez-vous demain lundi mardi mercredi jeudi vendredi samedi dimanche oui c'est j'ai voudrais puis-je à heures",
  ),
  de: words(
    'der die das und ich ein eine einen für mit mein meine ist nicht hallo danke termin morgen montag dienstag mittwoch donnerstag freitag samstag sonntag ja kann möchte bitte um uhr',
  ),
  pt: words(
    'o a os as de que e um uma para com meu minha eu olá obrigado obrigada quero gostaria posso amanhã segunda terça quarta quinta sexta sábado domingo sim não está às você bom dia',
  ),
  it: words(
    'il lo la gli le di che e un una per con mio mia ciao grazie vorrei posso domani lunedì martedì mercoledì giovedì venerdì sabato domenica sì non è alle appuntamento',
  ),
};

/** Fewer known words than this say nothing about the language. */
const WORDS_MIN = 2;

/** BCP 47 of the text's language; `known` where the text is too short to tell. */
export function languageOf(text: string, known: string | undefined): string {
  const said = text.match(/[\p{L}'-]+/gu) ?? [];
  const scores = Object.entries(LITTLE_WORDS).map(([language, little]) => ({
    language,
    score: said.filter((word) => little.has(word)).length,
  }));
  const english = scores.find((one) => one.language === 'en')?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score >= WORDS_MIN && best.score > english) return best.language;
  return english > 0 ? 'en' : (known ?? 'en');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
