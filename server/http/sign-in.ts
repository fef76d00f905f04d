/** Signing in by a link that the owner asked for by text (`#login`): its code is worth the token once, and not for long. */
import { SignInAnswer, SignInRequest } from '#contract/sign-in.ts';
import { type Instant, MINUTE_MS } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID } from '../storage/businesses.ts';
import { takeSignInCode } from '../storage/sign-in-codes.ts';
import type { Storage } from '../storage/storage.ts';
import type { App } from './http.ts';
import { sendProblem } from './problem.ts';

export type SignInParts = {
  readonly storage: Pick<Storage, 'transact'>;
  readonly ownerToken: string;
  now(): Instant;
};

/** Tries of all strangers together within a minute; a code has 80 bits, this keeps their noise off the database. */
const TRIES_A_MINUTE_MAX = 30;

/** `POST /api/sign-in`. */
export function signInRoutes(app: App, { storage, ownerToken, now }: SignInParts): void {
  const mayTry = openTries(TRIES_A_MINUTE_MAX);
  app.register(async (scope: App) => {
    const schema = { summary: 'Sign in by the code of a link', tags: ['public'], body: SignInRequest, response: { 200: SignInAnswer } };
    scope.post('/api/sign-in', { schema }, async ({ body }, reply) => {
      if (!mayTry(now())) return sendProblem(reply, { status: 429, detail: 'Too many tries. Wait a minute.' });
      const isGood = await storage.transact(DEFAULT_BUSINESS_ID, (unit) => takeSignInCode(unit, body.code, now()));
      if (!isGood) return sendProblem(reply, { status: 401, detail: 'This link is used or too old. Text #login for another one.' });
      return { token: ownerToken };
    });
  });
}

/** Counts tries by the minute that began with the first of them. */
function openTries(max: number): (now: Instant) => boolean {
  let beganAt: Instant = 0;
  let tries = 0;
  return (now) => {
    if (now - beganAt >= MINUTE_MS) {
      beganAt = now;
      tries = 0;
    }
    tries += 1;
    return tries <= max;
  };
}
