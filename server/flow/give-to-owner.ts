/** What no rule could answer goes to the owner: no text is dropped, whatever went wrong. */
import type { Phone } from '#core/phone.ts';
import { takenOverUntil } from '#core/takeover.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { type Message, settleTexts } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import { setWithOwner } from '../storage/threads.ts';
import type { Station } from './station.ts';
import { tellCustomer, tellOwner } from './tell.ts';

/** Settles the texts as the owner's, tells the customer so and the owner why. Gives the texts to send. */
export function giveToOwner(
  station: Station,
  businessId: string,
  phone: Phone,
  texts: readonly [Message, ...Message[]],
): Promise<readonly OutboxText[]> {
  const at = station.now();
  return station.storage.transact(businessId, async (unit) => {
    const { business } = await loadBusiness(unit);
    const occasion = { phone, channel: texts[0].channel, business, at };
    const reason = 'engine_failed';
    const settled = { state: 'with_owner', reason, turnId: undefined } as const;
    // Answered meanwhile, after all: then there is nothing to say.
    if ((await settleTexts(unit, { ids: texts.map(({ id }) => id), ...settled })) === 0) return [];
    const replies = await tellCustomer(station, unit, occasion, [{ say: 'passed_on', reason }]);
    await setWithOwner(unit, phone, takenOverUntil(business, at), reason);
    const said = texts.map(({ body }) => body).join('\n');
    return [...replies, ...(await tellOwner(station, unit, occasion, { tell: 'handed_over', reason, said }))];
  });
}
