/** The little words between the others, last: they are worth translating only beside what is known by now. */
import { type Row, row } from '../rephrasing.ts';

export const LINKS: readonly Row[] = [
  row('\\b(?:me|nos|le) (?=can you\\b)', ''),
  row('\\bcualquier (?:dia|hora) (?:menos|excepto|salvo|que no sea)(?: el| on)?', 'any day but'),
  row('\\b(?:menos|excepto|salvo) (?:el )?(?=\\w+day|tomorrow|today)', 'except '),
  row('\\bno (?:el |los |at |on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)', 'not '),
  row('\\b(?:dias?|a la|el|la) (?=tomorrow|today)', ''),
  row('\\b(?:a|al|para(?: el| la)?) (?=on the|next|this|tomorrow|today|day after|\\w+day\\b|first|last)', 'to '),
  row('\\bde (?=today|tomorrow|the|this|next)', 'of '),
  row('\\b(?:para|por|en|a) (?=at |around |after |before |between |noon|midnight|the )', ''),
  row('\\b(?:entre|desde) (?=\\w+day\\b)', 'between '),
  row('\\bhasta (?=\\w+day\\b)', 'until '),
  row('\\bdespues (?:de|of) (?=\\S)', 'after '),
  row('\\bantes (?:de|of) (?=\\S)', 'before '),
  row('\\bpero\\b', 'but'),
  row('\\btambien\\b|\\bademas\\b', 'also'),
  row('\\bo (?:bien )?(?=\\S)', 'or '),
  row('\\by (?=\\S)', 'and '),
  row('\\bsi (?=can|hay|es|no)', 'if '),
  row('\\bpara (?=(?:un|una|el|la|mi)\\b)', 'for '),
  row('\\b(?:mi|mis)\\b', 'my'),
  row('\\b(?:un|una)\\b', 'a'),
  row('\\b(?:el|la|los|las)\\b', 'the'),
  row('\\bal\\b', 'to the'),
  row('\\bcon\\b', 'with'),
  row('\\bpara\\b', 'for'),
];
