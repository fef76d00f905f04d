/** A delivery receipt finds its text. Receipts come late, twice, in any order, or never. */
import type { ChannelName, Receipt } from '../channels/channel.ts';
import { findMessageBySid, setDelivery } from '../storage/messages.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

/** Marks the text's delivery. A receipt for a text we do not know, or one that would move a status back, changes nothing. */
export async function receiveReceipt(station: Station, channel: ChannelName, receipt: Receipt): Promise<void> {
  for (const businessId of await station.storage.businessIds()) {
    const isFound = await station.storage.transact(businessId, async (unit) => {
      const message = await findMessageBySid(unit, channel, receipt.carrierSid);
      if (!message) return false;
      const { status, errorCode, errorText } = receipt;
      const hasChanged = await setDelivery(unit, message.id, { status, errorCode, errorText });
      const event = { phone: message.phone, kind: 'delivery', payload: { message_id: message.id }, at: station.now() };
      if (hasChanged) announceLater(unit, station.announcer, event);
      return true;
    });
    if (isFound) return;
  }
}
