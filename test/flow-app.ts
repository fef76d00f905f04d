/** The app on the way of a text: two customers, an owner, and if wanted a stand-in for Twilio. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Business, DEFAULT_BUSINESS } from '#core/business.ts';
import type { Wording } from '#core/reading.ts';
import { instantOf } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import { buildTestApp, OUR_PHONE, OWNER_PHONE, type TestApp, type TestSetting } from './build.ts';
import { FAKE_ACCOUNT, type FakeTwilio, startFakeTwilio } from './fake-twilio.ts';

export const DANA = '+14155550101';
export const LEE = '+14155550102';
const BUSINESS: Business = {
  ...DEFAULT_BUSINESS,
  id: DEFAULT_BUSINESS_ID,
  name: "Sam's Studio",
  ownerName: 'Sam',
  ownerPhone: OWNER_PHONE,
  zone: 'America/New_York',
};
const SETTING: TestSetting = { business: BUSINESS, now: instantOf('2026-06-15', '09:00', 'America/New_York') };

/** The app, closed again when `work` is done. */
export async function withApp(work: (app: TestApp) => Promise<void>, setting: Partial<TestSetting> = {}): Promise<void> {
  const app = await buildTestApp({ ...SETTING, ...setting });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

/** The app with a Twilio account, which a stand-in on this machine plays. */
export async function withTwilio(
  work: (app: TestApp, twilio: FakeTwilio) => Promise<void>,
  setting: Partial<TestSetting> = {},
  onRequest?: Parameters<typeof startFakeTwilio>[0],
): Promise<void> {
  const twilio = await startFakeTwilio(onRequest);
  const env = {
    TWILIO_API_URL: twilio.url,
    TWILIO_ACCOUNT_SID: FAKE_ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: FAKE_ACCOUNT.authToken,
    TWILIO_PHONE_NUMBER: FAKE_ACCOUNT.phoneNumber,
  };
  try {
    await withApp((app) => work(app, twilio), { ...setting, env });
  } finally {
    await twilio.close();
  }
}

let sids = 0;
/** A text as Twilio brings it, with an id of its own. */
export function inbound(from: string, body: string) {
  sids += 1;
  const text = { carrierSid: `SMflow${sids}`, from, to: OUR_PHONE, body, optOutType: undefined, segments: 1, mediaCount: 0 };
  return { channel: 'twilio' as const, ...text };
}

/** An interpreter that takes its time, and says what it was asked to read. */
export function slowInterpreter(msOf: (text: string) => number) {
  const read: string[] = [];
  const interpreter = {
    name: 'slow',
    async read(wording: Wording) {
      read.push(wording.text);
      await sleep(msOf(wording.text));
      return readBuiltin(wording);
    },
    status: () => ({ provider: 'slow', model: undefined, state: 'ok' as const, lastError: undefined, latencyMs: undefined }),
    ready: async () => undefined,
    stop: () => undefined,
  };
  return { interpreter: interpreter as unknown as NonNullable<TestApp['interpreter']>, read };
}

/** One text, and all that follows from it. */
export async function ingestAndSettle(app: TestApp, phone: string, body: string): Promise<void> {
  await app.flow.ingest(inbound(phone, body));
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, phone);
}
