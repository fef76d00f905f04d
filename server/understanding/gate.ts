/** Lets a few in at a time, in order; the others wait as long as they have time for. */
const WAITING_MAX = 64;

/** A local model answers one text after the other: without a limit, customers would pile up behind each other's deadlines. */
export class Gate {
  readonly #insideMax: number;
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(insideMax: number) {
    this.#insideMax = insideMax;
  }

  /** Resolves to `true` when let in, to be followed by `leave`; to `false` when `signal` came first or too many wait. */
  async enter(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    if (this.#inside < this.#insideMax) {
      this.#inside++;
      return true;
    }
    return this.#waiting.length < WAITING_MAX && this.#wait(signal);
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#inside--;
  }

  #wait(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const letIn = () => {
        signal.removeEventListener('abort', giveUp);
        resolve(true);
      };
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(letIn), 1);
        resolve(false);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(letIn);
    });
  }
}
