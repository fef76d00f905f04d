/** What the app and the server agree on about finding words: `GET /api/inbox/search`. */
import { z } from 'zod';
import { PageQuery } from './page.ts';

export const SearchQuery = z.object({ q: z.string().max(200), limit: PageQuery.shape.limit });

/** The newest first. `highlights` are the words found in `content`, from and until as UTF-16 offsets. */
const FoundMessage = z.object({
  id: z.string(),
  phone: z.string(),
  name: z.string().nullable(),
  kind: z.string(),
  content: z.string(),
  created_at: z.string(),
  highlights: z.array(z.tuple([z.int(), z.int()])),
});
const FoundContact = z.object({ phone: z.string(), name: z.string().nullable() });
export const SearchAnswer = z.object({ contacts: z.array(FoundContact), messages: z.array(FoundMessage) });

export type FoundContact = z.infer<typeof FoundContact>;
export type FoundMessage = z.infer<typeof FoundMessage>;
export type SearchAnswer = z.infer<typeof SearchAnswer>;
