/** Answering in one thread: the draft, what it costs, what is on its way, and what goes out later. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PlannedReply, ReplyAnswer } from '#contract/replies.ts';
import type { ThreadEvent } from '#contract/threads.ts';
import { cleanText, segmentsOf, splitText } from '#core/sms.ts';
import { type Instant, rfc3339, type Zone } from '#core/time.ts';
import { CallError, type Server } from '../call.ts';
import type { Drafts } from './drafts.ts';
import { isIn, type Sending, stillSending } from './reply-sending.ts';

/** What a text counts as at the carrier. */
export type ReplyMeasure = {
  /** Texts that are paid for; 0 while nothing is written. */
  readonly texts: number;
  /** Characters that still fit without another one. */
  readonly left: number;
  /** The first character that makes it dearer, and what it would count as without such; undefined when none does. */
  readonly dear: { readonly character: string; readonly textsWithout: number } | undefined;
};

export type Reply = {
  readonly draft: ReadonlySignal<string>;
  readonly measure: ReadonlySignal<ReplyMeasure>;
  /** On its way, and not in the thread yet. */
  readonly sending: ReadonlySignal<readonly Sending[]>;
  /** Why the last one did not go out; its text is in the draft again. Undefined once something is typed. */
  readonly failure: ReadonlySignal<string | undefined>;
  /** What goes out later, the next first; undefined until it is known. */
  readonly planned: ReadonlySignal<readonly PlannedReply[] | undefined>;
  write(text: string): void;
  /** Sends the draft, and shows it at once as on its way. False when it failed. Nothing happens while it is empty. */
  send(): Promise<boolean>;
  /** Sends this text, whatever the draft is: one that failed at the carrier. */
  sendText(message: string): Promise<boolean>;
  /** Plans the draft. Throws why not. */
  sendLater(at: Instant): Promise<PlannedReply>;
  loadPlanned(): Promise<void>;
  /** What was planned becomes the draft again when nothing is written. Throws why not. */
  cancelPlanned(planned: PlannedReply): Promise<void>;
};

export type ReplyParts = {
  readonly server: Pick<Server, 'get' | 'post' | 'remove'>;
  readonly drafts: Drafts;
  readonly phone: string;
  readonly zone: ReadonlySignal<Zone>;
  readonly entries: ReadonlySignal<readonly ThreadEvent[] | undefined>;
  /** Fetches the thread's newest entries. */
  refresh(): Promise<void>;
};

const NOTHING: ReplyMeasure = { texts: 0, left: 160, dear: undefined };

export function createReply(parts: ReplyParts): Reply {
  const { server, drafts, phone, zone, entries } = parts;
  const draft = signal(drafts.read(phone));
  const failure = signal<string | undefined>(undefined);
  const all = signal<readonly Sending[]>([]);
  const planned = signal<readonly PlannedReply[] | undefined>(undefined);
  const write = (text: string) =>
    batch(() => {
      draft.value = text;
      failure.value = undefined;
      drafts.write(phone, text);
    });
  const giveBack = (message: string, why: string) =>
    batch(() => {
      write(draft.value.trim() === '' ? message : `${message}\n${draft.value}`);
      failure.value = why;
    });
  const sendText = createSender(parts, all, giveBack);
  const loadPlanned = async () => {
    planned.value = await server.get<readonly PlannedReply[]>('/api/inbox/scheduled', { phone }).catch(() => planned.value);
  };
  return {
    draft,
    measure: computed(() => measureReply(draft.value)),
    sending: computed(() => stillSending(all.value, entries.value ?? [])),
    failure,
    planned,
    write,
    sendText,
    send: () => {
      const message = draft.value;
      if (cleanText(message) === '') return Promise.resolve(false);
      write('');
      return sendText(message);
    },
    sendLater: async (at) => {
      const sent = { phone, message: draft.value, send_at: rfc3339(at, zone.value) };
      const answer = await server.post<ReplyAnswer>('/api/inbox/reply', sent).catch(async (error: unknown) => {
        // Without an answer it may be planned all the same: asked for again, it would go out twice.
        if (error instanceof CallError && error.isPassing) await loadPlanned();
        throw error;
      });
      if (!answer.scheduled) throw new Error(`the server planned nothing: ${JSON.stringify(answer)}`);
      write('');
      planned.value = [...(planned.value ?? []), answer.scheduled].toSorted((a, b) => Date.parse(a.send_at) - Date.parse(b.send_at));
      return answer.scheduled;
    },
    loadPlanned,
    cancelPlanned: async ({ id, message }) => {
      await server.remove(`/api/inbox/scheduled/${id}`).catch(async (error: unknown) => {
        // It went out by now, or was cancelled before: what is shown is no longer so.
        await loadPlanned();
        throw error;
      });
      planned.value = planned.value?.filter((each) => each.id !== id);
      if (draft.value.trim() === '') write(message);
    },
  };
}

/** Sends one after the other, so that they arrive in the order in which they were written. */
function createSender(
  { server, phone, entries, refresh }: ReplyParts,
  all: { value: readonly Sending[] },
  giveBack: (message: string, why: string) => void,
): (message: string) => Promise<boolean> {
  let lastNumber = 0;
  let before: Promise<unknown> = Promise.resolve();
  const lastId = () => entries.value && (entries.value.at(-1)?.id ?? '');
  const sendOne = async (planned: Sending) => {
    // The one before may be in the thread by now, in the same words.
    const mine = { ...planned, lastIdBefore: lastId() };
    all.value = all.value.map((each) => (each.number === mine.number ? mine : each));
    const settle = (ids: readonly string[] | undefined) => {
      all.value = all.value.flatMap((each) => (each.number !== mine.number ? [each] : ids ? [{ ...each, ids }] : []));
    };
    try {
      const { ids } = await server.post<ReplyAnswer>('/api/inbox/reply', { phone, message: mine.message });
      settle(ids);
      if (!isIn(entries.value ?? [], { ...mine, ids })) await refresh();
      return true;
    } catch (error) {
      // Without an answer it may have gone out all the same: the thread knows.
      if (error instanceof CallError && error.isPassing) await refresh();
      const wentOut = isIn(entries.value ?? [], mine);
      settle(wentOut ? [] : undefined);
      if (!wentOut) giveBack(mine.message, error instanceof Error ? error.message : String(error));
      return wentOut;
    }
  };
  return (message) => {
    lastNumber += 1;
    const mine: Sending = { number: lastNumber, message, ids: undefined, lastIdBefore: lastId() };
    all.value = [...stillSending(all.value, entries.value ?? []), mine];
    const sent = before.then(() => sendOne(mine));
    before = sent;
    return sent;
  };
}

/** What a reply would count as, cleaned and split as it is sent. */
export function measureReply(body: string): ReplyMeasure {
  const clean = cleanText(body);
  if (clean === '') return NOTHING;
  const parts = splitText(clean);
  const texts = sum(parts.map((part) => segmentsOf(part).segments));
  const characters = new Set(clean);
  const dear = [...characters].filter((character) => segmentsOf(character).encoding === 'UCS-2');
  return { texts, left: roomLeft(parts.at(-1) ?? ''), dear: dearOf(clean, dear, texts) };
}

function dearOf(clean: string, dear: readonly string[], texts: number): ReplyMeasure['dear'] {
  const [character] = dear;
  if (character === undefined) return undefined;
  const without = [...clean].filter((each) => !dear.includes(each)).join('');
  const textsWithout = Math.max(1, sum(splitText(without).map((part) => segmentsOf(part).segments)));
  return textsWithout < texts ? { character, textsWithout } : undefined;
}

/** Characters of the cheap or the dear kind, whichever it is written in, that fit before another text is needed. */
function roomLeft(part: string): number {
  const { encoding, segments, units } = segmentsOf(part);
  const [alone, each] = encoding === 'GSM-7' ? [160, 153] : [70, 67];
  return Math.max(0, (segments === 1 ? alone : segments * each) - units);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
