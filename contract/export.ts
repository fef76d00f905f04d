/** What the app and the server agree on about taking everything along: `GET /api/admin/export`. */
import { z } from 'zod';

/** `phone`: one customer, with all her numbers; everything otherwise. */
export const ExportQuery = z.object({
  format: z.enum(['json', 'csv']).default('json'),
  phone: z.string().trim().min(1).max(40).optional(),
});
