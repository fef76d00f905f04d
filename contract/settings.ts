/** What the app and the server agree on about settings: `/api/admin/settings` and the check of the Twilio account. */
import { z } from 'zod';

const TEXT_MAX = 4_000;
const LINE_MAX = 400;
const Line = z.string().max(LINE_MAX);

const WEEKDAY = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const PRICE_KIND = z.enum(['fixed', 'from', 'on_request']);
const NOTICE_KIND = z.enum([
  'booked',
  'moved',
  'cancelled',
  'handed_over',
  'customer_wrote',
  'auto_block',
  'pause',
  'budget',
  'model_down',
  'carrier_error',
]);

const Span = z.object({ start: z.string(), end: z.string() });

/** When the business is open. `slots` of an override lists its hours when there are several. */
const AvailabilityView = z.object({
  slots: z.array(Span.extend({ day: WEEKDAY })),
  breaks: z.array(Span.extend({ day: WEEKDAY.optional() })),
  overrides: z.record(
    z.string(),
    z.object({ available: z.boolean(), start: z.string().optional(), end: z.string().optional(), slots: z.array(Span).optional() }),
  ),
});

const ServiceView = z.object({
  id: z.string(),
  name: z.string(),
  duration_minutes: z.number(),
  price: z.string().nullable(),
  price_kind: PRICE_KIND,
  buffer_before_minutes: z.number(),
  buffer_after_minutes: z.number(),
  active: z.boolean(),
});

const BookingRulesView = z.object({
  default_duration_minutes: z.number(),
  slot_step_minutes: z.number(),
  min_notice_minutes: z.number(),
  horizon_days: z.number(),
  /** Null: no limit. */
  max_per_day: z.number().nullable(),
});

const AiPreferencesView = z.object({
  agent_name: z.string().nullable(),
  disclose_ai: z.boolean(),
  speak_as_business: z.boolean(),
  tone: z.enum(['professional', 'friendly', 'casual']),
  can_book: z.boolean(),
  can_cancel: z.boolean(),
  can_reschedule: z.boolean(),
  can_answer_questions: z.boolean(),
  greet_by_name: z.boolean(),
  remember_preferences: z.boolean(),
  booking_only: z.boolean(),
  share_pricing: z.boolean(),
  pricing_info: z.string(),
  custom_instructions: z.string(),
});

const LimitsView = z.object({ customer_messages_per_hour: z.number(), business_messages_per_hour: z.number() });
/** Kinds in `muted` are not sent. In quiet hours only hand-overs are; the rest comes as one digest at their end. */
const NotificationsView = z.object({
  muted: z.array(NOTICE_KIND),
  quiet_hours: z.strictObject({ from: z.string(), until: z.string() }).nullable(),
});

/** All settings. Secrets are never in it: they show as null or their last four characters. */
export const Settings = z.object({
  business_name: z.string(),
  owner_name: z.string(),
  owner_phone: z.string().nullable(),
  timezone: z.string(),
  country: z.string(),
  language: z.string(),
  address: z.string(),
  availability: AvailabilityView,
  /** The hours in the owner's own words; null when they were not given in words. */
  availability_text: z.string().nullable(),
  services: z.array(ServiceView),
  booking_rules: BookingRulesView,
  ai_preferences: AiPreferencesView,
  limits: LimitsView,
  notifications: NotificationsView,
  twilio_account_sid: z.string().nullable(),
  twilio_auth_token: z.string().nullable(),
  twilio_phone_number: z.string().nullable(),
  /** All three are there: texts leave the machine. */
  twilio_configured: z.boolean(),
});

const ServiceChange = z.strictObject({
  /** Without one it is a new service, or the one of the same name. */
  id: z.string().trim().min(1).max(64).optional(),
  name: Line,
  duration_minutes: z.number(),
  price: z.union([Line, z.number()]).nullish(),
  price_kind: PRICE_KIND.nullish(),
  buffer_before_minutes: z.number().optional(),
  buffer_after_minutes: z.number().optional(),
  active: z.boolean().optional(),
});

/** An object, or the same as JSON text. */
const JsonOr = z.union([z.looseObject({}), z.string().max(100_000), z.null()]);

/** Any part of the settings. What is not named stays as it is; a name that is none of theirs is refused. */
export const SettingsChange = z.strictObject({
  business_name: Line.optional(),
  owner_name: Line.optional(),
  owner_phone: Line.nullable().optional(),
  timezone: Line.optional(),
  country: Line.optional(),
  language: Line.optional(),
  address: z.string().max(TEXT_MAX).optional(),
  /** As `GET` gives it, the same as JSON text, or words such as `Mon-Fri 9-5`. */
  availability: z.union([JsonOr, z.array(z.unknown())]).optional(),
  /** Replaces the list. */
  services: z.array(ServiceChange).max(200).optional(),
  booking_rules: z.strictObject(BookingRulesView.partial().shape).optional(),
  /** Any part of it; null for all defaults. */
  ai_preferences: JsonOr.optional(),
  limits: z.strictObject(LimitsView.partial().shape).optional(),
  notifications: z.strictObject(NotificationsView.partial().shape).optional(),
  twilio_account_sid: Line.nullable().optional(),
  twilio_auth_token: Line.nullable().optional(),
  twilio_phone_number: Line.nullable().optional(),
  /** Of what `GET` gives, these are not hers to set: they may be sent back, and are passed over. */
  availability_text: z.unknown().optional(),
  twilio_configured: z.unknown().optional(),
});

/** Whether Twilio takes the account as it is saved, and if not, what to do. */
export const TwilioCheck = z.object({ ok: z.boolean(), code: z.int().nullable(), message: z.string() });

export type Settings = z.infer<typeof Settings>;
export type SettingsChange = z.infer<typeof SettingsChange>;
export type TwilioCheck = z.infer<typeof TwilioCheck>;
