/** The Twilio account: what the owner saved wins over the environment, part by part. */
import type { TwilioCheck } from '#contract/settings.ts';
import type { Instant } from '#core/time.ts';
import { checkAccount } from './channels/twilio/check.ts';
import type { TwilioAccount } from './channels/twilio/twilio.ts';
import type { Config } from './config.ts';
import type { TwilioDesk } from './http/settings.ts';
import type { TwilioParts } from './http/settings-view.ts';
import type { Saved } from './saved.ts';
import type { Unit } from './storage/storage.ts';

/** The parts of the account that are saved; an absent one is the environment's. */
export type SavedTwilio = { readonly accountSid?: string; readonly authToken?: string; readonly phoneNumber?: string };

/** What the settings work with, and the account itself. */
export type TwilioInForce = TwilioDesk & {
  /** Undefined while a part is missing: nothing leaves the machine. The same object as long as nothing else is saved. */
  account(): TwilioAccount | undefined;
};

export function twilioInForce(saved: Saved<SavedTwilio>, config: Pick<Config, 'twilio' | 'twilioApiUrl'>): TwilioInForce {
  let last: { readonly saved: SavedTwilio | undefined; readonly account: TwilioAccount | undefined } | undefined;

  function parts(): TwilioParts {
    return { accountSid: undefined, authToken: undefined, phoneNumber: undefined, ...config.twilio, ...saved.known() };
  }

  function account(): TwilioAccount | undefined {
    if (!last || last.saved !== saved.known()) last = { saved: saved.known(), account: wholeOf(parts()) };
    return last.account;
  }

  return {
    parts,
    account,
    save: (unit: Unit, change, at: Instant) => {
      const next = Object.fromEntries(Object.entries({ ...saved.known(), ...change }).filter(([, part]) => part !== null));
      return saved.save(unit, Object.keys(next).length > 0 ? next : undefined, at);
    },
    async check(): Promise<TwilioCheck> {
      const whole = account();
      if (!whole) return { ok: false, code: null, message: `Still missing: ${missingIn(parts()).join(', ')}.` };
      const { ok, code, message } = await checkAccount(whole, config.twilioApiUrl);
      return { ok, code: code ?? null, message };
    },
  };
}

function wholeOf({ accountSid, authToken, phoneNumber }: TwilioParts): TwilioAccount | undefined {
  if (accountSid === undefined || authToken === undefined || phoneNumber === undefined) return undefined;
  return { accountSid, authToken, phoneNumber };
}

function missingIn({ accountSid, authToken, phoneNumber }: TwilioParts): readonly string[] {
  const names = { 'the account SID': accountSid, 'the auth token': authToken, 'the phone number': phoneNumber };
  return Object.entries(names).flatMap(([name, part]) => (part === undefined ? [name] : []));
}
