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

export const COMPANY: readonly Row[] = [
  row('\\b(?:(?:de|entre) )?(?:\\d+ (?:a|o|y) )?(\\d+) (?:personas?|ninos|adultos)\\b', '$1 people'),
  row('\\b(?:somos|seremos|seriamos|vamos a ser|iremos|vendriamos) (\\d{1,2})\\b(?! (?:de|minutos|horas))', 'the $1 of us'),
  row(`\\b(?:para )?(?:mi|yo) y (?:a |para )?mi ${ONE}\\b`, (_, one) => `for me and my ${kin(one)}`),
  row(`\\bmi ${ONE} y (?:yo|a mi|para mi)\\b`, (_, one) => `my ${kin(one)} and me`),
  row('\\bpara (?:nosotr[oa]s|los) (\\d)\\b(?! de)', 'for the $1 of us'),
  row(
    '\\b(?:soy|es|son) alergic[oa]s?(?: a(?:l| la| los| las)?)?\\b|\\b(?:tengo|tiene) alergia a(?:l| la| los| las)?\\b',
    "i'm allergic to",
  ),
  row('\\b(?:estoy|esta) embarazada\\b', "i'm pregnant"),
  row('\\b(?:tengo|tiene) (?:la )?(?:piel|cuero cabelludo) (?:muy )?sensible\\b', 'i have sensitive skin'),
  row('\\b(?:tengo|tenemos|hay) (?:un |una |2 )?(?:perr[oa]|gat[oa])s?\\b', 'i have a dog'),
  row('\\btengo (?:el )?(?:pelo|cabello) (?:muy )?(?:largo|corto|rizado|fino|grueso|tenido|seco|graso)\\b', 'i have long hair'),
  row('\\bes (?:mi|la) primera (?:vez|visita|cita)(?: que voy)?\\b', "it's my first time"),
  row('\\b(?:por cierto|para que (?:lo )?sep(?:a|as|an)|le aviso que|te aviso que|aviso que|ojo que|que sepa que)\\b[, ]*', 'by the way, '),
  row('\\bnotas?:', 'note:'),
  row('\\b(?:toque|toca|llame|llama) (?:al|el) (?:timbre|portero|telefonillo)\\b', 'ring the bell'),
];
