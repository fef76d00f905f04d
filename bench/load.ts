/**
 * The load, in a process of its own. Requests are signed before the clock starts. Every connection sends the next text when
 * the one before has been acknowledged, or, in a whole turn, when the carrier has been handed the answer.
 */
import { openCarrier } from './carrier.ts';
import { openClient } from './client.ts';
import { percentile } from './stats.ts';
import { customerNumber, webhookRequest } from './webhook-form.ts';

export type LoadOrder = {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  readonly ms: number;
  /** What is waited for before a connection goes on. */
  readonly until: 'acknowledged' | 'answered';
  /** Texts made ready at most. */
  readonly textsMax: number;
};

export type LoadResult = {
  readonly perSecond: number;
  readonly done: number;
  readonly refused: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** `GET /health` on a connection of its own, every few milliseconds meanwhile. */
  readonly othersP99Ms: number;
};

const HEALTH_EVERY_MS = 5;
const WARM_UP_TEXTS = 20;

let textNumber = 0;
const carrier = await openCarrier();
process.on('disconnect', () => process.exit());
process.send?.({ carrierPort: carrier.port });
process.on('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});

async function run(order: LoadOrder): Promise<LoadResult> {
  const texts = Array.from({ length: order.textsMax }, () => nextText(order));
  const clients = await Promise.all(Array.from({ length: order.connections }, () => openClient(order.port)));
  const measured = { latencies: [] as number[], refused: 0 };
  const sendOne = async (send: (request: Buffer) => Promise<number>, text: Text) => {
    const startedAt = performance.now();
    const handedOver = order.until === 'answered' ? carrier.whenAnswered(text.from) : undefined;
    if ((await send(text.request)) !== 200) measured.refused += 1;
    await handedOver;
    return performance.now() - startedAt;
  };

  await sendWarmUp(texts.splice(0, WARM_UP_TEXTS), (text) => sendOne(clients[0]?.send ?? refuse, text));
  const others = await watchOthers(order.port);
  const startedAt = performance.now();
  const endsAt = startedAt + order.ms;
  await Promise.all(
    clients.map(async (client) => {
      for (let text = texts.pop(); text && performance.now() < endsAt; text = texts.pop()) {
        measured.latencies.push(await sendOne(client.send, text));
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const othersP99Ms = percentile(await others.stop(), 0.99);
  for (const client of clients) client.close();
  const { latencies, refused } = measured;
  return {
    perSecond: latencies.length / seconds,
    done: latencies.length + WARM_UP_TEXTS,
    refused,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    othersP99Ms,
  };
}

type Text = { readonly from: string; readonly request: Buffer };

function nextText(order: LoadOrder): Text {
  textNumber += 1;
  const from = customerNumber(textNumber);
  return { from, request: webhookRequest(order, { number: textNumber, from, body: bodyOf(textNumber) }) };
}

/** A request for three o'clock on one of some twenty days: a few are free, then most are taken and others are offered. */
function bodyOf(number: number): string {
  const months = ['February', 'May', 'August', 'November'];
  const [month, day] = [months[number % 4], 5 + (Math.floor(number / 4) % 5)];
  return `Hi, I'm Dana, can I come in on ${month} ${day} at 3 pm?`;
}

async function sendWarmUp(texts: readonly Text[], send: (text: Text) => Promise<number>): Promise<void> {
  for (const text of texts) await send(text);
}

function refuse(): Promise<number> {
  return Promise.reject(new Error('no connection'));
}

/** How long somebody else's request takes meanwhile: it shows how long the event loop is held. */
async function watchOthers(port: number): Promise<{ stop(): Promise<readonly number[]> }> {
  const client = await openClient(port);
  const latencies: number[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const startedAt = performance.now();
      await client.send('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
      latencies.push(performance.now() - startedAt);
      await new Promise((resolve) => setTimeout(resolve, HEALTH_EVERY_MS));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      client.close();
      return latencies;
    },
  };
}
