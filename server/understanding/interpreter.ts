/** A text becomes a Reading. */
import type { Reading, Wording } from '#core/reading.ts';

/** Never throws and never writes: what it cannot read is `unclear`. */
export type Interpreter = {
  /** `builtin`, `ollama`, `groq`, `openai`, or `auto`. */
  readonly name: string;
  read(wording: Wording): Promise<Reading>;
};
