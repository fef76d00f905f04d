/** What every station on the way of a text works with; wired once in `app.ts`. */
import type { Instant } from '#core/time.ts';
import type { Channel, ChannelName } from '../channels/channel.ts';
import type { PushService } from '../channels/web-push/web-push.ts';
import type { Storage } from '../storage/storage.ts';
import type { Interpreter } from '../understanding/interpreter.ts';
import type { UnderstandingStatus } from '../understanding/resilient.ts';
import type { Announcer } from './announce.ts';
import type { PushesMade } from './pushes-made.ts';

/** Structured logs; phone numbers are masked by the caller, message text never given. */
export type Log = {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};

/** How whoever reads the texts fares; `off`: it failed several times in a row and is left alone for a while. */
export type ModelFare = Omit<UnderstandingStatus, 'provider'> & { readonly provider: string };

export type Station = {
  readonly storage: Storage;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly interpreter: Interpreter & { status(): ModelFare };
  readonly announcer: Announcer;
  /** The owner's devices. */
  readonly push: PushService;
  readonly pushesMade: PushesMade;
  readonly log: Log;
  now(): Instant;
  /** The absolute address of a booking's calendar file. */
  calendarUrl(bookingId: string): string;
  /** The absolute address of a path of ours, `/app/inbox`. */
  ownUrl(path: string): string;
  /** The address at which this code signs the owner in, once. */
  signInUrl(code: string): string;
  /** A number from 0 to 1, for jitter. */
  random(): number;
};

/** The channel by that name; a stored name that no channel bears any more is a bug in the wiring. */
export function channelOf(station: Station, name: ChannelName): Channel {
  const channel = station.channels.get(name);
  if (!channel) throw new Error(`no channel is open for ${name}: texts that came by it cannot be answered`);
  return channel;
}
