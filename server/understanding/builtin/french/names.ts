/** How names are said in French. */
import { NAME, type NameWords, nameCue } from '../names.ts';

const KIN =
  '(?:fils|fille|mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|ami|amie|m[eè]re|p[eè]re|maman|papa|fr[eè]re|s(?:œ|oe)ur|neveu|ni[eè]ce|oncle|tante|cousin|cousine|petit[- ]fils|petite[- ]fille|grand[- ]m[eè]re|grand[- ]p[eè]re|mamie|papi|b[eé]b[eé]|enfant|gar[cç]on|chien|chienne|chat|chatte|voisin|voisine|beau[- ]p[eè]re|belle[- ]m[eè]re|coll[eè]gue|client|cliente)';

const NOT_NAMES = new Set(
  `a à absent absente actuellement ai ainsi alors annuler août après aprem arrivé arrivée as assez aucun aucune aujourd'hui aujourd aussi autre avant avec avril bien bientôt bloqué bloquée bon bonjour bonne bonsoir car ce cela celle celui certain certaine cet cette chez client cliente coincé coincée combien comme comment complet confirmer content contente coupe cool correct d'accord dans de décembre demain déplacer depuis dernier dernière des désolé désolée deux devant dimanche disponible dispo disponibles donc du elle en encore enceinte ensuite entendu est et été être exact faire fait février fini gentil grand il ils ici intéressé intéressée janvier je jeudi jour juillet juin juste l'après-midi la là le lendemain les leur libre libres lui lundi ma madame maintenant mais malade mardi mars matin mauvais même merci mercredi mes midi minuit moi mon monsieur ne né née nickel nickel noël non normal nous nouveau nouvelle novembre occupé occupée octobre ok on ou où oui par parfait parfaite partant partante pas perdu perdue petit peu peut plus plutôt possible pour pourquoi premier première prêt prête pris prise prochain prochaine qu que quel quelle quelqu'un quelque qui quoi ravi ravie rdv rendez rendez-vous réserver retard sa salut samedi sans se semaine septembre seul seule si soir soirée son sous souci sur sûr sûre super svp ta tard te tellement toi ton top tôt toujours toute tout tous très trois trop tu un une urgent vendredi venir vers voilà votre vous vraiment week-end y yes en-route c'est j'ai j'aurais j'aimerais déjà dsl cordialement cdlt bisous bises bye journée beaucoup infiniment d'avance mille encore vite bonne-journée docteur note noté confirmé annulé vu reçu génial impeccable excellent mai`.split(
    /\s+/,
  ),
);

/** For the French language. */
export const names: NameWords = {
  cues: [
    nameCue(
      `(?<!\\p{L})(?:je m'appell?e|m'appell?e|je me nomme|je me prénomme|mon (?:nom|pr[eé]nom)(?: complet)? (?:est|c'est)|mon (?:nom|pr[eé]nom)[: ]+|(?:^|[.,!?] ?)(?:nom|pr[eé]nom)(?: et pr[eé]nom)? ?[: ]+(?:est )?)[: ]*${NAME}`,
      true,
    ),
    nameCue(`(?<!\\p{L})(?:au|sous le|[aà] mon) nom (?:de |d['’] ?)?(?:(?:mme|mr|m\\.|madame|monsieur|mlle) )?${NAME}`, true),
    nameCue(`(?<!\\p{L})pour (?:mon|ma|notre) ${KIN}(?: \\d+ ans)?(?: qui)?(?: s'appelle| se nomme|,)? ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:mon|ma|notre) ${KIN},?(?: (?:qui )?s'appelle| se nomme) ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:mon|ma|notre) ${KIN},? (?=\\p{Lu})${NAME}`, false, true),
    nameCue(
      `(?<!\\p{L})(?:mett(?:ez|re)|mets|notez|note|inscri(?:vez|s|re)|r[eé]servez)(?:-?(?:le|la|moi|ça))? (?:[aà]|au nom de|comme|pour) ${NAME}`,
      false,
    ),
    nameCue(
      `(?<!\\p{L})(?:moi c'est|moi,? c'est|ici|c'est|je suis|ce sera pour|c'est pour|de la part de) (?:(?:mme|mr|m\\.|madame|monsieur|mlle) )?${NAME}`,
      false,
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
