/** Spanish on the lock screen. */
import type { Topic } from '#core/notify.ts';
import type { PushPhrases } from '#core/words/pushes.ts';
import { gatheredInWords } from './owner.ts';

const TITLES: Readonly<Record<Topic, (who: string) => string>> = {
  booked: () => 'Nueva cita',
  moved: () => 'Cita cambiada',
  cancelled: () => 'Cita cancelada',
  handed_over: (who) => `${who} le necesita`,
  customer_wrote: (who) => `${who} ha escrito`,
  opt_out: (who) => `${who} quizá quiere cancelar`,
  auto_block: () => 'Un número está bloqueado',
  pause: () => 'El asistente está en pausa',
  budget: () => 'Presupuesto de este mes',
  model_down: () => 'Modelo de lenguaje',
  carrier_error: () => 'Un mensaje no ha llegado',
};

/** What a text begins with because it has no title. */
const SAID_BY_TITLE = /^(Nueva cita: |Cambiada: |Cancelada: |Un mensaje no ha llegado\. )/;

export const pushes: PushPhrases = {
  one: (topic, { who, sms }) => ({ title: TITLES[topic](who), body: sms.replace(SAID_BY_TITLE, '') }),
  several: (gathered) => {
    const [first = '', ...lines] = gatheredInWords(gathered).split('\n');
    return { title: first.replace(/:$/, ''), body: lines.join('\n') };
  },
  test: (device) => ({ title: 'Funciona', body: `Así se entera de sus clientes en ${device}.` }),
  actions: { reply: 'Responder', customer: 'Cliente', day: 'Ver el día', thread: 'Abrir mensajes' },
};
