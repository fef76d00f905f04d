/** How names are said in Italian. */

import { NAME, type NameWords, nameCue } from '../names.ts';
import { CALLINGS } from './callings.ts';

const KIN =
  '(?:figli[oa]|bimb[oa]|bambin[oa]|mogli?e?|marito|compagn[oa]|fidanzat[oa]|mamma|madre|pap[àa]|padre|fratello|sorella|amic[oa]|nipot[ei]|nipotin[oa]|nonn[oa]|zi[oa]|cugin[oa]|suocer[oa]|cognat[oa]|cane|gatt[oa]|ragazzo|ragazza)';
const TITLE =
  '(?:(?:il |la )?(?:signor[ae]?|sig\\.?(?:ra)?\\.?|dott(?:or|oressa|\\.(?:ssa)?)?|avv(?:ocato|\\.)?|prof(?:essor|essoressa|\\.)?|ing(?:egner|\\.)?) )?';

const NOT_NAMES = new Set(
  `a ad ai al alla alle allo agli abbiamo adesso ancora anche andata annullare aperti appuntamento appuntamenti aprile agosto arrivo arrivata arrivato bene ben buona buonasera buongiorno buono c'è cambiare cancellare caso che chi ci ciao circa cliente clienti come comunque con confermo contenta contento cosa così cosi da dai dal dalla dalle d'accordo davvero dei del della delle di dicembre disdire disponibile disponibili dispiaciuta dispiaciuto domani domenica dopo dopodomani dove dovrei due e è ed ero esatto euro fa favore febbraio ferie felice fino forse fra fuori gennaio già gia giovedì giovedi giugno giusto grazie ha ho i il impegnata impegnato impegnati in incinta indisposta interessata interessato invece io l'appuntamento la le lei lei libera liberi libero li lì lo luglio lui lunedì lunedi ma maggio malata malato male mamma marito marzo mattina me meglio mentre mercoledì mercoledi mezzogiorno mi mia miei mio moglie molto mezza nel nella nessun nessuno no noi nome non novembre nuova nuovo o occupata occupato oggi ok ora orario ore ottimo ottobre papà papa passata per perché perche perfetto più piu pomeriggio possibile posso potrei preferisco prenotare prenotata prenotato presto prima primo pronta pronto prossima prossimo può puo purtroppo qua qualche quale quando quanto quasi quattro quello questa questo qui raffreddata raffreddato rimasta rimasto ritardo sabato salve scusa scusi se sei sempre sera sereno settembre settimana sì si sicura sicuro signora signore solo sola sono sotto spiacente spostare stanca stanco stasera sta stata stato stessa stesso sto su subito sul tardi te tempo tra tranquilla tranquillo tre tu tua tutti tutto un una uno uomo donna urgente va vecchia venerdì venerdi venire verso via voi volevo vorrei zona taglio piega colore barba capelli massaggio visita lezione signor signorina dottore dottoressa studentessa studente mancino allergica allergico d'accordissimo perfetta super certo sicuramente ottima anzi cioè nulla niente pure magari bloccata bloccato appena colui colei quella quelli queste anch'io mille tante infinite anticipatamente grz graz thx tnx cmq nn bn x xke ke dai vado vengo parente madre padre figlio figlia`.split(
    ' ',
  ),
);

/** For the Italian language. */
export const names: NameWords = {
  cues: [
    nameCue(
      `(?<!\\p{L})(?:(?<!come )mi chiamo|il mio nome(?: e cognome)?(?: completo)? [èe]'?:?|il nome [èe]'?:?|nome(?: e cognome)?(?: completo)?: ?|mio nome [èe]'?) ?${TITLE}${NAME}`,
      true,
    ),
    nameCue(`(?<!\\p{L})(?:a|al|sotto il|con il|col) nome (?:di |della |del )?${TITLE}${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:a nome|al nome)[: ]+${TITLE}${NAME}`, true),
    nameCue(`(?<!\\p{L})(?<!(?:il|che|mio|un|suo|tuo|quale|di|a) )nome[: ]+${TITLE}${NAME}`, false),
    nameCue(`(?<!\\p{L})(?:lei |lui )?si chiama ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:per|con) (?:il |la )?(?:mi[oa]|nostr[oa]) ${KIN},? (?:che si chiama |di nome |si chiama )?${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:mi[oa]|nostr[oa]) ${KIN},? (?:che si chiama|si chiama|di nome) ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:qui [èe]'?|parla|le scrive|ti scrive|sono sempre|sono ancora) ${TITLE}${NAME}`, false),
    nameCue(`(?<!\\p{L})(?<!(?:chi|ci|dove|non|che|quanti|quali|prezzi|orari) )(?<!posti )(?:sono|sn) ${TITLE}${NAME}`, false),
    nameCue(
      `(?:(?:^|[ .!?])[-–~]|(?<!\\p{L})(?:grazie(?: mille)?|saluti|un saluto|cordialmente|buona giornata|a presto),?) ?${NAME}[ .!]*$`,
      false,
    ),
  ],
  notNames: NOT_NAMES,
  callings: CALLINGS,
  opener:
    /^(?:(?:ciao|salve|buongiorno|buonasera|certo|s[iì]|ok|va bene|certamente|scus[ai]|allora|ah|sono|[èe]'?|a nome(?: di)?|al nome|(?:lei |lui )?si chiama|mi chiamo|il mio nome [èe]'?|il nome [èe]'?|nome|per|di|metta|metti|scriva|scrivi|faccia|signor[ae]?|sig\.?(?:ra)?\.?)[,.:! ]+)+/iu,
  ending: /[ ,.!]+(?:per favore|grazie|grazie mille|va bene|per piacere)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|e\b|ma\b)/u,
};
