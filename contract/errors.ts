/** What the server says when a request fails: RFC 9457, `application/problem+json`. */
import { z } from 'zod';

/** One wrong field of a request. `path` is the field, `a.b.0` inside others; empty for the request as a whole. */
export const FieldError = z.object({ path: z.string(), message: z.string() });

/** The body of every answer from 400 on, but for pages. `detail` says what to do about it. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  errors: z.array(FieldError).optional(),
});

export type FieldError = z.infer<typeof FieldError>;
export type Problem = z.infer<typeof Problem>;

/** The media type of a `Problem`. */
export const PROBLEM_TYPE = 'application/problem+json';
