/** `X-Twilio-Signature`: only who knows the auth token can have posted this form to this address. */
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import type { Form } from './form.ts';

export type SignedRequest = {
  /** The header's value; undefined when it is missing. */
  readonly signature: string | undefined;
  /** The addresses that Twilio may have posted to, the likeliest first: behind a proxy we see another one than Twilio does. */
  readonly urls: readonly string[];
  /** All of the form: every field is signed, known to us or not. */
  readonly form: Form;
};

// 20 octets of HMAC-SHA1 in base64. Anything else is refused before it costs a hash.
const SIGNATURE = /^[A-Za-z0-9+/]{27}=$/;

/**
 * True when the signature fits the form at one of the addresses, each tried with and without its port. Compared in
 * constant time. The rule: https://www.twilio.com/docs/usage/security#validating-requests
 */
export function isSigned(authToken: string, { signature, urls, form }: SignedRequest): boolean {
  if (signature === undefined || !SIGNATURE.test(signature)) return false;
  return urls.some((url) => URL.canParse(url) && webhooks.validateRequest(authToken, signature, url, form));
}
