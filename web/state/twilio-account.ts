/** The Twilio account: its parts, whether Twilio takes them, and the addresses to enter at Twilio. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Settings, SettingsChange, TwilioCheck } from '#contract/settings.ts';
import { CallError } from '#web/call.ts';
import { words } from '#web/words/words.ts';
import type { App } from './app.ts';
import { createForm, type Form } from './form.ts';

export type TwilioDraft = {
  readonly twilio_account_sid: string;
  /** A new token; undefined keeps the one there is. */
  readonly twilio_auth_token: string | undefined;
  readonly twilio_phone_number: string;
};

/** What Twilio said, and when we asked. */
export type Checked =
  | { readonly state: 'not_asked' | 'asking' }
  | { readonly state: 'good'; readonly message: string }
  | { readonly state: 'bad'; readonly message: string; readonly todo: string | undefined };

export type TwilioAccount = {
  readonly form: Form<TwilioDraft>;
  readonly checked: ReadonlySignal<Checked>;
  /** All parts are saved: texts go out. */
  readonly isConnected: ReadonlySignal<boolean>;
  /** Saves, and when the account is whole then, asks Twilio. True when it was saved. */
  save(): Promise<boolean>;
  /** Asks Twilio about the account as it is saved. Never throws. */
  check(): Promise<void>;
  /** Forgets the account. False when it stays, because the server was started with one. Throws a `CallError`. */
  disconnect(): Promise<boolean>;
};

const SETTINGS = '/api/admin/settings';
const EMPTY: TwilioDraft = { twilio_account_sid: '', twilio_auth_token: undefined, twilio_phone_number: '' };

export function createTwilioAccount({ server, settings, status }: Pick<App, 'server' | 'settings' | 'status'>): TwilioAccount {
  const checked = signal<Checked>({ state: 'not_asked' });
  const isConnected = computed(() => settings.value.value?.twilio_configured ?? false);
  const send = async (change: SettingsChange) => {
    const answer = await server.post<Settings>(SETTINGS, change);
    settings.put(answer);
    status.load().catch(() => undefined);
    return answer;
  };
  const form = createForm<TwilioDraft>({
    saved: EMPTY,
    send: async (draft) => draftOf(await send(changeOf(draft, settings.value.value))),
  });
  effect(() => {
    const known = settings.value.value;
    if (known) untracked(() => form.take(draftOf(known)));
  });
  const check = async () => {
    checked.value = { state: 'asking' };
    checked.value = await asked(() => server.post<TwilioCheck>('/api/admin/twilio/check'));
  };
  return {
    form,
    checked,
    isConnected,
    check,
    save: async () => {
      const isSaved = await form.save();
      checked.value = { state: 'not_asked' };
      if (isSaved && isConnected.value) await check();
      return isSaved;
    },
    disconnect: async () => {
      const answer = await send({ twilio_account_sid: null, twilio_auth_token: null, twilio_phone_number: null });
      form.reset();
      form.take(draftOf(answer));
      checked.value = { state: 'not_asked' };
      return !answer.twilio_configured;
    },
  };
}

async function asked(ask: () => Promise<TwilioCheck>): Promise<Checked> {
  try {
    const { ok, code, message } = await ask();
    return ok
      ? { state: 'good', message }
      : { state: 'bad', message, todo: code === null ? undefined : words.settingsMore.phone.todo[code] };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { state: 'bad', message: error.message, todo: undefined };
  }
}

function draftOf({ twilio_account_sid, twilio_phone_number }: Settings): TwilioDraft {
  return {
    twilio_account_sid: twilio_account_sid ?? '',
    twilio_auth_token: undefined,
    twilio_phone_number: twilio_phone_number ?? '',
  };
}

/** What was not touched is not sent: it may be the server's own setting, which is not to be saved over. */
function changeOf(draft: TwilioDraft, known: Settings | undefined): SettingsChange {
  const { twilio_account_sid: sid, twilio_auth_token: token, twilio_phone_number: phone } = draft;
  return {
    ...(sid === (known?.twilio_account_sid ?? '') ? {} : { twilio_account_sid: sid.trim() || null }),
    ...(token === undefined ? {} : { twilio_auth_token: token.trim() || null }),
    ...(phone === (known?.twilio_phone_number ?? '') ? {} : { twilio_phone_number: phone.trim() || null }),
  };
}

/** Where Twilio is to send texts and receipts. */
export function webhooksOf(publicUrl: string): { readonly texts: string; readonly receipts: string } {
  const base = publicUrl.replace(/\/+$/, '');
  return { texts: `${base}/webhook/sms`, receipts: `${base}/webhook/sms/status` };
}

/** True for an address that nobody outside of this machine, or of the house, can reach. */
export function isHomeAddress(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /^(localhost|.*\.localhost|.*\.local|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1?\]|\[f[cd].*\])$/.test(
    host,
  );
}
