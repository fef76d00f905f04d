/**
 * What the owner does to bookings by hand, each in one unit: the rows are read, `core/owner.ts` rules, the change is made
 * with its history, open apps hear of it, and the customer gets a text when the owner wants that.
 */
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import { IDLE } from '#core/conversation.ts';
import { unreachable } from '#core/effects.ts';
import {
  type Claim,
  isWithin,
  noticeable,
  type OwnerView,
  type Refused,
  rule,
  type Unfit,
  type Visit,
  type VisitChange,
  type VisitWish,
  visitAfter,
  visitFor,
  whyNotChange,
  whyNotMissed,
} from '#core/owner.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import type { Saying } from '#core/words/sayings.ts';
import {
  addBooking,
  type BookingEdit,
  cancelBooking,
  editBooking,
  findBooking,
  lockAgenda,
  releaseHold,
  releaseLapsedHolds,
  setNoShow,
} from '../storage/bookings.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { saveConversation } from '../storage/conversations.ts';
import { findCustomer, saveCustomer } from '../storage/customers.ts';
import type { OutboxText } from '../storage/outbox.ts';
import { loadOwnerView } from '../storage/owner-view.ts';
import { OverlapRefused, type Unit } from '../storage/storage.ts';
import { secretId } from './id.ts';
import { type CustomerText, queueText, wordText } from './owner-text.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

/** `isTelling`: the customer gets a text of it. `isInsisting`: her own rules do not count. */
export type OwnerAct =
  | {
      readonly act: 'book';
      readonly customer: { readonly phone: Phone; readonly name: string };
      readonly wish: VisitWish;
      readonly notes: string;
      readonly isInsisting: boolean;
      readonly isTelling: boolean;
    }
  | {
      readonly act: 'change';
      readonly bookingId: string;
      readonly change: VisitChange & { readonly customerName?: string | undefined; readonly notes?: string | undefined };
      readonly isInsisting: boolean;
      readonly isTelling: boolean;
    }
  | { readonly act: 'cancel'; readonly bookingId: string; readonly isTelling: boolean }
  | { readonly act: 'no_show'; readonly bookingId: string; readonly isNoShow: boolean };

export type OwnerOutcome =
  | {
      readonly outcome: 'done';
      readonly booking: Booking;
      /** What the customer is told, or would be. */
      readonly text: CustomerText;
      /** To be handed to `flow.send` after the commit. */
      readonly queued: readonly OutboxText[];
    }
  /** `inTheWay`: the booking or offer that has the time. */
  | {
      readonly outcome: 'refused';
      readonly refused: Refused;
      readonly visit: Visit;
      readonly business: Business;
      readonly inTheWay: Booking | undefined;
    }
  | { readonly outcome: 'unfit'; readonly why: Unfit }
  /** There is no booking by that id. */
  | { readonly outcome: 'unknown' };

/** A database that refused is asked again: what is in the way by now is then in the agenda. */
const TRIES_MAX = 3;

/** Does it, or says why not. As a preview nothing is kept, sent or announced, and the text is worded even if nobody asked for it. */
export async function actByHand(station: Station, businessId: string, act: OwnerAct, isPreview = false): Promise<OwnerOutcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await station.storage.transact(businessId, async (unit) => {
        const outcome = await actInUnit(station, unit, act, station.now());
        if (isPreview) throw new Previewed(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof Previewed) return error.outcome;
      if (!(error instanceof OverlapRefused) || tries >= TRIES_MAX) throw error;
    }
  }
}

/** Ends a unit that is to leave nothing behind but its outcome. */
class Previewed extends Error {
  readonly outcome: OwnerOutcome;
  constructor(outcome: OwnerOutcome) {
    super('a preview: nothing is kept');
    this.outcome = outcome;
  }
}

/** The same in a unit that is open already. */
export async function actInUnit(station: Station, unit: Unit, act: OwnerAct, now: Instant): Promise<OwnerOutcome> {
  await Promise.all([lockAgenda(unit), releaseLapsedHolds(unit, now)]);
  const { business } = await loadBusiness(unit);
  const desk = { station, unit, business, now };
  if (act.act === 'book') return book(desk, act);
  const booking = await findBooking(unit, act.bookingId);
  if (!booking) return { outcome: 'unknown' };
  switch (act.act) {
    case 'change':
      return change(desk, booking, act);
    case 'cancel':
      return cancel(desk, booking, act);
    case 'no_show':
      return noteMissed(desk, booking, act.isNoShow);
    default:
      return unreachable(act);
  }
}

type Desk = { readonly station: Station; readonly unit: Unit; readonly business: Business; readonly now: Instant };
type ActOf<A extends OwnerAct['act']> = Extract<OwnerAct, { act: A }>;

async function book(desk: Desk, { customer, wish, notes, isInsisting, isTelling }: ActOf<'book'>): Promise<OwnerOutcome> {
  const { unit, now } = desk;
  const visit = visitFor(desk.business, wish);
  const refusal = await makeRoom(desk, { visit, customerPhone: customer.phone, replacesBookingId: undefined, isInsisting });
  if (refusal) return refusal;
  // Whom the agent knows by a name keeps it: this one may be her son's.
  if ((await findCustomer(unit, customer.phone))?.name === undefined) await saveCustomer(unit, { ...customer, at: now });
  const who = { id: secretId(), customerPhone: customer.phone, customerName: customer.name, notes };
  const booking = await addBooking(unit, { ...visit, ...who }, now, 'owner');
  announce(desk, 'booked', booking);
  return done(desk, booking, { say: 'booked_by_owner', bookingId: booking.id }, isTelling);
}

async function change(desk: Desk, before: Booking, act: ActOf<'change'>): Promise<OwnerOutcome> {
  const why = whyNotChange(before);
  if (why) return { outcome: 'unfit', why };
  const visit = visitAfter(desk.business, before, act.change);
  const { customerPhone, id: bookingId } = before;
  const claim = { visit, customerPhone, replacesBookingId: bookingId, isInsisting: act.isInsisting };
  const refusal = isWithin(before, visit) ? undefined : await makeRoom(desk, claim);
  if (refusal) return refusal;
  const edit = { ...visit, customerName: act.change.customerName ?? before.customerName, notes: act.change.notes ?? before.notes };
  if (isSame(before, edit)) return done(desk, before, undefined, act.isTelling);
  const after = await editBooking(desk.unit, bookingId, edit, desk.now, 'owner');
  const what = noticeable(before, after);
  announce(desk, what === 'moved' ? 'moved' : 'edited', after);
  return done(desk, after, sayingOf(what, before), act.isTelling);
}

function sayingOf(what: 'moved' | 'changed' | undefined, before: Booking): Saying | undefined {
  const { id: bookingId, startsAt: wasStartsAt } = before;
  if (what === 'moved') return { say: 'moved_by_owner', bookingId, wasStartsAt };
  return what && { say: 'changed_by_owner', bookingId };
}

function isSame(booking: Booking, edit: BookingEdit): boolean {
  const { price: _, ...plain } = edit;
  const before: Readonly<Record<string, unknown>> = booking;
  return Object.entries(plain).every(([key, value]) => before[key] === value);
}

/** An offer that is cancelled leaves no booking; its customer's next text starts afresh. */
async function cancel(desk: Desk, booking: Booking, { isTelling }: ActOf<'cancel'>): Promise<OwnerOutcome> {
  const { unit, business, now } = desk;
  if (booking.status === 'cancelled') return { outcome: 'unfit', why: 'already_cancelled' };
  if (booking.status === 'pending') {
    await release(desk, [booking], booking.customerPhone);
    return done(desk, { ...booking, status: 'cancelled', heldUntil: undefined, updatedAt: now }, undefined, isTelling);
  }
  const { offers } = await loadOwnerView(unit, business, booking, now);
  const toMove = offers.filter(({ movesBookingId }) => movesBookingId === booking.id);
  await release(desk, toMove, booking.customerPhone);
  const cancelled = await cancelBooking(unit, booking.id, now, 'owner');
  announce(desk, 'cancelled', cancelled);
  return done(desk, cancelled, { say: 'cancelled_by_owner', bookingId: booking.id }, isTelling);
}

async function noteMissed(desk: Desk, booking: Booking, isNoShow: boolean): Promise<OwnerOutcome> {
  const why = isNoShow ? whyNotMissed(booking, desk.now) : whyNotChange(booking);
  if (why) return { outcome: 'unfit', why };
  if ((booking.noShowAt !== undefined) === isNoShow) return done(desk, booking, undefined, false);
  const noted = await setNoShow(desk.unit, booking.id, isNoShow, desk.now, 'owner');
  announce(desk, isNoShow ? 'no_show' : 'no_show_undone', noted);
  return done(desk, noted, undefined, false);
}

/** Lets the offers go that give way to the visit. Gives the refusal when she may not have it. */
async function makeRoom(desk: Desk, claim: Claim): Promise<Extract<OwnerOutcome, { outcome: 'refused' }> | undefined> {
  const { unit, business, now } = desk;
  const view = await loadOwnerView(unit, business, claim.visit, now);
  const ruling = rule(view, claim, now);
  if ('refused' in ruling) return refusalOf(desk, claim.visit, ruling.refused);
  await release(desk, offersIn(view, ruling.releases), claim.customerPhone);
  return undefined;
}

async function refusalOf({ unit, business }: Desk, visit: Visit, refused: Refused): Promise<Extract<OwnerOutcome, { outcome: 'refused' }>> {
  const inTheWay = refused.inTheWay === undefined ? undefined : await findBooking(unit, refused.inTheWay);
  return { outcome: 'refused', refused, visit, business, inTheWay };
}

function offersIn(view: OwnerView, ids: readonly string[]): readonly Booking[] {
  return view.offers.filter(({ id }) => ids.includes(id));
}

async function release(desk: Desk, offers: readonly Booking[], customerPhone: Phone): Promise<void> {
  const { unit, now } = desk;
  for (const offer of offers) {
    await releaseHold(unit, offer.id, now, 'owner');
    announce(desk, 'released', offer);
    // A yes of hers would be to what the owner has just settled; anybody else's is judged anew.
    if (offer.customerPhone === customerPhone) await saveConversation(unit, customerPhone, IDLE, now, now);
  }
}

function announce({ station, unit, now }: Desk, kind: string, booking: Booking): void {
  const event = { phone: booking.customerPhone, kind, payload: { booking_id: booking.id }, at: now };
  announceLater(unit, station.announcer, event);
}

async function done(desk: Desk, booking: Booking, saying: Saying | undefined, isTelling: boolean): Promise<OwnerOutcome> {
  const { station, unit, business, now } = desk;
  const text = await wordText(station, unit, { business, booking, saying }, now);
  return { outcome: 'done', booking, text, queued: isTelling ? await queueText(station, unit, booking, text, now) : [] };
}
