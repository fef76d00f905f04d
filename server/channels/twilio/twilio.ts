/** Texts by Twilio. Its REST client is loaded with the first text that goes out: it takes a tenth of a second to load. */
import type TwilioClient from 'twilio/lib/rest/Twilio.js';
import type { Phone } from '#core/phone.ts';
import { type Accepted, type Channel, DeliveryError, type OutboundText } from '../channel.ts';
import { refusalOf } from './errors.ts';
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
};

/** People send a thought in two or three texts; this is the pause after which we take it to be over. */
const QUIET_WINDOW_MS = 3000;
/** Longer than Twilio has ever taken for a text that it accepted in the end. */
const SEND_TIMEOUT_MS = 15_000;
/** As many texts as may be on their way to Twilio at once. */
const CONNECTIONS_MAX = 64;
/** The latest texts to one number among which one sent before a crash is looked for. */
const LOOKED_THROUGH_MAX = 50;
/** Twilio puts this before every text of a trial account. */
const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

/** The channel that sends from the account's number. Opens no connection before the first text. */
export function twilioChannel(settings: TwilioSettings): Channel {
  let client: Promise<TwilioClient> | undefined;
  function connected(): Promise<TwilioClient> {
    client ??= openClient(settings);
    return client;
  }
  return {
    name: 'twilio',
    quietWindowMs: settings.quietWindowMs ?? QUIET_WINDOW_MS,
    send: (text) => asDelivery(async () => send(await connected(), settings, text)),
    findSent: (text, since) => asDelivery(async () => findSent(await connected(), settings, { text, since })),
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
  const sent = latest.find(
    (message) => message.dateCreated.getTime() >= sinceSecond && (message.body === text.body || message.body === TRIAL_PREFIX + text.body),
  );
  return sent && acceptedOf(sent);
}

function acceptedOf(message: { sid: string; status: string; numSegments: string }): Accepted {
  // A messaging service says 0 until it has chosen a sender.
  const segments = Number(message.numSegments) || undefined;
  return { carrierSid: message.sid, status: deliveryStatusOf(message.status) ?? 'queued', segments };
}

async function openClient({ account, apiUrl }: TwilioSettings): Promise<TwilioClient> {
  const [{ default: Twilio }, { default: RequestClient }] = await Promise.all([
    import('twilio/lib/rest/Twilio.js'),
    import('twilio/lib/base/RequestClient.js'),
  ]);
  // No retries of its own: the outbox retries, also after a restart.
  const httpClient = new RequestClient({ timeout: SEND_TIMEOUT_MS, keepAlive: true, maxSockets: CONNECTIONS_MAX, autoRetry: false });
  // Here and not from the client's RestException, which keeps no headers and so no Retry-After.
  httpClient.axios.interceptors.response.use((response) => {
    if (response.status < 300) return response;
    throw refusedBy(response);
  });
  const client = new Twilio(account.accountSid, account.authToken, { httpClient });
  if (apiUrl !== undefined) client.api.baseUrl = apiUrl;
  return client;
}

type Answer = { readonly status: number; readonly data: unknown; readonly headers: unknown };

function refusedBy({ status, data, headers }: Answer): DeliveryError {
  const code = codeIn(data);
  const { isPermanent, words } = refusalOf(code, status);
  return new DeliveryError(words, { isPermanent, code: code ?? status, retryAfterMs: retryAfterIn(headers) });
}

/** Undefined where a proxy answered in Twilio's place, with a page of its own. */
function codeIn(body: unknown): number | undefined {
  const answer: unknown = typeof body === 'string' ? parsed(body) : body;
  const code = typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined;
  return typeof code === 'number' ? code : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not JSON: then it says nothing that we could use.
    return undefined;
  }
}

/** RFC 9110, section 10.2.3: seconds, or a date, which is read by the sender's own clock. */
function retryAfterIn(headers: unknown): number | undefined {
  const { 'retry-after': value, date } = (headers ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof value !== 'string' || value === '') return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const waitMs = Date.parse(value) - Date.parse(String(date));
  return waitMs > 0 ? waitMs : undefined;
}

/** Turns whatever goes wrong into a `DeliveryError`. */
async function asDelivery<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    throw new DeliveryError('Not sent: Twilio cannot be reached, or its answer cannot be read.', {
      isPermanent: false,
      cause: harmless(error),
    });
  }
}

/** The client's errors carry the whole request, credentials included: those must not reach a log. */
function harmless(error: unknown): Error {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return new Error([code, message].filter((part) => typeof part === 'string' && part !== '').join(': ') || 'unknown error');
}
