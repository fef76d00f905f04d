/** The owner's settings. A change is checked and saved as a whole, and holds from the next text on. */
import { randomUUID } from 'node:crypto';
import { Settings, SettingsChange, TwilioCheck } from '#contract/settings.ts';
import type { Instant } from '#core/time.ts';
import { announceLater } from '../flow/queue.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness, saveBusiness } from '../storage/businesses.ts';
import type { Unit } from '../storage/storage.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { readPhone } from './phone-field.ts';
import { WrongFields } from './problem.ts';
import { changedBusiness } from './settings-change.ts';
import { MASK, type TwilioParts, viewSettings } from './settings-view.ts';

/** Where the Twilio account is kept. */
export type TwilioDesk = {
  /** As it is in force: what is saved, and where nothing is, the environment's. */
  parts(): TwilioParts;
  /** Saves parts of it with the unit; null forgets one. */
  save(unit: Unit, change: TwilioChange, at: Instant): Promise<void>;
  /** Asks Twilio. */
  check(): Promise<TwilioCheck>;
};
export type TwilioChange = { readonly [part in keyof TwilioParts]?: string | null };

/** `GET` and `POST /api/admin/settings`, and `POST /api/admin/twilio/check`. */
export function settingsRoutes(scope: App, parts: OwnerParts): void {
  const get = { summary: 'All settings; secrets are masked', tags: ['settings'], response: { 200: Settings } };
  scope.get('/api/admin/settings', { schema: get }, async () => {
    const { business } = await parts.storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
    return viewSettings(business, parts.twilio.parts());
  });

  const post = {
    summary: 'Change some settings; what is not named stays',
    tags: ['settings'],
    body: SettingsChange,
    response: { 200: Settings },
  };
  scope.post('/api/admin/settings', { schema: post }, async ({ body }) => {
    const business = await parts.storage.transact(DEFAULT_BUSINESS_ID, (unit) => change(parts, unit, body));
    return viewSettings(business, parts.twilio.parts());
  });

  const check = { summary: 'Ask Twilio whether it takes the account', tags: ['settings'], response: { 200: TwilioCheck } };
  scope.post('/api/admin/twilio/check', { schema: check }, () => parts.twilio.check());
}

async function change(parts: OwnerParts, unit: Unit, body: SettingsChange) {
  const at = parts.now();
  const { business: before } = await loadBusiness(unit);
  const business = changedBusiness(before, body, randomUUID);
  await saveBusiness(unit, business);
  const twilio = twilioChangeIn(body, business.country);
  if (Object.keys(twilio).length > 0) await parts.twilio.save(unit, twilio, at);
  announceLater(unit, parts.announcer, { phone: undefined, kind: 'settings', payload: {}, at });
  return business;
}

function twilioChangeIn(body: SettingsChange, country: string): TwilioChange {
  const { twilio_account_sid: sid, twilio_auth_token: token, twilio_phone_number: phone } = body;
  if (sid && !sid.trim().startsWith('AC'))
    throw new WrongFields([{ path: 'twilio_account_sid', message: 'copy the account SID, which starts with AC, from the Twilio console' }]);
  return {
    ...(sid !== undefined && { accountSid: sid?.trim() || null }),
    // Sent back as it was shown: it stays.
    ...(token !== undefined && !token?.startsWith(MASK) && { authToken: token?.trim() || null }),
    ...(phone !== undefined && { phoneNumber: phone?.trim() ? readPhone('twilio_phone_number', phone, country) : null }),
  };
}
