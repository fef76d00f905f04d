/** Short news at the edge of the screen, one at a time for the eye and read aloud once for the ear. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** `undo` and the like; acting ends the toast. */
export type ToastAction = { readonly label: string; act(): void };
export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  readonly action: ToastAction | undefined;
};

export type Toasts = {
  readonly shown: ReadonlySignal<readonly Toast[]>;
  say(text: string, how?: { readonly action?: ToastAction; readonly ms?: number }): number;
  /** Something failed. Stays longer. */
  complain(error: unknown): void;
  dismiss(id: number): void;
};

/** Long enough to be read twice. */
const SHOWN_MS = 5_000;
const COMPLAINT_MS = 9_000;
const TOASTS_MAX = 3;

export function createToasts(): Toasts {
  const shown = signal<readonly Toast[]>([]);
  let lastId = 0;
  const dismiss = (id: number) => {
    shown.value = shown.value.filter((toast) => toast.id !== id);
  };
  const add = (toast: Omit<Toast, 'id'>, ms: number) => {
    lastId += 1;
    const id = lastId;
    shown.value = [...shown.value, { ...toast, id }].slice(-TOASTS_MAX);
    setTimeout(() => dismiss(id), ms);
    return id;
  };
  return {
    shown,
    say: (text, { action, ms = SHOWN_MS } = {}) => add({ text, tone: 'plain', action }, ms),
    complain: (error) => {
      add({ text: error instanceof Error ? error.message : String(error), tone: 'bad', action: undefined }, COMPLAINT_MS);
    },
    dismiss,
  };
}
