/** What people want to know: their own appointment, hours, prices, the place, services, who writes, what is free. */
import { type Row, row } from '../rephrasing.ts';
import { DAY, WEEKDAY } from '../said.ts';
import { VISIT } from './bookings.ts';
import { WHEN } from './said.ts';

const OPEN = '(?:abre[ms]?|fecha[ms]?|atende[ms]?|funciona[ms]?|trabalha[ms]?|abrem|encerra[ms]?|comeca[ms]?)';
const HAVE =
  '(?:voces? )?(?:teria[ms]?|tem|tens|teem|tinha[ms]?|ha|haveria|havera|existe|existem|sobrou|sobra|restou|resta[m]?|consegue[ms]?|arranja[ms]?|ainda tem|ainda ha|sera que tem|sera que ha|nao tem|nao ha|nao teria[ms]?)';
const FREE = '(?:livres?|disponiveis|disponivel|vag[oa]s?|em aberto|desocupad[oa]s?)';
const IS = '(?:eh|e|sao|seria|fica|esta|ta)';

/** For `portuguese.ts`, in the order they are run. */
export const QUESTIONS: readonly Row[] = [...ownAppointment(), ...facts(), ...availability()];

function ownAppointment(): readonly Row[] {
  return [
    row(
      '^(?:hello,? |e |mas )*(?:(?:a|as|at) )?que horas?(?: (?:eh|e|era|ficou|foi|seria))?(?: mesmo)?(?= ?\\?*$)',
      'when is my appointment',
    ),
    row(
      `\\b(?:a |at |as )?(?:que|qual(?: ${IS})?(?: o| a)?|quando|para quando|em que|para que)(?: (?:dia|horas?|horario|data|dia e hora|dia e horario))*(?: (?:${IS}|era|ficou|foi|vai ser|que|mesmo|o|a|d[ao]|eu|tenho|estou|marquei|agendei|ficou marcad[ao]|ficou agendad[ao]|marcad[ao]))* (?:my appointment|i have an appointment|hora marcada|marcad[ao]|agendad[ao])`,
      'when is my appointment',
    ),
    row(
      '\\bmy appointment (?:eh|e|era|ficou|foi|esta|ta)(?: marcad[ao])? (?:para )?(?:(?:at|as|a) )?(?:que|qual) (?:horas?|dia|horario)(?: mesmo)?|\\b(?:esqueci(?:-me)?|nao (?:me )?lembro|perdi)(?: d?[aoe])? (?:horario|hora|dia|data|quando)(?:[^.!?]*my appointment)?',
      'when is my appointment',
    ),
    row(
      '\\b(?:(?:pode[ms]?|poderia|can you|i would like|i want|i need) )?confirm(?:ar|am?|e)(?: (?:para|pra) mim| ai)? (?:o |a )(?:horario|hora|consulta|marcacao|reserva)\\b',
      'is my appointment confirmed',
    ),
    row(
      '\\b(?:so )?(?:confirmando|(?:so )?para confirmar|i would like confirmar|confirmad[oa]|confirma)[:,]? (?:eh |e |to |para )?(?=(?:\\w+day|tomorrow|today|at |on ).*\\?)',
      'is my appointment confirmed ',
    ),
    row('(?<=\\bi have an appointment\\b[^.!]*)(?=\\?)', ' do i have an appointment'),
    row(
      '\\b(?:(?:pode[ms]?|poderia|can you|i would like|i want|i need) )?(?:confirmar|confirmam|confirma|verificar|relembrar|lembrar|saber)(?: (?:se|a|o|qual|quando))* my appointment\\b',
      'is my appointment confirmed',
    ),
    row(
      `\\bmy appointment((?: (?:of |at )?(?:${WHEN}))*) (?:esta|ta|continua|segue|ficou)(?: mesmo)? (?:confirmad[ao]|marcad[ao]|d?e pe|of pe|mantid[ao]|cert[ao])`,
      'is my appointment$1 confirmed',
    ),
    row('\\b(?:estou )?confirmando (?:a )?minha presenca', 'is my appointment confirmed'),
  ];
}

function facts(): readonly Row[] {
  return [
    row(
      `\\b(?:a partir )?(?:a |at |d[ea] |ate a? ?|until )?(?:que|qual)(?: a)? horas? (?:eh que )?(?:(?:voces?|hoje|today|ai) )*${OPEN}|\\b(?:qual|quais)(?: (?:eh|e|sao))?(?: (?:o|os|vosso|seu|a|vossos|seus))* (?:horarios?|horas)(?: (?:de|do) (?:funcionamento|atendimento|abertura|trabalho|salao|consultorio|estabelecimento|loja|expediente))|\\bhorarios? de (?:funcionamento|atendimento|abertura|expediente|trabalho)|\\b(?:quando|que dias|quais dias|em que dias)(?: eh que)? (?:voces? )?${OPEN}|\\b(?:ate|until) que horas (?:voces? )?(?:estao|ficam|esta|fica)|\\bqual (?:eh |e )?o (?:vosso|seu) horario|\\bque horario fazem`,
      'what are your opening hours',
    ),
    row(
      `\\b(?:voces? )?(?:abre[ms]?|atende[ms]?|trabalha[ms]?|funciona[ms]?|estao abertos?|esta aberto|ta aberto|fecha[ms]?|estao a trabalhar|tem expediente)(?: (?:ai|tambem))? (?:aos? |no |na |em |as |a )?(?=${DAY}|this|on |feriados?|in the|at |\\d{1,2} [a-z]|[a-z]+ \\d{1,2}\\b)`,
      'are you open ',
    ),
    row(
      '\\b(?:voces? )?(?:(?:estao|ficam) abertos?|(?:esta|ta|fica) aberto|estao a trabalhar|estao funcionando|(?:abrem|atendem|funcionam|trabalham)(?= ?\\?))(?: ate que horas)?',
      'are you open',
    ),
    row(
      '\\b(?:quanto|qual o) tempo (?:dura|demora|leva|eh|de duracao)\\w*|\\bqual (?:eh |e )?a duracao|\\b(?:demora|dura|leva) (?:muito|quanto)(?: tempo)?|\\bquanto (?:dura|demora|leva)(?! por)',
      'how long does it take',
    ),
    row(
      `\\b(?:(?:por|a) )?quanto (?:eh que |que )?(?:ta |esta |${IS}|custa[m]?|sai|saem|cobra[ms]?|voces? cobra[ms]?|vale[m]?|fica[m]?|seria|custaria|sairia|paga|pago|ta saindo|vai ficar|levam?(?: por)?|voces? levam?|ficaria)(?: (?:o|a|um|uma|para|por))?\\b|\\bqual(?: ${IS})? ?(?:o|a)? (?:preco|valor|custo|tarifa)|\\bquais (?:sao )?os (?:precos|valores)|\\bque precos?(?: tem| praticam)?|\\bquanto\\b(?= ?\\?| o | a | um | uma )`,
      'how much is ',
    ),
    row('\\b(?:precos?|precario|valores|valor|tarifas?|tabela de precos|orcamento)\\b', 'prices'),
    row(
      '\\b(?:aceita[ms]?|pode pagar com|posso pagar com|can i pagar com) (?:cartao|multibanco|pix|mbway|mb way|dinheiro|credito|debito)\\w*',
      'do you take credit cards',
    ),
    row(
      `\\b(?:a?onde) (?:eh que |que )?(?:fica[ms]?|${IS}|voces? (?:fica[ms]?|estao|atendem)|estao|se situam?|atendem|localiza|posso encontrar|eh)(?: (?:voces?|o|a|localizad[oa]s?|situad[oa]s?))?|\\bqual(?: ${IS})? ?(?:o|a)? (?:endereco|morada|localizacao|local)|\\bcomo (?:eh que )?(?:chego|faco para chegar|se chega|chegar)`,
      'where are you ',
    ),
    row('\\bwhere are you +(?:ai|la|aqui)\\b', 'where are you'),
    row('\\b(?:endereco|morada|localizacao)\\b', 'address'),
    row('\\b(?:estacionamento|estacionar|parque de estacionamento|lugar para parar o carro)\\b', 'parking'),
    row(
      '\\b(?:que|quais)(?: (?:sao|os|as|tipos?|tipo|d[eo]|outros))* (?:servicos?|tratamentos?|procedimentos?)\\b(?: (?:voces? )?(?:oferecem?|tem|fazem|prestam))?|\\bo que (?:eh que )?(?:voces? )?(?:fazem|oferecem)|\\blista de servicos',
      'what services do you offer',
    ),
    row(
      '\\b(?:voces? )(?:tambem )?(?:fazem|faz|oferecem)\\b|(?<=^|hello[,.!?]* )(?:fazem|faz|fazes|oferecem)(?= \\w[^.!]*\\?)',
      'do you offer',
    ),
    row(
      `\\bquem (?:${IS}|fala|esta falando|esta a falar|ta falando|eh voce|es|me escreve|escreve)(?: (?:voce|tu|ai))?|\\b(?:com )?quem (?:eu )?(?:falo|estou falando|estou a falar)`,
      'who is this',
    ),
    row(
      '\\b(?:voce |isto |isso |tu |isso ai )?(?:eh|es|e|sera que eh|estou (?:falando|a falar) com) (?:um |uma )?(?:robo|robot|bot|maquina|pessoa (?:real|de verdade)|pessoa mesmo|human[oa]|ia|inteligencia artificial|ser humano|assistente virtual|chatbot)\\b',
      'are you a bot',
    ),
  ];
}

function availability(): readonly Row[] {
  return [
    row(
      `\\b(?:para )?(?:quando|que dias?|quais(?: sao)? (?:os )?dias?|que horas?|que horarios?|quais(?: sao)? (?:os |as )?(?:seus |vossos )?(?:horarios?|horas|vagas|datas|dias)|que disponibilidades?|qual(?: eh| e)? a (?:vossa|sua|tua)? ?(?:proxima )?disponibilidade|quais (?:eh que )?)(?: (?:${HAVE}|podem?|posso|${FREE}|voces?|ir|vir|marcar|can i(?: come| book an appointment| get an appointment)?|me|para|com|temos|seria|da|dah|estao|esta|estas|eh que|book|tens))*(?= |$|[,.?!])(?<!(?:que|quais|quando|qual|para)(?: hora| horas| dia| dias| horario| horarios)?)`,
      'when are you free',
    ),
    row(
      `\\b(?:qual|quando)(?: eh| e| seria)? (?:o|a)? ?(?:proxim[oa]|primeir[oa]) (?:${VISIT}|data|disponibilidade)(?: ${FREE})?|\\bwhen are you free asap|\\bqual(?: eh| e)? the first one`,
      'what is your next available',
    ),
    row(
      `\\b${HAVE} (?:ainda |mais |por acaso |so )*(?:algo|alguma coisa|qualquer coisa|alguma?s?|algum|alguns|uma?|outr[oa]s?|mais|nenhuma?|nenhum)? ?(?:outr[oa]s? |mais )*(?:${VISIT}|disponibilidades?|espacos?|lugar|tempo|buracos?|brechas?|janelas?|opcoes|opcao|datas?|${FREE}|fit me in|an appointment|another appointment)(?: ?${FREE})?`,
      'do you have anything free ',
    ),
    row('\\bnao (?:tem|ha|teria|teriam)(?= ?\\?)', 'do you have anything free'),
    row(`\\b${HAVE} (?:ainda )?(?:algo|alguma coisa|qualquer coisa|nada)\\b`, 'do you have anything '),
    row(
      `\\b${HAVE} (?:ainda )?(?=(?:at |on |in |to |para |tomorrow|today|next|this|after|before|${WEEKDAY}|na |no |around|between|\\d).*\\?)`,
      'do you have anything free ',
    ),
    row(`\\b(?:esta|estas|estao|estaria|ta|tao|continua|ainda esta) ${FREE}\\b`, 'is free'),
    row(`\\b(?:qual|que) (?:a )?(?:vossa |sua |tua )?disponibilidade|\\bdisponibilidades?\\b`, 'availability'),
    row('\\b(?:livres?|vag[oa]s?)\\b', 'free'),
    row('\\bdisponive(?:l|is)\\b', 'available'),
  ];
}
