/**
 * Twilio's own REST client over our connections. Loading it takes a tenth of a second, so nobody imports this file but
 * `twilio.ts`, with the first text that goes out.
 *
 * The client builds the requests and reads the answers. How they travel is ours: its own way, axios, costs three times
 * the processor time, and forgets the headers of a refusal, Retry-After among them.
 */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { stringify } from 'node:querystring';
import { text } from 'node:stream/consumers';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import Twilio from 'twilio/lib/rest/Twilio.js';
import { DeliveryError } from '../channel.ts';
import { refusalOf } from './errors.ts';

/** As many requests as may be on their way to Twilio at once; more wait here. */
const CONNECTIONS_MAX = 64;

export type RestSettings = {
  readonly account: { readonly accountSid: string; readonly authToken: string };
  /** Instead of Twilio's own address. */
  readonly apiUrl: string | undefined;
  /** An answer that takes longer is not waited for. */
  readonly timeoutMs: number;
};

/**
 * Opens a client for the account. Its requests throw `DeliveryError` when they are refused, and the connection's own
 * error when there is no answer, or none in time.
 */
export function openRestClient({ account, apiUrl, timeoutMs }: RestSettings): Twilio {
  const client = new Twilio(account.accountSid, account.authToken, { httpClient: new Transport({ timeout: timeoutMs }) });
  if (apiUrl !== undefined) client.api.baseUrl = apiUrl;
  return client;
}

/** Sends a request once: trying again is for the outbox, which remembers it over a restart. */
class Transport extends RequestClient {
  readonly #agents = {
    // For a stand-in or a proxy on one's own network: nothing else is between us and it.
    'http:': new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS_MAX }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: CONNECTIONS_MAX, proxyEnv: process.env }),
  };

  override async request<T>(
    options: RequestClient.RequestOptions<T>,
  ): Promise<{ statusCode: number; body: T; headers: http.IncomingHttpHeaders }> {
    const answer = await this.#exchange(options);
    const body = await text(answer);
    const { statusCode = 0, headers } = answer;
    const json = parsed(body);
    if (statusCode < 200 || statusCode >= 300) throw refusedBy(statusCode, json, headers);
    // Without the answer itself: it quotes the text.
    if (json === undefined) throw new Error(`Twilio's answer with status ${statusCode} is not JSON`);
    return { statusCode, body: json as T, headers };
  }

  #exchange({ method, uri, username, password, headers, params, data }: RequestClient.RequestOptions): Promise<IncomingMessage> {
    const url = new URL(params === undefined ? uri : `${uri}?${stringify({ ...params })}`);
    const body = data === undefined ? '' : stringify(data);
    const isPlain = url.protocol === 'http:';
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const request = (isPlain ? http : https).request(url, {
      method,
      auth: `${username}:${password}`,
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      agent: this.#agents[isPlain ? 'http:' : 'https:'],
      signal: AbortSignal.timeout(this.defaultTimeout),
    });
    request.once('response', resolve).once('error', reject).end(body);
    return promise;
  }
}

function refusedBy(status: number, body: unknown, headers: http.IncomingHttpHeaders): DeliveryError {
  const code = codeIn(body);
  const { isPermanent, words } = refusalOf(code, status);
  return new DeliveryError(words, { isPermanent, code: code ?? status, retryAfterMs: retryAfterIn(headers) });
}

/** Undefined where a proxy answered in Twilio's place, with a page of its own. */
function codeIn(body: unknown): number | undefined {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'number' ? code : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What is not JSON was not written by Twilio.
    return undefined;
  }
}

/** RFC 9110, section 10.2.3: seconds, or a date, which is read by the sender's own clock. */
function retryAfterIn({ 'retry-after': value, date }: http.IncomingHttpHeaders): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const waitMs = Date.parse(value) - Date.parse(date ?? '');
  return waitMs > 0 ? waitMs : undefined;
}
