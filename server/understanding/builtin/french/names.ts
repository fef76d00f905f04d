/** How names are said in French. */
import { NAME, type NameCue, type NameWords, nameCue } from '../names.ts';
import { NOT_NAMES } from './not-names.ts';

const KIN =
  '(?:fils|fille|mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|ami|amie|m[eè]re|p[eè]re|maman|papa|fr[eè]re|s(?:œ|oe)ur|neveu|ni[eè]ce|oncle|tante|cousin|cousine|petit[- ]fils|petite[- ]fille|grand[- ]m[eè]re|grand[- ]p[eè]re|mamie|papi|b[eé]b[eé]|enfant|gar[cç]on|chien|chienne|chat|chatte|voisin|voisine|beau[- ]p[eè]re|belle[- ]m[eè]re|coll[eè]gue|client|cliente)';

const TITLE = '(?:(?:[Mm]me|[Mm]r|[Mm]\\.|[Mm]adame|[Mm]onsieur|[Mm]lle) )?';
const IT_IS = "(?:moi,? c'est|c(?:'?est| est)?|moi|ici|je suis)";
const HELLO = '(?:bonjour|bonsoir|salut|coucou|hello|allo|allô|slt|bjr|cc)';

/** By its capital letter alone: what follows "c'est" in small letters is seldom a name. */
function capitalCue(source: string, isOther = false): NameCue {
  return { pattern: new RegExp(source, 'u'), isStrong: false, isOther };
}

/** For the French language. */
export const names: NameWords = {
  cues: [
    nameCue(`(?<!\\p{L})(?:je m['’]? ?appell?e|m'appell?e|je me nomme|mon (?:nom|pr[eé]nom)(?: complet)? (?:est|c'est))[: ]*${NAME}`, true),
    nameCue(`(?:^|[.,!?] ?|mon )(?:nom|pr[eé]nom)(?: et pr[eé]nom)? ?:[: ]*${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:au|sous le|[aà] mon) nom (?:de |d['’] ?)?${TITLE}${NAME}`, true),
    nameCue(`(?<!\\p{L})pour (?:mon|ma|notre) ${KIN}(?: \\d+ ans)?(?: qui)?(?: s'appelle| se nomme|,)? ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:mon|ma|notre) ${KIN},?(?: (?:qui )?s'appelle| se nomme) ${NAME}`, true, true),
    capitalCue(`(?<!\\p{L})(?:[Mm]on|[Mm]a|[Nn]otre) ${KIN},? (?=\\p{Lu})${NAME}`, true),
    nameCue(
      `(?<!\\p{L})(?:mett(?:ez|re)|mets|notez|note|inscri(?:vez|s|re)|r[eé]servez)(?:-?(?:le|la|moi|ça))? (?:au nom de|comme) ${NAME}`,
      false,
    ),
    nameCue(`(?<!\\p{L})${HELLO}[ ,!.]+${IT_IS} ${TITLE}${NAME}`, false),
    nameCue(`(?<!\\p{L})${HELLO}[ ,!.]+${IT_IS} (\\p{L}[\\p{L}'’-]+)(?= (?:je|j'|on|nous|est[- ]ce|il me|tu|vous|pour)\\b)`, true),
    nameCue(`(?<!\\p{L})(?:moi,? c'est|de la part de) ${TITLE}${NAME}`, false),
    capitalCue(
      `(?<!\\p{L})(?:[Cc]'?est|[Ii]ci|[Jj]e suis|[Cc]e sera pour|[Cc]'est pour|[Rr]dv pour|[Rr]endez-vous pour) ${TITLE}(?=\\p{Lu})${NAME}`,
    ),
    nameCue(`(?:^|[.!?,] ?)${NAME} [aà] l'appareil`, false),
    nameCue(
      `(?:(?:^|[ .!?])[-–~]|(?<!\\p{L})(?:merci(?: beaucoup| d'avance| bien)?|cordialement|cdlt|cdt|bien [aà] vous|bises|bisous|bonne (?:journ[eé]e|soir[eé]e)|salutations|[aà] bient[oô]t),?) ?${NAME}[ .!]*$`,
      false,
    ),
  ],
  notNames: NOT_NAMES,
  opener:
    /^(?:(?:bonjour|bonsoir|salut|coucou|oui|bien s[uû]r|d'accord|ok|pardon|alors|euh|c'est|c’est|je suis|moi|ce sera|au nom de|nom|pr[eé]nom|pour|je m'appelle|[aà]|mme|mr|m|madame|monsieur|mlle)[,.:! ]+)+/iu,
  ending: /[ ,.!]+(?:s'il (?:vous|te) pla[iî]t|svp|stp|merci|merci beaucoup|merci d'avance)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|et\b|mais\b)/u,
};
