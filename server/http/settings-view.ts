/** The settings as the HTTP contract writes them. */
import type { Settings } from '#contract/settings.ts';
import { availabilityOf } from '#core/availability.ts';
import type { Business, Service } from '#core/business.ts';
import { preferencesOf } from '#core/manners.ts';

/** What is known of the Twilio account, from the settings or the environment; each of it may be missing. */
export type TwilioParts = {
  readonly accountSid: string | undefined;
  readonly authToken: string | undefined;
  readonly phoneNumber: string | undefined;
};

/** Begins every secret that is shown. */
export const MASK = '••••';
/** The last characters are shown of a secret that is long enough to lose them. */
const SHOWN_CHARS = 4;
const SHOWN_FROM_CHARS = 12;

export function viewSettings(business: Business, twilio: TwilioParts): Settings {
  const { rules, limits, notifications } = business;
  return {
    business_name: business.name,
    owner_name: business.ownerName,
    owner_phone: business.ownerPhone ?? null,
    timezone: business.zone,
    country: business.country,
    language: business.language,
    address: business.address,
    availability: viewAvailability(business),
    availability_text: business.hoursText ?? null,
    services: business.services.map(viewService),
    booking_rules: {
      default_duration_minutes: rules.defaultDurationMinutes,
      slot_step_minutes: rules.slotStepMinutes,
      min_notice_minutes: rules.minNoticeMinutes,
      horizon_days: rules.horizonDays,
      max_per_day: rules.maxPerDay ?? null,
    },
    ai_preferences: preferencesOf(business.manners),
    limits: {
      customer_messages_per_hour: limits.customerTextsPerHourMax,
      business_messages_per_hour: limits.businessTextsPerHourMax,
    },
    notifications: { muted: [...notifications.muted], quiet_hours: notifications.quietHours ?? null },
    twilio_account_sid: twilio.accountSid ?? null,
    twilio_auth_token: maskSecret(twilio.authToken),
    twilio_phone_number: twilio.phoneNumber ?? null,
    twilio_configured: twilio.accountSid !== undefined && twilio.authToken !== undefined && twilio.phoneNumber !== undefined,
  };
}

/** What is shown of a secret: that it is there, and its end, by which its owner knows it. */
export function maskSecret(secret: string | undefined): string | null {
  if (secret === undefined) return null;
  return MASK + (secret.length < SHOWN_FROM_CHARS ? '' : secret.slice(-SHOWN_CHARS));
}

function viewAvailability({ hours }: Business): Settings['availability'] {
  const { slots, breaks, overrides } = availabilityOf(hours);
  return {
    slots: [...slots],
    breaks: [...breaks],
    overrides: Object.fromEntries(
      Object.entries(overrides).map(([day, { slots: spans, ...rest }]) => [day, spans ? { ...rest, slots: [...spans] } : rest]),
    ),
  };
}

function viewService(service: Service): Settings['services'][number] {
  const { price } = service;
  return {
    id: service.id,
    name: service.name,
    duration_minutes: service.durationMinutes,
    price: price && price.kind !== 'on_request' ? price.amount : null,
    price_kind: price?.kind ?? 'fixed',
    buffer_before_minutes: service.bufferBeforeMinutes,
    buffer_after_minutes: service.bufferAfterMinutes,
    active: service.isActive,
  };
}
