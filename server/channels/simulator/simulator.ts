/** A carrier that is not there: texts of the simulator come in here, and what goes out is delivered at once, to nobody. */
import { randomUUID } from 'node:crypto';
import type { Phone } from '#core/phone.ts';
import { printable, segmentsOf } from '#core/sms.ts';
import type { Channel, InboundText } from '../channel.ts';

/** People at a simulator type one text and wait; two chips tapped in a row still belong together. */
const QUIET_WINDOW_MS = 400;

/** The owner's number while nobody has said hers and no text can leave the machine; kept free for fiction. */
export const STAND_IN_OWNER_PHONE: Phone = '+12125550199';

/** Takes every text and delivers it. `quietWindowMs` as `Channel` says. */
export function simulatorChannel({ quietWindowMs = QUIET_WINDOW_MS }: { quietWindowMs?: number | undefined } = {}): Channel {
  return {
    name: 'simulator',
    quietWindowMs,
    send: async ({ body }) => ({ carrierSid: madeUpSid(), status: 'delivered', segments: segmentsOf(body).segments }),
    findSent: async () => [],
    findPrice: async () => undefined,
  };
}

/** A text typed into the simulator, as if a phone had sent it: cleaned as a carrier's would be, with a sid of its own. */
export function simulatedText(text: { readonly from: Phone; readonly to: Phone; readonly body: string }): InboundText {
  const body = printable(text.body);
  return {
    channel: 'simulator',
    carrierSid: madeUpSid(),
    from: text.from,
    to: text.to,
    body,
    optOutType: undefined,
    segments: segmentsOf(body).segments,
    mediaCount: 0,
  };
}

function madeUpSid(): string {
  return `SIM${randomUUID().replaceAll('-', '')}`;
}
