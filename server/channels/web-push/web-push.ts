/**
 * Pushes to browsers and phones: RFC 8030 with messages sealed for the device (RFC 8291) and signed by us (RFC 8292). The
 * library seals and signs; the request is ours, so that it follows no redirect and ends in time.
 */
import type { PushAnswer } from '#core/push.ts';

/** One pair for an installation: a device that subscribed with the public one takes pushes signed with the other, and no others. */
export type VapidKeys = { readonly publicKey: string; readonly privateKey: string };

/** Where a device's push service takes what is for it, and what it is sealed with. */
export type PushTarget = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

export type PushLetter = {
  readonly payload: string;
  readonly ttlSeconds: number;
  readonly urgency: 'high' | 'normal';
  /** One that waits at the push service gives way to a later one of the same; undefined where none does. At most 32 of base64url. */
  readonly replaces: string | undefined;
};

/** `why`: in plain words, for the owner. */
export type PushResult = PushAnswer & { readonly why: string };

export type PushService = {
  /** Never throws: a failure is an answer. */
  send(target: PushTarget, letter: PushLetter): Promise<PushResult>;
  /** What a browser subscribes with. */
  publicKey(): Promise<string>;
  /** What is wrong with an endpoint; undefined for one that may be pushed to. */
  whyNot(endpoint: string): string | undefined;
};

export type PushServiceParts = {
  /** Throws when the kept keys cannot be opened. */
  keys(): Promise<VapidKeys>;
  /** Whom a push service may turn to: our address. */
  readonly publicUrl: string;
  /** For tests, whose push service is a plain server on this machine. */
  readonly takesLoopback: boolean;
};

const TIMEOUT_MS = 8_000;
const ENDPOINT_LENGTH_MAX = 1_000;

export function openPushService({ keys, publicUrl, takesLoopback }: PushServiceParts): PushService {
  const whyNot = (endpoint: string) => (takesLoopback && isLoopback(endpoint) ? undefined : whyNoEndpoint(endpoint));
  const request = async (target: PushTarget, letter: PushLetter) => {
    // Here, so that a server nobody subscribes to does not load it.
    const { default: library } = await import('web-push');
    const { payload, ttlSeconds: TTL, urgency, replaces: topic } = letter;
    const { endpoint, p256dh, auth } = target;
    const vapidDetails = { ...(await keys()), subject: subjectOf(publicUrl) };
    return library.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      vapidDetails,
      TTL,
      urgency,
      ...(topic !== undefined && { topic }),
      contentEncoding: 'aes128gcm',
    });
  };
  return {
    publicKey: async () => (await keys()).publicKey,
    whyNot,
    async send(target, letter) {
      const wrong = whyNot(target.endpoint);
      if (wrong !== undefined) return refused(`Not sent: ${wrong}.`);
      try {
        const { endpoint, headers, body } = await request(target, letter);
        return await post(endpoint, headers, body);
      } catch (error) {
        return unreached(error);
      }
    },
  };
}

async function post(endpoint: string, headers: Readonly<Record<string, unknown>>, body: Buffer): Promise<PushResult> {
  const { host } = new URL(endpoint);
  const { 'Content-Length': _, ...own } = headers;
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)])),
    body: new Uint8Array(body),
    // Nobody but the address that the owner's browser gave is pushed to.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  // What it says beside its status is nobody's business: it may be any server's.
  await answer.body?.cancel();
  return resultOf(answer.status, host, answer.headers.get('retry-after'));
}

/** RFC 8030, sections 5 and 7.3, and what the push services of Apple, Google and Mozilla say besides. */
function resultOf(status: number, host: string, retryAfter: string | null): PushResult {
  if (status >= 200 && status < 300) return { answer: 'taken', why: `${host} took it.` };
  if (status === 404 || status === 410)
    return { answer: 'gone', why: 'This device takes no more pushes, so it was removed. Turn them on again on it.' };
  if (status === 401 || status === 403)
    return refused(`${host} does not accept our key for this device (${status}). Turn pushes off and on again on it.`);
  if (status === 413) return refused(`${host} finds it too long (413).`);
  if (status === 429) return passing(`${host} had too many pushes from us (429).`, secondsToMs(retryAfter));
  if (status >= 500) return passing(`${host} has trouble of its own (${status}).`, secondsToMs(retryAfter));
  return refused(`${host} refused it (${status}).`);
}

function refused(why: string): PushResult {
  return { answer: 'refused', isPermanent: true, retryAfterMs: undefined, why };
}

function passing(why: string, retryAfterMs?: number): PushResult {
  return { answer: 'refused', isPermanent: false, retryAfterMs, why };
}

function unreached(error: unknown): PushResult {
  if (error instanceof Error && error.name === 'TimeoutError') return passing('The push service did not answer in time.');
  // What `fetch` throws where there is no connection; its cause names the reason.
  if (error instanceof TypeError && error.cause !== undefined) return passing('The push service could not be reached.');
  return refused(`It could not be made: ${error instanceof Error ? error.message : String(error)}`);
}

function secondsToMs(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1000 : undefined;
}

/** A push service is a public server: no other protocol, no bare address, nothing on this machine or in this network. */
function whyNoEndpoint(endpoint: string): string | undefined {
  const url = endpoint.length <= ENDPOINT_LENGTH_MAX ? URL.parse(endpoint) : null;
  if (url?.protocol !== 'https:') return 'the endpoint must be an https address';
  if (url.username !== '' || url.password !== '') return 'the endpoint must have no password in it';
  const isName = /\.[a-z][a-z0-9-]*$/i.test(url.hostname) && !/\.(localhost|local|internal|lan|home|arpa)$/i.test(url.hostname);
  return isName ? undefined : 'the endpoint must be at a push service, which has a public name';
}

function isLoopback(endpoint: string): boolean {
  const url = URL.parse(endpoint);
  return url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);
}

/** RFC 8292, section 2.1: `https:` or `mailto:`. An installation that only its own machine reaches has no address to name. */
function subjectOf(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? publicUrl : 'mailto:owner@phonebook.invalid';
}
