/**
 * What the agent would answer, asked again whenever the text or the draft changes. Only the last question counts: an answer
 * to an older one is thrown away.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PreviewAnswer, PreviewRequest } from '#contract/preview.ts';
import type { Settings } from '#contract/settings.ts';
import { CallError, type Server } from '../call.ts';

export type Customer = PreviewRequest['customer'];

/** While it is asked again the last answer stays shown. */
export type Rehearsal = {
  readonly message: ReadonlySignal<string>;
  readonly customer: ReadonlySignal<Customer>;
  readonly answer: ReadonlySignal<PreviewAnswer | undefined>;
  readonly isAsking: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<string | undefined>;
  /** What the customer writes; empty is nothing to answer. */
  write(message: string): void;
  /** Who writes it. */
  comeAs(customer: Customer): void;
  /** The agent as it is to be now, saved or not. */
  behave(preferences: Settings['ai_preferences']): void;
  /** Nobody looks any more: what is under way is not shown. */
  stop(): void;
};

/** Longer than the pause between two letters. */
const PAUSE_MS = 450;

export function createRehearsal(
  server: Pick<Server, 'post'>,
  { message: first, pauseMs = PAUSE_MS }: { readonly message: string; readonly pauseMs?: number },
): Rehearsal {
  const message = signal(first);
  const customer = signal<Customer>('new');
  const answer = signal<PreviewAnswer | undefined>(undefined);
  const isAsking = signal(false);
  const failure = signal<string | undefined>(undefined);
  let preferences: Settings['ai_preferences'] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const ask = async (mine: number) => {
    try {
      const given = await server.post<PreviewAnswer>('/api/admin/preview', {
        message: message.value.trim(),
        customer: customer.value,
        ai_preferences: preferences,
      });
      if (mine !== latest) return;
      answer.value = given;
      failure.value = undefined;
    } catch (error) {
      if (mine === latest) failure.value = messageOf(error);
    }
    if (mine === latest) isAsking.value = false;
  };
  const askSoon = () => {
    clearTimeout(timer);
    latest += 1;
    const mine = latest;
    isAsking.value = message.value.trim() !== '' && preferences !== undefined;
    if (!isAsking.value) answer.value = undefined;
    else timer = setTimeout(() => ask(mine), pauseMs);
  };
  return {
    message,
    customer,
    answer,
    isAsking,
    failure,
    write: (typed) => {
      message.value = typed;
      askSoon();
    },
    comeAs: (given) => {
      customer.value = given;
      askSoon();
    },
    behave: (given) => {
      preferences = given;
      askSoon();
    },
    stop: () => {
      clearTimeout(timer);
      latest += 1;
      isAsking.value = false;
    },
  };
}

/** A wrong field of the draft says more than the refusal as a whole. */
function messageOf(error: unknown): string {
  if (error instanceof CallError) return error.fields.map(({ message }) => message).join('. ') || error.message;
  return error instanceof Error ? error.message : String(error);
}
