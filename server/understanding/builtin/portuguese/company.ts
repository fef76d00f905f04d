/** Who comes along, and what the owner should know of her. */
import { type Row, row } from '../rephrasing.ts';

const KIN: Readonly<Record<string, string>> = {
  filha: 'daughter',
  filho: 'son',
  filhinha: 'daughter',
  filhinho: 'son',
  esposa: 'wife',
  mulher: 'wife',
  marido: 'husband',
  esposo: 'husband',
  companheira: 'partner',
  companheiro: 'partner',
  namorada: 'girlfriend',
  namorado: 'boyfriend',
  noiva: 'girlfriend',
  noivo: 'boyfriend',
  mae: 'mother',
  pai: 'father',
  irma: 'sister',
  irmao: 'brother',
  amiga: 'friend',
  amigo: 'friend',
  sobrinha: 'niece',
  sobrinho: 'nephew',
  neta: 'granddaughter',
  neto: 'grandson',
  prima: 'cousin',
  primo: 'cousin',
  avo: 'grandma',
  colega: 'colleague',
};
const ONE = `(${Object.keys(KIN).join('|')})`;
const MY = '(?:[ao] )?(?:meu|minha)';
const kin = (word: string | undefined) => KIN[word ?? ''] ?? 'friend';
/** "I am", of her or of who comes; "I have". */
const IS = '(?:sou|estou|to|eh|esta|ta|somos)(?: (?:muito|um pouco|meio|tambem|bem))*';
const HAS = '(?:tenho|tem|temos)(?: (?:tambem|so))*';
const TO = '(?: (?:ao|aos|as?|com))?';

export const COMPANY: readonly Row[] = [
  row('\\b(?:\\d+ ou )?(\\d+) (?:pessoas?|adultos?|criancas?|amigas|amigos)\\b', '$1 people'),
  row(
    '\\b(?:(?:nos )?somos|seremos|vamos ser|vamos em|iremos|estaremos em)(?: em)? (\\d{1,2})\\b(?! (?:minutos|h\\b|horas|de))',
    'the $1 of us',
  ),
  row(`\\b(?:para )?(?:eu|mim) e (?:para )?${MY} ${ONE}\\b`, (_, one) => `for me and my ${kin(one)}`),
  row(`\\b(?:para )?${MY} ${ONE} e (?:eu|para mim|mim)\\b`, (_, one) => `my ${kin(one)} and me`),
  row('\\bpara nos (?:os |as )?(\\d)\\b(?! (?:de|h\\b|horas))', 'for the $1 of us'),
  row(`\\b(?:vou|irei|venho|vamos) com ${MY} ${ONE}\\b`, (_, one) => `i'll bring my ${kin(one)}`),
  row(`\\b(?:(?:vou|posso) )?(?:levar|levo|trazer|trago)(?: comigo)? (?=${MY} |um |uma |o |a )(?![^.!]*\\?)`, "i'll bring "),
  row(`\\b${IS} alergic[ao]s?${TO}\\b|\\b${HAS} (?:uma )?alergias?${TO}\\b`, "i'm allergic to"),
  row(`\\b${IS} intolerantes?${TO}\\b|\\b${HAS} (?:uma )?intolerancias?${TO}\\b`, "i'm intolerant to"),
  row(`\\b${IS} celiac[ao]\\b`, "i'm intolerant to gluten"),
  row(`\\b${IS} gravidas?\\b`, "i'm pregnant"),
  row(`\\b${IS} (?:diabetic|hipertens)[ao]\\b`, "i'm diabetic"),
  row(`\\b${IS} (?:surd[ao]|deficiente auditiv[ao])\\b`, "i'm deaf"),
  row(`\\b${IS} (?:ceg[ao]|deficiente visual)\\b`, "i'm blind"),
  row(`\\b${IS} (?:cadeirante|em cadeira de rodas|deficiente)\\b|\\b(?:uso|usa|ando de|ando em) cadeira de rodas\\b`, 'wheelchair'),
  row(`\\b${IS} (?:timid[ao]|nervos[ao]|ansios[ao])\\b|\\btenho (?:muito |um pouco de )?medo\\b(?! de (?:perder|chegar))`, "i'm nervous"),
  row('\\b(?:tenho|tem|sofro de|sofre de) (?:asma|epilepsia|claustrofobia|psoriase|dermatite|rinite|labirintite)\\b', 'asthma'),
  row(
    `\\b${HAS} (?:a |o )?(?:pele|couro cabeludo) (?:muito |um pouco |bem )*(?:sensivel|delicad[ao]|sec[ao]|oleos[ao])\\b`,
    'i have sensitive skin',
  ),
  row(
    `\\b${HAS} (?:uma |um |muita |muitas )?(?:dor(?:es)?|problemas?) (?:nas?|nos?|de) (?:costas|coluna|pescoco|ombro|joelho|pe)\\b`,
    'i have a bad back',
  ),
  row(
    `\\b${HAS} (?:um |uma |1 |2 |3 )(?:\\w+ )?(?:cachorr[ao]s?|cachorrinh[ao]s?|cao|caes|cadelas?|gat[ao]s?|gatinh[ao]s?)\\b(?! (?:para|que precisa) )`,
    'i have a dog',
  ),
  row(
    '\\btenho (?:o )?cabelo (?:(?:muito|bem|bastante) )*(?:comprido|longo|curto|cacheado|crespo|fino|grosso|pintado|descolorido|danificado|seco|oleoso)\\b',
    'i have long hair',
  ),
  row(
    '\\b(?:eh|vai ser|sera) (?:a )?(?:minha )?(?:primeira|1a) (?:vez|visita|sessao|consulta)(?: (?:ai|que vou|com voces))*|\\bsou (?:um |uma )?(?:nov[ao] cliente|cliente nov[ao]|paciente nov[ao]|nov[ao] paciente)\\b',
    "it's my first time",
  ),
  row(
    '\\b(?:a proposito|por falar nisso|ja agora|so (?:para|a) (?:avisar|informar|lembrar|saber)(?: que)?|(?:te |lhe |vos )?aviso(?: ja)? que|aviso que|saiba que|(?:so )?para (?:seu|vosso) conhecimento|alias,? (?=tenho|sou|estou|levo|vou com))\\b[, ]*',
    'by the way, ',
  ),
  row('\\b(?:notas?|obs(?:ervacao|ervacoes)?\\.?|ps|p\\.s\\.) ?: ?', 'note: '),
  row('\\b(?:toque|toca|tocar|aperte|apertar)(?: (?:a|o|na|no))? (?:campainha|interfone|intercomunicador)\\b', 'ring the bell'),
  row('\\b(?:o )?codigo (?:d[aeo] |para (?:a|o) )?(?:portao|porta|entrada|predio|portaria)? ?eh\\b', 'door code is'),
  row(
    '\\b(?:o )?(?:meu|nosso) endereco (?:eh|fica n[ao])|\\b(?:a )?minha morada eh|\\b(?:moro|moramos|vivo) (?:n[ao]|em) (?=rua|avenida|av\\b|travessa|praca|alameda)',
    'my address is ',
  ),
];
