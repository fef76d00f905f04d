/** Whether a model is to be believed on what the rules cannot read: it is judged by what they read for sure. */

/** Of the model's readings of plain texts so many must be right: with fewer, what it says of the others loses more than it gains. */
const RIGHT_SHARE_MIN = 0.75;
/** What the latest text counts against all before it. */
const LATEST_WEIGHT = 0.05;
/** Nobody knows it yet: believed, until it misreads three plain texts in a row. */
const SHARE_AT_FIRST = 0.85;

/** How often a model was right of late. */
export class TrackRecord {
  #share = SHARE_AT_FIRST;

  note(isRight: boolean): void {
    this.#share += (Number(isRight) - this.#share) * LATEST_WEIGHT;
  }

  get isTrusted(): boolean {
    return this.#share >= RIGHT_SHARE_MIN;
  }
}
