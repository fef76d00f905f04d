/** `GET /api/inbox/search`: words in texts and notes, names and numbers of customers. */
import { SearchAnswer, SearchQuery } from '#contract/search.ts';
import { whereFound, wordStarts } from '#core/search.ts';
import { rfc3339 } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { namesOf } from '../storage/inbox.ts';
import { searchContacts, searchMessages, takeInNewWords } from '../storage/search.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';

export function searchRoutes(scope: App, { storage }: Pick<OwnerParts, 'storage'>): void {
  const search = {
    summary: 'Find texts by their words, and customers by name or number',
    description: 'Every word of `q` must begin a word of what is found; accents and capitals do not count. The newest first.',
    tags: ['inbox'],
    querystring: SearchQuery,
    response: { 200: SearchAnswer },
  };
  scope.get('/api/inbox/search', { schema: search }, async ({ query }) => {
    await takeInNewWords(storage, DEFAULT_BUSINESS_ID);
    return storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const { business } = await loadBusiness(reader);
      const [phones, found] = await Promise.all([searchContacts(reader, query.q), searchMessages(reader, query.q, query.limit)]);
      const names = await namesOf(reader, [...phones, ...found.map(({ phone }) => phone)]);
      const starts = wordStarts(query.q);
      return {
        contacts: phones.map((phone) => ({ phone, name: names.get(phone) ?? null })),
        messages: found.map(({ id, phone, kind, body, at }) => ({
          id,
          phone,
          name: names.get(phone) ?? null,
          kind,
          content: body,
          created_at: rfc3339(at, business.zone),
          highlights: whereFound(body, starts),
        })),
      };
    });
  });
}
