/** A port of this machine that nobody listens on. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Gives a port that was free a moment ago, for a server that must know its own address before it listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}
