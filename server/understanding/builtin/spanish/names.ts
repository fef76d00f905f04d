/** How names are said in Spanish. */

import { NAME, type NameWords, nameCue } from '../names.ts';
import { CALLINGS } from './callings.ts';

const KIN =
  '(?:hij[oa]|espos[oa]|marido|mujer|pareja|novi[oa]|madre|mam[aá]|padre|pap[aá]|herman[oa]|amig[oa]|ni[eé]t[oa]|abuel[oa]|t[ií][oa]|prim[oa]|sobrin[oa]|suegr[oa]|perr[oa]|gat[oa])';

const TITLE = '(?:(?:la |el )?(?:se[ñn]ora?|señorita|sra?\\.?|do[ñn]a|don|dra?\\.?|doctora?) )?';

const NOT_NAMES = new Set(
  `alérgica alérgico alergica alergico embarazada nerviosa nervioso diabética diabético celíaca celíaco puntual a al algo alguien ahora ahí allí aquí así aun aún ayer bien buena buenas bueno buenos cada casi cita como cómo con confirmar cancelar cambiar cual cuál cualquiera cuando cuándo cuanto de del desde después disponible dos donde el él ella en enero era es esa ese eso esta está estaba este esto estoy febrero feliz gracias ha hay hasta hola hora hoy interesada interesado jueves julio junio la las le libre listo lista lo los lunes luego mal mañana manana martes marzo mayo me media mediodía mejor menos mi mía mío miércoles miercoles muy nada necesito ni no noche nuevo nueva o ocupado ocupada octubre ok otra otro para pasado perdón perfecto perfecta pero por posible primera primero puede puedo que qué quería querría quien quién quiero quisiera reservar sábado sabado se segunda según seguro segura semana septiembre ser si sí sin solo sólo soy su tal también tarde temprano tengo tercera toda todo tres tu turno un una uno usted vale viernes voy y ya yo domingo abril agosto noviembre diciembre cliente clienta enfermo enferma malo mala de nuevo corte pelo peluquería yes super genial`.split(
    ' ',
  ),
);

/** For the Spanish language. */
export const names: NameWords = {
  cues: [
    nameCue(`(?<!\\p{L})(?:me llamo|mi nombre(?: completo)? es|mi nombre[: ]+|nombre[: ]+(?:es )?)[: ]*${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:a|bajo el|en el|con el) nombre de ${NAME}`, true),
    nameCue(`(?<!\\p{L})para mi ${KIN}(?: que)?(?: se llama|,)? ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})mi ${KIN},?(?: se llama| que se llama) ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:p[oó]ng[ae]l[oa]|an[oó]t[ae]l[oa]|ap[uú]nt[ae]l[oa]|ap[uú]nt[ae]me) (?:como|a) ${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:(?<!qui[eé]n )soy|habla|le habla|te habla|le escribe|te escribe|aqu[ií]) ${TITLE}${NAME}`, false),
    nameCue(`(?:(?:^|[ .!?])[-–~]|(?<!\\p{L})(?:gracias|saludos|un saludo|atentamente),?) ?${NAME}[ .!]*$`, false),
  ],
  notNames: NOT_NAMES,
  callings: CALLINGS,
  opener:
    /^(?:(?:hola|buenas|buenos d[ií]as|claro|s[ií]|ok|vale|perd[oó]n|pues|es|soy|a nombre de|al|(?:ella |[eé]l )?se llama|me llamo|mi nombre es|nombre|para)[,.:! ]+)+/iu,
  ending: /[ ,.!]+(?:por favor|gracias|muchas gracias|porfa)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|y\b|pero\b)/u,
};
