/** Pieces of patterns that the requests and questions of Italian share. */

/** What is booked. */
export const VISIT = '(?:appuntament[oi]|prenotazion[ei]|visit[ae]|sedut[ae]|lezion[ei]|incontr[oi]|consulenz[ae]|consulto)';
/** What stands between a verb and the visit. */
export const OWN = '(?:(?:il|lo|la|gli|le|un|una|questo|questa|quello|quella|mio|mia|miei|nostro|nostra|prossimo) )*';
/** Articles before it. */
export const A = '(?:un|una|lo|la)';

/** "You can", to one and to several, polite and familiar; so are those that follow. */
export const YOU_CAN = '(?:puo|puoi|potete|potrebbe|potresti|potreste)';
/** "You manage to". */
export const YOU_MANAGE = '(?:riesc[ie]|riuscite|riuscirebbe|riusciresti|riuscireste)';
/** "You have". */
export const YOU_HAVE = '(?:avete|hai|ha|avreste|avresti|avrebbe)';
/** "You are". */
export const YOU_ARE = "(?:sei|siete|e'?|sarebbe|saresti|sareste|lei e'?)";
/** "There is", "is left". */
export const THERE_IS = "(?:ci e'?|ci sono|ci sarebbe|ci sarebbero|rimane|resta|e'? rimasto|sono rimasti)";
/** How a wish begins. */
export const I_WOULD = '(?:vorrei|vorremmo|volevo|volevamo|desidero|desidererei|mi piacerebbe|gradirei)';
/** How a need begins. */
export const I_NEED =
  '(?:avrei bisogno di|ho bisogno di|abbiamo bisogno di|avremmo bisogno di|(?:avrei|ho) necessita di|necessito di|mi (?:serve|servirebbe|servirebbero|occorre)|ci (?:serve|servirebbe)|cercavo|cerco)';
/** Free, of a time or a person. */
export const FREE = '(?:liber[oaie]|disponibil[ei])';

/** How a day begins in the engine's words. */
export const DAY_SAID = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next|this|on the|the)';
