/** What a request changes of a business. Checked as a whole: what is wrong in the end is refused, and nothing is changed. */
import { isDeepStrictEqual } from 'node:util';
import type { SettingsChange } from '#contract/settings.ts';
import { readAvailability } from '#core/availability.ts';
import type { Business, Price, Service } from '#core/business.ts';
import { checkBusiness } from '#core/business-checks.ts';
import { mannersFromJson } from '#core/manners.ts';
import { printable } from '#core/sms.ts';
import { readPhone } from './phone-field.ts';
import { WrongFields } from './problem.ts';

/** The business as it is after the change. Throws `WrongFields`. `newId` gives ids for new services. */
export function changedBusiness(business: Business, change: SettingsChange, newId: () => string): Business {
  const country = change.country?.trim().toUpperCase() ?? business.country;
  const changed: Business = {
    ...business,
    ...hoursIn(business, change),
    name: lineOf(change.business_name) ?? business.name,
    ownerName: lineOf(change.owner_name) ?? business.ownerName,
    ownerPhone: ownerPhoneIn(business, change, country),
    zone: change.timezone?.trim() ?? business.zone,
    country,
    language: change.language?.trim() ?? business.language,
    address: lineOf(change.address) ?? business.address,
    services: change.services?.map((service) => serviceFrom(service, business.services, newId)) ?? business.services,
    rules: rulesIn(business, change),
    manners: mannersIn(business, change),
    limits: {
      customerTextsPerHourMax: change.limits?.customer_messages_per_hour ?? business.limits.customerTextsPerHourMax,
      businessTextsPerHourMax: change.limits?.business_messages_per_hour ?? business.limits.businessTextsPerHourMax,
    },
    notifications: notificationsIn(business, change),
  };
  const problems = checkBusiness(changed);
  if (problems.length > 0) throw new WrongFields(problems);
  return changed;
}

function lineOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : printable(text).trim();
}

function ownerPhoneIn(business: Business, { owner_phone: phone }: SettingsChange, country: string): Business['ownerPhone'] {
  if (phone === undefined) return business.ownerPhone;
  return phone === null || phone.trim() === '' ? undefined : readPhone('owner_phone', phone, country);
}

function hoursIn(business: Business, { availability }: SettingsChange): Pick<Business, 'hours' | 'hoursText'> {
  if (availability === undefined) return business;
  const read = readAvailability(availability);
  if (!read.hours) throw new WrongFields(read.problems);
  // Sent back as they were shown: the owner's own words for them still hold.
  if (read.text === undefined && isDeepStrictEqual(read.hours, business.hours)) return business;
  return { hours: read.hours, hoursText: read.text };
}

function mannersIn(business: Business, { ai_preferences: preferences }: SettingsChange): Business['manners'] {
  if (preferences === undefined) return business.manners;
  const read = mannersFromJson(preferences, business.manners);
  if (!read.manners) throw new WrongFields(read.problems);
  return read.manners;
}

function rulesIn({ rules }: Business, { booking_rules: change = {} }: SettingsChange): Business['rules'] {
  return {
    defaultDurationMinutes: change.default_duration_minutes ?? rules.defaultDurationMinutes,
    slotStepMinutes: change.slot_step_minutes ?? rules.slotStepMinutes,
    minNoticeMinutes: change.min_notice_minutes ?? rules.minNoticeMinutes,
    horizonDays: change.horizon_days ?? rules.horizonDays,
    maxPerDay: change.max_per_day === undefined ? rules.maxPerDay : (change.max_per_day ?? undefined),
  };
}

function notificationsIn({ notifications }: Business, { notifications: change = {} }: SettingsChange): Business['notifications'] {
  return {
    muted: change.muted === undefined ? notifications.muted : [...new Set(change.muted)],
    quietHours: change.quiet_hours === undefined ? notifications.quietHours : (change.quiet_hours ?? undefined),
  };
}

type ServiceChange = NonNullable<SettingsChange['services']>[number];

/** A service sent without its id is the one of that name: bookings made for it stay bookings for it. */
function serviceFrom(change: ServiceChange, known: readonly Service[], newId: () => string): Service {
  const name = printable(change.name).trim();
  const before = known.find(({ id, name: was }) => (change.id === undefined ? was === name : id === change.id));
  return {
    id: change.id ?? before?.id ?? newId(),
    name,
    durationMinutes: change.duration_minutes,
    price: priceOf(change, before?.price),
    bufferBeforeMinutes: change.buffer_before_minutes ?? before?.bufferBeforeMinutes ?? 0,
    bufferAfterMinutes: change.buffer_after_minutes ?? before?.bufferAfterMinutes ?? 0,
    isActive: change.active ?? before?.isActive ?? true,
  };
}

function priceOf({ price, price_kind: kind }: ServiceChange, before: Price | undefined): Price | undefined {
  if (kind === 'on_request') return { kind };
  if (price === undefined && kind === undefined) return before;
  if (price === undefined || price === null || price === '') return undefined;
  return { kind: kind ?? 'fixed', amount: printable(String(price)).trim() };
}
