/** The parent's side of a process under measurement. */
import { type ChildProcess, fork, type StdioOptions } from 'node:child_process';
import type { LoadOrder, LoadResult } from './load.ts';
import type { Counts } from './served.ts';

export type Server = { readonly port: number; counts(): Promise<Counts>; stop(): void };
export type Load = { readonly carrierPort: number; run(order: LoadOrder): Promise<LoadResult>; stop(): void };

/** No measurement takes longer; a child that hangs ends the run. */
const ANSWER_WITHIN_MS = 30_000;

/** Starts one of the servers of this folder; resolves when it listens. */
export async function startServer(name: string, environment: Readonly<Record<string, string>>): Promise<Server> {
  const child = forkNamed(name, environment);
  const { port } = await answerOf<{ port: number }>(child);
  return {
    port,
    async counts() {
      child.send('counts');
      return (await answerOf<{ counts: Counts }>(child)).counts;
    },
    stop: () => void child.disconnect(),
  };
}

/** Starts the process that sends the load and takes the answers. */
export async function startLoad(): Promise<Load> {
  const child = forkNamed('load', {});
  const { carrierPort } = await answerOf<{ carrierPort: number }>(child);
  return {
    carrierPort,
    async run(order) {
      child.send(order);
      const answer = await answerOf<{ result: LoadResult } | { failure: string }>(child);
      if ('failure' in answer) throw new Error(`${order.path}, ${order.connections} connections: ${answer.failure}`);
      return answer.result;
    },
    stop: () => void child.disconnect(),
  };
}

function forkNamed(name: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', 'ipc'];
  return fork(new URL(`./${name}.ts`, import.meta.url), { stdio, env: { ...process.env, NODE_ENV: 'production', ...environment } });
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error(`${child.spawnargs[1]} did not answer`))), ANSWER_WITHIN_MS);
    const onMessage = (message: unknown) => settle(() => resolve(message as T));
    const onExit = () => settle(() => reject(new Error(`${child.spawnargs[1]} ended`)));
    function settle(act: () => void): void {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit);
      act();
    }
    child.once('message', onMessage).once('exit', onExit);
  });
}
