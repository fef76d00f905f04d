/** What the app and the server agree on about the owner's calendar feed: `/api/admin/feed`. */
import { z } from 'zod';

/** `url` is known in full only at the moment it is made; later its token is shown by its last letters, `••••1234`. */
export const Feed = z.object({
  is_active: z.boolean(),
  url: z.string().nullable(),
  created_at: z.string().nullable(),
});

export type Feed = z.infer<typeof Feed>;
