/** A group of the settings as a form of its own: filled from all settings, saved alone, and kept in step with them. */
import { effect, untracked } from '@preact/signals';
import type { Settings, SettingsChange } from '#contract/settings.ts';
import { CallError, type Server } from '../call.ts';
import { createForm, type Form } from './form.ts';
import type { Loaded } from './loaded.ts';

/** What of the app a group needs. */
export type SettingsApp = { readonly server: Pick<Server, 'post'>; readonly settings: Loaded<Settings> };

/** How a group differs from the plainest one. */
export type SettingsHow<T> = {
  /** Where its fields stand in the server's names, `booking_rules`: taken off the paths of what is wrong. */
  readonly prefix?: string;
  /** What is wrong before the server is asked, by field. */
  check?(draft: T): Readonly<Record<string, string>>;
};

/**
 * The form of a group. `pick` finds its fields in the settings, `toChange` says what of the settings is saved for them. What
 * changes elsewhere meanwhile is taken in, and never over what is typed. Throws while the settings have not been fetched.
 */
export function createSettingsForm<T extends object>(
  { server, settings }: SettingsApp,
  pick: (settings: Settings) => T,
  toChange: (draft: T) => SettingsChange,
  how: SettingsHow<T> = {},
): Form<T> {
  const first = settings.value.peek();
  if (!first) throw new Error('the settings must be fetched before a group of them can be changed');
  const { prefix, check } = how;
  const form = createForm<T>({
    saved: pick(first),
    ...(check && { check }),
    send: async (draft) => {
      const saved = await post(server, toChange(draft), prefix);
      settings.put(saved);
      return pick(saved);
    },
  });
  effect(() => {
    const now = settings.value.value;
    if (now) untracked(() => form.take(pick(now)));
  });
  return form;
}

async function post(server: Pick<Server, 'post'>, change: SettingsChange, prefix: string | undefined): Promise<Settings> {
  try {
    return await server.post<Settings>('/api/admin/settings', change);
  } catch (error) {
    throw prefix !== undefined && error instanceof CallError ? withoutPrefix(error, `${prefix}.`) : error;
  }
}

function withoutPrefix({ status, message, problem }: CallError, prefix: string): CallError {
  if (!problem?.errors) return new CallError(status, message, problem);
  const errors = problem.errors.map((error) =>
    error.path.startsWith(prefix) ? { ...error, path: error.path.slice(prefix.length) } : error,
  );
  return new CallError(status, message, { ...problem, errors });
}
