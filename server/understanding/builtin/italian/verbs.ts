/** Pieces of patterns that the requests and questions of Italian share. */

/** What is booked. */
export const VISIT = '(?:appuntament[oi]|prenotazion[ei]|visit[ae]|sedut[ae]|lezion[ei]|incontr[oi]|consulenz[ae]|consulto)';
/** What stands between a verb and the visit. */
export const OWN = '(?:(?:il|lo|la|gli|le|un|una|questo|questa|quello|quella|mio|mia|miei|nostro|nostra|prossimo) )*';
/** Articles before it. */
export const A = '(?:un|una|lo|la)';

/** "You can" and "you manage", to one and to several, polite and familiar. */
export const YOU_CAN = '(?:puo|puoi|potete|potrebbe|potresti|potreste)';
export const YOU_MANAGE = '(?:riesc[ie]|riuscite|riuscirebbe|riusciresti|riuscireste)';
/** Whether there is room. */
export const YOU_HAVE = '(?:avete|hai|ha|avreste|avresti|avrebbe)';
export const YOU_ARE = "(?:sei|siete|e'?|sarebbe|saresti|sareste|lei e'?)";
export const THERE_IS = "(?:ci e'?|ci sono|ci sarebbe|ci sarebbero|rimane|resta|e'? rimasto|sono rimasti)";
/** Polite beginnings of a wish. */
export const I_WOULD = '(?:vorrei|vorremmo|volevo|volevamo|desidero|desidererei|mi piacerebbe|gradirei)';
export const I_NEED =
  '(?:avrei bisogno di|ho bisogno di|abbiamo bisogno di|avremmo bisogno di|(?:avrei|ho) necessita di|necessito di|mi (?:serve|servirebbe|servirebbero|occorre)|ci (?:serve|servirebbe)|cercavo|cerco)';
/** Of a time or a person. */
export const FREE = '(?:liber[oaie]|disponibil[ei])';

/** A day in the engine's words begins so. */
export const DAY_SAID = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next|this|on the|the)';
