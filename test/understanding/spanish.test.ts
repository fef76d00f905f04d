/** Spanish as people type it, in Spain. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings, LAST } from './show.ts';

expectReadings(
  [
    ['hoy', 'book Wed10Jun'],
    ['mañana', 'book Thu11Jun'],
    ['manana', 'book Thu11Jun'],
    ['pasado mañana', 'book Fri12Jun'],
    ['mañana por la mañana', 'book Thu11Jun <13:00'],
    ['mañana por la tarde', 'book Thu11Jun >=12:00 <20:00'],
    ['el martes', 'book Tue16Jun'],
    ['el martes a las 3 y media', 'book Tue16Jun 15:30'],
    ['el miercoles a las 4 menos cuarto', 'book ?Wed10Jun ?Wed17Jun 15:45'],
    ['el juves a las 11', 'book Thu11Jun 11:00'],
    ['el viernes que viene', 'book Fri19Jun'],
    ['el próximo viernes', 'book Fri19Jun'],
    ['este viernes', 'book Fri12Jun'],
    ['la semana que viene', 'book Mon15Jun..Sun21Jun'],
    ['el jueves de la semana que viene', 'book Thu18Jun'],
    ['este fin de semana', 'book Sat13Jun..Sun14Jun'],
    ['el 25 de junio', 'book Thu25Jun'],
    ['el 3 de julio a las 10', 'book Fri03Jul 10:00'],
    ['el 1ro de julio', 'book Wed01Jul'],
    ['el 25', 'book Thu25Jun'],
    ['el martes 16', 'book Tue16Jun'],
    ['25/6', 'book Thu25Jun'],
    ['dentro de 2 semanas', 'book Wed24Jun'],
    ['en tres días', 'book Sat13Jun'],
    ['el mes que viene', 'book Wed01Jul..Fri31Jul'],
    ['mañana a las 15h', 'book Thu11Jun 15:00'],
    ['mañana a las 15:30', 'book Thu11Jun 15:30'],
    ['mañana a eso de las 5', 'book Thu11Jun 17:00'],
    ['mañana después de las 4', 'book Thu11Jun >=16:00'],
    ['mañana antes de las 12', 'book Thu11Jun <12:00'],
    ['mañana entre las 2 y las 4', 'book Thu11Jun >=14:00 <16:00'],
    ['mañana a partir de las 3', 'book Thu11Jun >=15:00'],
    ['mañana al mediodía', 'book Thu11Jun 12:00'],
    ['el jueves a las 10 de la mañana', 'book Thu11Jun 10:00'],
    ['el jueves a las 5 de la tarde', 'book Thu11Jun 17:00'],
    ['el jueves a las cinco y cuarto', 'book Thu11Jun 17:15'],
    ['el jueves a la una', 'book Thu11Jun 13:00'],
    ['el jueves a primera hora', 'book Thu11Jun <10:00'],
    ['esta tarde', 'book Wed10Jun >=12:00 <20:00'],
    ['quiero una cita el jueves a las 3', 'book Thu11Jun 15:00'],
    ['quisiera reservar para mañana a las 3 por favor', 'book Thu11Jun 15:00'],
    ['necesito un turno mañana a las 3', 'book Thu11Jun 15:00'],
    ['¿tienen algo libre el jueves?', 'question:availability Thu11Jun'],
    ['¿puedo ir mañana a las 4?', 'book Thu11Jun 16:00'],
    ['cualquier día menos el lunes', 'book !Mon15Jun'],
    ['no el jueves, mejor el viernes', 'book Fri12Jun !Thu11Jun'],
    ['quiero cancelar mi cita', 'cancel'],
    ['tengo que anular la cita del jueves', 'cancel of[Thu11Jun]'],
    ['no puedo ir mañana', 'cancel of[Thu11Jun]'],
    ['quiero cambiar mi cita del jueves al viernes', 'reschedule Fri12Jun of[Thu11Jun]'],
    ['¿puedo mover mi cita?', 'reschedule'],
    ['ya no necesito la cita', 'cancel'],
    ['¿cuánto cuesta un corte?', 'question:price'],
    ['¿dónde están?', 'question:address'],
    ['¿qué horario tienen?', 'question:hours'],
    ['¿quién eres?', 'question:identity'],
    ['quiero hablar con una persona', 'person'],
    ['voy a llegar tarde', 'question:other'],
    ['hola', 'greeting'],
    ['muchas gracias', 'thanks'],
    ['adiós', 'thanks'],
    ['una cita lo antes posible', 'book asap'],
    ['soy Ana', 'inform =Ana'],
    ['me llamo Luis Vega, una cita el jueves a las 3', 'book Thu11Jun 15:00 =Luis Vega'],
    ['una cita el jueves para mi hijo Tim', 'book Thu11Jun =Tim'],
    ['a nombre de Ana García', 'inform =Ana García'],
    ['de hoy en ocho', 'book Wed17Jun'],
    ['en quince días', 'book Thu25Jun'],
    ['dentro de una quincena', 'book Thu25Jun'],
    ['la mañana del lunes', 'book Mon15Jun <13:00'],
    ['el próximo lunes 15', 'book Mon15Jun'],
    ['a principios de julio', 'book Wed01Jul..Fri10Jul'],
    ['el último viernes del mes', 'book Fri26Jun'],
    ['el 4 del mes próximo', 'book Sat04Jul'],
    ['el 12/jul', 'book Sun12Jul'],
    ['a las 7 de la tarde del 15', 'book Mon15Jun 19:00'],
    ['a media tarde', 'book >=12:00 <20:00'],
    ['a media mañana', 'book <13:00'],
    ['mañana a las cinco y media', 'book Thu11Jun 17:30'],
    ['el segundo de agosto', 'book Sun02Aug'],
    ['el 3-7', 'book Fri03Jul'],
    ['mañana a 11', 'book Thu11Jun 11:00'],
    ['a las 3 y treinta del mediodía', 'book 15:30'],
    ['el domingo de la siguiente semana', 'book Sun21Jun'],
    ['dentro de 3 semanas a partir de mañana', 'book Thu02Jul'],
    ['de lunes a miércoles', 'book Mon15Jun..Wed17Jun'],
    ['somos dos, mi hija y yo', 'inform x2 "somos dos"'],
    ['quiero cita para mí y mi marido el jueves', 'book Thu11Jun x2 "mí y mi marido"'],
    ['quiero cita para dos personas el jueves a las 4', 'book Thu11Jun 16:00 x2 "dos personas"'],
    ['soy alérgica al amoniaco', 'inform "soy alérgica al amoniaco"'],
    ['por cierto, tengo un perro', 'inform "por cierto, tengo un perro"'],
    ['somos cuatro', 'inform x4 "somos cuatro"'],
    ['llego 10 minutos tarde', 'question:other'],
    ['necesito cancelar lo del jueves', 'cancel of[Thu11Jun]'],
    ['tengo cita el jueves y no voy a poder ir', 'cancel of[Thu11Jun]'],
    ['podemos pasarlo al viernes?', 'reschedule Fri12Jun'],
    ['necesito cita para mi hija Lucía', 'book =Lucía'],
    ['una cita para mi hija Vera el sábado a las 10', 'book Sat13Jun 10:00 =Vera'],
  ],
  { language: 'es', country: 'ES' },
);

expectReadings(
  [
    ['sip', 'confirm'],
    ['sí', 'confirm'],
    ['vale', 'confirm'],
    ['de acuerdo', 'confirm'],
    ['perfecto, gracias', 'confirm'],
    ['me parece bien', 'confirm'],
    ['está bien', 'confirm'],
    ['esa', 'confirm'],
    ['no', 'decline'],
    ['no puedo', 'decline'],
    ['no me viene bien', 'decline'],
    ['mejor a las 4', 'inform 16:00'],
    ['mejor el jueves', 'inform Thu11Jun'],
    ['más tarde', 'inform later'],
    ['déjelo', 'drop'],
  ],
  { language: 'es', country: 'ES', last: LAST.offer },
);

// Days that only bound what is asked for, and holidays by name.
expectReadings(
  [
    ['antes del viernes', 'book Wed10Jun..Thu11Jun'],
    ['antes del día 20', 'book Wed10Jun..Fri19Jun'],
    ['hasta el viernes', 'book Wed10Jun..Fri12Jun'],
    ['gracias, hasta el viernes', 'thanks'],
    ['a partir del lunes', 'book Mon15Jun..Sun28Jun'],
    ['desde el 20', 'book Sat20Jun..Fri03Jul'],
    ['del lunes en adelante', 'book Mon15Jun..Sun28Jun'],
    ['estoy fuera hasta el lunes', 'book Mon15Jun..Sun28Jun'],
    ['estoy de vacaciones hasta el 20', 'book Sat20Jun..Fri03Jul'],
    ['no antes del lunes', 'book Mon15Jun..Sun28Jun'],
    ['a más tardar el viernes', 'book Wed10Jun..Fri12Jun'],
    ['después del 20', 'book Sun21Jun..Sat04Jul'],
    ['en Semana Santa', 'book Sun21Mar2027..Sun28Mar2027'],
    ['después de Semana Santa', 'book Mon29Mar2027..Sun11Apr2027'],
    ['en Nochebuena a las 10', 'book Thu24Dec 10:00'],
    ['el día del Pilar', 'book Mon12Oct'],
    ['después de Reyes', 'book Thu07Jan2027..Wed20Jan2027'],
  ],
  { language: 'es', country: 'ES' },
);

// What the owner should know, in the customer's own words; what she is, is no name.
expectReadings(
  [
    ['quiero un corte el viernes a las 3, soy alérgica al látex', 'book Fri12Jun 15:00 "soy alérgica al látex"'],
    ['por cierto, ¿cuánto cuesta un corte?', 'question:price'],
    ['el código de la puerta es 4412', 'inform "el código de la puerta es 4412"'],
    ['voy en silla de ruedas', 'inform "voy en silla de ruedas"'],
    ['soy profesora, solo puedo por la tarde', 'book >=12:00 <20:00'],
    ['voy a llevar a mi hijo', 'inform "voy a llevar a mi hijo"'],
  ],
  { language: 'es', country: 'ES' },
);

expectReadings(
  [
    ['Marta, soy alérgica al látex', 'inform "soy alérgica al látex" =Marta'],
    ['soy profesora', 'unclear'],
    ['soy Ana Rubio', 'inform =Ana Rubio'],
  ],
  { language: 'es', country: 'ES', last: LAST.asked('name') },
);

expectReadings([['sí, y tengo un perro', 'confirm "tengo un perro"']], { language: 'es', country: 'ES', last: LAST.offer });

// Heard from customers who typed as they liked.
expectReadings(
  [
    ['querría una cita el martes por la tarde, ¿es posible?', 'book Tue16Jun >=12:00 <20:00'],
    ['nada, solo quería saber el precio del corte', 'question:price'],
    ['a q hora es?', 'question:appointment'],
    ['¿me la puede cambiar para el viernes a la misma hora porfa?', 'reschedule Fri12Jun later0'],
  ],
  { language: 'es', country: 'ES' },
);

expectReadings([['se llama Inés', 'inform =Inés']], { language: 'es', country: 'ES', last: LAST.asked('name') });

expectReadings(
  [
    ['venga vale', 'confirm'],
    ['sale pues', 'confirm'],
  ],
  { language: 'es', country: 'ES', last: LAST.offer },
);

expectReadings([['el 2', 'inform @2']], { language: 'es', country: 'ES', last: LAST.list });

// Little answers and turns of speech.
expectReadings(
  [
    ['a qué hora?', 'question:appointment'],
    ['cuánto el corte de caballero?', 'question:price'],
    ['soy la señora Marín, quiero una cita', 'book =Marín'],
  ],
  { language: 'es', country: 'ES' },
);

expectReadings(
  [
    ['todo bien, confirmo!', 'confirm'],
    ['gracias majo, hasta el martes', 'thanks'],
    ['no, cambié de idea', 'drop'],
    ['Sí gracias, ¿me puede mandar un recordatorio?', 'confirm + question:other'],
  ],
  { language: 'es', country: 'ES', last: LAST.offer },
);
