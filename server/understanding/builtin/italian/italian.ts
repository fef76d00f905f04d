/** Italian. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { BOUNDS } from './bounds.ts';
import { COMPANY } from './company.ts';
import { COURTESIES } from './courtesies.ts';
import { DATES } from './dates.ts';
import { LINKS } from './links.ts';
import { names } from './names.ts';
import { REQUESTS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Who comes along first, while her words still stand; then good wishes ("buona domenica"), then days and times, then what is wanted and answered, the little words between them last. */
const TABLES = [COMPANY, COURTESIES, DATES, BOUNDS, TIMES, REQUESTS, ANSWERS, LINKS];

/** For `languages.ts`. */
export const italian: Language = {
  spell,
  phrase: (spelt) => rephrased(spelt, TABLES),
  names,
  thoughts:
    /(?<=[.!?;\n])\s+|\s*\n\s*|(?<!(?<!\p{L})(?:io|me|a proposito|tra l'altro))(?:,? +(?:ed?|ma|però|quindi|perché)|,) +(?=(?:sono|siamo|saremo|ho|abbiamo|soffro|vengo|porto|è la mia|mi|mia|mio|il mio|posso|può|puoi|potete|vorrei|volevo|va bene|quanto|dove|quando|che|avete|hai|ha|c'è|suon[ia]|citofon[ia]|a proposito|tra l'altro|nota|ps)(?![\p{L}]))| +(?=(?:a proposito|tra l'altro|ps|nota:|note:)(?: |:|,))/iu,
  littleWords: new Set(
    "no le per ma oltre il gli di che e un una uno con mio ciao buongiorno buonasera buon salve grazie vorrei volevo posso potrei puo possibile domani lunedi martedi mercoledi giovedi venerdi sabato domenica si non nn alle dalle appuntamento prenotazione oggi dopodomani pomeriggio mattina mattino stasera settimana prossima prossimo scorsa sono ho avete bene prenotare spostare annullare disdire cancellare della del delle dello nel nella alla ore c'e libero posto anche perche cosi favore sarebbe invece verso dopo quando quanto costa dove siete chi fra tra mezza mezzogiorno mezzanotte ieri fa giorno giorni mese anno mi piu tardi presto figlio figlia venire qualcosa tornero gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre perfetto d'accordo esatto meglio entro fino minuti questa questo quello quella da taglio appuntamenti libera disponibilita qualcuno dall dell all vostro vorremmo potremmo capelli orario orari indirizzo l'indirizzo l'appuntamento un'ora mezz'ora all'una dov'e qual possiamo potete".split(
      ' ',
    ),
  ),
  signs: /[ìò]/i,
  commonWords: new Set(
    'a al alla alle con da di del della delle e il in la le lo gli i un una per appuntamento seduta ora ore minuti o no mi nel si'.split(
      ' ',
    ),
  ),
  // Lunch is eaten late; the afternoon goes on until the shops close.
  dayparts: {
    ...DAYPARTS,
    morning: { from: undefined, until: 13 * 60 },
    lunchtime: { from: 12 * 60, until: 14 * 60 + 30 },
    afternoon: { from: 13 * 60, until: 19 * 60 },
    evening: { from: 18 * 60, until: undefined },
  },
};
