/** The real server as a process of its own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const START_MAX_MS = 30_000;

export type ServerProcess = {
  readonly url: string;
  /** All that it printed so far. */
  printed(): string;
  /** Sends the signal and resolves with the exit code when the process is gone; null when the signal ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>;
};

/** Starts `npm start`'s program with this environment and nothing else, and resolves when it is ready. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const program = join(import.meta.dirname, '../scripts/start.js');
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program], { env: { PATH, HOME, PORT: String(port), HOST: 'localhost', PUBLIC_URL: url, ...env } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await whenReady(url, child, () => output);
  return { url, printed: () => output, end: (signal) => end(child, signal) };
}

async function whenReady(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  for (const startedAt = Date.now(); Date.now() - startedAt < START_MAX_MS; await sleep(30)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${printed()}`);
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error(`the server was not ready in time: ${printed()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exited) as [number | null];
  return code;
}
