/** How people ask for appointments in Spanish, in Spain. */
import { addDays, type Clock, type Day, daysBetween, weekdayOf } from '#core/time.ts';
import type { Days } from './goal.ts';
import type { Phrasebook, Seen } from './phrasebook.ts';

const WEEKDAYS = { mon: 'lunes', tue: 'martes', wed: 'miércoles', thu: 'jueves', fri: 'viernes', sat: 'sábado', sun: 'domingo' } as const;
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

export const spanish: Phrasebook = {
  language: 'es',
  country: 'ES',
  serviceNames: {
    haircut: 'Corte de pelo',
    colour: 'Tinte',
    'beard-trim': 'Arreglo de barba',
    massage: 'Masaje',
    facial: 'Limpieza facial',
    'check-up': 'Revisión',
  },
  people: ['Ana', 'Luis Vega', 'María López', 'Carmen', 'Pablo Ruiz', 'Lucía', 'Javier', 'Marta Gil'],
  children: [
    { name: 'Hugo', relation: 'son' },
    { name: 'Mateo', relation: 'son' },
    { name: 'Vera', relation: 'daughter' },
  ],
  tidied: (sentence) => sentence.replace(/\bde el\b/g, 'del').replace(/\ba el\b/g, 'al'),
  locales: ['es-ES', 'es'],
  days: daysInWords,
  onDay: (day) => day,
  weekday: (day) => `el ${WEEKDAYS[weekdayOf(day)]}`,
  atClock: clocksInWords,
  clocks: (clock) => [`a las ${clock}`],
  within: withinInWords,
  soonest: ['lo antes posible', 'cuanto antes', 'lo más pronto posible'],
  together: ['{day} {clock}', '{day}, {clock}', '{clock} {day}'],

  books: {
    with_service: [
      'quiero una cita para {service} {when}',
      'quisiera reservar {service} {when}',
      '¿puedo ir {when} para {service}?',
      'necesito {service} {when}',
      '¿tienen algo libre {when} para {service}?',
      'me gustaría pedir cita para {service} {when}',
    ],
    without_service: [
      'quiero una cita {when}',
      'quisiera reservar {when}',
      '¿puedo ir {when}?',
      'necesito cita {when}',
      '¿tienen algo libre {when}?',
      'me gustaría pedir cita {when}',
      'una cita {when}, por favor',
    ],
  },
  opens: {
    with_service: ['quiero una cita para {service}', 'necesito {service}', 'quisiera reservar {service}'],
    without_service: ['quiero pedir cita', 'necesito una cita', 'quisiera reservar'],
  },
  booksFor: [
    'quiero una cita {when} para mi {relation} {name} para {service}',
    'necesito cita para mi {relation} {name} {when}, {service}',
  ],
  introduces: ['soy {name}', 'me llamo {name}'],
  also: [', y también {wish}', '. También {wish}'],
  moves: {
    to: [
      'quiero cambiar mi cita de {booking} a {when}',
      '¿puedo mover mi cita de {booking} a {when}?',
      'necesito pasar la cita de {booking} a {when}',
    ],
    open: ['quiero cambiar mi cita de {booking}', 'necesito mover la cita de {booking}'],
  },
  movesOnly: {
    to: ['¿puedo cambiar mi cita a {when}?', 'quiero mover mi cita a {when}', 'necesito cambiar la cita a {when}'],
    open: ['quiero cambiar mi cita', '¿puedo mover mi cita?', 'necesito cambiar la hora de mi cita'],
  },
  cancels: [
    'quiero cancelar mi cita de {booking}',
    'tengo que anular la cita de {booking}',
    'necesito cancelar la cita de {booking}, lo siento',
  ],
  cancelsOnly: [
    'quiero cancelar mi cita',
    'tengo que anular mi cita',
    'no puedo ir, quiero cancelar la cita',
    '¿pueden cancelar mi cita, por favor?',
  ],
  relations: { son: 'hijo', daughter: 'hija' },

  names: ['{name}', 'soy {name}', 'me llamo {name}', 'a nombre de {name}', '{name}, gracias', '{name} por favor'],
  namesOther: ['{name}', 'a nombre de {name}', 'es para {name}', 'se llama {name}'],
  services: ['{service}', '{service}, por favor', 'quiero {service}', 'para {service}'],
  synonyms: {},
  yes: [
    'sí',
    'si',
    'vale',
    'ok',
    'perfecto',
    'de acuerdo',
    'sí, por favor',
    'me viene bien',
    'perfecto, gracias',
    'genial',
    'claro',
    'sí, resérvala',
    'estupendo',
    'me parece bien',
    'sip',
  ],
  needs: ['no, {when}', '¿tienen algo {when}?', 'no me viene bien, {when}', 'mejor {when}', 'necesito {when}'],
  corrects: ['no, {what}', '{what}, por favor', 'quería {what}'],
  correctsName: ['es para {name}', 'no, es para {name}', 'es para mi {relation} {name}'],
  choices: {
    byNumber: [
      ['1', 'la primera', 'la 1', 'la primera, por favor'],
      ['2', 'la segunda', 'la 2', 'la segunda, por favor'],
      ['3', 'la tercera', 'la 3', 'la tercera, por favor'],
    ],
    byDay: ['{day}', '{day} está bien', 'mejor {day}'],
    byClock: ['{clock}', '{clock} está bien', 'mejor {clock}'],
    last: ['la última'],
    earlier: ['la primera'],
    later: ['la segunda'],
  },
  whichDay: ['{day}'],
  changes: {
    clock: ['mejor {clock}', '¿puede ser {clock}?', 'perdone, mejor {clock}'],
    day: ['mejor {day} a la misma hora', 'mejor {day}', '¿puede ser {day} a la misma hora?'],
    both: ['mejor {when}', 'perdone, ¿puede ser {when}?'],
  },
  cancelYes: ['sí', 'ok', 'sí, por favor', 'vale', 'sí, cancélela'],
  keeps: ['no, déjela', 'no, la mantengo', 'no'],
  drops: ['déjelo', 'no, gracias, déjelo', 'olvídelo'],
  asides: ['¿cuánto cuesta?', '¿dónde están?', '¿qué horario tienen?'],
  greetings: ['Hola, ', 'Buenos días, ', 'Buenas tardes, ', 'Hola! '],
  closings: [' Gracias', ' Muchas gracias!', ' 😊'],
  hears: {
    name: /¿A qué nombre la pongo\?/g,
    service: /¿Qué desea: /g,
    day: /¿Qué fecha le viene bien\?|¿Para qué fecha desea cambiar|¿Qué fecha desea\?/g,
    other_time: /¿Qué otra fecha u hora le viene bien\?/g,
    clock: /¿A qué hora le viene bien/g,
    which_day: /¿se refiere a /g,
    option: /¿Qué prefiere\?|¿Qué hora prefiere: |¿Le viene bien /g,
    yes: /¿La reservo\?/g,
    move_yes: /¿Cambio su cita del /g,
    cancel_yes: /¿Cancelo su cita/g,
    which_booking: /¿Qué cita desea /g,
    booked: /Reservado, |Reservado para /g,
    moved: /Hecho, su cita es ahora/g,
    cancelled: /queda cancelada/g,
    kept: /sigue en pie|nada cambia/g,
    dropped: /¡Escriba cuando quiera reservar/g,
    passed_on: /Se lo he pasado a |He pasado su mensaje a [^;]*\.|le he pasado su mensaje/g,
  },
  listBegins: /Puedo ofrecerle |Tengo libre |¿Qué hora prefiere: |¿Le viene bien |se refiere a /g,
};

function daysInWords(days: Days, seen: Seen): readonly string[] {
  switch (days.kind) {
    case 'any':
      return [''];
    case 'next_week':
      return ['la semana que viene', 'la próxima semana'];
    case 'not':
      return days.days.map((day) => `cualquier día menos el ${WEEKDAYS[weekdayOf(day)]}`);
    case 'on': {
      const [first, second] = days.days.map((day) => dayInWords(day, seen));
      if (first === undefined) return [''];
      if (second === undefined) return first;
      return first.map((one, i) => `${one} o ${second[i % second.length]}`);
    }
  }
}

function dayInWords(day: Day, { today }: Seen): readonly string[] {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return ['hoy'];
  const name = WEEKDAYS[weekdayOf(day)];
  const [, month = '', date = ''] = day.split('-');
  const dated = [`el ${Number(date)} de ${MONTHS[Number(month) - 1]}`, `el ${name} ${Number(date)}`, `${Number(date)}/${Number(month)}`];
  if (ahead === 1) return ['mañana', 'mañana', ...dated];
  if (ahead === 2) return ['pasado mañana', `el ${name}`, ...dated];
  if (ahead < 7) return [`el ${name}`, `el ${name}`, ...dated];
  const isNextWeek = Array.from({ length: 7 }, (_, i) => addDays(today, i + 1)).some(
    (one) => weekdayOf(one) === 'mon' && daysBetween(one, day) >= 0 && daysBetween(one, day) < 7,
  );
  return isNextWeek ? [`el ${name} de la semana que viene`, ...dated] : dated;
}

const HOURS = ['doce', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once'];

function clocksInWords(clock: Clock): readonly string[] {
  const hour = Number(clock.slice(0, 2));
  const minute = clock.slice(3);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const at = twelve === 1 ? 'a la' : 'a las';
  const part = hour < 12 ? 'de la mañana' : 'de la tarde';
  if (clock === '12:00') return ['a las 12', 'al mediodía', 'a las 12:00'];
  const plain = [`a las ${clock}`, `a las ${hour}${minute === '00' ? 'h' : `:${minute}`}`];
  if (minute === '00') return [...plain, `${at} ${twelve}`, `${at} ${HOURS[hour % 12]}`, `${at} ${twelve} ${part}`];
  if (minute === '30') return [...plain, `${at} ${twelve} y media`, `${at} ${HOURS[hour % 12]} y media ${part}`];
  return plain;
}

function withinInWords(from: Clock | undefined, until: Clock | undefined): readonly string[] {
  const hour = (clock: Clock) => `las ${Number(clock.slice(0, 2)) > 12 ? Number(clock.slice(0, 2)) - 12 : Number(clock.slice(0, 2))}`;
  if (from === undefined && until === '12:00') return ['antes de las 12', 'antes del mediodía'];
  if (from !== undefined && until !== undefined) return [`entre ${hour(from)} y ${hour(until)}`];
  if (from !== undefined) return [`después de ${hour(from)}`, `a partir de ${hour(from)}`];
  return until === undefined ? [''] : [`antes de ${hour(until)}`];
}
