/** G13: how long until every open app has an event, with a hundred of them and with a thousand. */
import { connect, type Socket } from 'node:net';
import type { Run } from './bench.ts';
import { startServer } from './child.ts';
import { openClient } from './client.ts';
import { printFacts, type Reached, shown } from './report.ts';
import { median } from './stats.ts';

const FEW = 100;
const MANY = 1_000;
/** Events told in one round. */
const EVENTS = 20;

/** The same server tells few clients and many, in turn. */
export async function measureLive(run: Run): Promise<readonly Reached[]> {
  const server = await startServer('live-server', { DATABASE_URL: `${run.folder}/live.db` });
  const writer = await openClient(server.port);
  const rounds: { few: number; many: number }[] = [];
  try {
    // The first round warms everything up and is not counted.
    for (let round = 0; round <= run.rounds; round += 1) {
      const few = await timeToAll(server.port, writer, FEW);
      const many = await timeToAll(server.port, writer, MANY);
      if (round > 0) rounds.push({ few, many });
    }
  } finally {
    writer.close();
    server.stop();
  }
  const middle = (pick: (one: (typeof rounds)[number]) => number) => `${shown(median(rounds.map(pick)))} ms`;
  printFacts({ '100 clients have an event after': middle((r) => r.few), '1,000 clients': middle((r) => r.many) });
  return [{ goal: 'G13', what: 'event to 1,000 clients ÷ to 100', atMost: 8, rounds: rounds.map((r) => r.many / r.few) }];
}

/** Milliseconds from the request that commits an event until the last client has it; the median of several events. */
async function timeToAll(port: number, writer: { send(request: string): Promise<number> }, count: number): Promise<number> {
  const listeners = await Promise.all(Array.from({ length: count }, () => openListener(port)));
  const times: number[] = [];
  for (let event = 0; event < EVENTS; event += 1) {
    const startedAt = performance.now();
    const heard = Promise.all(listeners.map((listener) => listener.next()));
    await writer.send('POST /event HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n');
    await heard;
    times.push(performance.now() - startedAt);
  }
  for (const listener of listeners) listener.close();
  return median(times);
}

type Listener = { /** Resolves with the next event. */ next(): Promise<void>; close(): void };

async function openListener(port: number): Promise<Listener> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.setEncoding('latin1');
  socket.write('GET /api/inbox/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await until(socket, 'retry:');
  return { next: () => until(socket, 'event: inbox_event'), close: () => socket.destroy() };
}

function until(socket: Socket, mark: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = '';
    const onClose = () => reject(new Error('the server closed a stream'));
    const onData = (text: string) => {
      received += text;
      if (!received.includes(mark)) return;
      socket.off('data', onData).off('close', onClose);
      resolve();
    };
    socket.on('data', onData).on('close', onClose);
  });
}
