/**
 * A stand-in for the push services of browsers, on this machine: takes what is pushed, opens it as the device would, and checks
 * who signed it. Written from RFC 8188, 8291 and 8292, and shares nothing with what seals and signs.
 */
import assert from 'node:assert/strict';
import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { PushPayload } from '#contract/push.ts';

/** What a browser hands out when its owner says yes. */
export type FakeDevice = { readonly endpoint: string; readonly keys: { readonly p256dh: string; readonly auth: string } };

export type Pushed = {
  readonly endpoint: string;
  readonly payload: PushPayload;
  readonly ttlSeconds: number;
  readonly urgency: string;
  readonly topic: string | undefined;
  /** Whom the signature names. */
  readonly subject: string;
  /** The key it was signed with, as `GET /api/admin/push` names it. */
  readonly publicKey: string;
};

/** A status, a connection that dies, or an answer that comes only when the promise is kept. */
export type PushTrouble = number | 'dropped' | { readonly status: number; readonly retryAfterSeconds: number } | Promise<unknown>;

export type FakePushService = {
  newDevice(): FakeDevice;
  /** What was taken, oldest first. */
  readonly pushed: readonly Pushed[];
  /** Requests so far, those refused included. */
  tries(): number;
  /** The next requests meet these, one each, in order. */
  meet(...troubles: readonly PushTrouble[]): void;
  close(): Promise<void>;
};

type Keys = { readonly ecdh: ECDH; readonly auth: Buffer };

export async function startFakePushService(): Promise<FakePushService> {
  const devices = new Map<string, Keys>();
  const pushed: Pushed[] = [];
  const troubles: PushTrouble[] = [];
  let tries = 0;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    tries += 1;
    const trouble = troubles.shift();
    const body = await buffer(request);
    if (trouble === 'dropped') return void request.socket.destroy();
    if (trouble instanceof Promise) await trouble;
    else if (trouble !== undefined) return refuse(response, trouble);
    const keys = devices.get(request.url ?? '');
    if (!keys) return refuse(response, 404);
    pushed.push(readPush(request, body, { keys, origin: url }));
    response.writeHead(201).end('Created');
  };
  const server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => response.writeHead(400).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    newDevice() {
      const ecdh = createECDH('prime256v1');
      const p256dh = ecdh.generateKeys().toString('base64url');
      const auth = randomBytes(16);
      const path = `/push/${randomBytes(12).toString('base64url')}`;
      devices.set(path, { ecdh, auth });
      return { endpoint: url + path, keys: { p256dh, auth: auth.toString('base64url') } };
    },
    pushed,
    tries: () => tries,
    meet: (...more) => void troubles.push(...more),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function refuse(response: ServerResponse, trouble: Exclude<PushTrouble, 'dropped' | Promise<unknown>>): void {
  const { status, retryAfterSeconds } = typeof trouble === 'number' ? { status: trouble } : trouble;
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds);
  // Whoever follows it meets a device that is not there.
  if (status === 307) response.setHeader('location', '/push/elsewhere');
  response.writeHead(status).end('no');
}

function readPush({ headers, url, method }: IncomingMessage, body: Buffer, { keys, origin }: { keys: Keys; origin: string }): Pushed {
  assert.equal(method, 'POST');
  assert.equal(headers['content-encoding'], 'aes128gcm');
  assert.ok(body.length <= 4096, `${body.length} bytes: push services take 4096`);
  const { token = '', key = '' } = /^vapid t=(?<token>[\w.-]+), k=(?<key>[\w-]+)$/.exec(headers.authorization ?? '')?.groups ?? {};
  const { sub, aud, exp } = readToken(token, key);
  assert.equal(aud, origin);
  const inHours = (exp - Date.now() / 1000) / 3600;
  assert.ok(inHours > 0 && inHours <= 24, `valid for ${inHours} hours`);
  return {
    endpoint: origin + url,
    payload: PushPayload.parse(JSON.parse(unseal(body, keys).toString('utf8'))),
    ttlSeconds: Number(headers.ttl),
    urgency: String(headers.urgency),
    topic: headers.topic === undefined ? undefined : String(headers.topic),
    subject: sub,
    publicKey: key,
  };
}

/** RFC 8292, section 2: an ES256 token by the key that stands beside it. */
function readToken(token: string, key: string): { sub: string; aud: string; exp: number } {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  assert.deepEqual([point.length, point[0]], [65, 4]);
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  assert.ok(isSigned, 'the signature is not by the key beside it');
  assert.equal(JSON.parse(Buffer.from(header, 'base64url').toString()).alg, 'ES256');
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}

/** RFC 8188, section 2, with the keys of RFC 8291, section 3.4. */
function unseal(body: Buffer, { ecdh, auth }: Keys): Buffer {
  const salt = body.subarray(0, 16);
  const idLength = body.readUInt8(20);
  const theirs = body.subarray(21, 21 + idLength);
  const sealed = body.subarray(21 + idLength);
  const derived = (secret: Buffer, from: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, from, info, length));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirs]);
  const secret = derived(ecdh.computeSecret(theirs), auth, info, 32);
  const key = derived(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  const end = padded.lastIndexOf(2);
  assert.ok(end >= 0 && padded.subarray(end + 1).every((byte) => byte === 0), 'the padding is wrong');
  return padded.subarray(0, end);
}
