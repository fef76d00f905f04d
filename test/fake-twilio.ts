/**
 * A stand-in for Twilio on this machine: takes texts like its REST API, posts texts and receipts like its webhooks.
 *
 * It remembers what was sent and who opted out, and can be told to be slow, busy, broken or gone.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { text } from 'node:stream/consumers';
import { segmentsOf } from '#core/sms.ts';

/** The account, as the app under test must be configured. */
export const FAKE_ACCOUNT = {
  accountSid: 'ACfa4e00000000000000000000000fa4e000',
  authToken: 'fa4e-auth-token',
  phoneNumber: '+15550009999',
} as const;

/** What the next requests meet instead of an answer; `delay` only makes the answer late. */
export type Trouble =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'broken'; readonly status: number }
  /** The connection dies; `taken` says whether the text was taken before it did. */
  | { readonly kind: 'dropped'; readonly taken: boolean }
  /** An answer that is no JSON. */
  | { readonly kind: 'garbled' };

/** A text that the fake took, as its REST API shows it. */
export type SentMessage = {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly createdAt: number;
  readonly statusCallback: string | undefined;
  status: string;
};

export type FakeTwilio = {
  /** For TWILIO_API_URL. */
  readonly url: string;
  /** All texts taken, oldest first. */
  readonly sent: readonly SentMessage[];
  /** Requests to send, those refused included. */
  readonly tries: () => number;
  /** The next requests to send meet these, one each, in order. */
  meet(...troubles: readonly Trouble[]): void;
  /** What the text by this id cost, `-0.00830`, or was found to cost when it came from a customer. */
  setPrice(sid: string, price: string): void;
  /** This number has texted STOP (or START again). */
  setOptedOut(phone: string, isOptedOut: boolean): void;
  /** Resolves with the texts to this number once there are `count`; throws after `timeoutMs`. */
  received(phone: string, count: number, timeoutMs?: number): Promise<readonly SentMessage[]>;
  close(): Promise<void>;
};

/** Starts a fake on a free port of this machine. `onRequest` is called when a text arrives, before anything becomes of it. */
export async function startFakeTwilio(onRequest: State['onRequest'] = () => undefined): Promise<FakeTwilio> {
  const state: State = { sent: [], tries: 0, troubles: [], optedOut: new Set(), prices: new Map(), waiting: new Set(), onRequest };
  const server = createServer((request, response) => {
    answer(state, request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent: state.sent,
    tries: () => state.tries,
    meet: (...troubles) => void state.troubles.push(...troubles),
    setPrice: (sid, price) => void state.prices.set(sid, price),
    setOptedOut: (phone, isOptedOut) => void (isOptedOut ? state.optedOut.add(phone) : state.optedOut.delete(phone)),
    received: (phone, count, timeoutMs = 5000) => received(state, { phone, count, timeoutMs }),
    close: () => close(server),
  };
}

type State = {
  readonly sent: SentMessage[];
  tries: number;
  readonly troubles: Trouble[];
  readonly optedOut: Set<string>;
  readonly prices: Map<string, string>;
  /** Called after each text taken. */
  readonly waiting: Set<() => void>;
  readonly onRequest: (text: { readonly to: string; readonly body: string }) => void;
};

const MESSAGES_PATH = `/2010-04-01/Accounts/${FAKE_ACCOUNT.accountSid}/Messages.json`;
const ACCOUNT_PATH = `/2010-04-01/Accounts/${FAKE_ACCOUNT.accountSid}.json`;
const NUMBERS_PATH = `/2010-04-01/Accounts/${FAKE_ACCOUNT.accountSid}/IncomingPhoneNumbers.json`;
const MESSAGE_PATH = /\/Messages\/(\w+)\.json$/;
const AUTHORIZATION = `Basic ${Buffer.from(`${FAKE_ACCOUNT.accountSid}:${FAKE_ACCOUNT.authToken}`).toString('base64')}`;

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const body = await text(request);
  if (request.headers.authorization !== AUTHORIZATION) return refuse(response, 401, 20003, 'Authenticate');
  if (url.pathname === ACCOUNT_PATH) return send(response, 200, { sid: FAKE_ACCOUNT.accountSid, status: 'active', type: 'Full' });
  if (url.pathname === NUMBERS_PATH) return listNumbers(url.searchParams, response);
  const sid = MESSAGE_PATH.exec(url.pathname)?.[1];
  if (sid !== undefined) return fetchOne(state, sid, response);
  if (url.pathname !== MESSAGES_PATH) return refuse(response, 404, 20404, `The requested resource ${url.pathname} was not found`);
  if (request.method === 'GET') return list(state, url.searchParams, response);
  await create(state, parse(body), response);
}

async function create(state: State, form: NodeJS.Dict<string | string[]>, response: ServerResponse): Promise<void> {
  state.tries += 1;
  state.onRequest({ to: String(form.To), body: String(form.Body) });
  const trouble = state.troubles.shift();
  if (trouble?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, trouble.ms));
  else if (trouble) return makeTrouble(state, trouble, form, response);
  const [code, message] = refusalOf(state, form) ?? [];
  if (code !== undefined) return refuse(response, 400, code, message ?? '');
  send(response, 201, resourceOf(take(state, form)));
}

function makeTrouble(state: State, trouble: Trouble, form: NodeJS.Dict<string | string[]>, response: ServerResponse): void {
  if (trouble.kind === 'busy') {
    if (trouble.retryAfterSeconds !== undefined) response.setHeader('Retry-After', trouble.retryAfterSeconds);
    refuse(response, 429, 20429, 'Too Many Requests');
  } else if (trouble.kind === 'broken') {
    response.writeHead(trouble.status, { 'Content-Type': 'text/html' }).end('<html>out of order</html>');
  } else if (trouble.kind === 'dropped') {
    if (trouble.taken) take(state, form);
    response.destroy();
  } else {
    response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"sid": "SM');
  }
}

/** Twilio's magic numbers, https://www.twilio.com/docs/iam/test-credentials#test-sms-messages */
const MAGIC: ReadonlyMap<string, readonly [code: number, message: string]> = new Map([
  ['+15005550001', [21211, "The 'To' number +15005550001 is not a valid phone number."]],
  ['+15005550002', [21612, "The 'To' phone number: +15005550002, is not currently reachable via SMS."]],
  ['+15005550003', [21408, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number."]],
  ['+15005550004', [21610, 'Attempt to send to unsubscribed recipient']],
  ['+15005550009', [21614, "'To' number: +15005550009, is not a valid mobile number"]],
]);

function refusalOf(state: State, form: NodeJS.Dict<string | string[]>): readonly [number, string] | undefined {
  const [to, from, body] = ['To', 'From', 'Body'].map((name) => String(form[name] ?? ''));
  if (!to) return [21604, "A 'To' phone number is required."];
  if (!body) return [21602, 'Message body is required.'];
  if (body.length > 1600) return [21617, 'The concatenated message body exceeds the 1600 character limit.'];
  if (from !== FAKE_ACCOUNT.phoneNumber)
    return [21606, `The 'From' phone number provided (${from}) is not a valid message-capable Twilio phone number.`];
  if (state.optedOut.has(to)) return [21610, 'Attempt to send to unsubscribed recipient'];
  return MAGIC.get(to);
}

function take(state: State, form: NodeJS.Dict<string | string[]>): SentMessage {
  const message: SentMessage = {
    sid: newSid(),
    to: String(form.To),
    from: String(form.From),
    body: String(form.Body),
    createdAt: Date.now(),
    statusCallback: form.StatusCallback?.toString(),
    status: 'queued',
  };
  state.sent.push(message);
  for (const look of state.waiting) look();
  return message;
}

/** A new message's id. */
export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

/** The shape of https://www.twilio.com/docs/messaging/api/message-resource */
function resourceOf(message: SentMessage): object {
  const { accountSid } = FAKE_ACCOUNT;
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  const created = new Date(message.createdAt).toUTCString().replace('GMT', '+0000');
  return {
    body: message.body,
    num_segments: String(segmentsOf(message.body).segments),
    direction: 'outbound-api',
    from: message.from,
    to: message.to,
    date_created: created,
    date_updated: created,
    date_sent: null,
    price: null,
    price_unit: 'USD',
    status: message.status,
    error_code: null,
    error_message: null,
    sid: message.sid,
    messaging_service_sid: null,
    account_sid: accountSid,
    num_media: '0',
    api_version: '2010-04-01',
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  };
}

function fetchOne(state: State, sid: string, response: ServerResponse): void {
  const sent = state.sent.find((message) => message.sid === sid);
  const price = state.prices.get(sid) ?? null;
  const received = {
    sid,
    to: FAKE_ACCOUNT.phoneNumber,
    from: '+15550000000',
    body: '',
    createdAt: Date.now(),
    statusCallback: undefined,
    status: 'received',
  };
  if (sent || price !== null) send(response, 200, { ...resourceOf(sent ?? received), price });
  else refuse(response, 404, 20404, `The requested resource ${sid} was not found`);
}

function list(state: State, query: URLSearchParams, response: ServerResponse): void {
  const size = Number(query.get('PageSize') ?? 50);
  const [to, from] = [query.get('To'), query.get('From')];
  const found = state.sent.filter((message) => (to === null || message.to === to) && (from === null || message.from === from));
  const messages = found.slice(-size).reverse().map(resourceOf);
  const page = { page: 0, page_size: size, start: 0, end: messages.length, uri: MESSAGES_PATH, first_page_uri: MESSAGES_PATH };
  send(response, 200, { messages, ...page, next_page_uri: null, previous_page_uri: null });
}

/** The account has one number. */
function listNumbers(query: URLSearchParams, response: ServerResponse): void {
  const isOurs = [null, FAKE_ACCOUNT.phoneNumber].includes(query.get('PhoneNumber') as typeof FAKE_ACCOUNT.phoneNumber);
  const number = {
    sid: 'PN0001',
    phone_number: FAKE_ACCOUNT.phoneNumber,
    capabilities: { sms: true, mms: false, voice: true, fax: false },
  };
  const page = { page: 0, page_size: 50, start: 0, end: 1, uri: NUMBERS_PATH, first_page_uri: NUMBERS_PATH };
  send(response, 200, { incoming_phone_numbers: isOurs ? [number] : [], ...page, next_page_uri: null, previous_page_uri: null });
}

function refuse(response: ServerResponse, status: number, code: number, message: string): void {
  send(response, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

type Expected = { readonly phone: string; readonly count: number; readonly timeoutMs: number };

async function received(state: State, { phone, count, timeoutMs }: Expected): Promise<readonly SentMessage[]> {
  const found = () => state.sent.filter((message) => message.to === phone);
  if (found().length >= count) return found();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = () => found().length >= count && resolve();
  const timer = setTimeout(() => reject(new Error(`${phone} has ${found().length} of ${count} texts after ${timeoutMs} ms`)), timeoutMs);
  state.waiting.add(look);
  await promise.finally(() => {
    clearTimeout(timer);
    state.waiting.delete(look);
  });
  return found();
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
