/** Texts by Twilio. */
import type TwilioClient from 'twilio/lib/rest/Twilio.js';
import type { Phone } from '#core/phone.ts';
import { type Accepted, type Channel, DeliveryError, type OutboundText, type Price } from '../channel.ts';
import { deliveryStatusOf } from './status.ts';

/** The auth token also signs what Twilio posts to us. */
export type TwilioAccount = { readonly accountSid: string; readonly authToken: string; readonly phoneNumber: Phone };

export type TwilioSettings = {
  readonly account: TwilioAccount;
  /** Base address of the REST API; undefined for Twilio's own. */
  readonly apiUrl: string | undefined;
  /** Where Twilio posts delivery receipts; undefined when it could not reach us there. */
  readonly statusCallback: string | undefined;
  readonly quietWindowMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
};

/** People send a thought in two or three texts; this is the pause after which we take it to be over. */
const QUIET_WINDOW_MS = 3000;
/** Longer than Twilio has ever taken for a text that it accepted in the end. */
const TIMEOUT_MS = 15_000;
/** The latest texts to one number among which one sent before a crash is looked for. */
const LOOKED_THROUGH_MAX = 50;
/** Twilio puts this before every text of a trial account. */
const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

/** The channel that sends from the account's number. Opens no connection before the first text. */
export function twilioChannel(settings: TwilioSettings): Channel {
  const { account, apiUrl, timeoutMs = TIMEOUT_MS } = settings;
  let client: Promise<TwilioClient> | undefined;
  function connected(): Promise<TwilioClient> {
    client ??= import('./rest-client.ts').then(({ openRestClient }) => openRestClient({ account, apiUrl, timeoutMs }));
    return client;
  }
  return {
    name: 'twilio',
    quietWindowMs: settings.quietWindowMs ?? QUIET_WINDOW_MS,
    send: (text) => asDelivery(async () => send(await connected(), settings, text)),
    findSent: (text, since) => asDelivery(async () => findSent(await connected(), settings, { text, since })),
    findPrice: (carrierSid) => asDelivery(async () => priceOf(await (await connected()).messages(carrierSid).fetch())),
  };
}

async function send(client: TwilioClient, { account, statusCallback }: TwilioSettings, { to, body }: OutboundText): Promise<Accepted> {
  const from = account.phoneNumber;
  return acceptedOf(await client.messages.create({ to, from, body, ...(statusCallback === undefined ? {} : { statusCallback }) }));
}

async function findSent(client: TwilioClient, { account }: TwilioSettings, { text, since }: { text: OutboundText; since: number }) {
  // Not filtered by DateSent: a text that is still queued has none.
  const latest = await client.messages.list({ to: text.to, from: account.phoneNumber, limit: LOOKED_THROUGH_MAX });
  // Twilio's times are in whole seconds.
  const sinceSecond = Math.floor(since / 1000) * 1000;
  return latest
    .filter(({ dateCreated, body }) => dateCreated.getTime() >= sinceSecond && (body === text.body || body === TRIAL_PREFIX + text.body))
    .map(acceptedOf)
    .reverse();
}

function acceptedOf(message: { sid: string; status: string; numSegments: string }): Accepted {
  if (typeof message.sid !== 'string') throw new Error('the answer has no sid');
  // A messaging service says 0 until it has chosen a sender.
  const segments = Number(message.numSegments) || undefined;
  return { carrierSid: message.sid, status: deliveryStatusOf(message.status) ?? 'queued', segments };
}

/** Twilio writes what it charged as a negative amount; null until it knows, and no fee of the carriers is in it. */
function priceOf({ price, priceUnit }: { price: string | null; priceUnit: string }): Price | undefined {
  const amount = price === null ? Number.NaN : Number(price);
  return Number.isFinite(amount) ? { micros: Math.round(Math.abs(amount) * 1_000_000), currency: priceUnit } : undefined;
}

/** Turns whatever goes wrong into a `DeliveryError`. */
async function asDelivery<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    throw new DeliveryError('Not sent: Twilio cannot be reached, or its answer cannot be read.', { isPermanent: false, cause: error });
  }
}
