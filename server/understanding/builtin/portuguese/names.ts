/** How names are said in Portuguese. */

import { NAME, type NameWords, nameCue } from '../names.ts';
import { CALLINGS } from './callings.ts';

const KIN =
  '(?:filh[oa]|filhinh[oa]|espos[oa]|marido|mulher|companheir[oa]|namorad[oa]|noiv[oa]|m[aã]e|pai|irm[aã]o?|amig[oa]|net[oa]|av[oóô]|ti[oa]|prim[oa]|sobrinh[oa]|sogr[oa]|enteado|enteada|cachorr[oa]|c[aã]o|cadela|gat[oa])';
const THE = '(?:[oa] )?(?:(?:dona|seu|sr\\.?|sra\\.?|senhor|senhora|dr\\.?|dra\\.?) )?';

const WORDS = `
a à ao aos as às o os e é eh em no na nos nas de do da dos das um uma uns umas com para pra pro por pelo pela sem sob sobre até ate entre
eu tu ele ela nós vós eles elas você voce vc vocês voces me te se lhe meu minha seu sua nosso nossa este esta esse essa isso isto aquele aquela aqui aí ai ali lá la
não nao sim já ja só so também tambem muito muita mais menos bem mal bom boa ok certo certeza claro talvez ainda agora hoje amanhã amanha ontem depois antes logo breve cedo tarde noite manhã manha
segunda terça terca quarta quinta sexta sábado sabado domingo feira segunda-feira terça-feira terca-feira quarta-feira quinta-feira sexta-feira semana mês mes ano dia hora horas fim próxima próximo proxima proximo passada passado
janeiro fevereiro março marco abril maio junho julho agosto setembro outubro novembro dezembro meio-dia meia meia-noite
que quem qual quais quando quanto quanta onde como porque porquê porque se mas ou nem então entao pois
quero queria quer gostaria gostava preciso precisava posso pode podem poderia podia consigo consegue tenho tem temos têm estou está esta estava ta tá to tô tou sou és é era ser estar ter ir vou vai vamos vir venho ficar fica fico fazer faço faz marcar marco marque agendar reservar cancelar desmarcar remarcar mudar trocar confirmar confirmo confirmado dar dá
obrigado obrigada obg valeu oi olá ola opa tchau adeus beijo beijos bjs abraço abraços abracos cumprimentos atenciosamente desculpe desculpa perdão perdao favor
consulta horário horario marcação marcacao sessão sessao aula visita reserva corte cabelo barba cor unhas pé mão serviço servico preço preco valor vaga
cliente paciente dono dona gerente chefe patrão patrao patroa proprietário proprietária proprietario proprietaria aluno aluna novo nova primeira primeiro vez pessoa gente alguém alguem ninguém ninguem nada tudo todos todas algo
interessado interessada atrasado atrasada doente livre ocupado ocupada disponível disponivel pronto pronta caminho chegando vindo saindo esperando aguardando
urgente possível possivel verdade melhor pena isso ótimo otimo ótima dela dele perfeito perfeita beleza blz combinado fechado feito maravilha show top fixe bacana legal massa tranquilo
do interior casa trabalho alérgica alérgico alergica grávida gravida brasileiro brasileira português portuguesa favor robô robo bot máquina maquina humano humana
noutro noutra outro outra outros outras mesmo mesma qualquer nenhum nenhuma ambos ambas duas dois três tres quatro cinco yes no thanks
oito nove dez quinze vinte trinta quarenta minutos dias semanas meses pouco bocado gostava queremos precisamos podemos cá ca nesta neste essa dessa desta nessa fds hj amh
`;

/** For the Portuguese language. */
export const names: NameWords = {
  cues: [
    nameCue(`(?<!\\p{L})(?:o )?(?:meu|seu|nosso) nome(?: completo)?(?: é| eh| e|:| será)[: ]+${NAME}`, true),
    nameCue(
      `(?<!\\p{L})(?:me chamo|chamo[- ]me|eu me chamo|pode me chamar de|chamam[- ]me|nome(?: é| e)?[: ]|nome completo[: ]+)[: ]*${NAME}`,
      true,
    ),
    nameCue(`(?<!\\p{L})(?:em|no|ao|com o|pelo|sob o) (?:meu )?nome (?:de|da|do) ${NAME}`, true),
    nameCue(
      `(?<!\\p{L})(?:para|pra|pro|com)(?: [oa])? (?:meu|minha|nosso|nossa) ${KIN},?(?: (?:que )?(?:se chama|chama-se))? ${THE}${NAME}`,
      true,
      true,
    ),
    nameCue(`(?<!\\p{L})(?:meu|minha|nosso|nossa) ${KIN},?(?: (?:que )?(?:se chama|chama-se)| é [oa]) ${NAME}`, true, true),
    nameCue(
      `(?<!\\p{L})(?:coloque|coloca|põe|ponha|pôe|anota|anote|bota|registe|registre|marque|marca) (?:aí |em nome d[aeo]? |no nome d[aeo] |como )${THE}${NAME}`,
      true,
    ),
    nameCue(`(?<!\\p{L})(?:aqui|daqui (?=fala|é|eh|o ))(?: ?(?:é|eh|e|fala|quem fala (?:é|eh|e)))? ?(?=[oa] )${THE}${NAME}`, false),
    nameCue(
      `(?<!\\p{L})(?:(?<!quem )sou|aqui (?:é|eh|quem fala é)|fala|quem fala é|daqui (?:fala|é)|(?<=^|[.!?,] ?)(?:é|eh)) ${THE}(?![^.!,]*\\?)${NAME}`,
      false,
    ),
    nameCue(
      `(?:(?:^|[ .!?])[-–~]|(?<!\\p{L})(?:obrigad[oa]|cumprimentos|atenciosamente|abraços?|abs|beijos?|bjs?|att|grat[oa]),?) ?${NAME}[ .!]*$`,
      false,
    ),
  ],
  notNames: new Set(WORDS.trim().split(/\s+/)),
  callings: CALLINGS,
  opener:
    /^(?:(?:oi|olá|ola|bom dia|boa tarde|boa noite|claro|sim|ok|com certeza|desculpe?|ah|então|é|eh|sou|fica|pode (?:ser|colocar|pôr)|em nome d[aeo]|no nome d[aeo]|(?:o )?(?:meu )?nome(?: del[ae]| d[ao] (?:menin[ao]|filh[ao]|minha filha|meu filho))?(?: é| eh| e)?|(?:el[ae] )?(?:se chama|chama[- ]se)|me chamo|chamo[- ]me|nome|para|pra|[oa])[,.:! ]+)+/iu,
  ending: /[ ,.!]+(?:por favor|pfv|obrigad[oa]|muito obrigad[oa]|obg)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|e\b|mas\b)/u,
};
