/**
 * Plays a goal through the real app, several times with fresh customers, and judges the bookings table alone: what stands
 * is what she wanted and said yes to, under the right name and service, and nothing else was booked, moved or cancelled.
 */
import type { Booking } from '#core/booking.ts';
import type { Phone } from '#core/phone.ts';
import { segmentsOf } from '#core/sms.ts';
import { clockOf, dayOf, MINUTE_MS } from '#core/time.ts';
import { listBookings } from '#server/storage/booking-list.ts';
import { cancelBooking, releaseHold } from '#server/storage/bookings.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { buildTestApp, type TestApp } from '#test/build.ts';
import { type Account, customerOf } from './customer.ts';
import { type Goal, type Standing, suits } from './goal.ts';

/** More texts than this are a dialogue that leads nowhere. */
const TEXTS_MAX = 14;
const BOOKINGS_MAX = 100;
const STRANGER: Phone = '+15559990000';

/** One dialogue that was played. */
export type Played = {
  /** Why it is wrong; undefined when it is right. */
  readonly wrong: string | undefined;
  readonly transcript: readonly string[];
  /** Her live bookings at the end, as text. */
  readonly end: string;
  /** Texts of hers, and what ours cost. */
  readonly textCount: number;
  readonly segmentCount: number;
  readonly askedAgain: Account['askedAgain'];
};

/** Plays a goal so often, each time with a customer who was never there before. */
export async function play(goal: Goal, times: number): Promise<readonly Played[]> {
  const app = await buildTestApp({ business: goal.business, now: goal.now });
  try {
    for (const given of goal.given.filter(({ isHers }) => !isHers)) await put(app, given, STRANGER);
    const played: Played[] = [];
    for (let i = 0; i < times; i += 1) played.push(await playOnce(app, goal, `+1555777${1000 + i}`));
    return played;
  } finally {
    await app.close();
  }
}

async function playOnce(app: TestApp, goal: Goal, phone: Phone): Promise<Played> {
  for (const given of goal.given.filter(({ isHers }) => isHers)) await put(app, given, phone);
  const othersBefore = shown(await bookingsOf(app, (booking) => booking.customerPhone !== phone), goal);
  const customer = customerOf(goal);
  const transcript: string[] = [];
  let segmentCount = 0;
  let textCount = 0;
  for (let said: string | undefined = customer.opening(); said !== undefined && textCount < TEXTS_MAX; textCount += 1) {
    const heard = await app.text(phone, said);
    transcript.push(`> ${said}`, ...heard.replies.map((reply) => `  < ${reply}`), `    [${heard.rules.join(', ')}]`);
    for (const reply of heard.replies) segmentCount += segmentsOf(reply).segments;
    said = customer.answer(heard.replies.join(' '), app.now());
  }
  const live = await bookingsOf(app, (booking) => booking.customerPhone === phone);
  const others = shown(await bookingsOf(app, (booking) => booking.customerPhone !== phone), goal);
  const account = customer.account();
  const wrong = othersBefore === others ? whyWrong(goal, live, account) : "somebody else's booking changed";
  await clear(app, phone);
  return { wrong, transcript, end: shown(live, goal), textCount, segmentCount, askedAgain: account.askedAgain };
}

/** Each booking that must stand does, and no other; she has said yes to its time. */
function whyWrong(goal: Goal, live: readonly Booking[], { agreed, gaveUp }: Account): string | undefined {
  const before = goal.given.filter(({ isHers }) => isHers).map(({ startsAt }) => startsAt);
  const unagreed = live.find(({ startsAt }) => !agreed.includes(startsAt) && !before.includes(startsAt));
  if (unagreed) return `a booking that nobody agreed to: ${shown([unagreed], goal)}`;
  const left = [...live];
  const missing = goal.standing.filter((standing) => {
    const found = left.findIndex((booking) => isThat(booking, standing, goal));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  if (left.length > 0) return `a booking that is not wanted: ${shown(left, goal)}`;
  return missing.length > 0 ? `${missing.length} missing: ${gaveUp ?? 'was told it is done'}` : undefined;
}

function isThat(
  { customerName, serviceId, startsAt }: Booking,
  { name, serviceId: wanted, wanted: when }: Standing,
  { business }: Goal,
): boolean {
  return spelt(customerName) === spelt(name) && serviceId === wanted && suits(when, startsAt, business.zone);
}

/** Who types in small letters leaves out marks as well. */
function spelt(name: string): string {
  return name.toLowerCase().replace(/[^\p{L} ]/gu, '');
}

async function bookingsOf(app: TestApp, isMeant: (booking: Booking) => boolean): Promise<readonly Booking[]> {
  const all = await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => listBookings(reader, { status: 'confirmed', limit: BOOKINGS_MAX }));
  return all.filter(isMeant).toSorted((a, b) => a.startsAt - b.startsAt);
}

function shown(bookings: readonly Booking[], { business: { zone } }: Goal): string {
  const each = bookings.map(({ startsAt, customerName, serviceName = '' }) =>
    `${dayOf(startsAt, zone)} ${clockOf(startsAt, zone)} ${customerName} ${serviceName}`.trim(),
  );
  return each.join('; ') || 'nothing';
}

async function put(app: TestApp, { name, startsAt, minutes, service }: Goal['given'][number], phone: Phone): Promise<void> {
  const endsAt = startsAt + minutes * MINUTE_MS;
  await app.putBooking({ phone, name, startsAt, endsAt, serviceId: service?.id, serviceName: service?.name });
}

/** The next customer finds the agenda as this one did. */
async function clear(app: TestApp, phone: Phone): Promise<void> {
  await app.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    for (const { id, customerPhone, status } of await listBookings(unit, { limit: BOOKINGS_MAX })) {
      if (customerPhone !== phone || status === 'cancelled') continue;
      await (status === 'pending' ? releaseHold(unit, id, app.now()) : cancelBooking(unit, id, app.now()));
    }
  });
}
