/** The least carrier that takes texts: answers `201` as Twilio does, and knows who has been answered. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACCOUNT_SID } from './webhook-form.ts';

export type Carrier = {
  readonly port: number;
  /** Resolves when a text to this number has been taken. Ask before it can be. */
  whenAnswered(phone: string): Promise<void>;
};

/** Listens on a free port of this machine until the process ends. */
export async function openCarrier(): Promise<Carrier> {
  const waiting = new Map<string, () => void>();
  let taken = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const to = new URLSearchParams(body).get('To') ?? '';
      taken += 1;
      const sid = `SM${taken.toString(16).padStart(32, 'f')}`;
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ sid, account_sid: ACCOUNT_SID, status: 'queued', to, num_segments: '1', error_code: null }));
      waiting.get(to)?.();
      waiting.delete(to);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    whenAnswered: (phone) => new Promise((resolve) => waiting.set(phone, resolve)),
  };
}
