/** Portuguese on the lock screen. */
import type { Topic } from '#core/notify.ts';
import type { PushPhrases } from '#core/words/pushes.ts';
import { gatheredInWords } from './owner.ts';

const TITLES: Readonly<Record<Topic, (who: string) => string>> = {
  booked: () => 'Nova reserva',
  moved: () => 'Reserva mudada',
  cancelled: () => 'Reserva cancelada',
  handed_over: (who) => `${who} precisa da sua resposta`,
  customer_wrote: (who) => `${who} escreveu`,
  opt_out: (who) => `${who} talvez queira cancelar`,
  auto_block: () => 'Um número está bloqueado',
  pause: () => 'O assistente está em pausa',
  budget: () => 'Orçamento deste mês',
  model_down: () => 'Modelo de linguagem',
  carrier_error: () => 'Uma mensagem não chegou',
};

/** What a text begins with because it has no title. */
const SAID_BY_TITLE = /^(Nova reserva: |Mudada: |Cancelada: |Uma mensagem falhou\. )/;

export const pushes: PushPhrases = {
  one: (topic, { who, sms }) => ({ title: TITLES[topic](who), body: sms.replace(SAID_BY_TITLE, '') }),
  several: (gathered) => {
    const [first = '', ...lines] = gatheredInWords(gathered).split('\n');
    return { title: first.replace(/:$/, ''), body: lines.join('\n') };
  },
  test: (device) => ({ title: 'Funciona', body: `É assim que sabe dos seus clientes em ${device}.` }),
  actions: { reply: 'Responder', customer: 'Cliente', day: 'Ver o dia', thread: 'Abrir mensagens' },
};
