/** Our own address as others see it. */
import type { FastifyRequest } from 'fastify';
import { type Networks, networks, PRIVATE } from './networks.ts';

// The unspecified addresses too: `0.0.0.0` is where a server listens, not where it is.
const isPrivate = networks([...PRIVATE, '0.0.0.0/8', '::/128']);
/** Names that mean something only on a machine or in a house. */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|lan|home|test|invalid|example)$/i;

/** True when the world may reach this address: not this machine, not a private network, and a name that Twilio accepts. */
export function isReachable(publicUrl: string): boolean {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  if (isPrivate(host) || PRIVATE_NAME.test(host)) return false;
  // Twilio refuses callbacks to a host with an underscore.
  return (host.includes('.') || host.includes(':')) && !host.includes('_');
}

/** Where Twilio is asked to post delivery receipts; undefined while nobody out there can reach us. */
export function statusCallbackUrl(publicUrl: string): string | undefined {
  return isReachable(publicUrl) ? `${publicUrl}/webhook/sms/status` : undefined;
}

/**
 * Gives the addresses a request may have been sent to, the likeliest first: PUBLIC_URL, what a trusted proxy forwards,
 * and what the request itself says. Forwarded headers from anyone else are not looked at.
 */
export function requestedUrls(publicUrl: string, isTrusted: Networks): (request: FastifyRequest) => readonly string[] {
  const isPublicUrlLikely = isReachable(publicUrl);
  return ({ raw: { headers, socket, url = '/' } }) => {
    const own = `${'encrypted' in socket ? 'https' : 'http'}://${headers.host}`;
    const seen = isTrusted(socket.remoteAddress ?? '') ? [...forwardedBases(headers), own] : [own];
    const bases = isPublicUrlLikely ? [publicUrl, ...seen] : [...seen, publicUrl];
    return [...new Set(bases)].map((base) => base + url);
  };
}

type Headers = FastifyRequest['raw']['headers'];

/** A chain of proxies lists its hops; the first is the one nearest to the sender, the last the one nearest to us. */
function forwardedBases(headers: Headers): string[] {
  const protocols = hopsOf(headers['x-forwarded-proto']);
  const hosts = hopsOf(headers['x-forwarded-host'] ?? headers.host);
  if (protocols.length === 0 && headers['x-forwarded-host'] === undefined) return [];
  return [0, -1].map((hop) => `${protocols.at(hop) ?? 'http'}://${hosts.at(hop)}`);
}

function hopsOf(header: string | string[] | undefined): string[] {
  return [header ?? []]
    .flat()
    .flatMap((value) => value.split(','))
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
}
