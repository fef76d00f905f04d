/** What an interpreter is given of a text: facts of the business, and of this conversation only. */
import type { Business } from '#core/business.ts';
import { type Conversation, lastSaid } from '#core/conversation.ts';
import { mannersToPrompt } from '#core/manners.ts';
import type { Wording } from '#core/reading.ts';

/** A text and its conversation. `said` is our last text as sent; `language` the customer's, where it is known. */
export type Spoken = Pick<Wording, 'text' | 'now' | 'language' | 'recent'> & {
  readonly conversation: Conversation;
  readonly said: string | undefined;
};

/** The text with all that is needed to understand it. */
export function wordingOf(business: Business, { conversation, said, language, ...text }: Spoken): Wording {
  return {
    ...text,
    zone: business.zone,
    country: business.country,
    language: business.manners.remembersPreferences ? language : undefined,
    hours: business.hours,
    services: business.services.filter((service) => service.isActive),
    last: lastSaid(conversation, said, business.zone),
    business: {
      name: business.name,
      ownerName: business.ownerName,
      address: business.address,
      instructions: mannersToPrompt(business.manners).join('\n'),
    },
  };
}
