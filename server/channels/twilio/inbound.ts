/** A form that Twilio posted → a text. Fields: https://www.twilio.com/docs/messaging/guides/webhook-request */
import { isPhone } from '#core/phone.ts';
import { printable } from '#core/sms.ts';
import type { InboundText } from '../channel.ts';
import { countOf, type Form, fieldOf } from './form.ts';

/** What keeps a form from being a text we could answer. */
export type FieldFault = { readonly path: string; readonly message: string };

export type Inbound =
  | { readonly is: 'text'; readonly text: InboundText }
  | { readonly is: 'unusable'; readonly faults: readonly FieldFault[] };

/** Longer than any SMS; what is beyond it is cut off. */
const BODY_LENGTH_MAX = 4096;
/** Twilio passes on at most ten files with a message. */
const MEDIA_MAX = 10;

/** Reads an inbound message. A sender that is no phone number (a short code, a company's name, WhatsApp) cannot be answered. */
export function readInbound(form: Form): Inbound {
  const carrierSid = fieldOf(form, 'MessageSid') ?? fieldOf(form, 'SmsSid');
  const from = fieldOf(form, 'From');
  const to = fieldOf(form, 'To');
  const faults: FieldFault[] = [];
  if (carrierSid === undefined || !/^\w{1,64}$/.test(carrierSid))
    faults.push({ path: 'MessageSid', message: 'the id of the message is missing or malformed' });
  if (from === undefined || !isPhone(from)) faults.push(noPhone('From'));
  if (to === undefined || !isPhone(to)) faults.push(noPhone('To'));
  if (faults.length > 0 || carrierSid === undefined || from === undefined || to === undefined) return { is: 'unusable', faults };
  return { is: 'text', text: { channel: 'twilio', carrierSid, from, to, ...contentOf(form) } };
}

function noPhone(path: string): FieldFault {
  return { path, message: 'not a phone number in E.164, like +15551112222' };
}

function contentOf(form: Form): Pick<InboundText, 'body' | 'optOutType' | 'segments' | 'mediaCount'> {
  return {
    body: printable(bodyOf(form)),
    optOutType: optOutOf(fieldOf(form, 'OptOutType')?.toUpperCase()),
    segments: countOf(form, 'NumSegments') || undefined,
    mediaCount: Math.min(countOf(form, 'NumMedia') ?? 0, MEDIA_MAX),
  };
}

function bodyOf(form: Form): string {
  const body = form.Body;
  return ((typeof body === 'object' ? body[0] : body) ?? '').slice(0, BODY_LENGTH_MAX);
}

function optOutOf(word: string | undefined): InboundText['optOutType'] {
  return word === 'STOP' || word === 'START' || word === 'HELP' ? word : undefined;
}
