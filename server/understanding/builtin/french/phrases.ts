/** Parts of French phrases that several tables need, as sources of patterns. Spelt by now: "j'ai" is `je ai`, "on peut" is `nous peut`. */
import { type Row, row } from '../rephrasing.ts';

/** Any of these. */
export const oneOf = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

/** A row for several ways to say one thing, from the beginning of a word to the end of one. */
export const rowFor = (said: string, ...phrases: readonly string[]): Row => row(`\\b${oneOf(...phrases)}(?!\\w)`, said);

export const I = '(?:je|nous)';
export const VISIT = '(?:rdv|reservation|seances?|consultation|visite|lecon|cours|passage|intervention)';
/** What stands before a visit or a slot. */
export const MINE = '(?:mon|ma|mes|le|la|notre|nos|ce|cette|cet|1|un|une|du|de le)';
export const FREE = '(?:dispo(?:nible)?s?|libres?)';
/** A day, part of the day or time, said in English by now, with what stands before it. */
export const WHEN =
  '(?:on |in |at |the |next |this |to |around |before |after |between )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|morning|afternoon|evening|day after|noon|\\d)';

/** "I would like", before an infinitive or a thing. */
export const WISH = oneOf(
  `${I} ${oneOf(
    'voudrais|voudrions|veux|veut|voulais|souhaite(?:rais|rait|rions|ons)?|aimer(?:ais|ait|ions)|desire(?:rais|rait)?',
    'cherche|recherche|compte|pense|viens|appelle|ecris',
    '(?:ai|avons|a|aurais|aurait|aurions) (?:besoin|voulu|aime|souhaite)',
  )}(?: (?:de|bien|donc|juste|si possible|a|pour))*`,
  '(?:il )?(?:me|nous) (?:faudrait|faut)',
);

/** "Can I", "can you", "is it possible to". */
export const CAN = `(?:est ce que )?${oneOf(
  `${I} (?:peux|peut|pouvons|pourrais|pourrait|pourrions)`,
  'puis je|pourrais je|peux je|(?:peut|pourrait|pouvons|pourrions) nous',
  '(?:vous|tu) (?:pouvez|pourriez|peux|pourrais)|(?:pouvez|pourriez) vous|(?:peux|pourrais) tu',
  'auriez vous la possibilite de|(?:ilya |y aurait il )?(?:1 |un )?moyen (?:de|que)',
  `(?:ce |ca |est ce que ce |il )?(?:(?:est|serait|sera)(?: il| ce)?(?: que ce est)? )?possible (?:de|que)(?: ${I})?`,
)}(?: (?:me|nous|te|vous|le|encore|aussi|plutot|donc|svp|please|juste|eventuellement))*`;

/** What one does to have a visit. */
export const TAKE = oneOf(
  'prendre|reserver|avoir|fixer|caler|poser|obtenir|planifier|programmer|booker|bloquer|demander|placer|trouver|convenir(?: de)?',
  'mettre|faire|proposer|donner|inscrire|prevoir',
);
