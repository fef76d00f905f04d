/** What Twilio posts to us: inbound texts and delivery receipts, signed, with all the fields a real one has. */
import { Agent, request } from 'node:http';
import { stringify } from 'node:querystring';
import { text } from 'node:stream/consumers';
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import { segmentsOf } from '#core/sms.ts';
import { FAKE_ACCOUNT, newSid, type SentMessage } from './fake-twilio.ts';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export type Inbound = {
  readonly from: string;
  readonly body: string;
  readonly to?: string;
  readonly sid?: string;
  /** More fields, or other values for the usual ones. */
  readonly fields?: Fields;
};

/** The twenty fields of an SMS seen in the wild. */
export function inboundFields({ from, body, to = FAKE_ACCOUNT.phoneNumber, sid = newSid(), fields = {} }: Inbound): Fields {
  return {
    ToCountry: 'US',
    ToState: 'NY',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: 'NEW YORK',
    FromZip: '',
    SmsSid: sid,
    FromState: 'CA',
    SmsStatus: 'received',
    FromCity: '',
    Body: body,
    FromCountry: 'US',
    To: to,
    ToZip: '10001',
    NumSegments: String(segmentsOf(body).segments),
    ReferralNumMedia: '0',
    MessageSid: sid,
    AccountSid: FAKE_ACCOUNT.accountSid,
    From: from,
    ApiVersion: '2010-04-01',
    ...fields,
  };
}

/** The fields of a status callback. */
export function receiptFields(sent: Pick<SentMessage, 'sid' | 'to' | 'from'>, status: string, errorCode?: number): Fields {
  return {
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
    ApiVersion: '2010-04-01',
    MessageStatus: status,
    SmsSid: sent.sid,
    SmsStatus: status,
    To: sent.to,
    From: sent.from,
    MessageSid: sent.sid,
    AccountSid: FAKE_ACCOUNT.accountSid,
  };
}

/** A form and its headers, signed for `url` as Twilio signs it. */
export function signedPost(url: string, fields: Fields): { payload: string; headers: Record<string, string> } {
  return {
    payload: stringify(fields),
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': webhooks.getExpectedTwilioSignature(FAKE_ACCOUNT.authToken, url, fields),
      'user-agent': 'TwilioProxy/1.1',
    },
  };
}

const agent = new Agent({ keepAlive: true });

/** Posts a signed text to an app at `appUrl`, as if Twilio were configured with that address; gives the answer's status and body. */
export function postInbound(appUrl: string, inbound: Inbound): Promise<Answer> {
  return post(`${appUrl}/webhook/sms`, inboundFields(inbound));
}

/** Posts one signed receipt for each status, in this order, each after the answer to the one before. */
export async function postReceipts(
  appUrl: string,
  sent: Pick<SentMessage, 'sid' | 'to' | 'from'>,
  ...statuses: readonly string[]
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const status of statuses) answers.push(await post(`${appUrl}/webhook/sms/status`, receiptFields(sent, status)));
  return answers;
}

export type Answer = { readonly status: number; readonly body: string };

async function post(url: string, fields: Fields): Promise<Answer> {
  const { payload, headers } = signedPost(url, fields);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const outgoing = request(
    url,
    { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(payload) } },
    (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    },
  );
  outgoing.on('error', reject).end(payload);
  return promise;
}
