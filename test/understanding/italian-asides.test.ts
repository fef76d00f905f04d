/** What Italian customers bound, celebrate and tell besides. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings, LAST } from './show.ts';

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

// Little answers and turns of speech.
expectReadings(
  [
    ['a che ora?', 'question:appointment'],
    ['quanto il taglio uomo?', 'question:price'],
    ["io e mia mamma vorremmo un taglio, siamo allergiche all'ammoniaca", 'book x2 "io e mia mamma; siamo allergiche all\'ammoniaca"'],
    ['prenota piega giovedì ore 16.30 nome Rosa Esposito', 'book Thu11Jun 16:30 =Rosa Esposito'],
    ['posso venire con mio figlio piccolo?', 'question:other'],
  ],
  { language: 'it', country: 'IT' },
);

expectReadings(
  [
    ['tutto ok, confermo!', 'confirm'],
    ['grazie cara a martedì', 'thanks'],
    ['Sì grazie, mi può mandare un promemoria?', 'confirm + question:other'],
  ],
  { language: 'it', country: 'IT', last: LAST.offer },
);
