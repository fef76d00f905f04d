/** The configuration of a server under measurement: a signed webhook, a carrier on this machine, no model, no waiting. */
import { type Config, readConfig } from '#server/config.ts';
import { ACCOUNT_SID, AUTH_TOKEN, OUR_NUMBER } from './webhook-form.ts';

/** `DATABASE_URL` and `TWILIO_API_URL` come from the parent. */
export function benchConfig(): Config {
  return readConfig({
    DATABASE_URL: process.env.DATABASE_URL,
    TWILIO_API_URL: process.env.TWILIO_API_URL,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_PHONE_NUMBER: OUR_NUMBER,
    PUBLIC_URL: 'http://127.0.0.1',
    LLM_PROVIDER: 'builtin',
    QUIET_WINDOW_MS: '0',
  });
}

/** How much slower than this disk a commit is to be. */
export function commitDelayMs(): number {
  return Number(process.env.COMMIT_DELAY_MS ?? 0);
}

/** So that the guard lets in what no business ever gets in an hour. */
export const NO_LIMITS = { customerTextsPerHourMax: Number.MAX_SAFE_INTEGER, businessTextsPerHourMax: Number.MAX_SAFE_INTEGER };
