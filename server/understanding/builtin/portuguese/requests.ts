/** What people ask for besides a booking: a person, a cancellation, a move; and word of being late. */
import { type Row, row } from '../rephrasing.ts';
import { DAY, WEEKDAY } from '../said.ts';
import { VISIT } from './bookings.ts';
import { WHEN } from './said.ts';

/** What stands already. */
const BOOKED = '(?:consultas?|marcac(?:ao|oes)|agendamentos?|reservas?|sess(?:ao|oes)|aulas?|visitas?|atendimentos?|hora marcada)';
const MY = '(?:a |o |as |os |na |no |da |do |em |com )?(?:minhas?|meus?|nossas?|nosso|sua|essa|esta|esse|este|aquela)? ?';
const GO = '(?:ir|comparecer|estar|aparecer|vir|chegar|passar ai|estar presente|atender)';
const CANNOT =
  '\\b(?:nao|ja nao|infelizmente nao) (?:vou (?:mais )?(?:poder|conseguir)|posso|poderei|podemos|poderemos|consigo|conseguimos|conseguirei|poderia|pude|vamos (?:poder|conseguir)|da para|dah para|vai dar para|deu para|da mais para|dah mais para|vai ser possivel|me eh possivel|irei|vou|vamos|tenho como|vou ter como)';
/** A day or time besides the one that does not suit follows. */
const OTHER =
  ',? (?:(?:mas|so|entao|sera que) )*(?=(?:pode ser |podia ser |da |dah |que tal |e )?(?:a |na |no )?(?:next |this )?(?:\\w+day|tomorrow|at \\d|in the ))';

/** For `portuguese.ts`, in the order they are run. */
export const REQUESTS: readonly Row[] = [...persons(), ...cancellations(), ...misses(), ...moves()];

function persons(): readonly Row[] {
  return [
    row(
      '\\b(?:falar|conversar|ser atendid[oa]|atendimento)(?: (?:diretamente|directamente|por telefone|ao telefone))? (?:com|por) (?:um |uma |a |o |as |os |algum |alguma |voces? |(?:o |a )?(?:senhor|senhora)|alguem)*(?:pessoas?|alguem|human[oa]|atendentes?|responsavel|don[oa]|gerente|profissional|secretaria|recepcao|rececao|equipa|equipe|voces?|ser humano|gente)\\b(?: (?:de verdade|real|humano|responsavel|directamente|diretamente))?',
      'talk to a person',
    ),
    row(
      '(?<=\\b(?:quero|queria|gostaria de|gostava de|preciso(?: de)?|posso|podia|poderia) )falar (?:diretamente )?com (?:a |o )?(?!meu|minha)(?=\\w+ ?(?:$|[.,!?]|por favor))',
      'talk to ',
    ),
    row(
      '\\b(?:tem|ha|existe) (?:alguem|uma pessoa|um humano) (?:ai |aqui )?(?:de verdade|real|humano)?(?=\\W*$)',
      'is there a real person',
    ),
    row('\\b(?:um |uma )?(?:atendente|pessoa|atendimento) (?:human[oa]|real|de verdade)', 'a real person'),
    row(
      '\\b(?:(?:podem?|podes|podia|poderia[ms]?|consegue|da para|queria que|quero que|preciso que|gostaria que) (?:voces? |por favor |alguem )*(?:me |nos )?(?:ligar(?:em)?|telefonar(?:em)?|liguem?|telefonem?|liga)(?:[- ]me|[- ]nos)?(?: (?:para|a) mim)?|(?:me )?(?:liga|ligue|liguem|telefone|telefonem)[- ]?me|me (?:liga|ligue|liguem|ligam|telefonem?)|liga (?:para|a) mim|retorn(?:a|e|em) (?:a |minha )*ligacao)',
      'can you call me',
    ),
    row(
      '\\b(?:vou|estou|vamos|estamos|chego|chegarei|vou chegar|devo|pode ser que|chegar|vou me|me)(?: (?:me|um|uma|pouco|bocado|pouquinho|uns|umas|cerca de|chegar|estar|sou|a|com|ai|\\d+ minutes))* (?:atras(?:ar|ad[oa]s?|ei|o|ar-me|ada)|afternoon|tarde|atraso)\\b(?: (?:\\d+ minutes|uns|um pouco))*',
      "i'm running late",
    ),
    row('\\b(?:atrasei[- ]me|vou[- ]me atrasar|atraso de \\d+ minutes|\\d+ minutes (?:atrasad[oa]|de atraso))', "i'm running late"),
    row(
      '\\b(?:estou|ja estou|vou|ja vou|a) (?:a |em |no )?caminho\\b|\\b(?:ja )?(?:estou|vou) (?:(?:quase )?chegando|a chegar|indo|saindo)\\b',
      "i'm on my way",
    ),
    row(
      '\\b(?:estou|vou estar|estarei|fico|ando)(?: \\w+)? (?:fora|viajando|a viajar|em viagem|de viagem|de ferias|ausente)\\b',
      "i'm away",
    ),
    row('\\b(?:estou )?pres[oa] n[oa] (?:transito|engarrafamento|fila)', 'stuck in traffic'),
    row('\\b(?:ja )?(?:cheguei|estou (?:aqui )?(?:na porta|em frente|ca fora|aqui fora|la fora))\\b', "i'm here"),
  ];
}

function cancellations(): readonly Row[] {
  return [
    row(
      '\\bnao (?:\\w+ )?(?:quero|quis|preciso|precisa|era para|eh para|pretendo|queria|precisam?) (?:de )?(?:cancelar|desmarcar|anular)\\w*|\\bnao (?:me )?(?:cancele[ms]?|desmarque[ms]?|anule[ms]?|cancela|desmarca)\\b|\\bsem (?:cancelar|desmarcar)',
      "don't cancel",
    ),
    row(
      '\\b(?:politica|taxa|multa|custo|regras?|prazo) (?:d[eo]|por|para) (?:cancelamento|cancelar|desmarcacao|desmarcar)',
      'cancellation policy',
    ),
    row(
      '\\b(?:algu(?:em|ma pessoa) (?:cancelou|desmarcou|desistiu)|(?:alguma|houve) desistencia|(?:se|caso) (?:alguem|houver|abrir|surgir) (?:cancelar|desmarcar|desistir|desistencia|cancelamento|vaga))',
      'any cancellations',
    ),
    row(
      `\\b(?:cancelar|desmarcar|anular)(?:-?l[ao]s?|-me)(?= |$|[,.?!])|\\b(?:cancele|cancela|desmarque|desmarca|anule|anula)-?[ao]s?(?= |$|[,.?!])`,
      (match) => (/-/.test(match) ? 'cancel it' : 'cancel'),
    ),
    row(
      '\\b(?:cancelar|cancelem?|cancela|cancelo|cancelamos|cancelamento|desmarcar|desmarquem?|desmarca|desmarco|desmarcamos|anular|anulem?|anula|anulo)\\b',
      'cancel',
    ),
    row('(?<!quando |when )\\b((?:can i|posso|podia|poderia|da para|dah para|podemos)) cancel(?= ?(?:$|[.,!?]))', '$1 cancel it'),
    row('\\bcancel (?:isso|tudo|essa|esse)(?= ?(?:$|[,.!?]|por favor))', 'cancel it'),
    row('\\b(?:dar baixa|retirar|tirar|eliminar|apagar|desistir) (?=(?:a|o|da|do|na|minha|meu) )', 'cancel '),
    row(
      `\\b(?:ja nao|nao) (?:quero|queria|preciso|vou querer|vou precisar|precisamos|necessito) (?:mais )?(?:d[aeo] |a |o )?(?:minha |meu |essa |esse |desta |daquela |da minha |do meu )?(?=${BOOKED}|horario)`,
      'i no longer need my ',
    ),
    row('\\b(?:ja nao|nao) (?:vou precisar|preciso|vou querer) mais\\b', 'i no longer need it'),
  ];
}

function misses(): readonly Row[] {
  const day = `(?:${DAY}|on (?:the )?\\d|this|next|at |in the |a essa hora|nesse dia|nessa hora|esse dia|essa hora|nesse horario|nessa data)`;
  return [
    row(`\\b(${WHEN}) (?:eu |ja |afinal )?(?:${CANNOT}|nao dah?)${OTHER}`, "$1 doesn't work. "),
    row(`${CANNOT} (?:mais )?(?:a |o |na |no |em )?(${WHEN})(?:,|,? (?:mas|so|entao))${OTHER}`, "$1 doesn't work. "),
    row(
      `${CANNOT} (?:mais )?${GO}(?: (?:a|na|no|ai|em))*(?: (?:minha |meu )?(?:${BOOKED}|horario(?! que)|hora marcada))?\\b`,
      "i can't make it",
    ),
    row(`${CANNOT} (?:mais )?(?:n?a|n?essa|n?esta) ${BOOKED}`, "i can't make it"),
    row(`\\bnao (?:irei|comparecerei|compareco|vou comparecer|vou ir|vou mais|estarei)\\b`, "i can't make it"),
    row(`${CANNOT} (?:mais )?(?=(?:nem )?(?:antes|before|after|depois|until|ate)\\b)`, "i can't "),
    row(`${CANNOT} (?:mais )?(?:a |o |na |no |em |para )?(?=${day})`, "i can't make it "),
    row(
      '\\b(?:nao|ja nao|infelizmente nao|afinal nao) (?:posso|consigo|vou poder|vou conseguir|poderei|podemos|vamos poder)(?: mais)?(?= ?(?:$|[,.;!?]|porque|pois|por |e |mas |nao|tenho|estou|surgiu|entao|podemos|sera|da |dah |queria|quero|gostaria|but|i |vou|desculp|sorry|hello|obrigado|infelizmente))',
      "i can't make it",
    ),
    row(
      '\\b(?:tive|tenho|surgiu|surgiram|apareceu(?:-me)?|aconteceu|houve|surgiu-me)(?: aqui)?(?: (?:um|uma|uns))? (?:imprevistos?|contratempos?|problemas?|emergencia|coisa|algo)\\b',
      'something came up',
    ),
  ];
}

function moves(): readonly Row[] {
  const move =
    '(?:mudar|mudem?|mude|muda|mudo|trocar|troquem?|troca|troco|alterar|alterem?|altera|altero|adiar|adiem?|adia|antecipar|antecipem?|antecipa|adiantar|adiante|passar|passe[m]?|passa|transferir|transfira|deslocar|mexer|empurrar|puxar|jogar|modificar)';
  return [
    row(
      '\\bnao (?:quero|preciso|precisa|queria) (?:de )?(?:mudar|remarcar|trocar|alterar|reagendar|adiar)\\b|\\bnao (?:mude|altere|troque|remarque)m?\\b',
      "don't move it",
    ),
    row(
      `\\b(?:remarcar|reagendar|remarquem?|reagendem?|remarco|reagendo|remarca(?!c)|reagenda(?!m)|remarcacao|reagendamento|remarcamos|reagendamos|repor|reponho)(?:-?l[ao]s?|-me)?\\b`,
      'reschedule it',
    ),
    row(`\\breschedule it (?=(?:a|o|da|do|de|minha|meu|essa|esta|uma|um) )`, 'reschedule '),
    row(
      '\\b(?:adiar|adie|adia|atrasar|empurrar)(?: (?:a |o )?(?:minha |meu )?\\w+)? (?:em |por )?(\\d+ (?:hours|minutes))',
      'move it $1 later',
    ),
    row(
      '\\b(?:adiantar|antecipar|adiante|antecipe)(?: (?:a |o )?(?:minha |meu )?\\w+)? (?:em |por )?(\\d+ (?:hours|minutes))',
      'move it $1 earlier',
    ),
    row(
      '\\bcancel(?: it| (?:a |o )?(?:minha |meu )?\\w+)? e (?:re)?(?:marcar|agendar) (?:para |n?a |n?o )?(?=n?outr[oa])',
      'reschedule it for ',
    ),
    row(`\\b(?:mudanca|alteracao|troca) (?:de|da|do|na|no) (?:${BOOKED}|horario|data|dia|hora)`, 'move my appointment'),
    row(
      `\\b${move} ${MY}(?:d[aeo] )?(?:data|dia|horario|hora|horas)(?: (?:d[ao]|n[ao]) ${MY}${BOOKED})?(?! (?:livre|disponivel))`,
      'move my appointment',
    ),
    row(`\\b${move} ${MY}${BOOKED}`, 'move my appointment'),
    row(`\\b${move}(?:-?l[ao]s?|-me)(?= |$|[,.?!])`, 'move it'),
    row(
      `\\b(?:mudar|mudem?|mude|mudo|trocar|troquem?|trocar|alterar|alterem?|altero|adiar|adiem?|antecipar|antecipem?|adiantar|transferir)\\b(?! (?:uma? |de (?:nome|numero|telefone|servico|ideia|opiniao)|meu numero|o (?:nome|numero)))`,
      'move',
    ),
    row(
      `\\b(?:passar|passem?|passa) (?=(?:d[aeo] |of )?(?:${DAY}|this|next|on \\d|at )|(?:para|to) (?:a |o )?(?:${WEEKDAY}|tomorrow|next|on ))`,
      'move ',
    ),
    row(`\\b(?:move|reschedule) (?:of )?(?=(?:\\w+day|tomorrow|today)\\b.* (?:para|to)\\b)`, 'move from '),
    row('\\bmove (?:isso|tudo|essa|esse|isto)\\b', 'move it'),
    row(
      `\\b(?:tenho|tinha|temos|tinhamos|fiz|marquei|agendei|reservei|estou com|fiquei com)(?: ja)? (?:uma |um |a |o |minha |alguma? )?(?:corte |${VISIT}|tudo )(?: ?(?:marcad|agendad|reservad|combinad)[oa]s?)?(?= |$|[,.?!])`,
      'i have an appointment ',
    ),
    row(`\\b(?:estou|fiquei) (?:marcad|agendad)[oa]\\b`, 'i have an appointment'),
    row(
      `\\b(?:a |o |as |os |na |no )?(?:(?:(?:minha|meu|nossa|nosso) (?:proxim[ao] )?(?:${BOOKED}|horario|hora)|(?:essa|esta|aquela) ${BOOKED})|(?<=\\b(?:a|da|na) )${BOOKED})(?: (?:marcad|agendad)[oa]s?)?\\b(?! (?:livre|disponivel|eh quanto))`,
      'my appointment',
    ),
    row('\\b(?:a|da|na|o|do) (?=my appointment)', (match) => (match.startsWith('d') ? 'of ' : '')),
  ];
}
