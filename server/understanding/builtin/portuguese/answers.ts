/** Yes, no, which one, thanks and goodbye. */
import { type Row, row } from '../rephrasing.ts';
import { DAY } from '../said.ts';
import { WHEN } from './said.ts';

const END = '(?= ?(?:$|[,.!?]|por favor|obrigado|entao|para mim|pode|thanks|please|hello))';
const THEN = '(?:then|later|amanha|tomorrow|today|\\w+day|logo|breve|ja|depois|a proxima|la|next week)';
const GOOD =
  '(?:bem|bom|boa|otim[oa]s?|optim[oa]|perfeit[oa]s?|excelentes?|ideal|bacana|legal|fixe|show|maravilha|certo|certinho|joia|muito bem|lindamente|impecavel|perfeitamente)\\b';

const FITS = '(?:ja )?(?:sim|pode ser|da|dah|serve|posso|consigo|dava|tudo bem|ta bom|esta bom|da certo|dah certo)(?= ?(?:$|[,.!]))';

/** For `portuguese.ts`, in the order they are run. */
export const ANSWERS: readonly Row[] = [...courtesies(), ...refusals(), ...choices(), ...acceptances(), ...others()];

function courtesies(): readonly Row[] {
  return [
    row('\\b(?:por )?agora nao\\b', 'not now'),
    row('\\bnao,? (?:muito )?obrigado', 'no thanks'),
    row(
      '\\b(?:muito |muitissimo |mil vezes )?obrigad(?:o|inh[oa]|os)(?: mesmo| por tudo| pela (?:ajuda|atencao|informacao)| desde ja| mais uma vez| a todos| voce)?|\\b(?:eu )?agradeco(?: muito| desde ja)?|\\bvaleu\\b|\\bgrat[oa]\\b|\\bagradecid[oa]|\\bmuita gentileza|\\bdeus (?:te|lhe) (?:abencoe|pague)',
      'thanks',
    ),
    row(
      `(?:^|(?<=[,.!] |thanks |thanks, |thanks e |ok |ok, |yes |yes, |combinado |combinado, |perfeito,? |entao |beleza,? ))(?:entao )?(?:ate|until) (?:to )?(?:a |ao |as )?${THEN}(?= ?(?:$|[.!]|,? ?(?:thanks|bye|hello|entao|have)))`,
      (match) =>
        /day|amanha|tomorrow/.test(match)
          ? `see you ${match.replace(/^.*(?:ate|until) (?:to )?(?:a |ao |as )?/, '').replace('amanha', 'tomorrow')}`
          : 'see you then',
    ),
    row(
      '\\b(?:tchau(?:zinho)?|xau|adeus|abracos?|abs|abc|beijos?|beijinhos?|bjs?|bjos?|bjinhos?|cumprimentos|com os melhores cumprimentos|fique bem|se cuida|a gente se ve|falamos|ate mais|atenciosamente|att)(?= ?(?:$|[,.!-]|e ))',
      'bye',
    ),
    row(
      '\\b(?:era |eh |e )?(?:so|somente|apenas) (?:isso|isto)\\b|\\b(?:eh |e )?tudo(?: por (?:agora|enquanto|hoje|today))?(?= ?(?:$|[.!]))(?<=(?:eh|e) tudo.*)|\\b(?:mais )?nada mais\\b|\\bnao preciso de mais nada|\\bpor (?:agora|enquanto|ora) (?:eh |e )?(?:so|tudo)\\b|\\b(?:eh|e) so\\b(?= ?(?:$|[,.!]))',
      "that's all",
    ),
    row('^(?:de|por) nada\\b|\\bdisponha\\b', 'you too'),
    row('\\bpor (?:favor|gentileza|obsequio)\\b|\\bse faz favor\\b|\\bfaz favor\\b', 'please'),
    row(
      '\\b(?:me )?(?:desculp[ae](?:-me|m)?|perdao|perdoe|lamento|sinto muito|peco desculpas?|minhas desculpas|foi mal)(?: (?:pelo|pela|a|o|qualquer) (?:incomodo|transtorno|demora|atraso))?|\\b(?:quer|queria) dizer\\b|\\bdigo,',
      'sorry',
    ),
  ];
}

function refusals(): readonly Row[] {
  return [
    row(
      '\\b(?:nao,? )?(?:deix[ae] (?:estar|para la|la|quieto|assim|isso|ficar)|deixe-?o? ?estar|esquec[ae](?: isso)?|deixa|desisto|nao (?:e|eh) preciso|nao precisa(?: mais)?|nao quero mais(?: nada)?(?! (?:a|o|essa)\\b)|ja nao quero|mud(?:ei|amos) de ideias?|pensei melhor|nao eh mais necessario|nao vale a pena|cancela tudo|afinal nao(?= ?(?:$|[,.!])))\\b(?= ?(?:$|[,.!]|entao|thanks|mesmo|please|por agora|ja|sorry))',
      'never mind',
    ),
    row(
      '\\b(?:nenhum[ao]?)(?: (?:d(?:ess|est|el)[aeo]s|d[ao]s|horarios?|horas?|opcoes|datas?|dias?|vagas?|duas|[2-5]))*(?: (?:me )?(?:serve|dah?|da jeito|da certo|fica bem|convem|eh bo[am]|funciona))?(?: (?:jeito|certo|para mim))?',
      'none of those work',
    ),
    row(
      '\\b(?:tanto (?:me )?faz|(?:me )?(?:eh|e) (?:me )?indiferente|(?:para mim|por mim) (?:tanto faz|qualquer)|qualquer (?:uma?|horario|hora|dia|dess[ae]s|opcao|delas?|deles)(?: (?:d(?:ess|el|ess|est)[ae]s?|das 2|das 3|dos 2|dos 3|opcoes|horarios|das opcoes))*(?: (?:serve|esta bom|ta bom|eh bom|da|dah|me serve|para mim))?|(?:a|o|as|os) que (?:for melhor|quiser(?:em)?|preferir(?:em)?|for|tiver(?:em)?|der|achar melhor|der mais jeito)|(?:voces?|tu) (?:escolhe|decide)m?|pode(?:m)? escolher|como (?:preferir|quiser|for melhor)(?:em)?|quando (?:puder|quiser)(?:em)?|fica ao seu criterio|(?:a|o) que for|qualquer)(?= ?(?:$|[,.!]|thanks|please|entao|para|serve|at |on |next|this|depois|after))',
      'whichever',
    ),
    row(
      '\\b(?:ainda )?nao (?:sei|tenho certeza|estou cert[oa]|estou segur[oa]|decidi)(?: (?:ainda|bem|ao certo|dizer|direito))*(?= ?(?:$|[,.!]|se\\b|que\\b|qual|quando))|\\btalvez\\b(?= ?(?:$|[,.!]))|\\bestou na duvida',
      "i'm not sure",
    ),
    row(
      '\\b(?:deix[ae](?:-?me| eu)? (?:ver|pensar|verificar|confirmar|consultar|checar|olhar)|(?:vou|tenho (?:de|que)|i need|preciso(?: de)?) (?:ver|pensar|verificar|confirmar|consultar|checar|combinar|olhar)(?: (?:a|minha|na|my) agenda| melhor| com| primeiro| aqui)*|ja (?:te |lhe |vos )?(?:digo|confirmo|aviso|respondo)|(?:te |lhe |vos )?(?:confirmo|aviso|respondo|digo)(?:-te|-lhe|-vos)? (?:mais )?(?:later|depois|tomorrow|ja|logo|amanha)|(?:depois|later) (?:eu )?(?:te |lhe |vos )?(?:confirmo|aviso|digo|vejo|respondo|falo))',
      'let me check',
    ),
    row(
      '\\b(?:isso |esse |essa |esta |este |ai |assim |la )?nao (?:me |nos |vai |ia |iria |vou )?(?:serve|serviria|servia|da jeito|dah jeito|dah?|dar|daria|deu|da certo|dah certo|convem|fica bem|ficava bem|funciona|funcionaria|encaixa|calha|eh bom|e bom|eh boa|eh possivel|eh conveniente|seria bom|pode(?: ser)?|consigo|posso|rola|da para mim|dah para mim|estou disponivel|estou livre|vou estar|i have|estarei)\\b(?: (?:jeito|certo|bem|muito|nada|para mim|nesse|nessa|esse|essa|hora|horario|dia))*',
      "doesn't work for me",
    ),
    row(
      '\\b(?:ess[ae]s?|est[ae]s?|nesse dia|nessa hora|esse dia|essa hora|esse horario|ess[ae] data|a essa hora|nesse horario) (?:dia |hora |horario )?nao\\b',
      "that doesn't work",
    ),
    row(
      `\\b(${WHEN})(?: (?:eu|i|e|ja))? (?:nao|(?:eh|e|fica) (?:impossivel|complicado|dificil|ruim|mau|pessimo))(?= ?(?:$|[,.!]|mas|por|i can|tenho))`,
      "$1 doesn't work",
    ),
    row(
      '\\b(?:fica|eh|e|esta|ta|acho) (?:muito |um pouco |meio |demasiado |bem )?(?:complicado|ruim|mau|dificil|longe demais|cedo demais|afternoon demais|tarde demais|pessimo)\\b',
      "doesn't work",
    ),
    row(`(doesn't work(?: for me)?|none of those work),? (?:mas |e |but )?(?=(?:${DAY}|at \\d|next|after|before|in the))`, '$1. '),
    row('(?<=\\d|day|tomorrow|morning|afternoon|evening) (?:da|dah)(?= ?\\?)', ''),
    row(`(doesn't work(?: for me)?\\. )(${WHEN}) ${FITS}`, '$1$2'),
    row(`\\b(${WHEN}) ${FITS}`, '$1 works'),
    row('\\b(?:infelizmente|afinal) nao\\b(?= ?(?:$|[,.!]))', 'no'),
  ];
}

function choices(): readonly Row[] {
  return [
    row('\\b(?:a|o|na|no) ultim[oa](?: opcao| hora| horario| vaga)?|^ultim[oa]$', 'the last one'),
    row('\\b(?:a|o) (?:d[ae] |of )?(?:in the )?morning$|\\b(?:a|o) in the morning', 'the morning one'),
    row('\\b(?:a|o) (?:d[ae] |of )?(?:in the )?afternoon$|\\b(?:a|o) in the afternoon$', 'the afternoon one'),
    row('\\b(?:a|o) (?:hora |horario |que (?:for|eh|e|seja) )? ?later', 'the later one'),
    row('\\b(?:a|o) (?:hora |horario |que (?:for|eh|e|seja) )? ?earlier', 'the earlier one'),
    row('\\b(?:[ao]s?|o horario|a hora|a opcao|a vaga) (?:d[aeo]s?|of|que eh) (?=at |\\d|on |of |\\w+day)', ''),
    row('\\bfic(?:o|amos|a|ar) (?:com )?(?:entao )?(?=(?:the|number|at|on|\\w+day|in the|tomorrow))', "i'll take "),
    row(
      '\\b(?:escolho|vou (?:de|com|querer)|i want|pode ser|can i|prefiro|preferia) (?=(?:the (?:first|2nd|second|3rd|4th|5th|last|later|earlier|morning|afternoon) one|number))',
      "i'll take ",
    ),
  ];
}

function acceptances(): readonly Row[] {
  return [
    row('\\bnao (?:tem|ha) (?:nenhum )?(?:problema|mal|stress)\\b|\\bnao faz mal\\b', 'no problem'),
    row(
      '\\b(?:can you |pode |podem )?deix(?:a|e|em|ar)(?: (?:marcad|reservad|agendad|combinad)[oa])(?: assim)?|\\b(?:can you|podem?) deixar(?= ?(?:$|[,.!]))',
      'book it',
    ),
    row('\\b(?:ta|esta|ficou|fica) (?:marcad|confirmad|agendad|reservad)[oa](?: entao| mesmo)?(?= ?\\?)', 'is my appointment confirmed'),
    row('\\b(?:por|para) mim,? (?=pode ser|serve|da\\b|dah\\b|that works|esta|ta\\b|fica)', ''),
    row(
      '\\b(?:sim|aham|uhum|ahan|yep|positivo|isso mesmo|exat[oa](?:mente)?|exactamente|correto|correcto|certissimo|eh isso(?: mesmo| ai)?|isso ai|isso(?= ?(?:$|[,.!]))|com certeza|certamente|sem duvida|claro(?: que (?:sim|yes|quero|pode|aceito))?|obvio|logico|pois(?= ?(?:$|[,.!]))|pode (?:ser )?sim|quero sim|da sim|dah sim|eh sim|vou sim|aceito sim)\\b',
      'yes',
    ),
    row(
      `\\b(?:(?:isso|esse|essa|este|esta|assim|tudo|ai|nesse dia|nessa hora|esse horario|essa hora|esse dia|por mim|para mim|entao|all) )?(?:(?:me |nos )?(?:parece|fica|ficaria|ficava|seria|vai ser|ta|esta|estaria|soa|serve|eh|cai|vem)(?:[- ]me)?(?: (?:muito|super|mesmo|tudo|bem))?) ?${GOOD}(?: para mim| assim| entao| sim)?`,
      'that works',
    ),
    row(
      '\\b(?:(?:isso|esse|essa|este|esta|assim) )?(?:(?:me )?(?:serve|convem|da jeito|dah jeito|da certo|dah certo|calha bem|encaixa)\\b(?:[- ]me)?(?: (?:bem|perfeitamente|jeito|certinho|sim|para mim))*|da-me (?:muito )?jeito|dah-me jeito|da para mim|dah para mim|pode ser(?: sim| assim| isso| esse| essa)?(?= ?(?:$|[,.!]|thanks|please|entao|then|para mim)))',
      'that works',
    ),
    row(
      '\\b(?:por|para) mim (?:tudo )?(?:bem|ok|perfeito|otimo|tranquilo)|\\bsem problemas?\\b|\\b(?:tudo|ta tudo) (?:bem|certo|otimo|ok|combinado|tranquilo)\\b(?! \\?)',
      'ok',
    ),
    row(
      `^((?:ok|yes|entao|thanks|perfeito|otimo|bom|bem|ah|hello)[ ,.!]+)*(?:(?:fico com|quero|i want|prefiro|escolho|vou querer|vou de|pode ser|marca|marque|eh|e|book it|gostei d|aceito) ?)?(?:ess[ae]|est[ae]|isso|aquel[ae])(?: (?:mesm[oa]|hora|horario|dia|opcao|ai|data))*${END}`,
      'that one works',
    ),
    row(
      '\\b(?:eu )?(?:confirmad[oa]s?|confirm[oa]|confirmamos|ta confirmado|pode confirmar|podem confirmar|pode marcar|podem marcar|pode agendar|pode reservar|quero confirmar|i want confirmar)(?: (?:a |minha )?presenca)?(?: sim| entao)?\\b(?! (?:se|que|com|later|depois))',
      'i confirm',
    ),
    row(
      '\\b(?:(?:ta|esta|fica|ficou) )?(?:fechad[oa]|combinad[oa]|negocio fechado|feito|marcad[oa]|bora(?: la)?|vamos(?: nessa| la| com isso)?|manda ver|pode(?= ?(?:$|[,.!]))|fechou|avanca|avance|siga|pode avancar|forca|i want(?= ?(?:$|[,.!]))|quero(?= ?(?:$|[,.!]))|aceito|aceitamos|tranquilo|na boa|beleza|certo|certinho|ta(?= ?(?:$|[,.!]))|esta bem|ta bem|ta bom|show(?: de bola)?|joia|okis|de acordo|concordo|entendido|bele|suave|massa|bem(?= ?(?:$|[,.!]))|bom(?= ?(?:$|[,.!])))(?![\\w])',
      'ok',
    ),
    row(
      '\\b(?:perfeit[oa]|excelente|otim[oa]|optim[oa]|maravilh(?:a|oso)|fantastico|ideal|espetacular|espectacular|impecavel|bacana|fixe|top|legal|sensacional|incrivel|que bom|que otimo|porreiro|espetaculo)\\b',
      'perfect',
    ),
    row('\\b(?:la estarei|la estaremos|estarei la|estarei ai|estaremos la|vou estar la|estou la)\\b', "i'll be there"),
  ];
}

function others(): readonly Row[] {
  return [
    row('\\b(?:n?outr[oa]|um outro) (?:hora|horario|altura|momento)s?\\b', 'another time'),
    row('\\b(?:n?outr[oa]|um outro) (?:dia|data)s?\\b', 'another day'),
    row('\\b(?:outras?|mais) (?:opcoes|horas|horarios|datas|alternativas|sugestoes)\\b(?= ?\\?)', 'any other times'),
    row("\\b(?:i want|i would like|i'd prefer|nao ha|tem) n?outr[oa](?= ?(?:$|[,.!?]))", 'something else'),
    row('\\b(?:outras?|mais) (?:opcoes|horas|horarios|datas|alternativas|sugestoes)\\b', 'other times'),
    row(
      '\\b(?:nao,? )?(?:antes|melhor|de preferencia|preferencialmente) (?:para |to |a |na |no |so )?(?=(?:\\w+day|tomorrow|today|at |next|this|on |in the|later|earlier|after|around|afternoon|morning|evening|late|first))|\\b(?:prefer(?:ia|iria|imos|e|o)|prefiro)\\b(?: que (?:seja|fosse))?|\\bgostava mais|\\bera melhor\\b',
      "i'd prefer ",
    ),
    row('(?<=(?:day|tomorrow|morning|afternoon|evening|\\d) )(?:fica(?:va|ria)?|eh|e|seria|era|ia ser|vai ser) melhor', 'would be better'),
    row('\\b(?:e )?(?:que tal|o que acha(?:m)? d[eo]?|e se (?:for|fosse))(?: (?:a|o|na|no|para|as))? ?(?=\\w)', 'how about '),
    row(
      '^(?:entao )?e (?:(?:para|na|no|a|o|em|ah) )?(?=(?:\\w+day|tomorrow|today|at |next|this|on |in the|later|earlier|after|around|afternoon|morning|evening).*\\?)',
      'how about ',
    ),
    row('^nao(?= ?(?:$|[,.!]))', 'no'),
    row(`^nao (?=\\w)(?!${DAY}|before|after|on |at |in |eh |e |sei|tem|ha )`, 'no, '),
    row('[,.!] nao\\b(?= ?(?:$|[,.!]))', ', no'),
  ];
}
