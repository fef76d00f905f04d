/** Portuguese to the owner: answers to her commands, and notices. */
import type { OwnerPhrases } from '#core/words/voice.ts';
import { dated } from './parts.ts';

export const owner: OwnerPhrases = {
  answers: {
    help: 'Pode mandar #today #tomorrow #week #status #pause #resume #login, #block ou #unblock e um telefone, #cancel e um nome, e @nome e a sua resposta.',
    paused: 'Em pausa. Fico sem responder a ninguém; as mensagens chegam ao seu telefone. #resume retoma.',
    resumed: 'Voltei a responder.',
    unknown_command: 'Esse comando é novo para mim.',
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Em pausa' : 'A responder'}. Reservas futuras: ${upcomingCount}. Mensagens nesta hora: ${textsThisHour}. Bloqueados: ${blockedCount}.`,
    blocked: (phone) => `${phone} fica bloqueado e sem resposta. #unblock volta a admitir.`,
    unblocked: (phone) => `${phone} volta a ser admitido.`,
    was_not_blocked: (phone) => `${phone} estava livre de bloqueio.`,
    no_such_customer: {
      unnamed: 'Quem? Indique um telefone ou um cliente.',
      named: (said) => `"${said}": nenhum telefone nem cliente assim.`,
    },
    which_customer: (phones) => `Com esse nome existem: ${phones}. Mande o telefone de um.`,
    for_whom: (names) => `Para quem é? ${names}, e depois o seu texto.`,
    agenda: {
      none: { today: 'Nenhuma reserva hoje.', tomorrow: 'Nenhuma reserva amanha.', week: 'Nenhuma reserva em 7 dias.' },
      more: (count) => `e mais ${count}`,
    },
    ask_cancel: (visit) => `Cancelar ${visit}? Responda OK e o cliente recebe o aviso.`,
    which_to_cancel: 'Qual?',
    none_to_cancel: { unnamed: 'De quem? Mande #cancel e um nome.', named: (said) => `Nenhuma reserva futura para "${said}".` },
    cancelled: { done: 'Cancelada', told: 'O cliente recebe o aviso.', untold: 'Nenhuma mensagem chega ao cliente; ligue, por favor.' },
    as_it_stands: { cancelled: 'Estava cancelada', stands: 'Continua marcada' },
    sign_in: (link) => `Entre em 10 minutos, uma vez apenas: ${link}`,
    passed_to_customer: (name) => `Enviado a ${name}. Por agora fico fora dessa conversa.`,
    cannot_reach: {
      blocked: (phone) => `Falhou o envio: ${phone} tem bloqueio.`,
      opted_out: (phone) => `Falhou o envio: ${phone} recusou mensagens e nenhuma chega. Ligue, por favor.`,
    },
  },
  notices: {
    booked: 'Nova reserva',
    moved: { done: 'Mudada', change: ({ was, at, withService }) => `de ${was} para ${withService(dated(at))}` },
    cancelled: 'Cancelada',
    handed_over: {
      asked_for_person: 'pediu para falar com uma pessoa',
      not_understood: 'escreveu algo que fiquei sem entender',
      not_allowed: 'quer algo que depende da sua resposta',
      picture: 'enviou uma foto ou um anexo',
      engine_failed: 'ficou sem resposta por uma falha minha',
      budget_spent: 'escreveu, e o limite mensal acabou',
    },
    question: 'escreveu algo que espera a sua resposta',
    wrote: {
      wrote: 'escreveu',
      because: {
        paused: 'estou em pausa',
        taken_over: 'essa conversa agora é sua',
        opted_out: 'recusou mensagens, nenhuma chega',
        budget_spent: 'o limite mensal acabou',
      },
    },
    opt_out_cancel: {
      texted: ({ caller, meant }) =>
        `${caller} mandou CANCEL${meant}. A operadora trata isso como recusa: nada nosso chega antes de um START. Ligue, por favor.`,
      maybe: ({ what }) => `, talvez por ${what}`,
    },
    auto_blocked: ({ phone, textsPerHourMax }) =>
      `Bloqueei ${phone}: mais de ${textsPerHourMax} mensagens numa hora. #unblock ${phone} volta a admitir.`,
    hour_full: (textsPerHourMax) =>
      `Fiz uma pausa: mais de ${textsPerHourMax} mensagens numa hora. Agora todas chegam ao seu telefone. Mande #resume para eu voltar a responder.`,
    budget: {
      spent: ({ cost, currency, percent, limit }) =>
        `O gasto mensal em mensagens vai em cerca de ${cost} ${currency}: ${percent}% do limite de ${limit}.`,
      stopped: 'De agora em diante passo-lhe os clientes. Aumente o limite para eu voltar a responder.',
    },
    model_down: 'O modelo de linguagem falhou. Leio as mensagens com o meu motor interno enquanto isso dura.',
    model_back: 'O modelo de linguagem voltou a responder.',
    carrier_error: 'Uma mensagem falhou.',
  },
  gathered: {
    digest: (count) => `Nas horas de silencio (${count})`,
    atOnce: (count) => `${count} de uma vez`,
    more: (count) => `e mais ${count} na app`,
  },
};
