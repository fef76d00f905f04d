/** What people ask for: a booking, a move, a cancellation, a person, an answer. */
import { type Row, row } from '../rephrasing.ts';

const VISIT = '(?:citas?|turnos?|reservas?|reservacion(?:es)?|sesion(?:es)?|hora|visita)';

export const REQUESTS: readonly Row[] = [
  row('\\bcuanto (?:por )?(?=(?:el|la|un|una|los|las) (?!tiempo|antes))', 'how much is '),
  row('^(?:y |pero )*(?:a|at) que hora(?= ?\\?*$)', 'when is my appointment'),
  // "…, ¿es posible?" asks nothing of its own; "nada, solo quería saber el precio" is no refusal.
  row('(?<=\\S \\S+),? (?:es|seria|puede ser|sera) posible(?= ?\\?$)', ''),
  row('\\b(?:no,? )?nada,? (?=(?:era )?(?:solo )?(?:queria|quiero|quisiera|para) (?:solo )?(?:saber|preguntar))', ''),
  row('\\b(?:solo )?(?:queria|quiero|quisiera) (?:solo )?(?:saber|preguntar)(?: (?=cuanto|cuando|donde|si|el precio|que))?', ''),
  row('\\b(?:que )?(?:tengas?|tenga|pasa|pase) (?:un )?(?:buen|feliz|lindo) (?:dia|afternoon|fin de semana)', 'have a nice day'),
  row(
    '\\b(?:muy )?buen(?:os|as)? ?(?:dias?|tardes?|noches?|afternoon|evening)?\\b(?=[ ,.!]|$)(?! (?:hora|idea))(?<=buen[oa]s.*)|\\bbuen dia\\b',
    'hello',
  ),
  row(
    '\\b(?:hola+|que tal|saludos|que hubo)\\b(?! (?:el|la|a|at|si|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next|this)\\b)',
    'hello',
  ),
  row('\\bhola+\\b', 'hello,'),
  row('\\bque tal (?=\\S)', 'how about '),
  // Persons and lateness.
  row(
    '\\b(?:hablar|comunicarme|conversar) (?:directamente )?con (?:el |la |un |una |algun )?(?:persona|alguien|humano|duen[oa]|encargad[oa]|responsable|jefe|jefa|gerente|agente|operador[a]?|usted|ustedes|persona real)',
    'talk to a person',
  ),
  row(
    '\\b(?:(?:me puede[ns]?|puede[ns]?|podria[ns]?) (?:llamar(?:me)?)|que me llamen?|llame(?:n)?me|llamame|me llaman|me llamas)\\b',
    'call me',
  ),
  row('\\b(?:estoy|voy) (?:en|de) camino|\\bya (?:voy|llego)\\b', "i'm on my way"),
  // Cancelling.
  row(`\\bya no (?:quiero|necesito|voy a necesitar|me hace falta) (?:la|mi|esa|el|ese|un|una)?`, 'i no longer need my'),
  row(
    '\\bno (?:la |lo |me la |me )?(?:cancele[ns]?|anule[ns]?|canceles|anules)\\b|\\bno (?:quiero|hace falta|queria) (?:cancelar|anular)\\w*',
    "don't cancel",
  ),
  row('\\b(?:politica|cargo|costo|multa) (?:de|por) (?:cancelacion|cancelar)', 'cancellation policy'),
  row('\\b(?:cancelar|anular)(?:l[ao]s?|me|mel[ao])\\b', 'cancel it'),
  row('\\b(?:cancelar|cancele[ns]?|cancela[ns]?|cancelo|cancelame|anular|anule[ns]?|anula[ns]?|anulo|anulame|suspender)\\b', 'cancel'),
  row('\\b(?:cancele|cancela|anule|anula)(?:l[ao]s?|mel[ao])\\b', 'cancel it'),
  row('\\b(?:dar de baja|quitar|borrar|eliminar) (?=(?:la|mi|el)\\b)', 'cancel '),
  row(
    '\\bno (?:puedo|podre|podremos|podemos|voy a poder|vamos a poder|pude) (?:ir|asistir|llegar|acudir|venir|estar)(?: (?:a|at))?(?: (?:la|mi) (?:cita|turno|hora|reserva))?',
    "i can't make it",
  ),
  row('\\bno (?:puedo|podre|podemos|voy a poder|podria) (?=(?:antes|despues|hasta|before|after|until)\\b)', "i can't "),
  row(
    '\\bno (?:puedo|podre|podemos|voy a poder|podria) (?=(?:on |in |at |this |next |to )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|the|at|el|la|ese|esa|a esa|\\d))',
    "i can't make ",
  ),
  row('\\bno (?:me es posible|puedo|podre|podemos|voy a poder)\\b(?! (?:cambiar|mover|cancel|reservar|pasar|hacer))', "i can't make it"),
  row('\\bno (?:voy|ire|vamos) (?:a (?:ir|asistir)|asistire)\\b|\\bno (?:ire|asistire|acudire)\\b', "i can't make it"),
  row('\\b(?:me|nos) (?:ha surgido|surgio|salio|ha salido) (?:algo|un imprevisto|una cosa)', 'something came up'),
  // Moving.
  row(
    '\\b(?:reprogramar|reagendar|reprograme[ns]?|reagende[ns]?|reprogramo|reagendo|reprograma|reagenda)(?:l[ao]s?|me|mel[ao])?\\b',
    'reschedule it',
  ),
  row('\\breschedule it (?=(?:la|mi|el|una) )', 'reschedule '),
  row(
    '\\b(?:cambiar|mover|pasar|aplazar|posponer|adelantar|atrasar|retrasar|modificar|cambia|cambie|cambi[ae]|mueve|mueva|pase)(?:l[ao]s?|mel[ao]s?|me)(?= |$|[.,?!])',
    'move it',
  ),
  row('\\b(?:pasar|pase|pasa) (?=(?:la|mi|el) (?:cita|turno|hora|reserva))', 'move '),
  row(
    '\\b(?:cambiar|cambio|cambie[ns]?|mover|mueva|mueve|aplazar|posponer|adelantar|atrasar|retrasar|modificar)\\b(?! (?:de|mi) (?:nombre|numero))',
    'move',
  ),
  row('\\bmove (?:de|la|el) (?:hora|dia|fecha)', 'move my appointment'),
  row(`\\b(?:tengo|tenia|tenemos|hice|reserve) (?:una |un |la |mi )?${VISIT}`, 'i have an appointment'),
  row(`\\b(?:mi|mis|nuestra|nuestro|la|el|esa|ese) (?:proxim[oa] )?${VISIT}\\b(?! (?:libre|disponible|me|at|esta))`, 'my appointment'),
  // Asking.
  row(
    '\\b(?:a|at) que hora (?:es|tengo|era|seria)\\b(?: (?:la|mi|el))?(?: (?:my appointment|appointment|cita|turno))?|\\bcuando (?:es|tengo|era) (?:my appointment|la cita|mi cita|cita|an appointment|turno)|\\bpara cuando (?:es|tengo)',
    'when is my appointment',
  ),
  row('\\bque dia (?:es|tengo) (?:my appointment|cita|turno)', 'when is my appointment'),
  row(
    '\\b(?:a|at) que horas? (?:abren|abre|cierran|cierra|atienden|abris|cerrais|trabajan)|\\b(?:que|cual es (?:el|su)|cuales son (?:los|sus)) horarios?(?: (?:tienen|tienes|tiene|de atencion))?|\\bhorarios? de (?:atencion|apertura)|\\bhasta que hora (?:abren|estan|atienden|trabajan)',
    'what are your opening hours',
  ),
  row(
    '\\b(?:abren|abre|abris|atienden|trabajan|estan abiertos|esta abierto|cierran) (?=(?:los |el |on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|this))',
    'are you open ',
  ),
  row('\\b(?:estan abiertos|esta abierto|abren)\\b', 'are you open'),
  row(
    '\\bcuanto (?:es|cuesta[n]?|vale[n]?|sale[n]?|cobra[ns]?|seria|me cobra[ns]?|saldria|costaria)\\b|\\bque (?:precio|valor|costo) (?:tiene[n]?)?|\\b(?:cual es )?(?:el )?precio (?:de|del)\\b|\\ba cuanto (?:esta|sale)',
    'how much is',
  ),
  row('\\b(?:precios?|tarifas?)\\b', 'prices'),
  row(
    '\\b(?:en )?donde (?:estan|esta|quedan?|se encuentran?|estais|se ubican?|estan ubicados)(?: ubicados)?|\\bcual es (?:la|su|vuestra) direccion',
    'where are you',
  ),
  row('\\bdireccion\\b', 'address'),
  row('\\b(?:que|cuales) servicios\\b(?: (?:ofrecen|tienen|hacen))?|\\bque (?:hacen|ofrecen)\\b', 'what services do you offer'),
  row('\\bcuanto (?:dura|tarda|demora|tiempo (?:dura|tarda|lleva))\\b', 'how long does it take'),
  row('\\b(?:quien (?:es|eres|habla)|con quien hablo)\\b', 'who is this'),
  row('\\b(?:eres|es usted|sos|es) (?:un |una )?(?:robot|bot|maquina|persona(?: real)?|humano)', 'are you a bot'),
  row(
    '\\b(?:tienes?|tienen|tendrias?|tendrian|teneis|hay|habra|habria|queda|quedan|te queda|le queda) (?:algo |alguna? |algun |un |una |mas )*(?:huecos?|horas?|citas?|turnos?|sitio|espacio|lugar|disponibilidad|disponible|libres?|cupos?|algo)?(?: (?:libre|disponible)s?)?',
    'do you have anything free ',
  ),
  row('\\b(?:esta[ns]?|estaria) (?:libres?|disponibles?)\\b', 'is free'),
  row(
    '\\b(?:cuando|que dia|que dias|que horas?|que horarios?) (?:puede[ns]?|puedo|podria[ns]?|tiene[ns]?|hay|les? (?:viene|va) bien|te (?:viene|va) bien|do you have anything free)(?: libres?| disponibles?| ir| venir)?',
    'when are you free',
  ),
  row('\\blibres?\\b', 'free'),
  row('\\bdisponib(?:les?|ilidad)\\b', 'available'),
  // Booking.
  row(
    `\\b(?:me gustaria|quisiera|quiero|queria|querria|necesito|necesitaria|deseo|busco|para) (?:reservar|agendar|apartar|sacar|pedir|coger|programar|hacer|solicitar|tomar|marcar|concertar)(?:me)?(?: (?:una|un|mi))? ?${VISIT}?`,
    'i would like to book an appointment ',
  ),
  row(
    `\\b(?:reservar|agendar|apartar|sacar|pedir|coger|programar|solicitar|marcar|concertar)(?:me)? (?:una |un |otra |otro )?${VISIT}`,
    'book an appointment',
  ),
  row(
    '\\b(?:me gustaria|quisiera|querria|queria|quiero|deseo|necesito|necesitaria|busco) (?:otra|otro)(?: cita| turno)?(?= |$)(?! (?:hora|dia|momento|cosa|opcion|fecha))',
    'i also need another appointment',
  ),
  row(
    `\\b(?:me gustaria|quisiera|querria|queria|quiero|deseo|necesito|necesitaria|busco) (?:una |un )?${VISIT}`,
    'i would like an appointment',
  ),
  row(
    `\\b(?:me )?(?:puede[ns]?|podria[ns]?|podeis) (?:dar(?:me)?|hacer(?:me)?|agendar(?:me)?|reservar(?:me)?|apuntar(?:me)?|atender(?:me)?|poner(?:me)?|conseguir(?:me)?)(?: (?:una |un )?${VISIT})?`,
    'can i get an appointment',
  ),
  row('\\b(?:resérve|reserve|reserva|agende|agenda|apunte|apunta|aparte|aparta|confirme|confirma)(?:l[ao]|mel[ao])\\b', 'book it'),
  row('\\b(?:reserve|reserva|agende|agenda|apunte|apunta)me\\b', 'book me in'),
  row('\\b(?:puedo|podria|podriamos|podemos|se puede|se podria|seria posible|es posible|puede ser)\\b', 'can i'),
  row('\\b(?:puedes?|pueden|podrias|podrian)\\b', 'can you'),
  row('\\b(?:can i|i would like to|i want to) (?:ir|venir|pasar|pasarme|acercarme)\\b', 'can i come'),
  row(
    '\\b(?:can i) (?=at |on |in |tomorrow|today|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|around|after|before)',
    'can i come ',
  ),
  row('\\b(?:me gustaria|quisiera|querria|queria) ir\\b|\\bquiero ir\\b', 'i would like to come in'),
  row('\\b(?:reservar|agendar|apartar)\\b', 'book'),
  row('\\b(?:me gustaria|quisiera|querria|desearia)(?= |$)', 'i would like'),
  row('\\b(?:quiero|deseo|queria)\\b(?! (?:esa|ese|eso|la|el) ?(?:$|[,.]))', 'i want'),
  row('\\b(?:necesito|necesitaria)\\b', 'i need'),
  row('\\b(?:la|una|un|otra|otro) (?:cita|turno|reserva)\\b', 'an appointment'),
  row(
    '\\b(?:citas?|turnos?)\\b(?= (?:para|at|on|con|this|next|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|de|in)|$|[.,?!])',
    'appointment',
  ),
];
