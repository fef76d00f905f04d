/** Spanish on the lock screen. */
import type { PushPhrases } from '#core/words/voice.ts';

export const pushes: PushPhrases = {
  titles: {
    booked: 'Nueva cita',
    moved: 'Cita cambiada',
    cancelled: 'Cita cancelada',
    handed_over: (who) => `${who} le necesita`,
    customer_wrote: (who) => `${who} ha escrito`,
    opt_out: (who) => `${who} quizá quiere cancelar`,
    auto_block: 'Un número está bloqueado',
    pause: 'El asistente está en pausa',
    budget: 'Presupuesto de este mes',
    model_down: 'Modelo de lenguaje',
    carrier_error: 'Un mensaje no ha llegado',
  },
  test: { title: 'Funciona', body: (device) => `Así se entera de sus clientes en ${device}.` },
  actions: { reply: 'Responder', customer: 'Cliente', day: 'Ver el día', thread: 'Abrir mensajes' },
};
