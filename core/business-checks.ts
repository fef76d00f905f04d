/** What is wrong with a business as the owner set it up, in words she can act on. */

import type { BookingRules, Business, Hours, Limits, Manners, Notifications, OpenSpan, Service } from './business.ts';
import { isOpenAnyTime } from './open-hours.ts';
import { isCountry, isPhone } from './phone.ts';
import { isClock, isDay, isZone, minutesOf, WEEKDAYS } from './time.ts';

/** One thing that is wrong: where, by the field's name in the HTTP contract (`services.0.duration_minutes`), and what to do. */
export type Problem = { readonly path: string; readonly message: string };

/** Lengths of texts, in characters. */
const NAME_CHARS_MAX = 100;
const ADDRESS_CHARS_MAX = 300;
const PRICE_CHARS_MAX = 40;
const INSTRUCTIONS_CHARS_MAX = 4_000;
/** What is said of prices goes into one text. */
const PRICING_CHARS_MAX = 300;
const HOURS_CHARS_MAX = 500;
/** Lengths of time. A visit of more than a day is no visit. */
const VISIT_MINUTES = { min: 5, max: 1_440 } as const;
const BUFFER_MINUTES = { min: 0, max: 480 } as const;
const STEP_MINUTES = { min: 5, max: 480 } as const;
const NOTICE_MINUTES = { min: 0, max: 90 * 1_440 } as const;
const HORIZON_DAYS = { min: 1, max: 730 } as const;
/** More than any number sends by hand, and than Twilio passes on from one. */
const TEXTS_PER_HOUR = { min: 1, max: 10_000 } as const;
const VISITS_PER_DAY = { min: 1, max: 500 } as const;
/** Lengths of lists. */
const SERVICES_MAX = 100;
const SPANS_PER_DAY_MAX = 12;
const BREAKS_MAX = 50;
const OVERRIDES_MAX = 1_000;

/** Everything that is wrong with the business; empty when it may be saved. */
export function checkBusiness(business: Omit<Business, 'id'>): readonly Problem[] {
  return [
    ...checkText('business_name', business.name, NAME_CHARS_MAX),
    ...checkText('owner_name', business.ownerName, NAME_CHARS_MAX),
    ...checkText('address', business.address, ADDRESS_CHARS_MAX),
    ...checkPlace(business),
    ...checkServices(business.services),
    ...checkHours(business.hours),
    ...checkRules(business.rules),
    ...checkManners(business.manners),
    ...checkText('availability', business.hoursText ?? '', HOURS_CHARS_MAX),
    ...checkLimits(business.limits),
    ...checkNotifications(business.notifications),
  ];
}

/** Everything that is wrong with the services. */
function checkServices(services: readonly Service[]): readonly Problem[] {
  return [
    ...problemIf(services.length > SERVICES_MAX, 'services', `at most ${SERVICES_MAX} services`),
    ...services.flatMap((service, i) => checkService(service, `services.${i}`)),
    ...repeated(services.map((service) => service.id)).map((i) => problem(`services.${i}.id`, `the id ${services[i]?.id} is used twice`)),
    ...repeated(services.map((service) => (service.isActive ? service.name.trim().toLowerCase() : undefined))).map((i) =>
      problem(`services.${i}.name`, `two active services are called ${services[i]?.name}: customers could not tell them apart`),
    ),
  ];
}

/** Everything that is wrong with the hours: weekly spans, breaks, special days. */
export function checkHours(hours: Hours): readonly Problem[] {
  const days = Object.entries(hours.overrides);
  return [
    ...WEEKDAYS.flatMap((weekday) => checkSpans(`availability.${weekday}`, hours.weekly[weekday])),
    ...checkNights(hours),
    ...problemIf(hours.breaks.length > BREAKS_MAX, 'availability.breaks', `at most ${BREAKS_MAX} breaks`),
    ...hours.breaks.flatMap((pause, i) => checkSpans(`availability.breaks.${i}`, [pause])),
    ...problemIf(days.length > OVERRIDES_MAX, 'availability.overrides', `at most ${OVERRIDES_MAX} special days`),
    ...days.flatMap(([day, spans]) => [
      ...problemIf(!isDay(day), `availability.overrides.${day}`, `${day} is no day: write it like 2026-12-24`),
      ...checkSpans(`availability.overrides.${day}`, spans),
    ]),
  ];
}

/** Everything that is wrong with how the business books. */
function checkRules(rules: BookingRules): readonly Problem[] {
  return [
    ...checkNumber('booking_rules.default_duration_minutes', rules.defaultDurationMinutes, VISIT_MINUTES),
    ...checkNumber('booking_rules.slot_step_minutes', rules.slotStepMinutes, STEP_MINUTES),
    ...checkNumber('booking_rules.min_notice_minutes', rules.minNoticeMinutes, NOTICE_MINUTES),
    ...checkNumber('booking_rules.horizon_days', rules.horizonDays, HORIZON_DAYS),
    ...(rules.maxPerDay === undefined ? [] : checkNumber('booking_rules.max_per_day', rules.maxPerDay, VISITS_PER_DAY)),
  ];
}

function checkPlace(business: Omit<Business, 'id'>): readonly Problem[] {
  const { zone, country, language, ownerPhone } = business;
  return [
    ...problemIf(!isZone(zone), 'timezone', `${zone} is no time zone: write it like America/New_York`),
    ...problemIf(!isCountry(country), 'country', `${country} is no country: write two letters like US or DE`),
    ...problemIf(!isLanguage(language), 'language', `${language} is no language: write it like en or pt-BR`),
    ...problemIf(ownerPhone !== undefined && !isPhone(ownerPhone), 'owner_phone', `${ownerPhone} is no phone number`),
  ];
}

function checkService(service: Service, path: string): readonly Problem[] {
  const { price } = service;
  return [
    ...problemIf(service.id === '', `${path}.id`, 'a service needs an id'),
    ...problemIf(service.name.trim() === '', `${path}.name`, 'a service needs a name'),
    ...checkText(`${path}.name`, service.name, NAME_CHARS_MAX),
    ...checkNumber(`${path}.duration_minutes`, service.durationMinutes, VISIT_MINUTES),
    ...checkNumber(`${path}.buffer_before_minutes`, service.bufferBeforeMinutes, BUFFER_MINUTES),
    ...checkNumber(`${path}.buffer_after_minutes`, service.bufferAfterMinutes, BUFFER_MINUTES),
    ...(price && price.kind !== 'on_request' ? checkPrice(`${path}.price`, price.amount) : []),
  ];
}

function checkPrice(path: string, amount: string): readonly Problem[] {
  return [...problemIf(amount.trim() === '', path, 'the price is empty: write it like $45'), ...checkText(path, amount, PRICE_CHARS_MAX)];
}

function checkManners(manners: Manners): readonly Problem[] {
  return [
    ...checkText('ai_preferences.agent_name', manners.agentName ?? '', NAME_CHARS_MAX),
    ...checkText('ai_preferences.pricing_info', manners.pricingInfo, PRICING_CHARS_MAX),
    ...checkText('ai_preferences.custom_instructions', manners.customInstructions, INSTRUCTIONS_CHARS_MAX),
  ];
}

function checkLimits(limits: Limits): readonly Problem[] {
  return [
    ...checkNumber('limits.customer_messages_per_hour', limits.customerTextsPerHourMax, TEXTS_PER_HOUR),
    ...checkNumber('limits.business_messages_per_hour', limits.businessTextsPerHourMax, TEXTS_PER_HOUR),
  ];
}

function checkNotifications({ quietHours }: Notifications): readonly Problem[] {
  return quietHours === undefined ? [] : checkSpan('notifications.quiet_hours', { start: quietHours.from, end: quietHours.until });
}

function checkSpans(path: string, spans: readonly OpenSpan[]): readonly Problem[] {
  const wrong = spans.flatMap((span) => checkSpan(path, span));
  if (wrong.length > 0) return wrong;
  return [
    ...problemIf(spans.length > SPANS_PER_DAY_MAX, path, `at most ${SPANS_PER_DAY_MAX} spans a day`),
    ...overlapping(spans.map(minutesOfSpan)).map(([a, b]) => problem(path, `${written(spans[a])} and ${written(spans[b])} overlap`)),
  ];
}

function checkSpan(path: string, span: OpenSpan): readonly Problem[] {
  if (!isClock(span.start) || span.start === '24:00') return [problem(path, `${span.start} is no time to start: write it like 09:00`)];
  if (!isClock(span.end)) return [problem(path, `${span.end} is no time to end: write it like 17:30`)];
  const message = `${written(span)} is empty: it ends when it starts. For the whole day write 00:00-24:00`;
  return problemIf(span.start === span.end, path, message);
}

/** A night that runs into the next day must leave that day's own hours alone. */
function checkNights(hours: Hours): readonly Problem[] {
  if (isOpenAnyTime(hours)) return [];
  return WEEKDAYS.flatMap((weekday, i) => {
    const next = WEEKDAYS[(i + 1) % 7] ?? 'mon';
    const nights = hours.weekly[weekday].map(minutesOfSpan).filter((span) => span.until > 1_440);
    const early = hours.weekly[next].map(minutesOfSpan);
    const clash = nights.some((night) => early.some((span) => span.from < night.until - 1_440));
    return problemIf(clash, `availability.${weekday}`, `the hours of ${weekday} run past midnight into those of ${next}`);
  });
}

type MinuteSpan = { readonly from: number; readonly until: number };

function minutesOfSpan(span: OpenSpan): MinuteSpan {
  const from = minutesOf(span.start);
  const until = minutesOf(span.end);
  return { from, until: until > from ? until : until + 1_440 };
}

function overlapping(spans: readonly MinuteSpan[]): readonly (readonly [number, number])[] {
  return spans.flatMap((a, i) => spans.flatMap((b, j) => (i < j && a.from < b.until && b.from < a.until ? [[i, j] as const] : [])));
}

function written(span: OpenSpan | undefined): string {
  return span ? `${span.start}-${span.end}` : '';
}

function checkNumber(path: string, value: number, limits: { readonly min: number; readonly max: number }): readonly Problem[] {
  const isFine = Number.isInteger(value) && limits.min <= value && value <= limits.max;
  return problemIf(!isFine, path, `${value} is not a whole number from ${limits.min} to ${limits.max}`);
}

function checkText(path: string, text: string, charsMax: number): readonly Problem[] {
  return problemIf(text.length > charsMax, path, `too long: at most ${charsMax} characters, it has ${text.length}`);
}

/** Written right, and one that people speak: `en`, `pt-BR`, not `xx`. */
export function isLanguage(language: string): boolean {
  try {
    languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return languageNames.of(language) !== undefined && !NOBODYS.test(language);
  } catch {
    return false;
  }
}

let languageNames: Intl.DisplayNames | undefined;
/** Codes for several languages, and for none. */
const NOBODYS = /^(mul|zxx)\b/i;

/** The places in the list whose value stood there before; `undefined` is no value. */
function repeated(values: readonly (string | undefined)[]): readonly number[] {
  return values.flatMap((value, i) => (value !== undefined && values.indexOf(value) < i ? [i] : []));
}

function problem(path: string, message: string): Problem {
  return { path, message };
}

function problemIf(isWrong: boolean, path: string, message: string): readonly Problem[] {
  return isWrong ? [problem(path, message)] : [];
}
