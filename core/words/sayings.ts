/** What the agent can say, as facts; a language's words file turns each into a sentence. */
import type { Refusal } from '../agenda.ts';
import type { Booking } from '../booking.ts';
import type { Business } from '../business.ts';
import type { HandOverReason } from '../effects.ts';
import type { Phone } from '../phone.ts';
import type { Unsure } from '../reading.ts';
import type { Customer } from '../situation.ts';
import type { Day, Instant } from '../time.ts';

/** To a customer. A saying about a booking carries its id only: the words are made from the row. */
export type Saying =
  /** `startsAt` is a time already kept for her meanwhile. */
  | { readonly say: 'ask_name'; readonly startsAt: Instant | undefined }
  | { readonly say: 'ask_service'; readonly serviceIds: readonly string[] }
  | { readonly say: 'ask_day' }
  | { readonly say: 'ask_clock'; readonly day: Day }
  /** Two readings of the same words. */
  | { readonly say: 'ask_which_day'; readonly days: readonly Day[] }
  /** A held time spelled out, and how to accept it; also of a move, where the row names the booking it would move. */
  | { readonly say: 'offer'; readonly bookingId: string }
  | { readonly say: 'booked'; readonly bookingId: string }
  | { readonly say: 'moved'; readonly bookingId: string }
  | { readonly say: 'cancelled'; readonly bookingId: string }
  | { readonly say: 'refused'; readonly reason: Refusal; readonly startsAt: Instant }
  /** All of a day. */
  | { readonly say: 'refused_day'; readonly reason: DayRefusal; readonly day: Day }
  /** Numbered times after a refusal. */
  | { readonly say: 'alternatives'; readonly starts: readonly Instant[] }
  /** Numbered times that fit what she asked for. */
  | { readonly say: 'openings'; readonly starts: readonly Instant[] }
  /** Asks again which of the numbered times she means. */
  | { readonly say: 'which_option'; readonly starts: readonly Instant[] }
  /** Nothing is free in what she asked for; what follows names other times, or asks for another day. */
  | { readonly say: 'nothing_free' }
  /** No other times than those already named. */
  | { readonly say: 'nothing_else' }
  /** A no to an offer. */
  | { readonly say: 'ask_what_suits' }
  /** She gives up the search; nothing was booked. */
  | { readonly say: 'dropped' }
  /** The numbered list of her bookings. */
  | { readonly say: 'which_booking'; readonly to: 'move' | 'cancel'; readonly bookingIds: readonly string[] }
  | { readonly say: 'ask_new_time'; readonly bookingId: string }
  /** Names the booking and asks once. */
  | { readonly say: 'ask_cancel'; readonly bookingId: string; readonly mayMove: boolean }
  /** Nothing changed: the booking stands. */
  | { readonly say: 'still_booked'; readonly bookingId: string }
  /** The new time is the one it has. */
  | { readonly say: 'same_time'; readonly bookingId: string }
  /** `book`: what follows leads to a new booking. */
  | { readonly say: 'none_upcoming'; readonly instead: 'book' | 'nothing' }
  /** A yes with nothing on offer. */
  | { readonly say: 'nothing_offered' }
  | { readonly say: 'your_bookings'; readonly bookingIds: readonly string[] }
  | { readonly say: 'hello' }
  /** `isLast`: nothing is left to settle, so it may be the goodbye. */
  | { readonly say: 'welcome'; readonly isLast: boolean }
  | { readonly say: 'hours' }
  | { readonly say: 'services'; readonly withPrices: boolean }
  | { readonly say: 'price'; readonly serviceId: string }
  /** How long it takes, and what it costs. */
  | { readonly say: 'service'; readonly serviceId: string; readonly withPrice: boolean }
  | { readonly say: 'address' }
  | { readonly say: 'identity' }
  /** The owner has the thread from here. */
  | { readonly say: 'passed_on'; readonly reason: HandOverReason }
  /** The question went to the owner; we go on. */
  | { readonly say: 'question_passed_on' }
  /** What the owner wants said of prices, where no service has one. */
  | { readonly say: 'pricing_info' }
  /** The owner wants nothing but appointments spoken of here. */
  | { readonly say: 'booking_only' }
  /** What she wants the owner to know is kept; `party` where it is how many come: still one appointment. */
  | { readonly say: 'noted'; readonly party: number | undefined }
  | { readonly say: 'not_understood' }
  /** All but this part of her text is understood; what follows asks about it. */
  | { readonly say: 'not_caught'; readonly part: Unsure }
  /** What she can ask for here. */
  | { readonly say: 'how_to' }
  /** What the owner did by hand, told to the customer because she asked for it. */
  | { readonly say: 'booked_by_owner'; readonly bookingId: string }
  | { readonly say: 'moved_by_owner'; readonly bookingId: string; readonly wasStartsAt: Instant }
  /** Another service or length at the same time. */
  | { readonly say: 'changed_by_owner'; readonly bookingId: string }
  | { readonly say: 'cancelled_by_owner'; readonly bookingId: string }
  /** A model's own words, already screened. */
  | { readonly say: 'small_talk'; readonly text: string };

/** Why nothing can be had on a day, whatever the clock. */
export type DayRefusal = Extract<Refusal, 'past' | 'too_far' | 'day_off' | 'closed' | 'day_full'>;

/** To the owner, by text. */
export type Notice =
  | { readonly tell: 'booked'; readonly bookingId: string }
  | { readonly tell: 'moved'; readonly bookingId: string; readonly wasStartsAt: Instant }
  | { readonly tell: 'cancelled'; readonly bookingId: string }
  | { readonly tell: 'handed_over'; readonly reason: HandOverReason; readonly said: string }
  /** The settings do not answer it; the conversation goes on. */
  | { readonly tell: 'question'; readonly said: string }
  /** A bare CANCEL: the carrier took it as an opt-out, so we cannot reply; she may have meant this booking, her next. */
  | { readonly tell: 'opt_out_cancel'; readonly bookingId: string | undefined }
  /** She wrote while the agent is silent in her thread: nobody else will answer. */
  | { readonly tell: 'wrote'; readonly why: SilentBecause; readonly said: string }
  /** The guard blocked this number. */
  | { readonly tell: 'auto_blocked'; readonly textsPerHourMax: number }
  /** The guard paused the agent. */
  | { readonly tell: 'hour_full'; readonly textsPerHourMax: number }
  /** This share of the month's budget is used up; `isStopped`: customers are handed to her from here. */
  | {
      readonly tell: 'budget';
      readonly percent: number;
      readonly costMicros: number;
      readonly limitMicros: number;
      readonly isStopped: boolean;
    }
  /** The language model fails, or answers again; the built-in engine reads meanwhile. */
  | { readonly tell: 'model_down' }
  | { readonly tell: 'model_back' }
  /** The carrier refuses what only she can put right. */
  | { readonly tell: 'carrier_error'; readonly code: number; readonly why: string };

/** Several notices as one text; `isDigest`: of her quiet hours. */
export type Gathered = { readonly bodies: readonly string[]; readonly moreCount: number; readonly isDigest: boolean };

/** Why the agent keeps out of a thread. */
export type SilentBecause = 'paused' | 'taken_over' | 'opted_out' | 'budget_spent';

/** To the owner, in answer to a command of hers. */
export type OwnerAnswer =
  | { readonly answer: 'help' }
  | { readonly answer: 'paused' }
  | { readonly answer: 'resumed' }
  | { readonly answer: 'unknown_command' }
  | {
      readonly answer: 'status';
      readonly isPaused: boolean;
      readonly textsThisHour: number;
      readonly blockedCount: number;
      readonly upcomingCount: number;
    }
  | { readonly answer: 'blocked' | 'unblocked' | 'was_not_blocked'; readonly phone: Phone }
  /** Neither a number nor a customer's name. */
  | { readonly answer: 'no_such_customer'; readonly said: string }
  /** Several customers wrote: a plain reply could be for any. */
  | { readonly answer: 'for_whom'; readonly customers: readonly Pick<Customer, 'phone' | 'name'>[] }
  /** Several customers by that name. */
  | { readonly answer: 'which_customer'; readonly phones: readonly Phone[] }
  /** `moreCount` bookings did not fit. */
  | {
      readonly answer: 'agenda';
      readonly days: 'today' | 'tomorrow' | 'week';
      readonly bookingIds: readonly string[];
      readonly moreCount: number;
    }
  /** Names the booking and asks once. */
  | { readonly answer: 'ask_cancel'; readonly bookingId: string }
  | { readonly answer: 'which_to_cancel'; readonly bookingIds: readonly string[] }
  | { readonly answer: 'none_to_cancel'; readonly said: string }
  /** `isTold`: the customer gets a text of it. */
  | { readonly answer: 'cancelled'; readonly bookingId: string; readonly isTold: boolean }
  /** Nothing is changed: the booking is this, cancelled already or still standing. */
  | { readonly answer: 'as_it_stands'; readonly bookingId: string }
  | { readonly answer: 'sign_in'; readonly link: string }
  | { readonly answer: 'passed_to_customer'; readonly phone: Phone; readonly name: string | undefined }
  /** No text of hers reaches that customer. */
  | { readonly answer: 'cannot_reach'; readonly phone: Phone; readonly because: 'blocked' | 'opted_out' };

/** What a sentence may draw on beside the saying itself. */
export type Scene = {
  readonly business: Business;
  readonly customer: Customer;
  readonly now: Instant;
  /** The row as it stands after the effects before the sentence. Throws when this turn has not seen it. */
  booking(id: string): Booking;
  /** Absolute address of the calendar file. */
  calendarUrl(id: string): string;
};
