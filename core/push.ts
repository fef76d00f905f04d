/**
 * How a notice reaches the owner: by push to her devices where one of them shows pushes, and by text where none has shown it
 * in time. A device says that it has shown one; that a push service took it proves nothing, for the phone may be off.
 */
import { retryWaitMs } from './backoff.ts';
import type { Topic } from './notify.ts';
import type { Phone } from './phone.ts';
import { type Day, HOUR_MS, type Instant, MINUTE_MS } from './time.ts';

/** So long a device has to show a push before its words go out as a text. */
export const FALLBACK_MINUTES = 3;
/** So often a push is tried while no push service takes it; then it becomes a text. */
const TRIES_MAX = 3;
/** From here on nothing is left to a device alone. */
const FAILURES_MAX = 3;
/** A device that fails is given another chance after this long. */
const SECOND_CHANCE_MS = HOUR_MS;
/** A push service that is to be left alone for longer than this has not taken it. */
const RETRY_WAIT_MAX_MS = 10_000;
/** So long a push service keeps a push for a device that is off, where no text can go instead. */
const KEPT_WITHOUT_PHONE_MS = 12 * HOUR_MS;

/** A device, by how it fared. */
export type PushDevice = {
  /** Pushes in a row that were not taken, or not shown. */
  readonly failures: number;
  readonly lastFailedAt: Instant | undefined;
};

/** How a push service answered. `gone`: the device wants no more. */
export type PushAnswer =
  | { readonly answer: 'taken' }
  | { readonly answer: 'gone' }
  | { readonly answer: 'refused'; readonly isPermanent: boolean; readonly retryAfterMs: number | undefined };

/** What follows a try. `wait`: a device may show it. */
export type NextStep = { readonly next: 'wait' } | { readonly next: 'again'; readonly at: Instant } | { readonly next: 'text' };

/** True when a notice is no longer left to it. */
export function isFailing({ failures }: Pick<PushDevice, 'failures'>): boolean {
  return failures >= FAILURES_MAX;
}

/** Those that a push goes to: all that show pushes, else all there are. */
export function devicesFor<D extends PushDevice>(devices: readonly D[], now: Instant): readonly D[] {
  const working = devices.filter((device) => isWorth(device, now));
  return working.length > 0 ? working : devices;
}

function isWorth({ failures, lastFailedAt = 0 }: PushDevice, now: Instant): boolean {
  return !isFailing({ failures }) || now - lastFailedAt >= SECOND_CHANCE_MS;
}

/** `push`: and by text when none shows it. `nowhere`: there is neither a device nor a phone. */
export function wayTo(devices: readonly PushDevice[], canText: boolean, now: Instant): 'push' | 'text' | 'nowhere' {
  if (devices.some((device) => isWorth(device, now))) return 'push';
  if (canText) return 'text';
  return devices.length > 0 ? 'push' : 'nowhere';
}

/** When the words go out as a text unless a device has shown them; undefined without a phone to text to. */
export function textAt(canText: boolean, now: Instant): Instant | undefined {
  return canText ? now + FALLBACK_MINUTES * MINUTE_MS : undefined;
}

/** How long a push service is to keep a push: no longer than until the text, for told twice is told too often. */
export function keptMs(due: Instant | undefined, now: Instant): number {
  return due === undefined ? KEPT_WITHOUT_PHONE_MS : Math.max(due - now, 0);
}

/** `tries`: those before this one. `random` is from 0 to 1. */
export function afterTry(
  answers: readonly PushAnswer[],
  { tries, now, random }: { tries: number; now: Instant; random: number },
): NextStep {
  if (answers.some(({ answer }) => answer === 'taken')) return { next: 'wait' };
  const passing = answers.filter((answer) => answer.answer === 'refused').filter(({ isPermanent }) => !isPermanent);
  if (passing.length === 0 || tries + 1 >= TRIES_MAX) return { next: 'text' };
  const waits = passing.map(({ retryAfterMs }) => retryWaitMs(tries + 1, random, retryAfterMs));
  const wait = Math.min(...waits);
  return wait > RETRY_WAIT_MAX_MS ? { next: 'text' } : { next: 'again', at: now + wait };
}

/** Somebody waits for her, or nobody but she can reach a customer. */
function needsYou(topic: Topic): boolean {
  return topic === 'handed_over' || topic === 'customer_wrote' || topic === 'opt_out';
}

/** RFC 8030, section 5.3: a device that saves power hears at once only what is `high`. */
export function urgencyOf(topic: Topic): 'high' | 'normal' {
  return needsYou(topic) ? 'high' : 'normal';
}

/** True where only the last of its kind counts: one that waits at the push service gives way to it. */
export function isReplacing(topic: Topic): boolean {
  return topic === 'model_down' || topic === 'budget' || topic === 'pause';
}

/** Where a notice leads in the app, and where its two actions do, from the root of our address. What is personal is in the fragment, which no browser sends. */
export type Links = { readonly to: string; readonly actions: readonly { readonly action: LinkAction; readonly to: string }[] };
export type LinkAction = 'reply' | 'customer' | 'day' | 'thread';

/** `phone`: the customer it is about. `day`: of the booking it is about. */
export function linksOf(topic: Topic, { phone, day }: { phone: Phone | undefined; day: Day | undefined }): Links {
  const thread = `/app/inbox${phone ? `#${phone}` : ''}`;
  if (phone && needsYou(topic))
    return {
      to: thread,
      actions: [
        { action: 'reply', to: thread },
        { action: 'customer', to: `/app/customers#${phone}` },
      ],
    };
  if (day && phone)
    return {
      to: `/app/bookings/day#${day}`,
      actions: [
        { action: 'day', to: `/app/bookings/day#${day}` },
        { action: 'thread', to: thread },
      ],
    };
  return { to: PAGES[topic] ?? '/app/inbox', actions: [] };
}

/** Of several together, and of what is about no customer. */
const PAGES: Readonly<Partial<Record<Topic, string>>> = {
  booked: '/app/bookings',
  moved: '/app/bookings',
  cancelled: '/app/bookings',
  budget: '/app/settings/budget',
  carrier_error: '/app/settings/phone',
  model_down: '/app/settings/model',
  auto_block: '/app/settings/blocked',
};
