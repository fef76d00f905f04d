/**
 * A hair salon with people in it, for journeys, screenshots and trying things out: customers of many names, threads in every
 * state, two weeks of bookings on either side of now. The same `now` gives the same salon, to the letter.
 */
import { monthOf } from '#core/budget.ts';
import { type Business, DEFAULT_BUSINESS, type Hours, type OpenSpan, type Service } from '#core/business.ts';
import { addDays, type Clock, type Day, dayOf, type Instant, instantOf, MINUTE_MS, overlaps, type Span, weekdayOf } from '#core/time.ts';
import { addBooking, cancelBooking, setNoShow } from '#server/storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness, saveBusiness } from '#server/storage/businesses.ts';
import { saveCanned } from '#server/storage/canned-replies.ts';
import { rewriteCustomer } from '#server/storage/contacts.ts';
import { saveCustomer } from '#server/storage/customers.ts';
import type { Storage, Unit } from '#server/storage/storage.ts';
import { countInbound, countOutbound } from '#server/storage/usage.ts';
import { PEOPLE, type Person, personCalled } from './sample-people.ts';
import { type Salon, STORIES, tellStory } from './sample-threads.ts';

export const SAMPLE_ZONE = 'America/New_York';
/** A Wednesday morning between two clients: a day in the middle of the salon's week. */
export const SAMPLE_NOW: Instant = instantOf('2026-06-17', '10:12', SAMPLE_ZONE);

const DAY: readonly OpenSpan[] = [{ start: '09:00', end: '18:00' }];
const HOURS: Hours = {
  weekly: {
    mon: DAY,
    tue: DAY,
    wed: DAY,
    thu: [{ start: '09:00', end: '20:00' }],
    fri: DAY,
    sat: [{ start: '10:00', end: '16:00' }],
    sun: [],
  },
  breaks: [{ start: '13:00', end: '13:45', day: undefined }],
  overrides: {},
};

const NO_BUFFER = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0, isActive: true };
export const SAMPLE_SERVICES: readonly Service[] = [
  { ...NO_BUFFER, id: 'cut', name: 'Cut & style', durationMinutes: 45, price: { kind: 'fixed', amount: '$65' } },
  { ...NO_BUFFER, id: 'short', name: 'Short cut', durationMinutes: 30, price: { kind: 'fixed', amount: '$42' } },
  {
    ...NO_BUFFER,
    id: 'color',
    name: 'Color & gloss',
    durationMinutes: 105,
    price: { kind: 'from', amount: '$140' },
    bufferAfterMinutes: 15,
  },
  { ...NO_BUFFER, id: 'balayage', name: 'Balayage', durationMinutes: 165, price: { kind: 'from', amount: '$220' }, bufferAfterMinutes: 15 },
  { ...NO_BUFFER, id: 'blowout', name: 'Blowout', durationMinutes: 30, price: { kind: 'fixed', amount: '$45' } },
  { ...NO_BUFFER, id: 'kids', name: 'Kids’ cut', durationMinutes: 30, price: { kind: 'fixed', amount: '$30' } },
  { ...NO_BUFFER, id: 'beard', name: 'Beard trim', durationMinutes: 15, price: { kind: 'fixed', amount: '$20' } },
  { ...NO_BUFFER, id: 'bridal', name: 'Bridal styling', durationMinutes: 90, price: { kind: 'on_request' } },
  { ...NO_BUFFER, id: 'perm', name: 'Perm', durationMinutes: 120, price: { kind: 'from', amount: '$150' }, isActive: false },
];

/** The salon as its settings say; the closed day is the Friday after next. */
export function sampleBusiness(now: Instant): Business {
  const friday = nthDay(dayOf(now, SAMPLE_ZONE), 10, (day) => weekdayOf(day) === 'fri');
  return {
    ...DEFAULT_BUSINESS,
    id: DEFAULT_BUSINESS_ID,
    name: 'Atelier Juno',
    ownerName: 'Juno',
    ownerPhone: '+12125550100',
    zone: SAMPLE_ZONE,
    address: '214 Bedford Avenue, Brooklyn',
    services: SAMPLE_SERVICES,
    hours: { ...HOURS, overrides: { [friday]: [] } },
    rules: { ...DEFAULT_BUSINESS.rules, slotStepMinutes: 15, minNoticeMinutes: 60, horizonDays: 90 },
    manners: { ...DEFAULT_BUSINESS.manners, agentName: 'Poppy', pricingInfo: 'Color starts at $140; long hair is a little more.' },
    budget: { limitMicros: 12_000_000, alertPercent: 80, mode: 'alert_only' },
    notifications: { muted: [], quietHours: { from: '21:00', until: '08:00' } },
  };
}

/** Fills an empty database with the salon. All of it happened before `now`, or is yet to come. */
export function fillSample(storage: Storage, now: Instant): Promise<void> {
  return storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    const business = { ...sampleBusiness(now), id: (await loadBusiness(unit)).business.id };
    await saveBusiness(unit, business);
    const salon = openSalon(unit, business, now);
    for (const person of PEOPLE) await keepPerson(unit, person, now);
    for (const story of STORIES) await tellStory(salon, story);
    await fillAgenda(salon);
    for (const [index, reply] of CANNED.entries()) {
      await saveCanned(unit, { ...reply, id: `cannedsample${index}`, createdAt: now, updatedAt: now });
    }
    await countTexts(unit, now);
  });
}

const CANNED = [
  { title: 'Running late', body: 'I am running about ten minutes behind today, so no need to rush. See you soon!' },
  { title: 'Where we are', body: '214 Bedford Avenue, the green door next to the bakery. Ring the top bell.' },
  { title: 'Patch test', body: 'For a first color we do a quick patch test two days before. It takes five minutes, just drop by.' },
  { title: 'Aftercare', body: 'Give it 48 hours before the first wash, then a sulfate-free shampoo, and it will last.' },
  { title: 'Parking', body: 'There is a garage on North 4th, and the street is free after seven.' },
];

function openSalon(unit: Unit, business: Business, now: Instant): Salon {
  const today = dayOf(now, business.zone);
  const isOpen = (day: Day) => (business.hours.overrides[day] ?? business.hours.weekly[weekdayOf(day)]).length > 0;
  const taken: Span[] = [];
  let bookings = 0;
  let texts = 0;
  return {
    unit,
    business,
    now,
    taken,
    openDay: (n) => nthDay(today, n, isOpen),
    bookingId: () => `sample${String(++bookings).padStart(10, '0')}`,
    textNumber: () => ++texts,
  };
}

/** The `n`th such day from `today` on, itself the 0th when it is one; with a negative `n` before it. */
function nthDay(today: Day, n: number, isOne: (day: Day) => boolean): Day {
  const step = n < 0 ? -1 : 1;
  let left = n < 0 ? -n : n + 1;
  for (let day = n < 0 ? addDays(today, -1) : today; ; day = addDays(day, step)) {
    if (isOne(day)) left -= 1;
    if (left === 0) return day;
  }
}

async function keepPerson(unit: Unit, { phone, name, notes }: Person, now: Instant): Promise<void> {
  const at = now - 60 * 24 * 60 * MINUTE_MS;
  if (name !== undefined) await saveCustomer(unit, { phone, name, at });
  if (notes !== undefined) await rewriteCustomer(unit, phone, { name, language: undefined, notes }, at);
}

type Slot = readonly [clock: Clock, serviceId: string];

/** Days as they are: full ones, quiet ones, one with a long color in it. */
const DAYS: readonly (readonly Slot[])[] = [
  [
    ['09:00', 'cut'],
    ['10:00', 'color'],
    ['12:15', 'beard'],
    ['14:00', 'short'],
    ['14:45', 'cut'],
    ['16:00', 'blowout'],
  ],
  [
    ['09:30', 'short'],
    ['10:15', 'kids'],
    ['11:30', 'cut'],
    ['14:30', 'balayage'],
  ],
  [
    ['10:30', 'blowout'],
    ['11:15', 'cut'],
    ['15:00', 'cut'],
  ],
  [
    ['10:00', 'short'],
    ['10:45', 'color'],
    ['13:45', 'kids'],
    ['14:30', 'cut'],
    ['15:30', 'beard'],
  ],
];
const OPEN_DAYS_BEFORE = 6;
const OPEN_DAYS_AFTER = 9;

/** Whatever the stories left free, by the week's pattern. */
async function fillAgenda(salon: Salon): Promise<void> {
  const regulars = PEOPLE.filter(({ isRegular }) => isRegular);
  let turn = 0;
  for (let n = -OPEN_DAYS_BEFORE; n <= OPEN_DAYS_AFTER; n += 1) {
    const slots = DAYS[Math.abs(n) % DAYS.length] ?? [];
    for (const slot of slots) {
      const person = regulars[turn % regulars.length];
      turn += 1;
      if (person) await bookSlot(salon, salon.openDay(n), slot, { person, turn });
    }
  }
}

async function bookSlot(salon: Salon, day: Day, [clock, serviceId]: Slot, who: { person: Person; turn: number }): Promise<void> {
  const { unit, business, now } = salon;
  const service = business.services.find(({ id }) => id === serviceId);
  if (!service) throw new Error(`no service ${serviceId}`);
  const startsAt = instantOf(day, clock, business.zone);
  const endsAt = startsAt + service.durationMinutes * MINUTE_MS;
  const busy = { startsAt, endsAt: endsAt + service.bufferAfterMinutes * MINUTE_MS };
  if (salon.taken.some((span) => overlaps(span, busy))) return;
  salon.taken.push(busy);
  // In the evening of some day before, with the book open.
  const before = addDays(dayOf(Math.min(startsAt, now), business.zone), -2 - (who.turn % 5));
  const at = instantOf(before, `18:${String(who.turn % 60).padStart(2, '0')}`, business.zone);
  const { phone, name = '' } = who.person;
  const visit = { startsAt, endsAt, busyFrom: busy.startsAt, busyUntil: busy.endsAt };
  const what = {
    serviceId,
    serviceName: service.name,
    price: service.price,
    notes: who.turn % 9 === 0 ? 'Prefers the chair by the window' : '',
  };
  const booking = await addBooking(
    unit,
    { id: salon.bookingId(), customerPhone: phone, customerName: name, ...visit, ...what },
    at,
    'owner',
  );
  // Now and then somebody calls it off, or just does not come.
  if (who.turn % 11 === 8) await cancelBooking(unit, booking.id, Math.min(startsAt, now) - 90 * MINUTE_MS, 'customer');
  else if (who.turn % 13 === 3 && endsAt < now) await setNoShow(unit, booking.id, true, endsAt, 'owner');
}

/** The month's texts beside those of the stories, so that the budget shows something. */
const RECEIVED = 190;
const SENT = 260;

async function countTexts(unit: Unit, now: Instant): Promise<void> {
  const month = monthOf(now, SAMPLE_ZONE);
  for (let i = 0; i < RECEIVED; i += 1) await countInbound(unit, { month, segments: 1, inHour: i < 4, at: now });
  for (let i = 0; i < SENT; i += 1) await countOutbound(unit, { month, segments: 1 + (i % 2), at: now });
}

/** The phone of a sample customer by her name. Throws when there is none. */
export function samplePhone(name: string): string {
  return personCalled(name).phone;
}
