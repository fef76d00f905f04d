/** What the owner does with a thread besides answering: takes it over, labels it, puts it off, notes something in it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { InboxThread, TakeoverUntil, ThreadEvent } from '#contract/threads.ts';
import { addDays, type Day, dayOf, HOUR_MS, type Instant, instantOf, rfc3339, weekdayOf, type Zone } from '#core/time.ts';
import type { Server } from '../call.ts';

export type ThreadLabel = NonNullable<InboxThread['label']>;

export type ThreadCare = {
  /** Something is on its way to the server: what it changes should not be pressed again. */
  readonly isBusy: ReadonlySignal<boolean>;
  takeOver(until: TakeoverUntil): Promise<boolean>;
  handBack(): Promise<boolean>;
  label(label: ThreadLabel | null): Promise<boolean>;
  snooze(until: Instant | null): Promise<boolean>;
  unblock(): Promise<boolean>;
  /** Keeps a note, or writes that of `id` anew. Gives it; undefined when that failed. */
  note(content: string, id?: string): Promise<ThreadEvent | undefined>;
  dropNote(id: string): Promise<boolean>;
};

export type CareParts = {
  readonly server: Pick<Server, 'post' | 'patch' | 'remove'>;
  readonly phone: string;
  readonly zone: ReadonlySignal<Zone>;
  /** The list's row is no longer right. */
  onDone(): void;
  onFailed(error: unknown): void;
};

/** Every verb gives whether it was done; why not was told to `onFailed`. */
export function createThreadCare({ server, phone, zone, onDone, onFailed }: CareParts): ThreadCare {
  const isBusy = signal(false);
  const path = `/api/inbox/thread/${encodeURIComponent(phone)}`;
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    isBusy.value = true;
    try {
      const done = await work();
      onDone();
      return done;
    } catch (error) {
      onFailed(error);
      return undefined;
    } finally {
      isBusy.value = false;
    }
  };
  const isDone = async (work: () => Promise<unknown>) => (await attempt(async () => (await work()) ?? true)) !== undefined;
  return {
    isBusy,
    takeOver: (until) => isDone(() => server.post(`${path}/take-over`, { until })),
    handBack: () => isDone(() => server.post(`${path}/hand-back`)),
    label: (label) => isDone(() => server.post(`${path}/label`, { label })),
    snooze: (until) => isDone(() => server.post(`${path}/snooze`, { until: until === null ? null : rfc3339(until, zone.value) })),
    unblock: () => isDone(() => server.post('/api/admin/unblock', { phone })),
    note: (content, id) =>
      attempt(() =>
        id === undefined
          ? server.post<ThreadEvent>(`${path}/notes`, { content })
          : server.patch<ThreadEvent>(`${path}/notes/${id}`, { content }),
      ),
    dropNote: (id) => isDone(() => server.remove(`${path}/notes/${id}`)),
  };
}

/** A moment that is often meant by later. */
export type LaterChoice = { readonly name: 'hour' | 'evening' | 'tomorrow' | 'monday'; readonly at: Instant };

const EVENING = '18:00';
const MORNING = '09:00';

/** In an hour, this evening, tomorrow morning, on Monday morning: those that are still to come and differ, on the business's clock. */
export function laterChoices(now: Instant, zone: Zone): readonly LaterChoice[] {
  const today = dayOf(now, zone);
  const tomorrow = addDays(today, 1);
  const choices: readonly LaterChoice[] = [
    { name: 'hour', at: now + HOUR_MS },
    { name: 'evening', at: instantOf(today, EVENING, zone) },
    { name: 'tomorrow', at: instantOf(tomorrow, MORNING, zone) },
    { name: 'monday', at: instantOf(nextMonday(tomorrow), MORNING, zone) },
  ];
  return choices.filter(({ name, at }) => name !== 'evening' || at > now + HOUR_MS).filter(({ at }, i, all) => all[i - 1]?.at !== at);
}

/** What a field of a day and a clock holds (`2026-06-15T09:00`), on the business's clock; undefined while it is incomplete. */
export function readLocal(text: string, zone: Zone): Instant | undefined {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(text) ?? [];
  if (day === undefined || clock === undefined) return undefined;
  try {
    return instantOf(day, clock, zone);
  } catch {
    // No such day: the field is being typed in.
    return undefined;
  }
}

/** The first Monday at or after a day. */
function nextMonday(day: Day): Day {
  for (let days = 0; days < 7; days += 1) if (weekdayOf(addDays(day, days)) === 'mon') return addDays(day, days);
  return day;
}
