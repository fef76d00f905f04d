/** What people ask for: a booking, a move, a cancellation, a person, an answer. */
import { type Row, row } from '../rephrasing.ts';
import { QUESTIONS } from './questions.ts';
import { A, DAY_SAID, I_NEED, I_WOULD, OWN, VISIT, YOU_CAN, YOU_MANAGE } from './verbs.ts';

const WANT = `(?:${I_WOULD}|${I_NEED}|dovrei|devo|intendo|vogliamo|voglio)`;
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
    `\\b(?:parlare|parlo|sentire|comunicare|chattare)(?: direttamente| un attimo)? (?:con )?${SOMEONE}|(?<!devo |prima )\\b(?:parlare|parlo) con \\S+(?= ?(?:$|[.,?!]))|\\bparlar(?:le|ti|vi)\\b|\\bmi (?:passi|passa|passate|puo passare|puoi passare) ${SOMEONE}`,
    'talk to a person',
  ),
  row(
    `\\b(?:mi ${YOU_CAN} (?:ri)?(?:chiamare|telefonare|contattare)|${YOU_CAN} (?:ri)?(?:chiamar|telefonar|contattar)mi|mi (?:ri)?(?:chiami|chiama|chiamate|telefoni|telefona|telefonate|contatti|contatta|contattate)|(?:ri)?(?:chiamami|chiamatemi|telefonami|contattami|contattatemi)|(?:essere|venire) (?:ri)?(?:chiamat[oa]|contattat[oa])|mi faccia (?:ri)?chiamare|mi fate (?:ri)?chiamare|telefonata)\\b(?: (?:lei|tu|voi|pure))*`,
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
    `\\bnon (?:mi )?(?:serve|servira|servirebbe|occorre|necessito|ho) piu(?: bisogno)?(?: (?:di|dell[oa]|del))? ?${OWN}${VISIT}?|\\bnon (?:voglio|vorrei) piu (?:venire|${OWN}${VISIT}|prenotare)`,
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
  row(
    '\\b(?:quanto (?:preavviso|anticipo|tempo(?: prima)?)|fino a quando|entro quando|come (?:si fa|faccio|posso))\\b(?=.*(?:annull|disd|cancell))',
    'how',
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
    `\\bnon (?:posso|potro|potrei|possiamo|potremo|riesco|riusciro|riusciamo|riusciremo|riuscirei|ce la faccio|ce la facciamo|ce la faro)(?: piu| proprio)?(?: a)? (?:venire|venirci|esserci|essere presente|essere li|passare|presentarmi|partecipare|arrivare|raggiungervi|mantenere ${OWN}${VISIT}|rispettare ${OWN}${VISIT})(?: (?:a|all[oa]|per))?(?: ${OWN}${VISIT})?`,
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
  row(`\\b${MOVE} (?:il|la|lo)? ?(?:mio )?(?:orario|giorno|data|ora)\\b(?: (?:di|dell[oa]|del) ${OWN}${VISIT})?`, 'move my appointment'),
  row(
    `\\b(?:cambi(?:are|o|a|amo|ate)) (?:il |la |lo |di )?(?:mio )?(?:orario|giorno|data|ora)\\b(?: (?:di|della|dell[oa]|del|a|all[oa]) ${OWN}${VISIT})?`,
    'move my appointment',
  ),
  row(`\\b(?:${MOVE}|cambi(?:are|o|a|amo|ate)|spostamento di|cambio) ${OWN}${VISIT}`, 'move my appointment'),
  row(`\\b${MOVE}\\b`, 'move'),
  row(`\\bmove(?= (?:to|from|in|at|on|next|the|later|earlier|${DAY_SAID})\\b| ?(?:[?.!,]|$))`, 'move it'),
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
  row(`\\b(?:${I_WOULD}|${I_NEED}|voglio) ${A}? ?${VISIT}`, 'i would like an appointment'),
  row(
    `\\b(?:mi |ci |a )?(?:${YOU_CAN}|${YOU_MANAGE})(?: a)? (?:(?:segnar|metter|inserir|prenotar|dar|far|infilar|prender|fissar|ricever|trovar)(?:e|mi|ci|la|lo|gli|le)?|avere)(?: (?:un|una|il|la)? ?(?:${VISIT}|posto|buco|spazio|buchetto|spazietto|posticino))?`,
    'can i get an appointment ',
  ),
  row(
    `\\bmi (?:segni|segna|segnate|metti|metta|mettete|inserisci|inserisce|inserisca|prenoti|prenota|prenotate|fissi|fissa|fissate|dai|da|date|infili)(?: (?:un|una))?(?: ${VISIT})?\\b|\\b(?:segnami|mettimi|prenotami|inseriscimi|segnatemi|prenotatemi|fissami|dammi)(?: (?:un|una))?(?: ${VISIT})?\\b`,
    'book me in ',
  ),
  row(
    '\\b(?:lo|la|li|me lo|me la) (?:prenoti|prenota|prenotate|segni|segna|segnate|fissi|fissa|blocchi|blocca|confermi|conferma)\\b|\\b(?:prenot|segn|blocc|conferm|fiss)(?:al[oa]|il[oa]|atel[oa]|hil[oa])\\b|^(?:(?:yes|ok|hello|perfetto|certo),? )*(?:prenot|segn|blocc|conferm)(?:i|a|hi|ate)(?= ?(?:$|[,.!]|please|thanks))|\\b(?:prenoti|prenota|prenotate|segni|segna|blocchi|fissi|fissa) pure\\b',
    'book it',
  ),
  row(
    "\\b(?:posso|potrei|possiamo|potremmo|puo essere|(?:e'?|sarebbe) (?:possibile|fattibile)|ci (?:e'?|sarebbe) (?:la )?possibilita (?:di|per)|riesco|riuscirei|riusciremmo|riusciamo)\\b",
    'can i',
  ),
  row(`\\b(?:${YOU_CAN}|${YOU_MANAGE})\\b`, 'can you'),
  row(`\\b(?:can i|${WANT})(?: a)? (?:venire|passare|venirci|fare un salto)\\b`, 'can i come'),
  row('\\b(?:can i|can you)(?: a| di)? (?:fare|facciamo)\\b', 'can we do'),
  row(`\\b(?:can i|can we do|can you)(?: per)? (?=${WHEN_SAID})`, 'can i come '),
  row('\\b(?:prenotare|prenoto|prenotarmi|fissare|fisso|fissiamo|fissarlo|prenotarlo)\\b', 'book'),
  row(
    '\\b(?:facciamo|direi|diciamo|fissiamo|famo|si fa|mettiamo)(?: per)?(?= (?:to |of )?(?:at|on|next|this|tomorrow|today|the|day|\\w+day|\\d|around|after|before|in|noon|lunchtime)\\b)',
    "let's do",
  ),
  row(`\\b(?:${I_WOULD}|${I_NEED})(?= |$)`, 'i would like'),
  row('\\b(?:voglio|vogliamo)\\b', 'i want'),
  row('\\b(?:devo|dovrei|dobbiamo|dovremmo)\\b', 'i need to'),
  row(
    '\\b(?:i need to|i would like|i want) (?:fare|farmi|farci|farle|tagliare|tagliarmi|accorciare|tingere|colorare|sistemare|effettuare|ricevere|iniziare)(?= )',
    'i would like to get ',
  ),
  row(`\\b(?:lo|la|un|una) ${VISIT}\\b`, 'an appointment'),
  row(`\\b${VISIT}\\b`, 'appointment'),
];

/** A move is one before its visit is "my appointment"; questions stand before what their verbs could ask for besides. */
export const REQUESTS: readonly Row[] = [...TELLING, ...CANCELLING, ...MOVING, ...QUESTIONS, ...BOOKING];
