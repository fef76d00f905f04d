/** What people ask for: a booking, a move, a cancellation, a person, an answer. */
import { type Row, row } from '../rephrasing.ts';

const VISIT = '(?:appuntament[oi]|prenotazion[ei]|visit[ae]|sedut[ae]|lezion[ei]|incontr[oi]|consulenz[ae]|consulto)';
const OWN = `(?:(?:il|lo|la|gli|le|un|una|questo|questa|quello|quella|mio|mia|miei|nostro|nostra|prossimo) )*`;
const WANT =
  '(?:vorrei|vorremmo|volevo|volevamo|desidero|desidererei|mi piacerebbe|gradirei|avrei bisogno di|ho bisogno di|dovrei|devo|cerco di|intendo|vogliamo|voglio|si potrebbe|bisognerebbe)';
const DAY_SAID = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next|this|on the|the)';
const WHEN_SAID = `(?:${DAY_SAID}|day after|in the|at \\d|after|before|around|between|from|noon|lunchtime|first thing|late afternoon|\\d)`;
const CANCEL = '(?:annull|cancell)(?:are|o|i|a|ate|iamo|erei|ato|ata)|disdi(?:re|co|ci|ca|te|ciamo|rei)|disdett[ao]';
const MOVE =
  '(?:(?:spost|riprogramm)(?:are|o|i|a|ate|iamo|erei)|(?:rimand|anticip|posticip|rinvi)(?:are|o|i|a|ate|iamo|amo|erei)|modific(?:are|o|a|ate|hiamo|hi)|slittare|ritardare)';
const SOMEONE =
  '(?:qualcuno|una persona(?: (?:vera|reale))?|un operatore|un operatrice|un umano|una umana|un essere umano|il titolare|la titolare|il responsabile|la responsabile|il proprietario|la proprietaria|il capo|la segretaria|la segreteria|la reception|lei|te|voi|il dottore|la dottoressa|il medico|lo avvocato|il parrucchiere|la parrucchiera|lo idraulico|un tecnico|il tecnico|la persona)';

const TELLING: readonly Row[] = [
  row(
    '\\b(?:mi (?:dica|dice|dici|dite|puo dire|puoi dire|potete dire|saprebbe dire|faccia sapere|fai sapere|fate sapere)|dimmi|ditemi|fammi sapere|fatemi sapere)(?: se)?\\b',
    'tell me',
  ),
  row(
    '\\b(?:vorrei|volevo|vorremmo|volevamo|mi piacerebbe|desidero|desideravo) (?:sapere|chiedere|chiederle|chiederti|chiedervi|capire|informazioni|informarmi)(?: (?:se|per))?\\b',
    '',
  ),
  row(
    `\\b(?:parlare|parlo|sentire|comunicare|chattare)(?: direttamente| un attimo)? (?:con )?${SOMEONE}|\\b(?:parlare|parlo) con (?:\\S+)(?= ?(?:$|[.,?!]))|\\bparlar(?:le|ti|vi)\\b|\\bmi (?:passi|passa|passate|puo passare|puoi passare) ${SOMEONE}`,
    'talk to a person',
  ),
  row(
    '\\b(?:mi (?:puo|puoi|potete|potrebbe|potresti|potreste) (?:ri)?(?:chiamare|telefonare|contattare)|(?:puo|puoi|potete|potrebbe|potresti|potreste) (?:ri)?(?:chiamar|telefonar|contattar)mi|mi (?:ri)?(?:chiami|chiama|chiamate|telefoni|telefona|telefonate|contatti|contatta|contattate)|(?:ri)?(?:chiamami|chiamatemi|telefonami|contattami|contattatemi)|(?:essere|venire) (?:ri)?(?:chiamat[oa]|contattat[oa])|mi faccia (?:ri)?chiamare|mi fate (?:ri)?chiamare|telefonata)\\b(?: (?:lei|tu|voi|pure))*',
    'can you call me',
  ),
  row(
    '\\b(?:(?:sono|saro|siamo|sto arrivando|arrivo|arrivero|arriviamo|sto) (?:(?:un po|un pochino|leggermente|molto|circa|\\d+ minutes) )*(?:in|con) (?:(?:un po|circa|\\d+ minutes) )*(?:di )?ritardo|(?:faccio|faro|facciamo|arrivo|arrivero|arriviamo|saro li) (?:(?:un po|un pochino|leggermente|circa|\\d+ minutes) )*(?:tardi|di ritardo)|ritardo|tardo(?= di)|ho (?:(?:un po|\\d+ minutes) di )?ritardo)\\b(?: di (?:circa )?\\d+ minutes)?',
    "i'm running late",
  ),
  row(
    '\\b(?:sto arrivando|sono (?:quasi )?(?:per strada|in strada|arrivat[oa]|qui fuori|gia qui)|arrivo subito|arrivo)\\b(?! (?:later|at|tardi|on|tomorrow|today))',
    "i'm on my way",
  ),
];

const CANCELLING: readonly Row[] = [
  row(
    `\\bnon (?:mi )?(?:serve|servira|servirebbe|occorre|necessito|ho) piu(?: bisogno)?(?: (?:di|della|dell[oa]|del))? ?${OWN}${VISIT}?|\\bnon (?:voglio|vorrei) piu (?:venire|${OWN}${VISIT}|prenotare)`,
    'i no longer need my appointment ',
  ),
  row(
    `\\bnon (?:lo |la |me lo |me la )?(?:annulli|annulla|annullate|cancelli|cancella|cancellate|disdica|disdite)\\b|\\bnon (?:voglio|vorrei|volevo|intendo|serve|deve) (?:annullare|cancellare|disdire)(?:l[oa])?\\b|\\bnon (?:annullare|cancellare|disdire)(?:l[oa])?\\b`,
    "don't cancel",
  ),
  row(
    '\\b(?:costi|costo|penale|politica|termini|condizioni) (?:di|per) (?:la )?(?:cancellazione|annullamento|disdetta)',
    'cancellation policy',
  ),
  row('\\b(?:ho|abbiamo|ha|avete|avevo) (?:gia )?(?:annullato|cancellato|disdetto)', 'i cancelled'),
  row(
    '\\b(?:annullar|disdir|cancellar)(?:l[oaie]|mel[oa]|mi|ci|glielo)\\b|\\b(?:annulla|annulli|disdici|disdica|cancella|cancelli)(?:l[oa]|mel[oa])\\b|\\b(?:me )?l[oa] (?:annulli|annulla|annullate|cancelli|cancella|cancellate|disdica|disdici|disdite|disdico|annullo|cancello)\\b',
    'cancel it',
  ),
  row(`\\b(?:${CANCEL}) (?:di )?${OWN}${VISIT}`, 'cancel my appointment'),
  row(`\\b(?:${CANCEL}|dare (?:disdetta|buca))\\b`, 'cancel'),
  row(
    `\\b(?:devo |dobbiamo |vorrei )?(?:saltare|rinunciare a|rinunciare|togliere|eliminare|togli|tolga|elimina|elimini) (?:a )?${OWN}${VISIT}`,
    'cancel my appointment',
  ),
  row(
    `\\b${OWN}${VISIT}((?: (?:of|on|at|the|next) ?\\S+)*) non (?:mi )?(?:va|andrebbe)(?: piu)?(?: bene)?\\b`,
    "i can't make my appointment$1",
  ),
  row(
    `\\bnon (?:posso|potro|potrei|possiamo|potremo|riesco|riusciro|riusciamo|riusciremo|riuscirei|ce la faccio|ce la facciamo|ce la faro)(?: piu| proprio)?(?: a)? (?:venire|venirci|esserci|essere presente|essere li|passare|presentarmi|partecipare|arrivare|raggiungervi|mantenere ${OWN}${VISIT}|rispettare ${OWN}${VISIT})(?: (?:a|all[oa]|alla|per))?(?: ${OWN}${VISIT})?`,
    "i can't make it ",
  ),
  row(
    '\\bnon (?:posso|potro|potrei|possiamo|riesco|riuscirei|riusciro|ce la faccio)(?: proprio)?(?: a)? (?=(?:not )?(?:before|after|until)\\b)',
    "i can't ",
  ),
  row(
    `\\bnon (?:posso|potro|possiamo|riesco|riusciro|riusciamo|ce la faccio)(?: piu| proprio)? (?:per )?(?=(?:to |of )?${WHEN_SAID})`,
    "i can't make ",
  ),
  row(
    `\\bnon (?:posso|potro|possiamo|riesco|riusciro|ce la faccio|ci riesco)(?: piu| proprio)?(?: a)?(?= ?(?:$|[,.!?;]|perche|ma|but|per\\b|purtroppo|mi dispiace))`,
    "i can't make it",
  ),
  row(
    '\\bnon (?:ci sono|ci saro|ci siamo|ci saremo|vengo|verro|veniamo|verremo)(?: piu)?\\b(?! (?:altr|post|orari|appuntament|disponibil|problem))',
    "i can't make it",
  ),
  row(
    "\\b(?:ho avuto|e' sorto|e sorto|mi e'? (?:sorto|capitato|uscito)|e'? (?:successo|saltato fuori)) (?:un|uno|una)? ?(?:imprevisto|contrattempo|impegno|problema)",
    'something came up',
  ),
];

const MOVING: readonly Row[] = [
  row(
    `\\b(anticip|posticip|ritard|rimand|spost|slitt)\\w* (?:${OWN}${VISIT} )?di (\\d+ (?:minutes|hours))`,
    (_, verb, much) => `move it ${much} ${verb?.startsWith('anticip') ? 'earlier' : 'later'}`,
  ),
  row(
    '\\b(?:spostar|rimandar|posticipar|anticipar|rinviar|modificar|cambiar|riprogrammar)(?:l[oaie]|mel[oa]|mi|ci|glielo)\\b|\\b(?:sposta|sposti|rimanda|anticipa|posticipa|cambia)(?:l[oa]|mel[oa])\\b|\\b(?:me |ce )?l[oa] (?:sposti|sposta|spostate|spostiamo|sposto|rimandi|rimandiamo|rimanda|anticipi|anticipa|anticipiamo|posticipi|posticipiamo|cambi|cambia|cambiamo)\\b|\\b(?:spostami|mi sposti|mi sposta|mi spostate|spostatemi)\\b',
    'move it',
  ),
  row(
    `\\b${MOVE} (?:il|la|lo)? ?(?:mio )?(?:orario|giorno|data|ora)\\b(?: (?:di|della|dell[oa]|del) ${OWN}${VISIT})?`,
    'move my appointment',
  ),
  row(
    `\\b(?:cambi(?:are|o|a|amo|ate)) (?:il |la |lo |di )?(?:mio )?(?:orario|giorno|data|ora)\\b(?: (?:di|della|dell[oa]|del|a|all[oa]) ${OWN}${VISIT})?`,
    'move my appointment',
  ),
  row(`\\b(?:${MOVE}|cambi(?:are|o|a|amo|ate)|spostamento di|cambio) ${OWN}${VISIT}`, 'move my appointment'),
  row(`\\b${MOVE}\\b`, 'move'),
  row(`\\bmove(?= (?:to|from|in|at|on|next|the|later|earlier|${DAY_SAID})\\b| ?(?:[?.!,]|$))`, 'move it'),
];

const ASKING: readonly Row[] = [
  row(
    `\\b(?:at|a|per) che ora (?:e'?|ho|era|avevo|sarebbe|abbiamo|devo (?:venire|essere li))(?: (?:${OWN}${VISIT}|prenotato|fissato))?|\\bquando devo (?:venire|essere li|presentarmi)|\\b(?:quando|che giorno|per quando|che data) (?:e'?|ho|era|avevo|abbiamo|sarebbe) (?:${OWN}${VISIT}|prenotato|fissato)|\\b(?:che|quali) ${VISIT} (?:ho|avevo|abbiamo)|\\b(?:mi (?:ricorda|ricordi|ricordate|conferma|confermi|confermate|puo confermare|puoi confermare|potete confermare|sa dire|sai dire)|(?:puo|puoi|potete) (?:confermar|ricordar)mi) (?:${OWN}${VISIT}|(?:il )?giorno e (?:la )?ora|la data|lo orario|quando)`,
    'when is my appointment',
  ),
  row(
    `\\b(?:ho|avevo|abbiamo|avevamo|avrei|ho gia|ho preso|ho fissato|ho prenotato|avevo preso|avevo fissato|avevo prenotato) (?:gia )?(?:(?:un|una|lo|la) )?${VISIT}`,
    'i have an appointment',
  ),
  row(`\\b(?:ho|avevo|abbiamo|avevamo) (?:gia )?(?:prenotato|fissato)\\b`, 'i have an appointment'),
  row('^((?:hello|sorry|ma|but|scusi|scusa)*,? ?)i have an appointment(?=[^.,!?]*\\?$)', '$1do i have an appointment'),
  row(
    `\\b(?:il|lo|la|gli) (?:(?:mio|mia|miei|nostro|nostra|prossimo) )*${VISIT}\\b(?! (?:liber|disponibil))|\\b(?:mio|mia|questo|quello) ${VISIT}`,
    'my appointment',
  ),
  row(
    "\\b(?:che|quali|quale) (?:orari|ore|orario|posti|giorni|disponibilita|date) (?:avete|hai|ha|avreste|avresti|sono|ci sono|c'?e'?|e'?)(?: ancora)? ?(?:liber[ioea]|disponibil[ei])|\\bche disponibilita (?:avete|hai|ha|c'?e|ci sono)|\\b(?:gli |le |che )?(?:orari|date|giorni|posti) (?:liber[ioea]|disponibil[ei])|\\b(?:la |le |vostra |tua |sua )*disponibilita\\b(?= ?(?:$|[?.,]|on|at|for|in|next|this|tomorrow|per|di|del))",
    'do you have anything free ',
  ),
  row(
    "\\b(?:a|at) che ora (?:aprite|apri\\b|apre|chiudete|chiudi|chiude|iniziate|finite|lavorate)|\\b(?:che|quali|qual) (?:sono )?(?:gli |i vostri |i tuoi |i suoi |e'? (?:il|lo) )?(?:vostri )?(?:orari|orario)(?: (?:fate|fai|fa|avete|hai|ha|osservate|di apertura))?|\\borari[o]? (?:di )?(?:apertura|lavoro|negozio|salone|studio)|\\bfino a che ora (?:siete|lavorate|sei|state|e'?|tenete|aprite)|\\bquando (?:aprite|apre|apri\\b|chiudete|chiude|siete aperti|sei aperto|sei aperta|e' aperto)|\\bche giorni (?:siete|lavorate|aprite|sei|fate|e'?)(?: aperti| aperto| chiusi)?",
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
    "\\bquanto (?:costa(?:no)?|costerebbe(?:ro)?|viene|vengono|verrebbe(?:ro)?|prend[ie]|prendete|prende|pago|si paga|mi (?:costa|viene|costerebbe|fai|fate|fa)|chiedi|chiedete|chiede|sarebbe|e'?)\\b(?: a (?:costare|venire))?|\\b(?:che|quali|qual) (?:e'? |sono )?(?:il |i |la |le )?(?:prezz[oi]|cost[oi]|tariff[ae])(?: (?:ha|avete|hanno|e'?|sono|fate|fai|fa))?|\\ba quanto (?:sta|fate|fai|viene)",
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
    "\\b(?:sei|siete|e'?|lei e'?|parlo con|sto parlando con|e'? questo) (?:un |una )?(?:robot|bot|macchina|risponditore|persona(?: (?:vera|reale))?|umano|intelligenza artificiale|ia|ai|computer|assistente virtuale)\\b",
    'are you a bot',
  ),
  row(
    '\\b(?:accettate|accetti|posso pagare|si puo pagare|si paga) (?:con |anche )*(?:la |il |le |gli )?(?:carta|carte|bancomat|satispay|pos|contanti|paypal)(?: di credito)?',
    'can i pay by credit card',
  ),
  row(
    "\\bquando (?:avete|hai|ha|avreste|avresti|ci sarebbe|ci e'?|c'?e'?)(?: (?:un |del |qualche |il primo )?(?:posto|buco|spazio|disponibilita|appuntamento|tempo|liber[oia]))?(?: liber[oa])?\\b|\\bquando (?:sei|siete|e'?|sarebbe|saresti|sareste) (?:liber[oaie]|disponibil[ei])|\\bquando (?:posso|potrei|possiamo|potremmo) (?:venire|passare|prenotare)|\\bquando (?:puo|puoi|potete|potrebbe|potresti|riesc[ie]|riuscite|riuscirebbe|riusciresti)\\b|\\b(?:che|quale|quali) giorn[oi] (?:posso|puo|puoi|potete|avete|hai|va bene|riesce|riesci|riuscite|siete|sei)\\b(?: (?:venire|liber[oaie]|a))*",
    'when are you free ',
  ),
  row(
    "\\bnon (?:ci sono|ci e'?|avete|hai|ha|avreste) (?:piu )?(?:niente|nulla|altr[io]|qualcosa|post[oi])(?: (?:orari|giorni|di|posti|liber[oi]|altro))*\\b",
    'do you have anything else free ',
  ),
  row(
    "\\b(?:avete|hai|ha|avreste|avresti|avrebbe|ci e'?|c'?e'?|ce|ci sarebbe|ci sono|ci sarebbero|rimane|resta|e'? rimasto|sono rimasti|tieni|hai ancora|avete ancora)(?: (?:ancora|per caso|mica|anche|un|una|uno|del|dei|degli|qualche|qualcosa|nulla|niente|piu))* ?(?:post[oi]|buc(?:o|hi)|spazi[o]?|disponibilita|disponibil[ei]|liber[oaie]|slot|qualcosa|orari|appuntamenti|appuntamento|momento|tempo)(?: (?:di )?(?:liber[oaie]|disponibil[ei]))?\\b",
    'do you have anything free ',
  ),
  row(
    "\\b(?:sei|siete|e'?|sarebbe|saresti|sareste|lei e'?)(?: ancora)? (?:liber[oaie]|disponibil[ei])\\b(?= ?(?:\\?|$|to |on |at |in |next|this|tomorrow|today|tonight|per|the|\\w+day|la |il |lo |un ))",
    'is free ',
  ),
];

const BOOKING: readonly Row[] = [
  row('\\bsi (?:puo|potrebbe|potra|riesce|riuscirebbe)(?: a)?\\b', 'posso'),
  row(`\\b(?:un altro|una altra|altro|altra) (?:${VISIT})`, 'another appointment'),
  row(`\\b(?:anche|pure) (?:un|una) ${VISIT}`, 'also an appointment'),
  row(
    `\\b${WANT} (?:(?:gia|anche|pure) )?(?:prenotare|fissare|prendere|avere|chiedere|richiedere|programmare|concordare|stabilire|organizzare|confermare)(?:mi|ne)?(?: (?:un|una|lo|la))? ?${VISIT}?`,
    (match) => (match.includes('another') ? match : 'i would like to book an appointment '),
  ),
  row(
    `\\b(?:prenotare|fissare|fissiamo|prendere|chiedere|richiedere|programmare|concordare|organizzare|fissarmi|prenotarmi|prenotarci)(?: (?:un|una|lo|la))? ${VISIT}`,
    'book an appointment',
  ),
  row(
    `\\b(?:vorrei|vorremmo|volevo|desidero|desidererei|mi piacerebbe|gradirei|cerco|avrei bisogno di|ho bisogno di|abbiamo bisogno di|avrei necessita di|ho necessita di|mi serve|mi servirebbe|ci serve|ci servirebbe|necessito di|mi occorre|voglio) (?:un|una|lo|la|di un|di una)? ?${VISIT}`,
    'i would like an appointment',
  ),
  row(
    `\\b(?:mi |ci |a )?(?:puo|puoi|potete|potrebbe|potresti|potreste|riesc[ie]|riuscite|riuscirebbe|riusciresti|riuscireste)(?: a)? (?:(?:segnar|metter|inserir|prenotar|dar|far|infilar|prender|fissar|ricever|trovar)(?:e|mi|ci|la|lo|gli|le)?|avere)(?: (?:un|una|il|la)? ?(?:${VISIT}|posto|buco|spazio|buchetto|spazietto|posticino))?`,
    'can i get an appointment ',
  ),
  row(
    `\\bmi (?:segni|segna|segnate|metti|metta|mettete|mettete|inserisci|inserisce|inserisca|prenoti|prenota|prenotate|fissi|fissa|fissate|dai|da|date|infili)(?: (?:un|una))?(?: ${VISIT})?\\b|\\b(?:segnami|mettimi|prenotami|inseriscimi|segnatemi|prenotatemi|fissami|dammi)(?: (?:un|una))?(?: ${VISIT})?\\b`,
    'book me in ',
  ),
  row(
    '\\b(?:lo|la|li|me lo|me la) (?:prenoti|prenota|prenotate|segni|segna|segnate|fissi|fissa|blocchi|blocca|confermi|conferma)\\b|\\b(?:prenot|segn|blocc|conferm|fiss)(?:al[oa]|il[oa]|atel[oa]|hil[oa])\\b|^(?:(?:yes|ok|hello|perfetto|certo),? )*(?:prenot|segn|blocc|conferm)(?:i|a|hi|ate)(?= ?(?:$|[,.!]|please|thanks))|\\b(?:prenoti|prenota|prenotate|segni|segna|blocchi|fissi|fissa) pure\\b',
    'book it',
  ),
  row(
    "\\b(?:posso|potrei|possiamo|potremmo|si puo|si potrebbe|puo essere|e'? possibile|sarebbe possibile|sarebbe fattibile|e'? fattibile|c'?e'? (?:la )?possibilita (?:di|per)|ci sarebbe (?:la )?possibilita (?:di|per)|riesco|riuscirei|riusciremmo|riusciamo)\\b",
    'can i',
  ),
  row('\\b(?:puo|puoi|potete|potrebbe|potresti|potreste|riesc[ie]|riuscite|riuscirebbe|riusciresti)\\b', 'can you'),
  row(`\\b(?:can i|${WANT})(?: a)? (?:venire|passare|venirci|fare un salto)\\b`, 'can i come'),
  row('\\b(?:can i|can you)(?: a| di)? (?:fare|facciamo)\\b', 'can we do'),
  row(`\\b(?:can i|can we do|can you)(?: per)? (?=${WHEN_SAID})`, 'can i come '),
  row('\\b(?:prenotare|prenoto|prenotarmi|fissare|fisso|fissiamo|fissarlo|prenotarlo)\\b', 'book'),
  row(
    '\\b(?:facciamo|direi|diciamo|fissiamo|famo|si fa|mettiamo)(?: per)?(?= (?:to |of )?(?:at|on|next|this|tomorrow|today|the|day|\\w+day|\\d|around|after|before|in|noon|lunchtime)\\b)',
    "let's do",
  ),
  row(
    '\\b(?:vorrei|vorremmo|volevo|volevamo|desidero|desidererei|mi piacerebbe|gradirei|avrei bisogno di|ho bisogno di|avremmo bisogno di|mi serve|mi servirebbe|mi servirebbero|mi occorre|ci serve|cercavo|cerco)\\b',
    'i would like',
  ),
  row('\\b(?:voglio|vogliamo)\\b', 'i want'),
  row('\\b(?:devo|dovrei|dobbiamo|dovremmo)\\b', 'i need to'),
  row(
    '\\b(?:i need to|i would like|i want) (?:fare|farmi|farci|farle|tagliare|tagliarmi|accorciare|tingere|colorare|sistemare|effettuare|ricevere|iniziare)(?= )',
    'i would like to get ',
  ),
  row(`\\b(?:lo|la|un|una) ${VISIT}\\b`, 'an appointment'),
  row(`\\b${VISIT}\\b`, 'appointment'),
];

export const REQUESTS: readonly Row[] = [...TELLING, ...CANCELLING, ...MOVING, ...ASKING, ...BOOKING];
