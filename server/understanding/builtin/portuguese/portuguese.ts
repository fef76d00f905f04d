/** Portuguese of Brazil and of Portugal. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { BOOKINGS } from './bookings.ts';
import { COMPANY } from './company.ts';
import { DATES } from './dates.ts';
import { LINKS } from './links.ts';
import { names } from './names.ts';
import { OPENERS } from './openers.ts';
import { QUESTIONS } from './questions.ts';
import { REQUESTS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Who comes along first, while her words still stand; then greetings and places in a list (`segunda` is a Monday or the second), then days, times, what is wanted, and the little words. */
const TABLES = [COMPANY, OPENERS, DATES, TIMES, REQUESTS, BOOKINGS, QUESTIONS, ANSWERS, LINKS];

/** For `languages.ts`. */
export const portuguese: Language = {
  spell,
  phrase: (spelt) => rephrased(spelt, TABLES),
  names,
  thoughts:
    /(?<=[.!?;\n])\s+|\s*\n\s*|(?<!(?<!\p{L})(?:eu|mim|a propósito|aliás|já agora|avisar|por falar nisso))(?:,? +(?:e|mas|então|porque)|,) +(?=(?:sou|somos|seremos|estou|tenho|temos|vou|levo|é a minha|minha|meu|o meu|a minha|posso|pode|podem|dá|tem|queria|quero|gostaria|gostava|quanto|onde|quando|qual|só para|toque|a propósito|aliás|já agora|obs|nota)(?![\p{L}]))| +(?=(?:a propósito|aliás|já agora|obs:|nota:|ps)(?: |:|,))/iu,
  littleWords: new Set(
    'do for to um quarto e o no dentro duas dois semanas pela de das os uma em na nas ao aos para pra por sem mas ou que eh eu meu minha voce vc voces vcs oi ola obrigado obrigada obg quero queria gostaria posso pode podem poderia preciso amanha ontem segunda terca quarta quinta sexta sabado domingo feira segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sim nao bom boa dia dias hoje hj depois antes tarde manha noite marcar marque remarcar desmarcar reservar cancelar mudar hora horas marcacao tem semana vem mes favor pfv esta ta isso esse essa aquele qual quais quando onde quanto custa tambem muito muita mais tudo bem certo beleza blz combinado perfeito otimo daqui jeito fica ficar vou estou ir sou chamo nome aqui cabelo vaga disponivel disponiveis ainda ja alguma algum feito fechado valeu pelas seria fazer proximo proxima entre desde cerca janeiro fevereiro abril maio junho julho agosto setembro outubro novembro dezembro primeiro meio-dia meia nenhuma nenhum prefiro precisa voltarei obrigadao trocar deixa outro outra nova novo'.split(
      ' ',
    ),
  ),
  // Accents that are words of their own or stand on letters no other language read here puts them on.
  signs: /[ãõ]|(?<!\p{L})(?:é|às|tô|tá|dá|há|já|só|até)(?!\p{L})/iu,
  commonWords: new Set(
    'a ao as com consulta da das de do dos e em h hora horas horario marcacao marcar meu minha minuto minutos na nao no o os ou para por que se sessao um uma'.split(
      ' ',
    ),
  ),
  // "A tarde" lasts until the sun is down, and "a noite" begins when people leave work.
  dayparts: {
    ...DAYPARTS,
    afternoon: { from: 12 * 60, until: 19 * 60 },
    evening: { from: 18 * 60, until: undefined },
  },
};
