/** How far a reading may be trusted, 0 to 1. */
import type { Request } from '#core/reading.ts';

/** High where words said it, middling where only facts or tone did, low where nothing was recognised. */
export function confidenceOf(main: Request, isSure: boolean): number {
  if (main.intent === 'unclear') return 0.2;
  if (!isSure) return 0.55;
  return main.intent === 'inform' ? 0.8 : 0.9;
}
