/** Italian as people type it. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import { expectReadings, LAST, wording } from './show.ts';

expectReadings(
  [
    ['oggi', 'book Wed10Jun'],
    ['domani', 'book Thu11Jun'],
    ['dopodomani', 'book Fri12Jun'],
    ["domani l'altro", 'book Fri12Jun'],
    ['domani mattina', 'book Thu11Jun <13:00'],
    ['domattina presto', 'book Thu11Jun <10:00'],
    ['domani pomeriggio', 'book Thu11Jun >=13:00 <19:00'],
    ['oggi pomeriggio', 'book Wed10Jun >=13:00 <19:00'],
    ['stasera', 'book Wed10Jun >=18:00'],
    ['stasera dopo le 7', 'book Wed10Jun >=19:00'],
    ['in mattinata', 'book <13:00'],
    ['nel primo pomeriggio', 'book >=13:00 <16:00'],
    ['giovedì nel tardo pomeriggio', 'book Thu11Jun >=15:00'],
    ['giovedì in pausa pranzo', 'book Thu11Jun >=12:00 <14:30'],
    ['martedì', 'book Tue16Jun'],
    ['martedi alle 3 e mezza', 'book Tue16Jun 15:30'],
    ['mercoledì alle quattro meno un quarto', 'book ?Wed10Jun ?Wed17Jun 15:45'],
    ['giovedi alle undici e un quarto', 'book Thu11Jun 11:15'],
    ['il govedì alle 11', 'book Thu11Jun 11:00'],
    ['gio 11 ore 9.30', 'book Thu11Jun 09:30'],
    ['venerdì prossimo', 'book Fri19Jun'],
    ['questo venerdì', 'book Fri12Jun'],
    ['il prossimo martedì', 'book Tue16Jun'],
    ['martedì della prossima settimana', 'book Tue16Jun'],
    ['giovedì a otto', 'book Thu18Jun'],
    ['la settimana prossima', 'book Mon15Jun..Sun21Jun'],
    ['a inizio settimana prossima', 'book Mon15Jun..Wed17Jun'],
    ['questo weekend', 'book Sat13Jun..Sun14Jun'],
    ['a fine mese', 'book Wed24Jun..Tue30Jun'],
    ['il mese prossimo', 'book Wed01Jul..Fri31Jul'],
    ['ai primi di luglio', 'book Wed01Jul..Fri10Jul'],
    ['il 25 giugno', 'book Thu25Jun'],
    ['il 3 luglio alle 10', 'book Fri03Jul 10:00'],
    ['il primo luglio', 'book Wed01Jul'],
    ['1° luglio ore 9', 'book Wed01Jul 09:00'],
    ["l'8 luglio", 'book Wed08Jul'],
    ['il 25', 'book Thu25Jun'],
    ['il giorno 20 alle ore 10', 'book Sat20Jun 10:00'],
    ['martedì 16 alle 15', 'book Tue16Jun 15:00'],
    ['giovedì 11 alle 10', 'book Thu11Jun 10:00'],
    ['25/6 alle 9', 'book Thu25Jun 09:00'],
    ['fra una settimana', 'book Wed17Jun'],
    ['tra due settimane', 'book Wed24Jun'],
    ['tra tre giorni', 'book Sat13Jun'],
    ['fra un paio di giorni', 'book Fri12Jun'],
    ["l'ultimo venerdì del mese", 'book Fri26Jun'],
    ['a Ferragosto', 'book Sat15Aug'],
    ['tra lunedì e mercoledì', 'book Mon15Jun..Wed17Jun'],
    ['dal 15 al 20', 'book Mon15Jun..Sat20Jun'],
    ['alle 15,30', 'book 15:30'],
    ['alle 15.30', 'book 15:30'],
    ['domani h 15', 'book Thu11Jun 15:00'],
    ["all'una", 'book 13:00'],
    ["all'una e mezza", 'book 13:30'],
    ['a mezzogiorno', 'book 12:00'],
    ['a mezzogiorno e mezza', 'book 12:30'],
    ['alle nove di sera', 'book 21:00'],
    ['alle sei', 'book 18:00'],
    ['le 3 del pomeriggio', 'book 15:00'],
    ['verso le 5', 'book 17:00'],
    ['alle 11 circa', 'book 11:00'],
    ['dopo le 4', 'book >=16:00'],
    ['dalle 3 in poi', 'book >=15:00'],
    ['prima delle 11', 'book <11:00'],
    ['non prima delle 11', 'book >=11:00'],
    ['entro le 12', 'book <12:00'],
    ['tra le 2 e le 4', 'book >=14:00 <16:00'],
    ['dalle 10 alle 12', 'book >=10:00 <12:00'],
    ['domani ore 9/10', 'book Thu11Jun >=09:00 <10:00'],
    ['dopo il lavoro', 'book >=18:00'],
    ["tra un'ora", 'book Wed10Jun 11:00'],
    ['alle 9 o alle 10', 'book 09:00 10:00'],
    ['Vorrei un appuntamento giovedì alle 3', 'book Thu11Jun 15:00'],
    ['Buongiorno, vorrei prenotare per domani alle 3, grazie', 'book Thu11Jun 15:00'],
    ['Avrei bisogno di un appuntamento il prima possibile', 'book asap'],
    ['mi serve un idraulico urgentemente', 'book asap'],
    ['avete posto giovedì?', 'question:availability Thu11Jun'],
    ['Ciao, hai un buco domani?', 'question:availability Thu11Jun'],
    ['cè posto dmn pome?', 'question:availability Thu11Jun >=13:00 <19:00'],
    ['sei libera domani alle 6?', 'question:availability Thu11Jun 18:00'],
    ['posso venire domani alle 4?', 'book Thu11Jun 16:00'],
    ['si può prenotare per sabato mattina?', 'book Sat13Jun <13:00'],
    ['riesce a inserirmi venerdì verso le 10:30?', 'book Fri12Jun 10:30'],
    ['mi segni per martedì alle 10', 'book Tue16Jun 10:00'],
    ['quando siete liberi?', 'question:availability'],
    ['qualsiasi giorno tranne lunedì', 'book !Mon15Jun'],
    ['né lunedì né martedì', 'book !Mon15Jun !Tue16Jun'],
    ['non giovedì, meglio venerdì', 'book Fri12Jun !Thu11Jun'],
    ['lunedì no, martedì sì', 'book Tue16Jun !Mon15Jun'],
    ['vorrei disdire', 'cancel'],
    ["devo disdire l'appuntamento di giovedì", 'cancel of[Thu11Jun]'],
    ['può annullare la prenotazione per sabato?', 'cancel of[Sat13Jun]'],
    ['non riesco a venire domani', 'cancel of[Thu11Jun]'],
    ['non ce la faccio domani, si può spostare a lunedì?', 'reschedule Mon15Jun of[Thu11Jun]'],
    ['Purtroppo non posso venire giovedì, possiamo fare venerdì?', 'reschedule Fri12Jun of[Thu11Jun]'],
    ["vorrei spostare l'appuntamento di giovedì a venerdì", 'reschedule Fri12Jun of[Thu11Jun]'],
    ["sposta l'appuntamento dalle 3 alle 5", 'reschedule 17:00 of[15:00]'],
    ['posso cambiare orario?', 'reschedule'],
    ["si può anticipare di mezz'ora?", 'reschedule earlier30'],
    ['ho un appuntamento venerdì ma devo rimandare', 'reschedule of[Fri12Jun]'],
    ["non mi serve più l'appuntamento", 'cancel'],
    ['quanto costa un massaggio?', 'question:price'],
    ['dove siete?', 'question:address'],
    ["c'è parcheggio?", 'question:address'],
    ['che orari fate?', 'question:hours'],
    ['siete aperti il sabato?', 'question:hours Sat13Jun'],
    ['che servizi offrite?', 'question:services'],
    ['chi sei?', 'question:identity'],
    ["quando ho l'appuntamento?", 'question:appointment'],
    ['posso parlare con una persona?', 'person'],
    ['mi può richiamare?', 'person'],
    ['sono in ritardo di 10 minuti', 'question:other'],
    ['sono Chiara', 'inform =Chiara'],
    ['sn giulia', 'inform =Giulia'],
    ['mi chiamo Luca Ferrari, giovedì alle 3', 'book Thu11Jun 15:00 =Luca Ferrari'],
    ["prenoti a nome D'Angelo", "inform =D'Angelo"],
    ['un appuntamento giovedì per mio figlio Tommaso', 'book Thu11Jun =Tommaso'],
    ['Grazie mille, Francesca', 'thanks =Francesca'],
    ['ciao', 'greeting'],
    ['buonasera', 'greeting'],
    ['grazie mille', 'thanks'],
    ['ok grazie, a domani!', 'thanks Thu11Jun'],
    ['buona domenica!', 'thanks'],
    ['le otto e venti minuti di sera', 'book 20:20'],
    ['mancano dieci minuti alle otto', 'book 19:50'],
    ['il 15 di sera alle 5', 'book Mon15Jun 17:00'],
    ['oggi fra una settimana', 'book Wed17Jun'],
    ['tra 4 giorni lavorativi', 'book Tue16Jun'],
    ['nei prossimi giorni', 'book Wed10Jun..Wed17Jun'],
    ['la prima settimana di luglio', 'book Wed01Jul..Tue07Jul'],
    ['entro fine mese', 'book Wed24Jun..Tue30Jun'],
    ['la vigilia di Natale alle 10', 'book Thu24Dec 10:00'],
    ['al massimo alle 5', 'book <17:00'],
    ["l'appuntamento di venerdì non mi va più bene, possiamo fare lunedì?", 'reschedule Mon15Jun of[Fri12Jun]'],
    ["Domani ho appuntamento alle 10, posso venire mezz'ora prima?", 'reschedule Thu11Jun earlier30 of[10:00]'],
    ['Salve, avevo appuntamento oggi alle 16, possiamo rimandare a domani?', 'reschedule Thu11Jun of[Wed10Jun 16:00]'],
    ["Confermo l'appuntamento di domani", 'confirm Thu11Jun'],
    ['il mio appuntamento è confermato?', 'question:appointment'],
    ['volevo sapere se avete posto sabato', 'question:availability Sat13Jun'],
    ['Vorrei tagliarmi i capelli', 'book'],
  ],
  { language: 'it', country: 'IT' },
);

// They look like days, times, yeses or requests, and are none.
expectReadings(
  [
    ['quanto preavviso serve per disdire?', 'question:other'],
    ['non voglio disdire', 'decline'],
    ['il giorno di chiusura qual è?', 'question:other'],
    ['devo parlare con mio marito', 'unclear'],
    ['sei stato gentilissimo', 'thanks'],
    ['ho 3 figli', 'unclear'],
    ['siamo in 2', 'inform x2 "siamo in 2"'],
    ['abito in via San Giuseppe 15', 'inform "abito in via San Giuseppe 15"'],
    ['sono Domenico', 'inform =Domenico'],
    ['ogni venerdì', 'unclear'],
    ['la mattina', 'book <13:00'],
    ["prima dell'appuntamento", 'unclear'],
    ['costa 30 euro?', 'question:other'],
    ["non annulli l'appuntamento", 'decline'],
    ['mi si è rotta la caldaia', 'unclear'],
  ],
  { language: 'it', country: 'IT' },
);

expectReadings(
  [
    ['sì', 'confirm'],
    ['si', 'confirm'],
    ['si grazie', 'confirm'],
    ['si può fare alle 4?', 'book 16:00'],
    ['sì, perfetto', 'confirm'],
    ['va bene', 'confirm'],
    ['vabene, confermo', 'confirm'],
    ["d'accordo", 'confirm'],
    ['certo', 'confirm'],
    ['ottimo, ci vediamo martedì', 'confirm Tue16Jun'],
    ['ci sto', 'confirm'],
    ['nessun problema', 'confirm'],
    ['no va bene così, grazie', 'confirm'],
    ['direi di sì', 'confirm'],
    ['no', 'decline'],
    ['no grazie', 'decline'],
    ['eh no, non posso', 'decline'],
    ['non mi va bene', 'decline'],
    ['martedì non posso', 'decline !Tue16Jun'],
    ['martedì non posso, giovedì va bene?', 'question:availability Thu11Jun !Tue16Jun'],
    ['meglio alle 4', 'inform 16:00'],
    ['meglio giovedì', 'inform Thu11Jun'],
    ['alle 5 invece', 'inform 17:00'],
    ['sì ma alle 4', 'book 16:00'],
    ['anzi, giovedì alle 11', 'inform Thu11Jun 11:00'],
    ['più tardi', 'inform later'],
    ["un po' prima", 'inform earlier'],
    ['troppo tardi', 'decline earlier'],
    ['è troppo presto', 'decline later'],
    ['lasci stare', 'drop'],
    ['non importa', 'drop'],
    ['non so', 'unclear'],
    ['devo controllare, le faccio sapere', 'unclear'],
    ['sì, quanto costa?', 'confirm + question:price'],
    ['nn posso', 'decline'],
    ['ok x martedi', 'confirm Tue16Jun'],
    ['prenota', 'confirm'],
    ['alle 15 non posso ma alle 17 sì', 'inform 17:00'],
    ['no no va bene', 'confirm'],
    ['lasciamo così', 'drop'],
  ],
  { language: 'it', country: 'IT', last: LAST.offer },
);

expectReadings(
  [
    ['la prima', 'inform @1'],
    ['il secondo, grazie', 'inform @2'],
    ['il 2', 'inform @2'],
    ['2', 'inform @2'],
    ['numero 3', 'inform @3'],
    ["l'ultima", 'inform @last'],
    ['quello delle 15', 'inform 15:00'],
    ['quella di giovedì', 'inform Thu18Jun'],
    ['quello più tardi', 'inform @later'],
    ['quello del mattino', 'inform @earlier'],
    ['è uguale', 'inform @any'],
    ['faccia lei', 'inform @any'],
    ['nessuno dei tre', 'decline'],
    ['altri orari?', 'question:other'],
    ['giovedì', 'inform Thu18Jun'],
  ],
  { language: 'it', country: 'IT', last: LAST.list },
);

expectReadings(
  [
    ['Marco', 'inform =Marco'],
    ['è Giulia Bianchi', 'inform =Giulia Bianchi'],
    ['sono la signora Rossi', 'inform =Rossi'],
    ['a nome di Paolo Verdi', 'inform =Paolo Verdi'],
    ['ok grz', 'thanks'],
    ['è per mia figlia Sofia', 'inform =Sofia'],
  ],
  { language: 'it', country: 'IT', last: LAST.asked('name') },
);

expectReadings(
  [
    ['le 3 e mezza', 'inform 15:30'],
    ['sei', 'inform 18:00'],
    ['verso le cinque', 'inform 17:00'],
    ['di pomeriggio', 'inform >=13:00 <19:00'],
  ],
  { language: 'it', country: 'IT', last: LAST.asked('clock') },
);

test('a first text of a few words is known as Italian, and what only looks like it is not', () => {
  const said: readonly (readonly [string, string])[] = [
    ['Buongiorno, un appuntamento domani?', 'it'],
    ['Ciao! Posto giovedì?', 'it'],
    ['quanto costa?', 'it'],
    ['si può prenotare?', 'it'],
    ['vorrei disdire', 'it'],
    ['devo spostare a martedi', 'it'],
    ['ok', 'en'],
    ['fine, see you at 3', 'en'],
    ['this is Mia Romano, Tuesday at 3', 'en'],
    ['Hola, ¿una cita mañana por la tarde?', 'es'],
    ['Bonjour, un rdv demain svp ?', 'fr'],
  ];
  for (const [text, language] of said) assert.equal(readBuiltin(wording(text)).language, language, text);
});

test('a customer known to write in another language is not taken for an Italian', () => {
  for (const [text, known] of [
    ['la segunda', 'es'],
    ['no', 'en'],
    ['prima', 'de'],
  ] as const)
    assert.equal(readBuiltin(wording(text, { language: known })).language, known, text);
});

// Days that only bound what is asked for, and holidays by name.
expectReadings(
  [
    ['prima di venerdì', 'book Wed10Jun..Thu11Jun'],
    ['entro venerdì', 'book Wed10Jun..Fri12Jun'],
    ['entro il 20', 'book Wed10Jun..Sat20Jun'],
    ['da lunedì in poi', 'book Mon15Jun..Sun28Jun'],
    ['dopo il 20', 'book Sun21Jun..Sat04Jul'],
    ['sono via fino a lunedì', 'book Mon15Jun..Sun28Jun'],
    ['sono in ferie fino al 20 giugno', 'book Sat20Jun..Fri03Jul'],
    ['non prima del 20', 'book Sat20Jun..Fri03Jul'],
    ['non oltre venerdì', 'book Wed10Jun..Fri12Jun'],
    ['al più tardi venerdì', 'book Wed10Jun..Fri12Jun'],
    ['il giorno dopo Pasqua', 'book Mon29Mar2027'],
    ['a Pasquetta', 'book Mon29Mar2027'],
    ['Santo Stefano', 'book Sat26Dec'],
    ['dopo Ferragosto', 'book Sun16Aug..Sat29Aug'],
    ['tra Natale e Capodanno', 'book Fri25Dec..Fri01Jan2027'],
    ['dopo la settimana santa', 'book Mon29Mar2027..Sun11Apr2027'],
  ],
  { language: 'it', country: 'IT' },
);

// What the owner should know, in the customer's own words; what she is, is no name.
expectReadings(
  [
    ['vorrei un taglio venerdì alle 15, sono allergica al lattice', 'book Fri12Jun 15:00 "sono allergica al lattice"'],
    ["Sono allergico all'ammoniaca", 'inform "Sono allergico all\'ammoniaca"'],
    ['ho la pelle sensibile, posso venire giovedì alle 10?', 'book Thu11Jun 10:00 "ho la pelle sensibile"'],
    ['a proposito, ho un cane', 'inform "a proposito, ho un cane"'],
    ["tra l'altro quanto costa un taglio?", 'question:price'],
    ['il codice del cancello è 4412', 'inform "il codice del cancello è 4412"'],
    ['suoni al citofono Bianchi', 'inform "suoni al citofono Bianchi"'],
    ['sono in sedia a rotelle', 'inform "sono in sedia a rotelle"'],
    ['io e mia figlia vorremmo un taglio sabato', 'book Sat13Jun x2 "io e mia figlia"'],
    ['saremo in quattro', 'inform x4 "saremo in quattro"'],
    ['porto anche mio figlio', 'inform "porto anche mio figlio"'],
  ],
  { language: 'it', country: 'IT' },
);

expectReadings(
  [
    ['Marta, sono allergica al lattice', 'inform "sono allergica al lattice" =Marta'],
    ['sono professoressa', 'unclear'],
    ['sono Anna Russo', 'inform =Anna Russo'],
  ],
  { language: 'it', country: 'IT', last: LAST.asked('name') },
);

expectReadings(
  [
    ['sì, e ho un cane', 'confirm "ho un cane"'],
    ['ok ma saremo in due', 'confirm x2 "saremo in due"'],
  ],
  { language: 'it', country: 'IT', last: LAST.offer },
);

// Heard from customers who typed as they liked.
expectReadings(
  [
    ['vorrei prenotare un taglio per martedì pomeriggio, è possibile?', 'book Tue16Jun >=13:00 <19:00'],
    ['niente, volevo solo sapere il prezzo del taglio', 'question:price'],
    ["quand'è che ho appuntamento?", 'question:appointment'],
  ],
  { language: 'it', country: 'IT' },
);

expectReadings([['si chiama Sofia', 'inform =Sofia']], { language: 'it', country: 'IT', last: LAST.asked('name') });

expectReadings(
  [
    ['dai va bene', 'confirm'],
    ['vai', 'confirm'],
  ],
  { language: 'it', country: 'IT', last: LAST.offer },
);

expectReadings([['nessuna, avete altro?', 'question:availability']], { language: 'it', country: 'IT', last: LAST.list });
