/** The settings for state tests without a browser: a server that reads hours and refuses as the real one does, in memory. */

import type { FieldError } from '#contract/errors.ts';
import type { Settings, SettingsChange } from '#contract/settings.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { WrongFields } from '#server/http/problem.ts';
import { changedBusiness } from '#server/http/settings-change.ts';
import { viewSettings } from '#server/http/settings-view.ts';
import { CallError } from '#web/call.ts';
import { createLoaded, type Loaded } from '#web/state/loaded.ts';

const NO_TWILIO = { accountSid: undefined, authToken: undefined, phoneNumber: undefined };

export type SettingsDesk = {
  readonly server: { post<T>(path: string, body?: unknown): Promise<T> };
  readonly settings: Loaded<Settings>;
  /** What was sent, in order. */
  readonly sent: SettingsChange[];
  /** The settings as they are saved. */
  saved(): Settings;
  /** Another window saves this, and ours hears of it. */
  elsewhere(change: SettingsChange): Promise<void>;
};

/** A business with these settings, checked and saved by the server's own rules; nothing else of the server runs. */
export async function openSettings(change: SettingsChange = {}): Promise<SettingsDesk> {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `service-${ids}`;
  };
  let business = changedBusiness({ ...DEFAULT_BUSINESS, id: 'business', name: 'Riverside Barber' }, change, newId);
  const view = () => viewSettings(business, NO_TWILIO);
  const settings = createLoaded(async () => view());
  const sent: SettingsChange[] = [];
  await settings.load();
  return {
    settings,
    sent,
    saved: view,
    server: {
      post: async <T>(_path: string, body?: unknown) => {
        const given = JSON.parse(JSON.stringify(body)) as SettingsChange;
        sent.push(given);
        try {
          business = changedBusiness(business, given, newId);
        } catch (error) {
          throw error instanceof WrongFields ? refusal(error.errors) : error;
        }
        return view() as T;
      },
    },
    elsewhere: async (other) => {
      business = changedBusiness(business, other, newId);
      await settings.load();
    },
  };
}

function refusal(errors: readonly FieldError[]): CallError {
  const problem = { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'A field is wrong', errors: [...errors] };
  return new CallError(400, problem.detail, problem);
}
