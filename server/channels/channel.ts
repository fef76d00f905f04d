/** One way in and out for texts. A channel parses and sends; it decides nothing and stores nothing. */
import type { Phone } from '#core/phone.ts';

/** A text as it came in, cleaned and checked by its channel. */
export type InboundText = {
  /** Which channel it came by. */
  readonly channel: ChannelName;
  /** The carrier's id, by which it is kept once (Twilio's MessageSid). */
  readonly carrierSid: string;
  readonly from: Phone;
  readonly to: Phone;
  readonly body: string;
  /** What Twilio's Advanced Opt-Out saw in it. */
  readonly optOutType: 'STOP' | 'START' | 'HELP' | undefined;
  /** As the carrier counts them; undefined where it does not say. */
  readonly segments: number | undefined;
  /** Pictures and files that came with it; we cannot read them, the owner can. */
  readonly mediaCount: number;
};

export type ChannelName = 'twilio' | 'simulator';

export type OutboundText = { readonly to: Phone; readonly body: string };

/** What the carrier said when it took a text. */
export type Accepted = { readonly carrierSid: string; readonly status: DeliveryStatus; readonly segments: number | undefined };

/** Twilio's message statuses, in the order they may only grow. */
export type DeliveryStatus = 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read';

/** A delivery receipt; they come in any order, or not at all. */
export type Receipt = {
  readonly carrierSid: string;
  readonly status: DeliveryStatus;
  readonly errorCode: number | undefined;
  /** What the code means, in words for the owner. */
  readonly errorText: string | undefined;
};

export type Channel = {
  readonly name: ChannelName;
  /** How long a customer's texts are awaited before they are read together; never awaited after a bare answer. */
  readonly quietWindowMs: number;
  /** Hands one text to the carrier. Throws `DeliveryError`, never anything else. */
  send(text: OutboundText): Promise<Accepted>;
  /** Looks for a text we may have sent before a crash: all with these words since then, oldest first; none where the carrier cannot say. */
  findSent(text: OutboundText, since: number): Promise<readonly Accepted[]>;
  /** What the carrier charged for a text, in or out; undefined while it has not said so. Throws `DeliveryError`, never anything else. */
  findPrice(carrierSid: string): Promise<Price | undefined>;
};

/** In millionths of the currency's unit (ISO 4217, `USD`). */
export type Price = { readonly micros: number; readonly currency: string };

/** The carrier did not take a text. */
export class DeliveryError extends Error {
  /** Trying again cannot help: a wrong number, an opt-out, bad credentials. */
  readonly isPermanent: boolean;
  /** The carrier's code (Twilio's 21610) or the HTTP status; undefined for a dead connection. */
  readonly code: number | undefined;
  /** What the carrier's Retry-After asks for. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    options: { isPermanent: boolean; code?: number | undefined; retryAfterMs?: number | undefined; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = 'DeliveryError';
    this.isPermanent = options.isPermanent;
    this.code = options.code;
    this.retryAfterMs = options.retryAfterMs;
  }
}
