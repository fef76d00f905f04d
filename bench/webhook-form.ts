/** A text as Twilio posts it: some twenty fields, all of them signed. */
import webhooks from 'twilio/lib/webhooks/webhooks.js';

export const AUTH_TOKEN = '0123456789abcdef0123456789abcdef';
export const ACCOUNT_SID = `AC${'0'.repeat(32)}`;
export const OUR_NUMBER = '+15550001111';

/** The whole HTTP request for one text, ready to be written to a socket. `number` makes the MessageSid, and must be used once only. */
export function webhookRequest(target: { port: number; path: string }, text: { number: number; from: string; body: string }): Buffer {
  const sid = `SM${text.number.toString(16).padStart(32, '0')}`;
  const form = {
    ToCountry: 'US',
    ToState: 'NY',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: 'NEW YORK',
    FromZip: '10001',
    SmsSid: sid,
    FromState: 'NY',
    SmsStatus: 'received',
    FromCity: 'BROOKLYN',
    Body: text.body,
    FromCountry: 'US',
    To: OUR_NUMBER,
    ToZip: '10002',
    NumSegments: '1',
    ReferralNumMedia: '0',
    MessageSid: sid,
    AccountSid: ACCOUNT_SID,
    From: text.from,
    ApiVersion: '2010-04-01',
  };
  const host = `127.0.0.1:${target.port}`;
  // Without the port, as behind a proxy on the usual one: the first reading that is tried fits.
  const signature = webhooks.getExpectedTwilioSignature(AUTH_TOKEN, `http://127.0.0.1${target.path}`, form);
  const body = new URLSearchParams(form).toString();
  return Buffer.from(
    `POST ${target.path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
      `X-Twilio-Signature: ${signature}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** A customer's number; as many as there are integers below ten million. */
export function customerNumber(customer: number): string {
  return `+1555${String(customer % 10_000_000).padStart(7, '0')}`;
}
