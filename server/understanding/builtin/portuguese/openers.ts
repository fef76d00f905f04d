/** What must be known before days are looked for: greetings and wishes that hold parts of the day, and places in a list. */
import { type Row, row } from '../rephrasing.ts';

const PLACES: Readonly<Record<string, string>> = { primeir: 'first', segund: 'second', terceir: '3rd', quart: '4th', quint: '5th' };
const NTH = `(${Object.keys(PLACES).join('|')})`;
const ONE = '(?:opcao|opcoes|alternativa|sugestao|hora|horario|data|vaga|proposta|hipotese)\\b';
/** What may stand before and after a place when it is all that is said. */
const TAKES =
  '(?:(?:ok|sim|yes|entao|acho que|bom|bem|eu|por favor|pode ser|quero|queria|prefiro|preferia|escolho|fico com|vou de|vou com|vou querer|marque|marca|pode marcar|pode reservar|gostei|gosto|gostei mais),? )*(?:d)?';
const END = '(?= ?(?:$|[,.!?]|por favor|obrigado|serve|esta|ta\\b|fica|dah|eh|me |da-?me|entao|mesmo|pode|vai))';

/** For `portuguese.ts`, in the order they are run. */
export const OPENERS: readonly Row[] = [
  // "…, é possível?" asks nothing of its own; "nada, só queria saber o preço" is no refusal.
  row('(?<=\\S \\S+),? (?:eh|e|seria|sera) possivel(?= ?\\?$)', ''),
  row('\\b(?:nao,? )?nada(?: nao)?,? (?=(?:era )?(?:so )?(?:queria|quero|gostaria de|gostava de|para) (?:so )?(?:saber|perguntar))', ''),
  row(
    '\\b(?:(?:so )?(?:queria|quero|gostaria de|gostava de|preciso) (?:so )?saber |(?:so )?para saber )(?:o preco|o valor|os precos|os valores) (?:d[aeo]s? |para )?',
    'quanto custa ',
  ),
  row('\\bquanto (?=(?:o|a|um|uma) (?!tempo|mais|antes))', 'quanto custa '),
  row('\\bso (?=(?:queria|quero|gostaria de|gostava de) saber)', ''),
  row(
    '\\b(?:tenho|tinha|temos|vou ter|vamos ter) (?:de|que) (?:mudar|alterar|remarcar|reagendar|trocar|adiar) (?=(?:para|pra)\\b)',
    'quero mudar minha consulta ',
  ),
  row(
    '\\b(?:tenho|tinha|temos|vou ter|vamos ter) (?:de|que) (?=(?:mudar|alterar|remarcar|desmarcar|reagendar|trocar|adiar|cancelar)\\b)',
    '',
  ),
  row('\\bme (?:muda|mude|passa|passe|troca|troque|remarca|remarque) (?=(?:para|pra|da|de)\\b)', 'pode mudar minha consulta '),
  row('\\b(?:tem|ha|teria|haveria)(?: mais)? (?:outr[oa]s?|mais alguma?)(?= ?\\?)', 'tem outros horarios'),
  row('\\b(?:nao )?(?:pera|espera|perai|pera ai|espera ai)(?: ai)?,? (?=\\S)', 'sorry, '),
  row('\\b(?:quer|quero|queria|quis) dizer\\b[:,]?|\\b(?:digo|alias|melhor dizendo|corrigindo)[:,]', 'sorry,'),
  row(
    '\\b(?:(?:tenha|tem|desejo|continuacao de|um|uma|boa continuacao|resto de) )+(?:otim[oa]|bom|boa|excelente|feliz) (?:dia|tarde|noite|fim de semana|final de semana|semana|fim|descanso|trabalho|feriado)',
    'have a nice day',
  ),
  row(
    '\\b(?:bom|otimo|boa|otima|feliz) (?:fim de semana|final de semana|semana|descanso|trabalho|feriado|natal|ano novo)\\b',
    'have a nice day',
  ),
  row('\\bbo[am](?:s)? (?:dias?|tardes?|noites?)(?: a todos)?(?! (?:para|eh|seria|serve)\\b)', 'hello'),
  row('\\b(?:oi+e?|ola+|opa|alo|oie|eae|e ai|saudacoes|prezad[oa]s?|car[oa] senhora?)\\b(?=[ ,.!?]|$)', 'hello'),
  row(
    '(?<=^|hello[ ,.!?]*|[.,!?] )(?:(?:eh? |e )?(?:(?:esta |ta )?tudo (?:bem|bom|certo|joia|otimo|tranquilo)|como (?:vai|vao|esta|estao|ta|tem passado)|tudo)(?: (?:com|contigo|ai|por ai|com voces?|voces?|por aqui))* ?\\?)',
    'hello,',
  ),
  row('(?<=hello[ ,.!]+)(?:tudo (?:bem|bom|certo|joia)|como (?:vai|esta))(?=[ ,.!]|$)', 'hello,'),
  row('\\bhello (?=\\w)(?!hello|there)', 'hello, '),
  row(
    `\\b(?:a |o )?${NTH}[ao]s? ${ONE}(?: (?:que|da lista|de todas))?(?! (?:de manha|da manha|pela manha|a manha|da tarde|livre|disponivel|vag))`,
    (_, place) => `the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row(`^(${TAKES})[ao] ${NTH}[ao]${END}`, (_, takes, place) => `${takes ?? ''}the ${PLACES[place ?? ''] ?? ''} one`),
  row(`^(?:${TAKES})[ao] (\\d)[ao]?${END}`, 'number $1'),
  row(`^(primeir|terceir)[ao]${END}|^(segund|quart|quint)o${END}`, (_, one, other) => `the ${PLACES[one ?? other ?? ''] ?? ''} one`),
  row(
    `\\b(?:na |a |o |no )?(\\d)[ao] ${ONE}\\b|\\b(?:na |a |o |no )?(?:opcao|alternativa|numero|hipotese|opcao numero) (\\d)\\b`,
    (_, one, other) => `number ${one ?? other}`,
  ),
  row('\\b(nenhum[ao]?|qualquer uma?) d[ao]s [2-5]\\b', '$1'),
  row('\\b(?:primeir|segund|terceir|quart|quint)[ao] (?=(?:vez|consulta|sessao|aula|visita|marcacao|vinda|pessoa|parte|via)\\b)', ''),
  row('\\bsegundo (?=(?:o|a|os|as|me|li|vi|entendi|percebi)\\b)', 'conforme '),
];
