/** What the owner is told of, and when she is left alone. */
import { effect, untracked } from '@preact/signals';
import type { Settings } from '#contract/settings.ts';
import { words } from '#web/words/words.ts';
import type { App } from './app.ts';
import { createForm, type Form } from './form.ts';

export type NoticeKind = Settings['notifications']['muted'][number];

/** In the order they are asked about: what needs her comes first. */
export const NOTICE_KINDS = [
  'handed_over',
  'customer_wrote',
  'booked',
  'moved',
  'cancelled',
  'auto_block',
  'pause',
  'budget',
  'model_down',
  'carrier_error',
] as const satisfies readonly NoticeKind[];

/** As the server names it, so that what is wrong finds its field. */
export type NoticesDraft = { readonly notifications: Settings['notifications'] };

export type Notices = {
  readonly form: Form<NoticesDraft>;
  isTold(kind: NoticeKind): boolean;
  tell(kind: NoticeKind, isTold: boolean): void;
  /** From evening to morning, when she has set no hours before. */
  keepQuiet(isQuiet: boolean): void;
  setQuiet(part: { readonly from?: string; readonly until?: string }): void;
};

const NIGHT = { from: '21:00', until: '08:00' };
const EMPTY: NoticesDraft = { notifications: { muted: [], quiet_hours: null } };

export function createNotices({ server, settings }: Pick<App, 'server' | 'settings'>): Notices {
  const form = createForm<NoticesDraft>({
    saved: EMPTY,
    check: faultsOf,
    send: async ({ notifications }) => {
      const answer = await server.post<Settings>('/api/admin/settings', { notifications });
      settings.put(answer);
      return draftOf(answer);
    },
  });
  effect(() => {
    const known = settings.value.value;
    if (known) untracked(() => form.take(draftOf(known)));
  });
  const change = (part: Partial<Settings['notifications']>) => form.set('notifications', { ...form.draft.value.notifications, ...part });
  return {
    form,
    isTold: (kind) => !form.draft.value.notifications.muted.includes(kind),
    tell: (kind, isTold) => {
      const { muted } = form.draft.value.notifications;
      // In the order of the list: turned off and on again nothing has changed.
      change({ muted: NOTICE_KINDS.filter((each) => (each === kind ? !isTold : muted.includes(each))) });
    },
    keepQuiet: (isQuiet) => {
      const before = settings.value.value?.notifications.quiet_hours;
      change({ quiet_hours: isQuiet ? (before ?? NIGHT) : null });
    },
    setQuiet: (part) => change({ quiet_hours: { ...NIGHT, ...form.draft.value.notifications.quiet_hours, ...part } }),
  };
}

function draftOf({ notifications: { muted, quiet_hours } }: Settings): NoticesDraft {
  return { notifications: { muted: NOTICE_KINDS.filter((kind) => muted.includes(kind)), quiet_hours } };
}

function faultsOf({ notifications: { quiet_hours: quiet } }: NoticesDraft): Readonly<Record<string, string>> {
  const said = words.settingsMore.notifications;
  if (!quiet) return {};
  if (quiet.from === '') return { 'notifications.quiet_hours.from': said.timeMissing };
  if (quiet.until === '') return { 'notifications.quiet_hours.until': said.timeMissing };
  return quiet.from === quiet.until ? { 'notifications.quiet_hours.until': said.sameTimes } : {};
}
