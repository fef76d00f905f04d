/** A business: who it is, when it is open, what it offers, how it books and how it speaks. */
import type { Phone } from './phone.ts';
import type { Clock, Day, Weekday, Zone } from './time.ts';

/** What is charged: a fixed price, a price "from", or one to ask for. Text as the owner typed it, `$45`. */
export type Price = { readonly kind: 'fixed' | 'from'; readonly amount: string } | { readonly kind: 'on_request' };

/** Something a customer can book. */
export type Service = {
  readonly id: string;
  readonly name: string;
  readonly durationMinutes: number;
  readonly price: Price | undefined;
  /** Kept free before and after each visit; nobody else is booked into it. */
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly isActive: boolean;
};

/** A stretch of one day on the wall clock, half-open. */
export type OpenSpan = { readonly start: Clock; readonly end: Clock };
export type Break = OpenSpan & { /** Every day when absent. */ readonly day: Weekday | undefined };

/** When the business is open. No weekly spans at all means any time: nobody has said otherwise yet. */
export type Hours = {
  readonly weekly: Readonly<Record<Weekday, readonly OpenSpan[]>>;
  readonly breaks: readonly Break[];
  /** Instead of the week's hours on that day; no spans means a day off. */
  readonly overrides: Readonly<Record<Day, readonly OpenSpan[]>>;
};

/** How it books. */
export type BookingRules = {
  /** Length of a visit without a service. */
  readonly defaultDurationMinutes: number;
  /** Offered times start on this grid, counted from opening. A free time that a customer names need not. */
  readonly slotStepMinutes: number;
  readonly minNoticeMinutes: number;
  readonly horizonDays: number;
  readonly maxPerDay: number | undefined;
};

/** How the agent speaks and what it may do (the owner's AI preferences). */
export type Manners = {
  readonly agentName: string | undefined;
  /** Says that it is automated when a customer asks who or what it is. It never says that it is a person. */
  readonly disclosesAi: boolean;
  /** "This is Riverside Barber", not "the assistant of Riverside Barber". */
  readonly speaksAsBusiness: boolean;
  readonly tone: 'professional' | 'friendly' | 'casual';
  readonly mayBook: boolean;
  readonly mayCancel: boolean;
  readonly mayReschedule: boolean;
  readonly mayAnswerQuestions: boolean;
  /** A customer who has been here before is greeted by her name. */
  readonly greetsByName: boolean;
  /** What was learned of a customer in earlier texts, such as her language, holds for the next ones. */
  readonly remembersPreferences: boolean;
  /** Speaks of appointments only: no small talk, and no question that the settings do not answer is taken. */
  readonly bookingOnly: boolean;
  readonly sharesPricing: boolean;
  /** What is said of prices beside those of the services. */
  readonly pricingInfo: string;
  readonly customInstructions: string;
};

/** What one customer, and all of them together, may text in an hour before the guard steps in. */
export type Limits = { readonly customerTextsPerHourMax: number; readonly businessTextsPerHourMax: number };

/** What texts cost, in millionths of the currency's unit, for one segment. Inbound and outbound as the carrier's list says. */
export type Prices = {
  /** ISO 4217, `USD`. */
  readonly currency: string;
  readonly inboundSegmentMicros: number;
  readonly outboundSegmentMicros: number;
  /** On top of an outbound segment. */
  readonly carrierFeeMicros: number;
};

/** What a month's texts may cost, and what happens when they cost more. */
export type Budget = {
  /** Undefined: no limit. */
  readonly limitMicros: number | undefined;
  /** The owner is warned at this share of the limit. */
  readonly alertPercent: number;
  /** `pause`: customers are handed to the owner; `alert_only`: she is told. */
  readonly mode: 'pause' | 'alert_only';
};

/** What the owner can be told of by text. */
export type NoticeKind =
  | 'booked'
  | 'moved'
  | 'cancelled'
  | 'handed_over'
  | 'customer_wrote'
  | 'auto_block'
  | 'pause'
  | 'budget'
  | 'model_down'
  | 'carrier_error';

export type Notifications = {
  /** Kinds she does not want. */
  readonly muted: readonly NoticeKind[];
  /** Between these clocks nothing but hand-overs reaches her; the rest comes as one digest at the end. May span midnight. */
  readonly quietHours: { readonly from: Clock; readonly until: Clock } | undefined;
};

export type Business = {
  readonly id: string;
  readonly name: string;
  readonly ownerName: string;
  readonly ownerPhone: Phone | undefined;
  readonly zone: Zone;
  /** ISO 3166, `US`: how national numbers and `3/4` are read. */
  readonly country: string;
  /** BCP 47, `en`. */
  readonly language: string;
  readonly address: string;
  readonly services: readonly Service[];
  readonly hours: Hours;
  /** The hours in the owner's own words, where she used some. */
  readonly hoursText: string | undefined;
  readonly rules: BookingRules;
  readonly manners: Manners;
  readonly limits: Limits;
  readonly prices: Prices;
  readonly budget: Budget;
  readonly notifications: Notifications;
};

/** No weekly hours, breaks or overrides: any time of any day. */
export const ANY_TIME: Hours = {
  weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  breaks: [],
  overrides: {},
};

/** A business nobody has set up yet: it books an hour at any time of any day. */
export const DEFAULT_BUSINESS: Omit<Business, 'id'> = {
  name: '',
  ownerName: '',
  ownerPhone: undefined,
  zone: 'UTC',
  country: 'US',
  language: 'en',
  address: '',
  services: [],
  hours: ANY_TIME,
  hoursText: undefined,
  rules: { defaultDurationMinutes: 60, slotStepMinutes: 15, minNoticeMinutes: 0, horizonDays: 365, maxPerDay: undefined },
  manners: {
    agentName: undefined,
    disclosesAi: true,
    speaksAsBusiness: true,
    tone: 'friendly',
    mayBook: true,
    mayCancel: true,
    mayReschedule: true,
    mayAnswerQuestions: true,
    greetsByName: true,
    remembersPreferences: true,
    bookingOnly: false,
    sharesPricing: true,
    pricingInfo: '',
    customInstructions: '',
  },
  limits: { customerTextsPerHourMax: 15, businessTextsPerHourMax: 100 },
  // Twilio's US list price of October 2026, and the dearest of the large carriers' fees.
  prices: { currency: 'USD', inboundSegmentMicros: 8_300, outboundSegmentMicros: 8_300, carrierFeeMicros: 4_500 },
  budget: { limitMicros: undefined, alertPercent: 80, mode: 'alert_only' },
  notifications: { muted: [], quietHours: undefined },
};

/** A service by its id, active or not. */
function findService(services: readonly Service[], serviceId: string | undefined): Service | undefined {
  return services.find((service) => service.id === serviceId);
}

/** What customers can book, in the owner's order. */
export function activeServices(business: Pick<Business, 'services'>): readonly Service[] {
  return business.services.filter((service) => service.isActive);
}

/** How long a visit is and what it keeps free around itself; without a service, the default length and no buffers. */
export type VisitLength = { readonly durationMinutes: number; readonly bufferBeforeMinutes: number; readonly bufferAfterMinutes: number };

/** The length of a visit for a service, or without one; a length the customer asked for herself wins over both. */
export function lengthOf(business: Pick<Business, 'services' | 'rules'>, serviceId?: string, askedMinutes?: number): VisitLength {
  const service = findService(business.services, serviceId);
  return {
    durationMinutes: askedMinutes ?? service?.durationMinutes ?? business.rules.defaultDurationMinutes,
    bufferBeforeMinutes: service?.bufferBeforeMinutes ?? 0,
    bufferAfterMinutes: service?.bufferAfterMinutes ?? 0,
  };
}
