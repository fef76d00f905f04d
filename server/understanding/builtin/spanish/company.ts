/** Who comes along, and what the owner should know of her. */
import { type Row, row } from '../rephrasing.ts';

const KIN: Readonly<Record<string, string>> = {
  hija: 'daughter',
  hijo: 'son',
  nina: 'daughter',
  nino: 'son',
  esposa: 'wife',
  mujer: 'wife',
  marido: 'husband',
  esposo: 'husband',
  pareja: 'partner',
  novia: 'girlfriend',
  novio: 'boyfriend',
  madre: 'mother',
  mama: 'mother',
  padre: 'father',
  papa: 'father',
  hermana: 'sister',
  hermano: 'brother',
  amiga: 'friend',
  amigo: 'friend',
  nieta: 'granddaughter',
  nieto: 'grandson',
  sobrina: 'niece',
  sobrino: 'nephew',
  prima: 'cousin',
  primo: 'cousin',
  abuela: 'grandma',
  abuelo: 'grandpa',
};
const ONE = `(${Object.keys(KIN).join('|')})`;
const kin = (word: string | undefined) => KIN[word ?? ''] ?? 'friend';

/** "I am", of her or of who comes; "I have". */
const IS = '(?:soy|estoy|es|esta|son|somos)(?: (?:muy|un poco|algo|tambien))*';
const HAS = '(?:tengo|tiene|tenemos)(?: tambien)?';
const TO = '(?: a(?:l| la| los| las)?)?';

export const COMPANY: readonly Row[] = [
  row('\\b(?:(?:de|entre) )?(?:\\d+ (?:a|o|y) )?(\\d+) (?:personas?|ninos|adultos)\\b', '$1 people'),
  row('\\b(?:somos|seremos|seriamos|vamos a ser|iremos|vendriamos) (\\d{1,2})\\b(?! (?:de|minutos|horas))', 'the $1 of us'),
  row(`\\b(?:para )?(?:mi|yo) y (?:a |para )?mi ${ONE}\\b`, (_, one) => `for me and my ${kin(one)}`),
  row(`\\bmi ${ONE} y (?:yo|a mi|para mi)\\b`, (_, one) => `my ${kin(one)} and me`),
  row('\\bpara (?:nosotr[oa]s|los) (\\d)\\b(?! de)', 'for the $1 of us'),
  row(`\\b(?:voy|vengo|ire|vendre|vamos) con mi ${ONE}\\b`, (_, one) => `i'll bring my ${kin(one)}`),
  row('\\b(?:voy a )?(?:llevar|llevo|llevare|traigo|traer) (?:a )?(?=mi |mis |un |una )(?![^.!]*\\?)', "i'll bring "),
  row(`\\b${IS} alergic[oa]s?${TO}\\b|\\b${HAS} (?:una )?alergias?${TO}\\b`, "i'm allergic to"),
  row(`\\b${IS} intolerantes?${TO}\\b|\\b${HAS} (?:una )?intolerancias?${TO}\\b`, "i'm intolerant to"),
  row(`\\b${IS} celiac[oa]\\b`, "i'm intolerant to gluten"),
  row(`\\b${IS} embarazada\\b`, "i'm pregnant"),
  row(`\\b${IS} (?:diabetic|hipertens)[oa]\\b`, "i'm diabetic"),
  row(`\\b${IS} sord[oa]\\b`, "i'm deaf"),
  row(`\\b${IS} (?:cieg[oa]|invidente)\\b`, "i'm blind"),
  row('\\b(?:voy|va|estoy|esta|ando|uso|usa|vamos) (?:en )?silla de ruedas\\b|\\b(?:soy|es) discapacitad[oa]\\b', 'wheelchair'),
  row(
    `\\b${IS} (?:timid[oa]|nervios[oa]|ansios[oa])\\b|\\btengo (?:mucho |un poco de )?(?:miedo|ansiedad)\\b(?! de (?:llegar|perder))`,
    "i'm nervous",
  ),
  row('\\b(?:tengo|tiene|sufro de|sufre de|padezco(?: de)?) (?:asma|epilepsia|claustrofobia|psoriasis|dermatitis|rinitis)\\b', 'asthma'),
  row(
    `\\b${HAS} (?:la |el )?(?:piel|cuero cabelludo) (?:muy |un poco )*(?:sensible|delicad[oa]|sec[oa]|gras[oa])\\b`,
    'i have sensitive skin',
  ),
  row(
    `\\bme duele (?:mucho )?(?:la|el) (?:espalda|cuello|hombro|rodilla|pie)\\b|\\b${HAS} (?:un )?(?:dolor(?:es)?|problemas?|molestias) (?:de|en (?:la|el)) (?:espalda|cuello|hombro|rodilla|cadera|pie)\\b`,
    'i have a bad back',
  ),
  row(`\\b(?:${HAS}|hay) (?:un |una |1 |2 |3 )?(?:perr(?:it)?[oa]|gat(?:it)?[oa])s?\\b(?! (?:para|que necesita) )`, 'i have a dog'),
  row(
    '\\btengo (?:el )?(?:pelo|cabello) (?:(?:muy|bastante) )*(?:largo|corto|rizado|fino|grueso|tenido|seco|graso|danado|decolorado)\\b',
    'i have long hair',
  ),
  row(
    '\\b(?:es|seria) (?:mi|la) (?:primera|1º) (?:vez|visita|cita|sesion)(?: que voy)?\\b|\\bsoy (?:un |una )?(?:client[ea] nuev[oa]|nuev[oa] client[ea])\\b',
    "it's my first time",
  ),
  row(
    '\\b(?:por cierto|para que (?:lo )?sep(?:a|as|an)|(?:le |te |os |les )?aviso (?:de )?que|ojo que|que sepa que|a proposito|(?:le |te )?comento que|tenga en cuenta que|ten en cuenta que)\\b[, ]*',
    'by the way, ',
  ),
  row('\\b(?:notas?|observacion(?:es)?|ps|p\\.d\\.|pd) ?: ?', 'note: '),
  row('\\b(?:toque|toca|tocar|llame|llama|llamar) (?:al|el) (?:timbre|portero|telefonillo|interfono)\\b', 'ring the bell'),
  row('\\b(?:el )?codigo (?:del? )?(?:la |el )?(?:puerta|porton|portal|entrada|edificio|reja)? ?es\\b', 'door code is'),
  row('\\b(?:mi|nuestra) direccion es\\b|\\b(?:vivo|vivimos) en (?=(?:la )?(?:calle|avenida|av\\b|plaza|paseo))', 'my address is '),
];
