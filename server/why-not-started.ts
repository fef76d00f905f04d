/** What stands in the way of a start, in a line that says what to do; a bug of ours keeps its stack. */
import { ConfigError } from './config.ts';
import { StorageBusy } from './storage/storage.ts';

/** What to print for an error that ended the start. */
export function whyNotStarted(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof StorageBusy) return `${error.message}. Check DATABASE_URL, and that the database runs.`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  // Without a code it is ours; Node's own ERR_ codes mean a wrong call, which is ours too.
  if (!(error instanceof Error) || code === undefined || code.startsWith('ERR_')) return error;
  if (code === 'EADDRINUSE') return `${error.message}. Is phonebook running already? Stop it, or set another PORT.`;
  return `phonebook cannot start: ${error.message} (${code}). Check DATABASE_URL, HOST and PORT.`;
}
