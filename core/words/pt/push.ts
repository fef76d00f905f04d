/** Portuguese on the lock screen. */
import type { PushPhrases } from '#core/words/voice.ts';

export const pushes: PushPhrases = {
  titles: {
    booked: 'Nova reserva',
    moved: 'Reserva mudada',
    cancelled: 'Reserva cancelada',
    handed_over: (who) => `${who} precisa da sua resposta`,
    customer_wrote: (who) => `${who} escreveu`,
    opt_out: (who) => `${who} talvez queira cancelar`,
    auto_block: 'Um número está bloqueado',
    pause: 'O assistente está em pausa',
    budget: 'Orçamento deste mês',
    model_down: 'Modelo de linguagem',
    carrier_error: 'Uma mensagem não chegou',
  },
  test: { title: 'Funciona', body: (device) => `É assim que sabe dos seus clientes em ${device}.` },
  actions: { reply: 'Responder', customer: 'Cliente', day: 'Ver o dia', thread: 'Abrir mensagens' },
};
