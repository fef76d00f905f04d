/** Whether Twilio takes an account, asked of Twilio itself and said in words for the owner. */
import { DeliveryError } from '../channel.ts';
import type { TwilioAccount } from './twilio.ts';

export type AccountCheck = {
  readonly ok: boolean;
  /** Twilio's error code; undefined when there is none. */
  readonly code: number | undefined;
  /** One or two sentences: what is wrong, and what to do. */
  readonly message: string;
};

/** The owner is waiting at her screen. */
const TIMEOUT_MS = 8_000;

/** Looks up the account and its number; sends nothing. Never throws. */
export async function checkAccount(account: TwilioAccount, apiUrl: string | undefined): Promise<AccountCheck> {
  try {
    const { openRestClient } = await import('./rest-client.ts');
    const client = openRestClient({ account, apiUrl, timeoutMs: TIMEOUT_MS });
    const { status } = await client.api.v2010.accounts(account.accountSid).fetch();
    if (status !== 'active') return fault(`The Twilio account is ${status}. Look into the Twilio console.`);
    const [number] = await client.incomingPhoneNumbers.list({ phoneNumber: account.phoneNumber, limit: 1 });
    if (!number) return fault(`${account.phoneNumber} is no number of this Twilio account. Choose one of those in the Twilio console.`);
    if (number.capabilities?.sms === false) return fault(`${account.phoneNumber} cannot send texts. Choose a number with SMS.`);
    return { ok: true, code: undefined, message: `Twilio takes the account, and ${account.phoneNumber} can send texts.` };
  } catch (error) {
    if (!(error instanceof DeliveryError)) return fault('Twilio cannot be reached, or its answer cannot be read.');
    const why = error.message.replace(/^Not sent: /, '');
    return fault(why.charAt(0).toUpperCase() + why.slice(1), error.code);
  }
}

function fault(message: string, code?: number): AccountCheck {
  return { ok: false, code, message };
}
