/** The child's side of a server under measurement: says where it listens, and answers what it is asked about itself. */
import type { FastifyInstance } from 'fastify';

/** What a server has done so far, and how long its processor has worked on it. */
export type Counts = { readonly units: number; readonly commits: number; readonly cpuMs: number };

/** Listens on a free port of this machine, tells the parent, and counts when asked to. */
export async function listenForBench(
  app: FastifyInstance,
  counts: () => Omit<Counts, 'cpuMs'> = () => ({ units: 0, commits: 0 }),
): Promise<void> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.on('message', () => process.send?.({ counts: { ...counts(), cpuMs: cpuMs() } }));
  process.on('disconnect', () => process.exit());
  const address = app.server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
