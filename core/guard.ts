/**
 * The first look at a text, before anything is understood: what carriers treat as consent is settled here, and whoever
 * the agent must not answer is not answered.
 *
 * The words are Twilio's defaults for long codes, and what the same words are in other languages, which Twilio does not
 * know. They count only when they are the whole text. Twilio answers them itself, so we are silent.
 */
import type { SilentBecause } from './words/sayings.ts';

/** What is known of a text and its sender before it is understood. */
export type Arrival = {
  readonly body: string;
  readonly mediaCount: number;
  /** What Twilio's Advanced Opt-Out saw in it. */
  readonly optOutType: 'STOP' | 'START' | 'HELP' | undefined;
  readonly isOwner: boolean;
  /** From the business's own number: a loop at the carrier. */
  readonly isOwnNumber: boolean;
  /** With this text the customer, or all of them together, exceed what may come in an hour. */
  readonly isOverCustomerLimit: boolean;
  readonly isOverBusinessLimit: boolean;
  /** This month's texts have cost what they may, and the owner wants that to hold. */
  readonly isBudgetSpent: boolean;
} & Standing;

/** What stands between a customer and the agent. */
export type Standing = {
  readonly isBlocked: boolean;
  readonly isOptedOut: boolean;
  /** The owner has the thread. */
  readonly isTakenOver: boolean;
  readonly isPaused: boolean;
};

export type Verdict =
  /** Understood and answered. */
  | { readonly verdict: 'answer' }
  | { readonly verdict: 'ignore'; readonly reason: 'own_number' | 'blocked' | 'empty' | 'carrier_help' }
  /** Kept as consent given or withdrawn. `mayMeanBooking`: the word was CANCEL, and the owner should hear of it at once. */
  | {
      readonly verdict: 'consent';
      readonly isGiven: boolean;
      readonly word: string;
      readonly source: 'text' | 'opt_out_type';
      readonly mayMeanBooking: boolean;
    }
  /** More texts in an hour than one customer may send: not answered, and blocked from here. */
  | { readonly verdict: 'block' }
  /** More texts in an hour than the business takes: the owner's to answer, and the agent is silent from here. */
  | { readonly verdict: 'pause' }
  /** The owner's to answer; she is told. */
  | { readonly verdict: 'with_owner'; readonly reason: SilentBecause | 'picture' };

const STOP_WORDS = new Set(
  ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'CANCEL', 'ARRET', 'ARRETER', 'ALTO', 'PARAR', 'STOPP'].concat(
    'STOP ALL',
    'OPT OUT',
  ),
);
const START_WORDS = new Set(['START', 'UNSTOP']);
const HELP_WORDS = new Set(['HELP', 'INFO']);

/** Judges a text. Consent comes before everything; then the owner is let in before any limit or pause. */
export function judge(arrival: Arrival): Verdict {
  if (arrival.isOwnNumber) return { verdict: 'ignore', reason: 'own_number' };
  const consent = consentIn(arrival);
  if (arrival.isOwner) return consentOfOwner(arrival, consent) ?? { verdict: 'answer' };
  if (consent) return consent;
  const because = whyKeepOut(arrival);
  if (because === 'blocked') return { verdict: 'ignore', reason: because };
  // With the owner she may write as much as the two of them like.
  if (arrival.isOverCustomerLimit && !arrival.isTakenOver) return { verdict: 'block' };
  if (because) return { verdict: 'with_owner', reason: because };
  if (arrival.isOverBusinessLimit) return { verdict: 'pause' };
  if (arrival.isBudgetSpent) return { verdict: 'with_owner', reason: 'budget_spent' };
  if (arrival.body.trim() !== '') return { verdict: 'answer' };
  return arrival.mediaCount > 0 ? { verdict: 'with_owner', reason: 'picture' } : { verdict: 'ignore', reason: 'empty' };
}

/** True for a text that counts towards the limits of an hour: the agent might have had to answer it. */
export function countsInHour(arrival: Arrival, { verdict }: Verdict): boolean {
  return !arrival.isOwner && !arrival.isTakenOver && verdict !== 'ignore' && verdict !== 'consent';
}

/** Why the agent does not answer this customer, the strongest reason; undefined when it does. */
export function whyKeepOut(standing: Standing): 'blocked' | SilentBecause | undefined {
  if (standing.isBlocked) return 'blocked';
  if (standing.isOptedOut) return 'opted_out';
  if (standing.isTakenOver) return 'taken_over';
  return standing.isPaused ? 'paused' : undefined;
}

/**
 * The carrier stops our texts to her as to anybody; but she means no booking, and asks us for help, not the carrier. A
 * command of hers, `#cancel`, is no word of the carrier's.
 */
function consentOfOwner({ body }: Arrival, consent: Verdict | undefined): Verdict | undefined {
  return consent?.verdict === 'consent' && !body.trim().startsWith('#') ? { ...consent, mayMeanBooking: false } : undefined;
}

function consentIn({ body, optOutType, isOptedOut }: Arrival): Verdict | undefined {
  const word = bareWord(body);
  const source = optOutType ? 'opt_out_type' : 'text';
  if (optOutType === 'STOP' || STOP_WORDS.has(word)) {
    return { verdict: 'consent', isGiven: false, word, source, mayMeanBooking: word === 'CANCEL' };
  }
  // YES is a start word at the carrier, yet an ordinary answer from somebody who never opted out.
  const isStart = optOutType === 'START' || START_WORDS.has(word) || (isOptedOut && word === 'YES');
  if (isStart) return { verdict: 'consent', isGiven: true, word, source, mayMeanBooking: false };
  return optOutType === 'HELP' || HELP_WORDS.has(word) ? { verdict: 'ignore', reason: 'carrier_help' } : undefined;
}

/** The text in capitals, without accents and the marks around it. A number beside the word is a second word: `cancel 2`. */
function bareWord(body: string): string {
  return body
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toUpperCase();
}
