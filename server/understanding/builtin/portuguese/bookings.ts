/** Bookings: what people wish for, and whether they can have it. */
import { type Row, row } from '../rephrasing.ts';
import { DAY, WEEKDAY } from '../said.ts';

/** What is booked, as people call it. */
export const VISIT =
  '(?:consultas?|horarios?|horas?|marcac(?:ao|oes)|marcacaozinha|agendamentos?|reservas?|sess(?:ao|oes)|aulas?|visitas?|vagas?|atendimentos?|hora marcada|horario marcado|encaixe|horinha)';
const BOOK = '(?:marcar|agendar|reservar|fazer|ter|pegar|arranjar|conseguir|apontar|encaixar|solicitar|pedir)';
const WISH =
  '(?:(?:eu )?(?:gostaria|gostava|queria|quero|queremos|queriamos|preciso|precisava|precisamos|precisaria|desejo|desejava|desejaria|pretendo|pretendia|adoraria|adorava|vou querer|estou a tentar|estou tentando|estou querendo|estava a pensar em|estou a precisar|estou precisando|venho|tenciono|tencionava) (?:d[eo] |por |em )?)';
/** "Dá para", "posso", "seria possível": may I. */
const CAN =
  '(?:sera que )?(?:(?:da|dah|daria|deu|vai dar) (?:para|pra)|tem como|teria como|ha como|haveria como|ha (?:alguma )?(?:hipotese|possibilidade) de|tem (?:alguma )?possibilidade de|(?:eh|seria|sera) possivel|posso|podia|poderia|podemos|podiamos|poderiamos|consigo|conseguia|conseguiria|pode ser|podia ser|poderia ser)';
/** "Pode", "consegue": can you. */
const YOU =
  '(?:(?:voces? |o senhor |a senhora )?(?:podem?|podes|podias|poderia[ms]?|podiam|consegue[ms]?|conseguia[ms]?|conseguiria[ms]?)(?: voces?)?)';

/** For `portuguese.ts`, in the order they are run. */
export const BOOKINGS: readonly Row[] = [...wishes(), ...askings()];

function wishes(): readonly Row[] {
  return [
    row(
      '\\b(?:podem? )?(?:coloc(?:ar?|[ao]|que)|por|poe|ponha|deix(?:ar|[ae])|fic(?:ar|a)|marca|marque|reserv[ae]) (?:em|n[oa]|ao) nome d[aeo]\\b',
      'under the name of',
    ),
    row(`\\b${YOU} (?:marcar|agendar|reservar|confirmar)(?= (?:para |to |at |on |next |\\w+day|tomorrow|today))(?![^.!]*\\?)`, 'book it'),
    row('\\bpode(?:ria)? ser (?=qualquer|whichever)', ''),
    row(`\\b(?:era (?:so )?para |${WISH})?saber (?:se |(?=quando|qual|quanto|onde|que horas))`, ''),
    row(
      `\\b${WISH}${BOOK}(?:-?l[ao]|-me)? (?:mais )?(?:outra|outro|mais uma|mais um)(?: ${VISIT})?(?! (?:dia|data|altura))`,
      'i also need another appointment ',
    ),
    row(`\\b${WISH}(?:outra|mais uma|mais um) ?${VISIT}?(?! (?:dia|data|altura))`, 'i also need another appointment '),
    row(
      `\\b(?:(?:${WISH}|para )${BOOK}(?:-me)?|${WISH}(?:d[eo] )?)(?: ?(?:uma|um|minha|meu|o meu|a minha|algum|alguma))? ${VISIT}`,
      'i would like to book an appointment ',
    ),
    row(
      `\\b${WISH}(?:uma|um|d[eo] uma|d[eo] um) ?(?=(?:to |at |on |in |para |next|this|tomorrow|today|with|com )|$)`,
      'i would like an appointment ',
    ),
    row(`\\b${WISH}(?:marcar|agendar|reservar)(?:-me)?\\b`, 'i would like to book an appointment'),
    row(
      `\\b(?:marcar|agendar|reservar|marquem?|agendem?|reservem?|marca|agenda|reserva)(?:-me)? (?:uma |um |outra |outro |aquela |aquele |mais uma |mais um )${VISIT}`,
      (match) => (/outr|mais/.test(match) ? 'book another appointment' : 'book an appointment'),
    ),
    row(
      `\\b${YOU} (?:me )?(?:marcar|agendar|reservar|encaixar|atender|receber|dar|arranjar|ver|por|colocar)(?:-me)?(?: (?:uma |um |n?uma )?${VISIT})?(?! (?:o|os) (?:precos|valores))`,
      'can i get an appointment',
    ),
    row('\\bcan i get an appointment(?! ?\\?)(?= ?(?:$|[.!]|por favor|sim|entao|isso|esse|essa|este|esta|obrigado|yes))', 'please book it'),
    row('\\b(?:me )?(?:encaix(?:ar|[ae]m?)(?:-me)?|um encaixe)\\b(?: ai)?', 'fit me in'),
    row(
      '\\b(?:me (?:marca|marque|agenda|agende|reserva|reserve|coloca|poe|anota)|(?:marc[ae]|marque|agend[ae]|reserv[ae]|ponh[ae]|anot[ae]|apont[ae])-me)\\b(?: ai)?',
      'book me in',
    ),
    row(
      '(?<!\\b(?:minha|my|na|a|da) )\\b(?:confirm[ae]|marc[ae]|marque|reserv[ae]|agend[ae])(?:-?(?:l?[ao]))?(?: (?:isso|esse|essa|este|esta|ai|assim|entao|esse horario|essa hora))?(?= ?(?:$|[,.!]|por favor|obrigado|to |at |on |\\w+day|next))',
      'book it',
    ),
  ];
}

function askings(): readonly Row[] {
  return [
    row(`\\b${CAN} (?:ir|vir|passar|aparecer|ser|ser atendid[oa]|ficar)(?: ai)?\\b`, 'can i come'),
    row(`\\b${CAN} (?:marcar|agendar|reservar|ter|pegar)(?: ?(?:um|uma|o|a|meu|minha))?(?: ${VISIT})?`, 'can i book an appointment'),
    row(
      `\\b(?:can i come|${CAN}) (?=at |on |in |to |same time|\\d+ (?:minutes|hours)|${DAY}|next|this|around|after|before|between|a partir|noon|na |no |as )`,
      'can i come ',
    ),
    row(`\\b${WISH}(?:ir|passar|passar ai|vir)\\b`, 'i would like to come in'),
    row('\\b(?:marcar|agendar|reservar)\\b(?! (?:com antecedencia))', 'book'),
    row(`\\b(?:pode|podem) (?=(?:at |on |in |${DAY}|next|this|a |na |no |as |para ).*\\?)`, 'can i come '),
    row(`\\b(?:da|dah) (?=(?:at |on |${DAY}|next|this).*\\?)`, 'can i come '),
    row(`\\b${CAN}\\b(?= )(?! (?:at|certo|jeito|sim|nao|me|isso|ess[ae]|est[ae]) ?)`, 'can i'),
    row(`\\b${YOU} (?!ser|confirm|ficar|sim|marc|agend)(?=\\w)`, 'can you '),
    row('\\b(?:gostaria|gostava|queria|queriamos)(?: de)?\\b', 'i would like'),
    row('\\b(?:quero|desejo|pretendo|queremos)\\b(?! (?:ess[ae]|est[ae]|isso|sim|nao|a|o) ?(?:$|[,.]|mesmo|sim))', 'i want'),
    row('\\b(?:preciso|precisava|precisamos)(?: d[eo])?\\b', 'i need'),
    row(
      '\\b(?:uma|outra) (?:consulta|marcacao|reserva|sessao|aula|hora|vaga)\\b(?! (?:melhor|mais|diferente|boa))|\\b(?:um) (?:horario|agendamento|atendimento)\\b(?! (?:melhor|mais|diferente|bom))',
      (match) => (match.startsWith('outra') ? 'another appointment' : 'an appointment'),
    ),
    row(
      `^(?:hello, )?(?:consultas?|marcac(?:ao|oes)|agendamento|horario|vaga|encaixe|hora)\\b(?= (?:to|at|on|for|para|com|this|next|tomorrow|today|${WEEKDAY}|de|in|a|na|no)|$|[,.])`,
      'an appointment',
    ),
  ];
}
