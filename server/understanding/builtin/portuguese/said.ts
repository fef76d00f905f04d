/** What the first tables have said in the engine's words, as later ones look for it. */
import { DAY } from '../said.ts';

const PART = 'in the (?:morning|afternoon|evening)';
/** A day, a part of one, or a time. */
export const WHEN = `(?:${DAY}(?: ${PART})?|at \\d{1,2}(?::\\d\\d)?|${PART})`;
