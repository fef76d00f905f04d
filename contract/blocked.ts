/** What the app and the server agree on about blocked numbers: `/api/admin/blocked`, `block` and `unblock`. */
import { z } from 'zod';

/** A number that the agent never answers. */
export const Blocked = z.object({
  phone: z.string(),
  reason: z.string().nullable(),
  /** The guard blocked it, not the owner. */
  is_auto: z.boolean(),
  created_at: z.string(),
});

export const BlockRequest = z.object({
  phone: z.string().trim().min(1).max(40),
  reason: z.string().trim().max(300).optional(),
});
export const UnblockRequest = BlockRequest.pick({ phone: true });
export const BlockAnswer = z.object({ ok: z.literal(true), phone: z.string() });

export type Blocked = z.infer<typeof Blocked>;
