/** One keep-alive connection, as little client as will do: what it costs is taken from the server it shares two cores with. */
import { connect, type Socket } from 'node:net';

export type Client = {
  /** Writes a whole request; gives the answer's status when all of the answer is there. One at a time. */
  send(request: Buffer | string): Promise<number>;
  close(): void;
};

/** Connects to this machine. An answer must say its Content-Length. */
export async function openClient(port: number): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const answers = readAnswers(socket);
  return {
    send(request) {
      socket.write(request);
      return answers.next();
    },
    close: () => socket.destroy(),
  };
}

function readAnswers(socket: Socket): { next(): Promise<number> } {
  let received = '';
  let waiting: { resolve: (status: number) => void; reject: (error: Error) => void } | undefined;
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    received += chunk;
    const status = wholeAnswer(received);
    if (status === undefined) return;
    received = '';
    waiting?.resolve(status);
  });
  socket.on('close', () => waiting?.reject(new Error('the server closed the connection')));
  socket.on('error', (error) => waiting?.reject(error));
  return { next: () => new Promise((resolve, reject) => (waiting = { resolve, reject })) };
}

/** The status once headers and body are complete. */
function wholeAnswer(received: string): number | undefined {
  const headersEnd = received.indexOf('\r\n\r\n');
  if (headersEnd < 0) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(received.slice(0, headersEnd))?.[1];
  if (length === undefined) throw new Error(`an answer without Content-Length: ${received.slice(0, headersEnd)}`);
  return received.length >= headersEnd + 4 + Number(length) ? Number(received.slice(9, 12)) : undefined;
}
