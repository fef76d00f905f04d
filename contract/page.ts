/** Lists come in pages: the body is a plain array, and the next page's address stands in a `Link` header. */
import { z } from 'zod';

/** How many, and from where on: what an earlier page's `Link` says. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
});
