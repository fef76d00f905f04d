/** The program's own log: one JSON line for each event, on standard output. */
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** Opens the log. Lines are gathered for a moment and written together; `flush` writes what is left. */
export function openLog(level: LogLevel): Logger {
  // Below 16 kB: a longer buffer makes the stream refuse to flush at the end.
  const stream = pino.destination({ sync: false, minLength: 4096, periodicFlush: 500 });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
}
