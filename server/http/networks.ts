/** Sets of IP addresses: whose forwarded headers are believed, and which addresses the world cannot reach. */
import { BlockList, isIP } from 'node:net';

/** True for an IP address of the set, also where an IPv6 socket shows it as `::ffff:10.0.0.1`; false for anything else. */
export type Networks = (address: string) => boolean;

/** Addresses of this machine. */
export const LOOPBACK: readonly string[] = ['127.0.0.0/8', '::1/128'];

/** Addresses that are never routed on the internet: loopback, private (RFC 1918, RFC 4193) and link-local. */
export const PRIVATE: readonly string[] = [
  ...LOOPBACK,
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
];

/** Every address. */
export const EVERYWHERE: readonly string[] = ['0.0.0.0/0', '::/0'];

/** The set of all addresses in `blocks`, each an address or CIDR block. Throws on one for which `isBlock` is false. */
export function networks(blocks: readonly string[]): Networks {
  const list = new BlockList();
  for (const block of blocks) {
    const { address, prefix, family } = parseBlock(block);
    list.addSubnet(address, prefix, family);
  }
  return (address) => {
    const version = isIP(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
  };
}

/** True for an IP address or a CIDR block, `10.0.0.0/8`. */
export function isBlock(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

function parseBlock(block: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } {
  if (!isBlock(block)) throw new Error(`not an address or CIDR block: ${block}`);
  const [address = '', prefix] = block.split('/');
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  return { address, family, prefix: prefix === undefined ? (family === 'ipv4' ? 32 : 128) : Number(prefix) };
}
