/** Hellos, goodbyes and good wishes: first of all, because "buona domenica" names no day to come. */
import { type Row, row } from '../rephrasing.ts';

const DAY = '(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)';

export const COURTESIES: readonly Row[] = [
  // "…, è possibile?" asks nothing of its own; "niente, volevo sapere il prezzo" is no refusal.
  row("(?<=\\S \\S+),? (?:e' possibile|sarebbe possibile|si puo|e' fattibile)(?= ?\\?$)", ''),
  row('\\b(?:no )?(?:niente|nulla),? (?=(?:volevo|vorrei|era) (?:solo |soltanto )?(?:sapere|chiedere|per sapere))', ''),
  row(
    `\\b(?:le |ti |vi )?(?:auguro )?(?:una )?buon[ao]? (?:giornata|serata|proseguimento|lavoro|continuazione|fine settimana|weekend|week-end|vacanze|feste|natale|pasqua|anno|domenica|${DAY})(?: a (?:lei|te|voi|tutti))?`,
    'have a nice day',
  ),
  row('\\bbuona ?notte\\b', 'bye'),
  row('\\b(?:buon ?giorno|buona ?sera|buon pomeriggio|buon ?di|salve|buongiorno e grazie)\\b', 'hello'),
  row('(?<=\\S[ ,.!]+)ciao+(?: ciao+)*[ .!]*$', 'bye'),
  row('\\bciao+\\b|\\behi\\b', 'hello'),
  row(
    `(?<=^|[,.!] ?|grazie |ok |perfetto |bene |allora |yes |mille |grazie (?:cara|caro|bella|tesoro|gentile|infinite|ancora),? )(?:ci vediamo|a) (domani|dopodomani|${DAY}|dopo|presto|stasera|prestissimo)(?= ?(?:$|[.!,]|bye))`,
    'see you $1',
  ),
  row(
    '\\b(?:arrivederci|arrivederla|a presto|a dopo|ci sentiamo(?: presto)?|ci vediamo(?= ?(?:$|[.!,]))|alla prossim[oa](?= ?(?:$|[.!,])))',
    'bye',
  ),
  row('\\b(?:cordiali saluti|distinti saluti|un saluto|saluti|un abbraccio|baci)\\b', 'bye'),
  row('\\b(?:no|niente),? grazie\\b(?: lo stesso)?', 'no thanks'),
  row(
    '\\b(?:la |ti |vi )?(?:ringrazio|ringraziamo)(?: (?:molto|tanto|infinitamente|anticipatamente))*|\\b(?:grazie|grazie)(?: (?:mille|tante|infinite|molte|davvero|di tutto|di cuore|ancora|in anticipo|anticipatamente))*\\b|\\b(?:molto|troppo) gentil[ei]\\b|\\bgentilissim[oaie]\\b',
    'thanks',
  ),
  row('\\b(?:per favore|per piacere|per cortesia|cortesemente|gentilmente)\\b', 'please'),
];
