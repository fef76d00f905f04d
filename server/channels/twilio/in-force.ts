/** The channel of whichever Twilio account is in force: the owner may save another one between two texts. */
import type { Channel } from '../channel.ts';
import type { TwilioAccount } from './twilio.ts';

/**
 * Sends each text by the account in force at that moment. `open` opens an account's channel, once for each; `without` is
 * the channel while there is no account.
 */
export function channelInForce(
  account: () => TwilioAccount | undefined,
  { open, without }: { open(account: TwilioAccount): Channel; without: Channel },
): Channel {
  let last: { readonly account: TwilioAccount; readonly channel: Channel } | undefined;

  function current(): Channel {
    const inForce = account();
    if (!inForce) return without;
    if (last?.account !== inForce) last = { account: inForce, channel: open(inForce) };
    return last.channel;
  }

  return {
    name: 'twilio',
    get quietWindowMs() {
      return current().quietWindowMs;
    },
    send: (text) => current().send(text),
    findSent: (text, since) => current().findSent(text, since),
    findPrice: (carrierSid) => current().findPrice(carrierSid),
  };
}
