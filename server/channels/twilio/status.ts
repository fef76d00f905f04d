/** Twilio's message statuses in our words. */
import type { DeliveryStatus } from '../channel.ts';

const STATUSES: ReadonlyMap<string, DeliveryStatus> = new Map([
  ['accepted', 'queued'],
  ['scheduled', 'queued'],
  ['queued', 'queued'],
  ['sending', 'sending'],
  ['sent', 'sent'],
  ['partially_delivered', 'sent'],
  ['delivered', 'delivered'],
  ['undelivered', 'undelivered'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
  ['read', 'read'],
]);

/** Undefined for a status that no text of ours can have, such as `received`, and for one that Twilio invents later. */
export function deliveryStatusOf(status: string): DeliveryStatus | undefined {
  return STATUSES.get(status.toLowerCase());
}
