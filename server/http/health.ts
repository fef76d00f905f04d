/** Whether the process lives, and whether it can do its work. */
import type { Log } from '../flow/station.ts';
import type { Storage } from '../storage/storage.ts';
import type { App } from './http.ts';
import { sendProblem } from './problem.ts';

/** `GET /health` and `GET /ready`. */
export function healthRoutes(app: App, { storage, log }: { storage: Pick<Storage, 'check'>; log: Log }): void {
  app.get('/health', { schema: { summary: 'Whether the process lives', tags: ['public'] } }, async () => ({ status: 'ok' }));
  app.get('/ready', { schema: { summary: 'Whether it can do its work', tags: ['public'] } }, async (_request, reply) => {
    try {
      await storage.check();
      return { status: 'ready' };
    } catch (error) {
      // What exactly is wrong may name hosts and users: that is for the log.
      log.warn({ err: error }, 'the database does not answer');
      return sendProblem(reply, { status: 503, detail: 'The database does not answer, or its migrations are not applied.' });
    }
  });
}
