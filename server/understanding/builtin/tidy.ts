/** What is done to a text in any language before its words are looked at. */

/** What is read of a text; a carrier joins at most this many characters. */
export const TEXT_CHARS_MAX = 1600;

/** The text as typed, without what only looks different: curly quotes, odd dashes and blanks, half characters. Case is kept. */
export function tidy(text: string): string {
  return text
    .slice(0, TEXT_CHARS_MAX)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Pictures that say something as the engine's words; the others gone. */
export function emojiInWords(text: string): string {
  return text
    .replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3]/gu, '')
    .replace(/[\u{1F44D}\u{1F44C}\u2705\u2714\u{1F4AF}\u{1F197}\u{1F91D}]+/gu, ' yes ')
    .replace(/[\u{1F44E}\u274C\u{1F6AB}\u{1F645}]+/gu, ' no ')
    .replace(/\u{1F64F}+/gu, ' thanks ')
    .replace(FOND, ' thanks ')
    .replace(/\p{Extended_Pictographic}+/gu, (found) => (/^\d/.test(found) ? found : ' '));
}

/** Nothing but hearts and happy faces. */
const FOND =
  /^[\s\u2764\u2665\u263A\u{1F600}-\u{1F60D}\u{1F618}-\u{1F61A}\u{1F642}\u{1F917}\u{1F929}\u{1F970}\u{1F389}\u{1F38A}\u{1F490}-\u{1F49F}\u{1F5A4}\u{1F90D}\u{1F90E}\u{1F9E1}]+$/u;

/** Links, addresses and long numbers hold digits that are no dates. */
export function withoutLinks(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/(?<![\d/.:-])\+?\(?\d[\d ().-]{8,}\d(?!\d*[:/])/g, (found) => (isPhoneNumber(found) ? ' ' : found));
}

function isPhoneNumber(found: string): boolean {
  const isDate = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:$|[ T])/.test(found);
  return !isDate && found.replace(/\D/g, '').length >= 9;
}
