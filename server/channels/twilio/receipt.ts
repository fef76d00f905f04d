/** A status callback that Twilio posted → a receipt. They are best effort: in any order, twice, or never. */
import type { Receipt } from '../channel.ts';
import { receiptWords } from './errors.ts';
import { countOf, type Form, fieldOf } from './form.ts';
import { deliveryStatusOf } from './status.ts';

/** Reads a delivery receipt; undefined when it names no message or no status that a text of ours can have. */
export function readReceipt(form: Form): Receipt | undefined {
  const carrierSid = fieldOf(form, 'MessageSid') ?? fieldOf(form, 'SmsSid');
  const status = deliveryStatusOf(fieldOf(form, 'MessageStatus') ?? fieldOf(form, 'SmsStatus') ?? '');
  if (carrierSid === undefined || status === undefined) return undefined;
  const errorCode = countOf(form, 'ErrorCode') || undefined;
  return { carrierSid, status, errorCode, errorText: errorCode === undefined ? undefined : receiptWords(errorCode) };
}
