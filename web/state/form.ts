/**
 * A group of fields with its own save: what was saved, what is typed, what is wrong with it. One shape for every group of
 * the settings and every sheet that asks for something.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { CallError } from '../call.ts';

export type Form<T extends object> = {
  /** As it is typed. */
  readonly draft: ReadonlySignal<T>;
  readonly isDirty: ReadonlySignal<boolean>;
  readonly isSaving: ReadonlySignal<boolean>;
  /** What is wrong, by path as the server names it (`limits.customer_messages_per_hour`). */
  readonly errors: ReadonlySignal<Readonly<Record<string, string>>>;
  /** What is wrong with it as a whole; undefined when nothing is. */
  readonly failure: ReadonlySignal<string | undefined>;
  set<K extends keyof T>(field: K, value: T[K]): void;
  change(part: Partial<T>): void;
  /** Back to what was saved. */
  reset(): void;
  /** What the server has now. A field in which something is typed keeps it. */
  take(saved: T): void;
  /** True when it was saved. Otherwise `errors` and `failure` say why not. Asked again while it is under way, it is the same saving. */
  save(): Promise<boolean>;
};

export type FormParts<T extends object> = {
  readonly saved: T;
  /** What is wrong before the server is asked; an empty record when nothing is. */
  check?(draft: T): Readonly<Record<string, string>>;
  /** Sends it and gives what is saved now. A `CallError`'s fields are shown at their fields. */
  send(draft: T): Promise<T>;
};

export function createForm<T extends object>({ saved: first, check, send }: FormParts<T>): Form<T> {
  const saved = signal(first);
  const draft = signal(first);
  const isSaving = signal(false);
  const errors = signal<Readonly<Record<string, string>>>({});
  const failure = signal<string | undefined>(undefined);
  let underWay: Promise<boolean> | undefined;
  const isDirty = computed(() => !isSame(draft.value, saved.value));
  const refuse = (found: Readonly<Record<string, string>>, whole: string | undefined) =>
    batch(() => {
      errors.value = found;
      failure.value = whole;
    });
  const settle = (now: T) =>
    batch(() => {
      saved.value = now;
      draft.value = now;
      refuse({}, undefined);
    });
  const change = (part: Partial<T>) =>
    batch(() => {
      draft.value = { ...draft.value, ...part };
      errors.value = withoutPaths(errors.value, Object.keys(part));
    });
  return {
    draft,
    isDirty,
    isSaving,
    errors,
    failure,
    change,
    set: (field, value) => change({ [field]: value } as unknown as Partial<T>),
    reset: () => settle(saved.value),
    take: (now) => {
      if (!isDirty.value) return settle(now);
      batch(() => {
        draft.value = merged({ before: saved.value, typed: draft.value, now });
        saved.value = now;
        // Saved after all, though the answer was lost: nothing is wrong with it any more.
        if (!isDirty.value) refuse({}, undefined);
      });
    },
    save: () => {
      // Enter twice, or a double click, is one wish.
      underWay ??= saveOnce().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };

  async function saveOnce(): Promise<boolean> {
    const found = check?.(draft.value) ?? {};
    if (Object.keys(found).length > 0) {
      refuse(found, undefined);
      return false;
    }
    isSaving.value = true;
    try {
      const sent = draft.value;
      const now = await send(sent);
      // What was typed while it was on its way is kept, and not saved yet.
      batch(() => {
        const typed = draft.value;
        settle(now);
        if (typed !== sent) draft.value = merged({ before: sent, typed, now });
      });
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const fields = Object.fromEntries(error.fields.map(({ path, message }) => [path, message]));
      refuse(fields, Object.keys(fields).length > 0 ? undefined : error.message);
      return false;
    } finally {
      isSaving.value = false;
    }
  }
}

/** What was typed stays, and what was left alone follows. */
function merged<T extends object>({ before, typed, now }: { readonly before: T; readonly typed: T; readonly now: T }): T {
  const changes = Object.entries(typed).filter(([field, value]) => !isSame(value, Reflect.get(before, field)));
  return { ...now, ...Object.fromEntries(changes) };
}

/** What was typed in again is no longer known to be wrong, nor is anything inside it. */
function withoutPaths(errors: Readonly<Record<string, string>>, fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(errors).filter(([path]) => !fields.some((field) => path === field || path.startsWith(`${field}.`))),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
