/** What the app and the server agree on about months gone by: `GET /api/admin/activity`. */
import { z } from 'zod';

/** A calendar month in the business's zone, `2026-06`. Texts to the owner and from her are texts too. */
export const MonthActivity = z.object({
  month: z.string(),
  messages_received: z.int(),
  messages_sent: z.int(),
  bookings_created: z.int(),
  bookings_cancelled: z.int(),
  bookings_rescheduled: z.int(),
});

export type MonthActivity = z.infer<typeof MonthActivity>;
