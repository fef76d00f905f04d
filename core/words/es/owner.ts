/** Spanish to the owner: answers to her commands, and notices. */
import type { OwnerPhrases } from '#core/words/voice.ts';

export const owner: OwnerPhrases = {
  answers: {
    help: 'Puede mandar #today #tomorrow #week #status #pause #resume #login, #block o #unblock y un numero, #cancel y un nombre, y @nombre y su respuesta.',
    paused: 'En pausa. No respondo a nadie hasta que mande #resume; usted recibe los mensajes.',
    resumed: 'Vuelvo a responder.',
    unknown_command: 'No conozco eso.',
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'En pausa' : 'Respondo'}. Citas pendientes: ${upcomingCount}. Mensajes esta hora: ${textsThisHour}. Bloqueados: ${blockedCount}.`,
    blocked: (phone) => `${phone} queda bloqueado: nadie le responde. #unblock lo admite de nuevo.`,
    unblocked: (phone) => `${phone} vuelve a estar admitido.`,
    was_not_blocked: (phone) => `${phone} no estaba bloqueado.`,
    no_such_customer: { unnamed: '¿A quién? Indique un cliente.', named: (said) => `No conozco a "${said}".` },
    which_customer: (phones) => `Hay varios con ese nombre: ${phones}. Mande el de uno.`,
    for_whom: (names) => `¿Para quién es? ${names}, y luego su texto.`,
    agenda: {
      none: { today: 'Ninguna cita hoy.', tomorrow: 'Ninguna cita mañana.', week: 'Ninguna cita en 7 dias.' },
      more: (count) => `y ${count} citas`,
    },
    ask_cancel: (visit) => `¿Cancelar ${visit}? Responda OK y se le avisa.`,
    which_to_cancel: '¿Cual?',
    none_to_cancel: { unnamed: '¿De quién? Mande #cancel y un nombre.', named: (said) => `Ninguna cita pendiente para "${said}".` },
    cancelled: { done: 'Cancelada', told: 'Se le avisa.', untold: 'No le llega ningun mensaje; llame, por favor.' },
    as_it_stands: { cancelled: 'Ya cancelada', stands: 'Sigue en pie' },
    sign_in: (link) => `Entre en 10 minutos, una sola vez: ${link}`,
    passed_to_customer: (name) => `Enviado a ${name}. No intervengo de momento en ese hilo.`,
    cannot_reach: {
      blocked: (phone) => `No enviado: ${phone} esta bloqueado.`,
      opted_out: (phone) => `No enviado: ${phone} no quiere mensajes y no le llega ninguno. Llame, por favor.`,
    },
  },
  notices: {
    booked: 'Nueva cita',
    moved: { done: 'Cambiada', change: ({ was, what }) => `de ${was} a ${what}` },
    cancelled: 'Cancelada',
    handed_over: {
      asked_for_person: 'pregunta por usted',
      not_understood: 'ha escrito algo que no entiendo',
      not_allowed: 'quiere algo que decide usted',
      picture: 'ha mandado una foto o un archivo',
      engine_failed: 'queda sin respuesta por un fallo',
      budget_spent: 'ha escrito y el presupuesto del mes se ha agotado',
    },
    question: 'pregunta algo para usted',
    wrote: {
      wrote: 'ha escrito',
      because: {
        paused: 'estoy en pausa',
        taken_over: 'usted lleva este hilo',
        opted_out: 'no quiere mensajes y no le llega ninguno',
        budget_spent: 'el presupuesto del mes se ha agotado',
      },
    },
    opt_out_cancel: {
      texted: ({ caller, meant }) =>
        `${caller} ha mandado CANCEL${meant}. La operadora lo toma como baja: no le llega nada hasta que mande START. Llame, por favor.`,
      maybe: ({ what }) => `, quizas por ${what}`,
    },
    auto_blocked: ({ phone, textsPerHourMax }) =>
      `He bloqueado ${phone}: mandaba mas de ${textsPerHourMax} mensajes por hora. #unblock ${phone} lo admite de nuevo.`,
    hour_full: (textsPerHourMax) =>
      `Me he puesto en pausa: mas de ${textsPerHourMax} mensajes en una hora. Ahora los recibe usted. Mande #resume para que vuelva a responder.`,
    budget: {
      spent: ({ cost, currency, percent, limit }) =>
        `Los mensajes de este mes cuestan unos ${cost} ${currency}: el ${percent}% de su presupuesto de ${limit}.`,
      stopped: 'Desde ahora le paso a los clientes. Suba el presupuesto para que vuelva a responder.',
    },
    model_down: 'El modelo de lenguaje no responde. Leo los mensajes con mi propio motor hasta que vuelva.',
    model_back: 'El modelo de lenguaje responde de nuevo.',
    carrier_error: 'Un mensaje no ha llegado.',
  },
  gathered: {
    digest: (count) => `En las horas de silencio (${count})`,
    atOnce: (count) => `${count} a la vez`,
    more: (count) => `y ${count} en la app`,
  },
};
