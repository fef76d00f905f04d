/** A delivery receipt finds its text. Receipts come late, twice, in any order, or never. */
import type { ChannelName, Receipt } from '../channels/channel.ts';
import { findMessageBySid, setDelivery } from '../storage/messages.ts';
import { setLabel } from '../storage/threads.ts';
import type { Deliverer } from './deliver.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';
import { tellOfCarrier } from './tell.ts';

/** Marks the text's delivery. A receipt for a text we do not know, or one that would move a status back, changes nothing. */
export async function receiveReceipt(station: Station, deliverer: Deliverer, channel: ChannelName, receipt: Receipt): Promise<void> {
  for (const businessId of await station.storage.businessIds()) {
    const notices = await station.storage.transact(businessId, async (unit) => {
      const message = await findMessageBySid(unit, channel, receipt.carrierSid);
      if (!message) return undefined;
      const { status, errorCode, errorText } = receipt;
      const hasChanged = await setDelivery(unit, message.id, { status, errorCode, errorText });
      if (!hasChanged) return [];
      if (status === 'failed' || status === 'undelivered') await setLabel(unit, message.phone, 'needs_you');
      const at = station.now();
      announceLater(unit, station.announcer, { phone: message.phone, kind: 'delivery', payload: { message_id: message.id }, at });
      return tellOfCarrier(station, unit, { phone: message.phone, channel, at, code: errorCode, why: errorText ?? '' });
    });
    if (!notices) continue;
    return deliverer.send(businessId, notices);
  }
}
