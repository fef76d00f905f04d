/** What the app and the server agree on about signing in by a link. */
import { z } from 'zod';

/** The code of a link that the owner asked for by text. */
export const SignInRequest = z.object({ code: z.string().min(1).max(100) });

/** The token that opens the owner's routes. */
export const SignInAnswer = z.object({ token: z.string() });
