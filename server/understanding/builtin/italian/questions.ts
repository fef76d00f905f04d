/** What people ask to know. */
import { type Row, row } from '../rephrasing.ts';
import { A, DAY_SAID, FREE, OWN, THERE_IS, VISIT, YOU_ARE, YOU_CAN, YOU_HAVE, YOU_MANAGE } from './verbs.ts';

export const QUESTIONS: readonly Row[] = [
  row('\\bquanto (?:per )?(?=(?:il|lo|la|un|una|le|gli) (?!tempo|resto|prima))', 'how much is '),
  row('^(?:e |ma |hello,? )*(?:at|a|per) che ora(?= ?\\?*$)', 'when is my appointment'),
  row(
    '\\b(?:(?:volevo|vorrei|posso|potrei|mi piacerebbe|era per) (?:solo |soltanto )?)?(?:sapere|conoscere) (?:il prezzo|i prezzi|il costo|la tariffa|le tariffe) (?:di|del|della|dello|per)? ?(?:un |una |il |la |lo )?',
    'how much is ',
  ),
  row('\\b(?:avete|ha|hai|ci sono|ce ne sono|ci sarebbe)(?: qualcosa d[i ])? ?altr[oie](?= ?\\?)', 'any other times'),
  row("\\bquando is che (?=(?:ho|i have)\\b)|\\bquando e' che (?=ho\\b)", 'quando '),
  row(
    `\\b(?:at|a|per) che ora (?:e'?|ho|era|avevo|sarebbe|abbiamo|devo (?:venire|essere li))(?: (?:${OWN}${VISIT}|prenotato|fissato))?|\\bquando devo (?:venire|essere li|presentarmi)|\\b(?:quando|che giorno|per quando|che data) (?:e'?|ho|era|avevo|abbiamo|sarebbe) (?:${OWN}${VISIT}|prenotato|fissato)|\\b(?:che|quali) ${VISIT} (?:ho|avevo|abbiamo)|\\b(?:mi (?:ricorda|ricordi|ricordate|conferma|confermi|confermate|puo confermare|puoi confermare|potete confermare|sa dire|sai dire)|(?:puo|puoi|potete) (?:confermar|ricordar)mi) (?:${OWN}${VISIT}|(?:il )?giorno e (?:la )?ora|la data|lo orario|quando)`,
    'when is my appointment',
  ),
  row(
    `\\b(?:ho|avevo|abbiamo|avevamo|avrei|(?:ho|avevo) (?:preso|fissato|prenotato)) (?:gia )?(?:${A} )?${VISIT}`,
    'i have an appointment',
  ),
  row(`\\b(?:ho|avevo|abbiamo|avevamo) (?:gia )?(?:prenotato|fissato)\\b`, 'i have an appointment'),
  row('^((?:hello|sorry|ma|but|scusi|scusa)*,? ?)i have an appointment(?=[^.,!?]*\\?$)', '$1do i have an appointment'),
  row(
    `\\b(?:il|lo|la|gli) (?:(?:mio|mia|miei|nostro|nostra|prossimo) )*${VISIT}\\b(?! (?:liber|disponibil))|\\b(?:mio|mia|questo|quello) ${VISIT}`,
    'my appointment',
  ),
  row("\\bmy appointment e'? (?:ancora |sempre )?(?:confermat[oa]|valid[oa]|fissat[oa])", 'is my appointment still on'),
  row(
    `\\b(?:che|quali|quale) (?:orari|ore|orario|posti|giorni|disponibilita|date) (?:${YOU_HAVE}|${THERE_IS}|sono)(?: ancora)? ?${FREE}|\\bche disponibilita (?:${YOU_HAVE}|${THERE_IS})|\\b(?:gli |le |che )?(?:orari|date|giorni|posti) ${FREE}|\\b(?:la |le |vostra |tua |sua )*disponibilita\\b(?= ?(?:$|[?.,]|on|at|for|in|next|this|tomorrow|per|di|del))`,
    'do you have anything free ',
  ),
  row(
    "\\b(?:a|at) che ora (?:aprite|apri\\b|apre|chiudete|chiudi|chiude|iniziate|finite|lavorate)|\\b(?:che|quali|qual) (?:sono )?(?:gli |vostri |tuoi |suoi |e'? (?:il|lo) )*(?:orari|orario)(?: (?:fate|fai|fa|avete|hai|ha|osservate|di apertura))?|\\borari[o]? (?:di )?(?:apertura|lavoro|negozio|salone|studio)|\\bfino a che ora (?:siete|lavorate|sei|state|e'?|tenete|aprite)|\\bquando (?:aprite|apre|apri\\b|chiudete|chiude|siete aperti|sei aperto|sei aperta|e' aperto)|\\bche giorni (?:siete|lavorate|aprite|sei|fate|e'?)(?: aperti| aperto| chiusi)?",
    'what are your opening hours',
  ),
  row(
    `\\b(?:aprite|siete apert[ie]|sei apert[oa]|e'? apert[oa]|lavorate|lavori|lavora|siete chius[ie]|siete in ferie)(?: anche)? (?=${DAY_SAID})`,
    'are you open ',
  ),
  row(
    "\\b(?:aprite|siete apert[ie]|sei apert[oa]|e'? apert[oa]|state aperti|siete chius[ie]|lavor(?:ate|i)(?= ?(?:$|\\?)))",
    'are you open',
  ),
  row(
    "\\bquanto (?:costa(?:no)?|costerebbe(?:ro)?|viene|vengono|verrebbe(?:ro)?|prend[ie]|prendete|prende|pago|si paga|mi (?:costa|viene|costerebbe|fai|fate|fa)|chiedi|chiedete|chiede|sarebbe|e'?)\\b(?: a (?:costare|venire))?|\\b(?:che|quali|qual) (?:e'? |sono )?(?:il |gli |la |le )?(?:prezz[oi]|cost[oi]|tariff[ae])(?: (?:ha|avete|hanno|e'?|sono|fate|fai|fa))?|\\ba quanto (?:sta|fate|fai|viene)",
    'how much is',
  ),
  row('\\b(?:prezz[oi]|listino(?: prezzi)?|tariff[ae]|preventivo|costi|il costo)\\b', 'prices'),
  row(
    "\\b(?:dove (?:siete|sei|si trova|vi trovate|ti trovi|e'?|avete|hai|sta|devo venire)(?: (?:lo studio|il salone|il negozio|di preciso|esattamente|ubicati))*|(?:qual|quale) e'? (?:lo |il vostro |il tuo |il suo )?indirizzo|(?:in )?(?:che|quale) via (?:siete|sei|e'?)?|come (?:arrivo|si arriva|vi raggiungo|faccio ad arrivare))",
    'where are you',
  ),
  row('\\b(?:indirizzo|posizione)\\b', 'address'),
  row("\\b(?:ci |vicino )?(?:e'?|avete|si trova|trovo) (?:un )?parcheggi[oa]?\\b|\\bparcheggi[oa]?\\b|\\bparcheggiare\\b", 'parking'),
  row(
    '\\b(?:che|quali) (?:servizi|trattamenti|prestazioni|lezioni|corsi|massaggi)(?: (?:offrite|avete|fate|fai|fa|offre|ci sono))?|\\b(?:cosa|che cosa|che) (?:fate|offrite|proponete)\\b|\\bdi cosa vi occupate',
    'what services do you offer',
  ),
  row('\\b(?:fate|fai|offrite|trattate)(?: anche)? (?!at |alle |to )(?=\\S)', 'do you do '),
  row(
    '\\bquanto (?:dura|durano|durerebbe|tempo (?:ci vuole|serve|dura|occorre)|ci (?:vuole|mette|mettete|metti))(?: (?:la|il|lo|una|un))?',
    'how long does it take',
  ),
  row(
    "\\b(?:chi (?:sei|siete|parla|scrive|risponde)|chi e'?(?= ?(?:$|[?.,!]|lei|che))|con chi (?:parlo|sto parlando|scrivo|ho il piacere))",
    'who is this',
  ),
  row(
    `\\b(?:${YOU_ARE}|parlo con|sto parlando con|e'? questo) (?:un |una )?(?:robot|bot|macchina|risponditore|persona(?: (?:vera|reale))?|umano|intelligenza artificiale|ia|ai|computer|assistente virtuale)\\b`,
    'are you a bot',
  ),
  row(
    '\\b(?:accettate|accetti|posso pagare|si puo pagare|si paga) (?:con |anche )*(?:la |il |le |gli )?(?:carta|carte|bancomat|satispay|pos|contanti|paypal)(?: di credito)?',
    'can i pay by credit card',
  ),
  row(
    `\\bquando (?:${YOU_HAVE}|${THERE_IS})(?: (?:un |del |qualche |il primo )?(?:posto|buco|spazio|disponibilita|appuntamento|tempo|liber[oia]))?(?: liber[oa])?\\b|\\bquando ${YOU_ARE} ${FREE}|\\bquando (?:posso|potrei|possiamo|potremmo) (?:venire|passare|prenotare)|\\bquando (?:${YOU_CAN}|${YOU_MANAGE})\\b|\\b(?:che|quale|quali) giorn[oi] (?:posso|puo|puoi|potete|avete|hai|va bene|riesce|riesci|riuscite|siete|sei)\\b(?: (?:venire|liber[oaie]|a))*`,
    'when are you free ',
  ),
  row(
    `\\bnon (?:${YOU_HAVE}|${THERE_IS}) (?:piu )?(?:niente|nulla|altr[io]|qualcosa|post[oi])(?: (?:orari|giorni|di|posti|liber[oi]|altro))*\\b`,
    'do you have anything else free ',
  ),
  row(
    `\\b(?:${YOU_HAVE}|${THERE_IS})(?: (?:ancora|per caso|mica|anche|un|una|uno|del|dei|degli|qualche|qualcosa|nulla|niente|piu))* ?(?:post[oi]|buc(?:o|hi)|spazi[o]?|disponibilita|disponibil[ei]|liber[oaie]|slot|qualcosa|orari|appuntamenti|appuntamento|momento|tempo)(?: (?:di )?${FREE})?\\b`,
    'do you have anything free ',
  ),
  row(
    `\\b${YOU_ARE}(?: ancora)? ${FREE}\\b(?= ?(?:\\?|$|to |on |at |in |next|this|tomorrow|today|tonight|per|the|\\w+day|la |il |lo |un ))`,
    'is free ',
  ),
];
