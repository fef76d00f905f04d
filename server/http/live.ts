/**
 * Open apps, and what each of them has been told. All are told from one reading of the events table, in the order of
 * their numbers, whichever process committed them; a signal only says when to read.
 *
 * A client that comes back first reads what it missed by itself. It joins the others at a moment when it has seen at
 * least what they have, and passes over what it has seen already: so nothing is lost at the cut-over, nothing comes
 * twice, and no queue has to grow meanwhile.
 */
import type { Writable } from 'node:stream';
import { INBOX_EVENT } from '#contract/events.ts';
import type { Log } from '../flow/station.ts';
import { eventsAfter, type KeptEvent, lastEventSeq } from '../storage/events.ts';
import type { Reader, Storage } from '../storage/storage.ts';

/** A client with more than this unsent is cut off: it comes back, and says what it saw last. */
export const UNSENT_BYTES_MAX = 1_048_576;
/** Clients at once; there is one owner, with a few devices, and a margin for many windows. */
const CLIENTS_MAX = 4_000;
/** A client that is cut off, or meets a server that stops, comes back after this. */
const COME_BACK_MS = 2_000;
/** Events read at once. */
const PAGE = 100;

export type LiveParts = {
  readonly storage: Pick<Storage, 'read' | 'onSignal'>;
  readonly businessId: string;
  readonly log: Log;
  /** The `data` of events, in their order, as JSON. */
  view(reader: Reader, events: readonly KeptEvent[]): Promise<readonly string[]>;
};

type Client = {
  readonly to: Writable;
  /** The last event it was sent. */
  seq: number;
  /** It has caught up. */
  isLive: boolean;
  /** At the last beat it had not taken what it was sent before. */
  isBehind: boolean;
};

type Frame = { readonly seq: number; readonly bytes: Buffer };

export class Live {
  readonly #parts: LiveParts;
  readonly #clients = new Set<Client>();
  readonly #stopListening: () => void;
  /** What every live client has been told; undefined while there is none to tell. */
  #toldSeq: number | undefined;
  #isStale = false;
  #telling: Promise<void> | undefined;
  readonly #reads = new Set<Promise<unknown>>();
  #isClosed = false;

  constructor(parts: LiveParts) {
    this.#parts = parts;
    this.#stopListening = parts.storage.onSignal((businessId) => {
      if (businessId === undefined || businessId === parts.businessId) this.#wake();
    });
  }

  /** False when one client more would be too many. */
  hasRoom(): boolean {
    return this.#clients.size < CLIENTS_MAX;
  }

  /** Tells a client of every event after `lastSeq`, or from now on, until it goes. Resolves when it has caught up, or has gone. */
  async open(to: Writable, lastSeq: number | undefined): Promise<void> {
    if (this.#isClosed) return void to.end();
    const client: Client = { to, seq: 0, isLive: false, isBehind: false };
    this.#clients.add(client);
    to.once('close', () => this.#forget(client)).once('error', () => this.#cutOff(client));
    try {
      await this.#begin(client, lastSeq);
      await this.#catchUp(client);
      this.#wake();
    } catch (error) {
      // It comes back, and says what it saw last.
      this.#parts.log.error({ err: error }, 'an open app could not be told what it missed');
      this.#cutOff(client);
    }
  }

  /** Keeps connections alive, cuts off those that no longer read, and finds events whose signal was lost. */
  beat(): void {
    for (const client of this.#clients) {
      const { writableNeedDrain } = client.to;
      if (client.isBehind && writableNeedDrain) this.#cutOff(client);
      else client.to.write(':\n\n');
      client.isBehind = writableNeedDrain;
    }
    this.#wake();
  }

  /** Ends every client's stream, and every later one at once. Resolves when nothing is read any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#stopListening();
    for (const client of this.#clients) client.to.end();
    this.#clients.clear();
    while (this.#reads.size > 0) await Promise.allSettled(this.#reads);
  }

  async #begin(client: Client, lastSeq: number | undefined): Promise<void> {
    const last = await this.#read(lastEventSeq);
    if (!this.#clients.has(client)) return;
    this.#toldSeq ??= last;
    // A number from the future is of another database, restored from a copy: the client is told what comes from now on.
    client.seq = Math.min(lastSeq ?? last, last);
    client.to.write(`retry: ${COME_BACK_MS}\nid: ${client.seq}\n\n`);
  }

  async #catchUp(client: Client): Promise<void> {
    while (this.#clients.has(client) && this.#toldSeq !== undefined && client.seq < this.#toldSeq) {
      const mark = this.#toldSeq;
      const frames = await this.#framesAfter(client.seq);
      // What is not there any more cannot be waited for.
      if (frames.length === 0) client.seq = mark;
      for (const frame of frames) {
        this.#tell(client, frame);
        await whenTaken(client.to);
      }
    }
    client.isLive = true;
  }

  #wake(): void {
    this.#isStale = true;
    this.#telling ??= this.#tellNews().finally(() => {
      this.#telling = undefined;
    });
  }

  async #tellNews(): Promise<void> {
    try {
      while (this.#isStale && this.#clients.size > 0) {
        this.#isStale = false;
        await this.#tellAfter(this.#toldSeq);
      }
    } catch (error) {
      // The next signal or beat tries again; nobody has been told, so nothing is lost.
      this.#parts.log.error({ err: error }, 'open apps could not be told what is new');
    }
  }

  async #tellAfter(seq: number | undefined): Promise<void> {
    for (let from = seq; from !== undefined && this.#clients.size > 0; ) {
      const frames = await this.#framesAfter(from);
      for (const frame of frames) for (const client of this.#clients) if (client.isLive) this.#tell(client, frame);
      from = frames.at(-1)?.seq;
      this.#toldSeq = from ?? this.#toldSeq;
    }
  }

  #framesAfter(seq: number): Promise<Frame[]> {
    return this.#read(async (reader) => {
      const events = await eventsAfter(reader, seq, PAGE);
      if (events.length === 0) return [];
      const data = await this.#parts.view(reader, events);
      return events.map((event, i) => ({
        seq: event.seq,
        bytes: Buffer.from(`id: ${event.seq}\nevent: ${INBOX_EVENT}\ndata: ${data[i]}\n\n`),
      }));
    });
  }

  async #read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const { storage, businessId } = this.#parts;
    const read = storage.read(businessId, work);
    this.#reads.add(read);
    return await read.finally(() => this.#reads.delete(read));
  }

  #tell(client: Client, frame: Frame): void {
    if (frame.seq <= client.seq || !this.#clients.has(client)) return;
    client.seq = frame.seq;
    client.to.write(frame.bytes);
    if (client.to.writableLength > UNSENT_BYTES_MAX) this.#cutOff(client);
  }

  #cutOff(client: Client): void {
    this.#forget(client);
    client.to.destroy();
  }

  #forget(client: Client): void {
    this.#clients.delete(client);
    if (this.#clients.size === 0) this.#toldSeq = undefined;
  }
}

/** Resolves when the stream takes more, or is over. */
async function whenTaken(to: Writable): Promise<void> {
  if (!to.writableNeedDrain || to.destroyed) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  to.once('drain', resolve).once('close', resolve);
  await promise;
  to.off('drain', resolve).off('close', resolve);
}
