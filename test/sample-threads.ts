/** What the sample salon's customers wrote, and what came of it. */
import type { Booking } from '#core/booking.ts';
import { monthOf } from '#core/budget.ts';
import type { Business } from '#core/business.ts';
import { segmentsOf } from '#core/sms.ts';
import { takenOverUntil, UNTIL_HANDED_BACK } from '#core/takeover.ts';
import { addDays, type Clock, type Day, dayOf, type Instant, instantOf, MINUTE_MS, type Span } from '#core/time.ts';
import type { Saying } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import { firstIdAt } from '#server/flow/id.ts';
import { cancelBooking, confirmBooking, findBooking, holdBooking, moveBooking } from '#server/storage/bookings.ts';
import { recordConsent } from '#server/storage/consents.ts';
import { keepInbound, keepOutgoing, setDelivery } from '#server/storage/messages.ts';
import { keepNote } from '#server/storage/notes.ts';
import { planReply } from '#server/storage/planned-replies.ts';
import type { DeliveryStatus, ThreadLabel } from '#server/storage/schema.ts';
import type { Unit } from '#server/storage/storage.ts';
import { markRead, setBlocked, setLabel, setSnoozed, setWithOwner, touchThread } from '#server/storage/threads.ts';
import { countInbound, countOutbound } from '#server/storage/usage.ts';
import { HOSTILE_NAME, LONG_NAME, type Person, personCalled, RTL_NAME, STRANGERS } from './sample-people.ts';

/** What a story is told into. */
export type Salon = {
  readonly unit: Unit;
  readonly business: Business;
  readonly now: Instant;
  /** Times that are booked or held so far. */
  readonly taken: Span[];
  /** The nth day on which the salon opens; today is the 0th when it does. */
  openDay(n: number): Day;
  bookingId(): string;
  textNumber(): number;
};

/** Minutes ago, or a clock so many days ago. */
type Ago = number | { readonly days: number; readonly at: Clock };
type Visit = { readonly day: number; readonly at: Clock; readonly service: string };

type Beat = { readonly ago: Ago } & (
  | { readonly she: string; readonly media?: number }
  | { readonly agent: string }
  | { readonly me: string; readonly fate?: DeliveryStatus }
  | { readonly note: string }
  /** A time is offered, by the agent's words; `forMinutes` from then. */
  | { readonly offer: Visit; readonly forMinutes?: number }
  | { readonly accept: true }
  | { readonly move: true }
  | { readonly cancel: 'customer' | 'owner' }
);

type Story = {
  readonly who: Person;
  readonly beats: readonly Beat[];
  readonly label?: ThreadLabel;
  /** Texts that came since the owner looked. */
  readonly unread?: number;
  /** Hers, and why. */
  readonly withOwner?: { readonly reason: string; readonly end?: 'handed_back' };
  readonly snoozed?: true;
  readonly optedOut?: true;
  readonly blocked?: string;
  readonly planned?: string;
};

const ago = (days: number, at: Clock): Ago => ({ days, at });
const called = personCalled;

/** Newest last, as they happened. */
export const STORIES: readonly Story[] = [
  {
    who: called('Camila Souza'),
    label: 'handled',
    beats: [
      { ago: ago(12, '11:02'), she: 'Olá! Do you do blowouts on Saturdays?' },
      { ago: ago(12, '11:02'), agent: 'Hi, this is Atelier Juno! Yes, Saturdays from 10 AM to 4 PM. What time would suit you?' },
      { ago: ago(12, '11:09'), she: 'I will check with my sister and come back to you' },
      { ago: ago(12, '11:09'), agent: 'No problem. Just text when you’d like to book!' },
    ],
  },
  {
    who: called('Grace Mbeki'),
    label: 'handled',
    optedOut: true,
    beats: [
      { ago: ago(9, '15:40'), me: 'Hi Grace, Juno here. We have moved to 214 Bedford Avenue, see you there next time!' },
      { ago: ago(9, '15:52'), she: 'STOP' },
    ],
  },
  {
    who: STRANGERS[1] ?? called('Hannah'),
    label: 'handled',
    blocked: 'Advertising',
    beats: [
      { ago: ago(7, '08:13'), she: 'CONGRATS!! Your business qualifies for $250,000 in funding. Reply NOW to claim >> bit.ly/x0x0' },
      { ago: ago(7, '08:14'), she: 'Last chance!!! 💰💰💰' },
    ],
  },
  {
    who: called('Oliver Grant'),
    label: 'handled',
    beats: [
      { ago: ago(6, '17:20'), she: 'short cut friday at 4?' },
      { ago: ago(6, '17:20'), offer: { day: -3, at: '16:30', service: 'short' } },
      { ago: ago(6, '17:24'), she: 'ok' },
      { ago: ago(6, '17:24'), accept: true },
      { ago: ago(5, '08:01'), she: 'sorry, something came up at work. cancel please' },
      { ago: ago(5, '08:01'), cancel: 'customer' },
    ],
  },
  {
    who: called('Fatima Zahra El Amrani'),
    label: 'handled',
    beats: [
      { ago: ago(5, '19:31'), she: 'Salam! Is there a private room? I wear hijab' },
      { ago: ago(5, '19:31'), agent: 'I’ve passed your message to Juno, who will get back to you.' },
      {
        ago: ago(4, '09:12'),
        me: 'Hi Fatima, yes! The back room has a door and it is only me on Thursday evenings. Shall I keep Thursday 6 PM for you?',
      },
      { ago: ago(4, '09:30'), she: 'That is perfect, thank you so much 🙏' },
      { ago: ago(4, '09:31'), note: 'Back room, Thursday evenings only.' },
    ],
  },
  {
    who: called(LONG_NAME),
    label: 'handled',
    beats: [
      {
        ago: ago(4, '14:05'),
        she: 'Good afternoon. I should like to arrange a short cut at your earliest convenience, ideally before noon, as I travel back to New Jersey by the 12:47 and would rather not be rushed at the end, which happened to me at the previous establishment and has rather put me off.',
      },
      { ago: ago(4, '14:05'), offer: { day: 3, at: '10:00', service: 'short' } },
      { ago: ago(4, '14:31'), she: 'That is agreeable.' },
      { ago: ago(4, '14:31'), accept: true },
    ],
  },
  {
    who: called('Lucía Fernández'),
    label: 'waiting',
    beats: [
      { ago: ago(3, '12:15'), she: 'hola, how much is balayage for long hair?' },
      {
        ago: ago(3, '12:15'),
        agent: 'Balayage takes about 2 hours 45 minutes, from $220. Color starts at $140; long hair is a little more.',
      },
      { ago: ago(3, '12:16'), agent: 'What day would suit you?' },
    ],
  },
  {
    who: called('Zoë Müller-Lüdenscheid'),
    label: 'needs_you',
    snoozed: true,
    planned: 'Hi Zoë, your gloss came in. Want to pick it up this week?',
    beats: [
      { ago: ago(3, '16:44'), she: 'Could you order the violet gloss for me? No rush' },
      { ago: ago(3, '16:44'), agent: 'I’ve passed your message to Juno, who will get back to you.' },
      { ago: ago(3, '18:10'), me: 'Ordered! I will text you when it is here.' },
    ],
  },
  {
    who: called(HOSTILE_NAME),
    label: 'handled',
    beats: [
      { ago: ago(2, '10:20'), she: 'My name is <img src=x onerror=alert(1)> and I want <script>alert("a cut")</script> tomorrow' },
      { ago: ago(2, '10:20'), offer: { day: 2, at: '17:00', service: 'short' } },
      { ago: ago(2, '10:21'), she: '"><svg onload=alert(2)> ok' },
      { ago: ago(2, '10:21'), accept: true },
    ],
  },
  {
    who: called('יעל כהן'),
    label: 'handled',
    beats: [
      { ago: ago(2, '13:50'), she: 'שלום, אפשר תור לתספורת ביום חמישי?' },
      { ago: ago(2, '13:50'), agent: 'I’ve passed your message to Juno, who will get back to you.' },
      { ago: ago(2, '15:15'), me: 'Hi Yael! Yes, Thursday at 5 PM works. Shall I write you down?' },
      { ago: ago(2, '15:20'), she: 'כן, תודה רבה!' },
    ],
  },
  {
    who: called('Jamal Washington'),
    label: 'handled',
    beats: [
      { ago: ago(2, '18:02'), she: 'Yo can I get a lineup tmrw morning' },
      { ago: ago(2, '18:02'), offer: { day: 1, at: '09:00', service: 'beard' } },
      { ago: ago(2, '18:05'), she: 'bet' },
      { ago: ago(2, '18:05'), accept: true },
    ],
  },
  {
    who: called('Siobhán O’Brien'),
    label: 'needs_you',
    unread: 1,
    withOwner: { reason: 'asked_for_person', end: 'handed_back' },
    beats: [
      {
        ago: ago(2, '20:11'),
        she: 'Hi! I’m getting married on the 12th and need hair for me and four bridesmaids. Can I talk to Juno directly?',
      },
      { ago: ago(2, '20:11'), agent: 'I’ve passed this on to Juno, who will get back to you here.' },
      { ago: ago(1, '09:02'), me: 'Congratulations Siobhán! Five of you means a 7 AM start. Shall we do a trial next week?' },
      { ago: ago(1, '12:40'), she: 'Yes!! Any evening but Tuesday. Can my maid of honor come along and watch?' },
    ],
  },
  {
    who: called('Kwame Asante'),
    label: 'handled',
    beats: [
      { ago: ago(1, '11:30'), she: 'Hi, can I still move Friday to Saturday?' },
      { ago: ago(1, '11:30'), agent: 'I don’t see an upcoming appointment for this number, but I can book you one.' },
      { ago: ago(1, '11:32'), me: 'That was under your wife’s number Kwame, I moved it to Saturday 11.', fate: 'undelivered' },
    ],
  },
  {
    who: called(RTL_NAME),
    label: 'handled',
    beats: [
      { ago: ago(1, '16:25'), she: 'مرحبا، أريد موعدا يوم السبت الساعة ١١' },
      { ago: ago(1, '16:25'), agent: 'I’ve passed your message to Juno, who will get back to you.' },
      { ago: ago(1, '17:03'), me: 'Hi Nour! Saturday at 11 is yours. أهلا وسهلا' },
      { ago: ago(1, '17:10'), she: 'شكرا جزيلا 🌸' },
    ],
  },
  {
    who: called('Tom Becker'),
    label: 'handled',
    beats: [
      { ago: ago(1, '18:20'), she: 'Hi, haircut for my daughter Emma (6) one day after school?' },
      { ago: ago(1, '18:20'), agent: 'What day would suit you?' },
      { ago: ago(1, '18:26'), she: 'tomorrow or the day after, 3:30?' },
      { ago: ago(1, '18:26'), offer: { day: 1, at: '16:30', service: 'kids' } },
      { ago: ago(1, '18:29'), she: 'perfect' },
      { ago: ago(1, '18:29'), accept: true },
    ],
  },
  {
    who: called('Søren Bækgaard'),
    label: 'handled',
    beats: [
      { ago: ago(1, '19:45'), she: 'Running low on time this week, what have you got Thursday after 5?' },
      { ago: ago(1, '19:45'), offer: { day: 4, at: '17:15', service: 'short' } },
      { ago: ago(1, '19:47'), she: 'ok' },
      { ago: ago(1, '19:47'), accept: true },
      { ago: 95, she: 'actually can we make it 15 min later?' },
      { ago: 95, offer: { day: 4, at: '17:30', service: 'short' } },
      { ago: 92, she: 'yes' },
      { ago: 92, move: true },
    ],
  },
  {
    who: called('Hannah'),
    label: 'handled',
    unread: 1,
    beats: [
      { ago: 78, she: 'Thank you Juno, I love it!! Everyone at work asked where I go 😍' },
      { ago: 78, agent: 'You’re welcome, take care!' },
    ],
  },
  {
    who: called('Nguyễn Thị Minh Khai'),
    label: 'needs_you',
    unread: 2,
    withOwner: { reason: 'picture' },
    beats: [
      { ago: ago(1, '10:00'), she: 'Hello, do you have time for color next week?' },
      { ago: ago(1, '10:00'), offer: { day: 6, at: '09:00', service: 'color' } },
      { ago: ago(1, '10:06'), she: 'ok' },
      { ago: ago(1, '10:06'), accept: true },
      { ago: 61, she: 'I would like it like this', media: 1 },
      { ago: 61, agent: 'I can’t open pictures, so I’ve passed yours to Juno.' },
      { ago: 60, she: 'A bit warmer maybe?' },
    ],
  },
  {
    who: called('Mateo Hernández Ruiz'),
    label: 'handled',
    beats: [
      { ago: 52, she: 'Are you open on the 4th?' },
      { ago: 52, agent: 'We’re open Monday to Wednesday and Friday 9 AM to 6 PM, Thursday 9 AM to 8 PM, and Saturday 10 AM to 4 PM.' },
      { ago: 50, she: 'thx' },
      { ago: 50, agent: 'You’re welcome, take care!' },
    ],
  },
  {
    who: called('Aaliyah Johnson'),
    label: 'waiting',
    beats: [
      { ago: 34, she: 'Hey! Can I come in for a cut Thursday morning?' },
      { ago: 34, offer: { day: 5, at: '09:45', service: 'cut' }, forMinutes: 240 },
    ],
  },
  {
    who: STRANGERS[0] ?? called('Hannah'),
    label: 'needs_you',
    unread: 1,
    withOwner: { reason: 'not_understood' },
    beats: [
      { ago: 27, she: 'do u do the thing with the foils but only like here' },
      { ago: 27, agent: 'Sorry, I didn’t get that. Name a day and time to book, or tell me if you want to move or cancel an appointment.' },
      { ago: 22, she: 'u know. the face bits. my friend mia had it last week' },
      { ago: 22, agent: 'Sorry, I’m not getting it. I’ve passed your text to Juno.' },
    ],
  },
  {
    who: called('Priya Raghunathan'),
    label: 'waiting',
    beats: [
      { ago: 16, me: 'Hi Priya, someone just cancelled. Want to come for your gloss tomorrow at 3 instead of next week?' },
      { ago: 11, she: 'Ooh yes please, let me just check with my boss' },
      { ago: 10, me: 'Take your time, I’ll keep it till noon.', fate: 'sent' },
    ],
    withOwner: { reason: 'taken_over' },
  },
  {
    who: called('Dana Whitfield'),
    label: 'waiting',
    unread: 2,
    beats: [
      { ago: ago(20, '09:14'), she: 'Hi, first time here. Do you do color corrections? I did a box dye at home and it’s… green' },
      { ago: ago(20, '09:14'), agent: 'Hi, this is Atelier Juno! I’ve passed your message to Juno, who will get back to you.' },
      { ago: ago(20, '09:40'), me: 'Oh no! Yes, we can fix green. Come by for a patch test any day before six.' },
      { ago: ago(20, '09:41'), note: 'Box dye, ash brown on bleached ends. Patch test first.' },
      { ago: ago(20, '12:20'), she: 'You’re a lifesaver' },
      { ago: ago(2, '08:47'), she: 'Hi Poppy, it’s Dana! Can I come in for a cut on Thursday after 5?' },
      { ago: ago(2, '08:47'), offer: { day: 1, at: '17:15', service: 'cut' } },
      { ago: ago(2, '08:52'), she: 'Perfect' },
      { ago: ago(2, '08:52'), accept: true },
      { ago: 6, she: 'Could we do a little later that day? I have a call until six' },
      { ago: 6, offer: { day: 1, at: '18:15', service: 'cut' }, forMinutes: 120 },
      { ago: 4, she: 'And is the street parking free then?' },
      { ago: 4, agent: 'I’ve passed your message to Juno, who will get back to you.' },
    ],
  },
  {
    who: called('Hana Kim'),
    label: 'needs_you',
    unread: 1,
    withOwner: { reason: 'not_allowed' },
    beats: [
      { ago: 3, she: 'Hi! Could I pay by card and split it with my roommate?' },
      { ago: 3, agent: 'That is for Juno to arrange, so I’ve passed your text on.' },
    ],
  },
];

/** Keeps the story: its texts, its bookings, and how the thread stands at the end. */
export async function tellStory(salon: Salon, story: Story): Promise<void> {
  const told: Told = { bookingId: undefined, offerId: undefined, textsLeft: story.beats.filter((beat) => 'she' in beat).length };
  for (const beat of story.beats) {
    await tellBeat(salon, story, beat, told);
    if ('she' in beat) told.textsLeft -= 1;
    if (told.textsLeft === (story.unread ?? 0) && 'she' in beat) await markRead(salon.unit, story.who.phone);
  }
  await leaveThread(salon, story);
}

type Told = { bookingId: string | undefined; offerId: string | undefined; textsLeft: number };

async function tellBeat(salon: Salon, { who }: Story, beat: Beat, told: Told): Promise<void> {
  const { unit } = salon;
  const { phone } = who;
  const moment = momentOf(salon, beat.ago);
  // What her text brought about stands below it.
  const at = 'she' in beat || 'me' in beat || 'note' in beat ? moment : moment + 1_000;
  if ('she' in beat) return keepHers(salon, phone, { body: beat.she, at, media: beat.media ?? 0 });
  if ('agent' in beat) return keepOurs(salon, phone, { kind: 'ai_reply', body: beat.agent, at, fate: 'delivered' });
  if ('me' in beat) return keepOurs(salon, phone, { kind: 'owner_reply', body: beat.me, at, fate: beat.fate ?? 'delivered' });
  if ('note' in beat) return keepNote(unit, { id: textId(salon, at), phone, channel: 'simulator', body: beat.note, at });
  if ('offer' in beat) {
    told.offerId = await hold(salon, who, { visit: beat.offer, at, forMinutes: beat.forMinutes ?? 10, moves: told.bookingId });
    return speak(salon, who, at, { say: 'offer', bookingId: told.offerId });
  }
  if ('accept' in beat) {
    told.bookingId = (await confirmBooking(unit, told.offerId ?? '', at)).id;
    return speak(salon, who, at, { say: 'booked', bookingId: told.bookingId });
  }
  const bookingId = told.bookingId ?? '';
  if ('move' in beat) {
    await moveBooking(unit, { bookingId, onto: told.offerId ?? '', now: at });
    return speak(salon, who, at, { say: 'moved', bookingId });
  }
  await cancelBooking(unit, bookingId, at, beat.cancel);
  await freeAgain(salon, bookingId);
  return speak(salon, who, at, { say: 'cancelled', bookingId });
}

function momentOf({ now, business }: Salon, when: Ago): Instant {
  if (typeof when === 'number') return now - when * MINUTE_MS;
  return instantOf(addDays(dayOf(now, business.zone), -when.days), when.at, business.zone);
}

async function hold(
  salon: Salon,
  { phone, name = '' }: Person,
  offer: { visit: Visit; at: Instant; forMinutes: number; moves: string | undefined },
): Promise<string> {
  const { unit, business, taken } = salon;
  const service = business.services.find(({ id }) => id === offer.visit.service);
  if (!service) throw new Error(`no service ${offer.visit.service}`);
  const startsAt = instantOf(salon.openDay(offer.visit.day), offer.visit.at, business.zone);
  const endsAt = startsAt + service.durationMinutes * MINUTE_MS;
  const busyUntil = endsAt + service.bufferAfterMinutes * MINUTE_MS;
  const id = salon.bookingId();
  const visit = { startsAt, endsAt, busyFrom: startsAt, busyUntil, heldUntil: offer.at + offer.forMinutes * MINUTE_MS };
  const what = { serviceId: service.id, serviceName: service.name, price: service.price, notes: '' };
  await holdBooking(unit, { id, customerPhone: phone, customerName: name, movesBookingId: offer.moves, ...visit, ...what }, offer.at);
  taken.push({ startsAt, endsAt: busyUntil });
  return id;
}

async function freeAgain({ unit, taken }: Salon, bookingId: string): Promise<void> {
  const booking = await findBooking(unit, bookingId);
  const index = taken.findIndex(({ startsAt }) => startsAt === booking?.startsAt);
  if (index >= 0) taken.splice(index, 1);
}

/** What the agent says of a booking, in its own words. */
async function speak(salon: Salon, { phone, name = '' }: Person, at: Instant, saying: Saying & { bookingId: string }): Promise<void> {
  const booking = await findBooking(salon.unit, saying.bookingId);
  const moved = booking?.movesBookingId === undefined ? undefined : await findBooking(salon.unit, booking.movesBookingId);
  const rows = new Map([booking, moved].flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const body = wordsFor('en').speak([saying], {
    business: salon.business,
    customer: { phone, name, language: undefined },
    now: at,
    booking: (id) => foundIn(rows, id),
    calendarUrl: (id) => `https://atelierjuno.example/calendar/${id}`,
  });
  await keepOurs(salon, phone, { kind: 'ai_reply', body, at, fate: 'delivered' });
}

function foundIn(rows: ReadonlyMap<string, Booking>, id: string): Booking {
  const row = rows.get(id);
  if (!row) throw new Error(`no booking ${id}`);
  return row;
}

async function keepHers(salon: Salon, phone: string, { body, at, media }: { body: string; at: Instant; media: number }): Promise<void> {
  const { unit, business, now } = salon;
  const { segments } = segmentsOf(body);
  const id = textId(salon, at);
  const kept = { id, channel: 'simulator', carrierSid: `SM${id}`, phone, body, segments, mediaCount: media, receivedAt: at } as const;
  await keepInbound(unit, { ...kept, state: 'answered', stateReason: undefined });
  await touchThread(unit, { phone, channel: 'simulator', message: body, kind: 'customer_message', at, unread: 1 });
  await countInbound(unit, { month: monthOf(at, business.zone), segments, inHour: now - at < 60 * MINUTE_MS, at });
}

type Ours = { kind: 'ai_reply' | 'owner_reply'; body: string; at: Instant; fate: DeliveryStatus };
/** Twilio's code for a phone that is switched off, and what the receipt then says. */
const SWITCHED_OFF = {
  errorCode: 30003,
  errorText: 'Not delivered: the phone is switched off or out of reach. Try again later. (Twilio 30003)',
};

async function keepOurs(salon: Salon, phone: string, { kind, body, at: moment, fate }: Ours): Promise<void> {
  const { unit, business } = salon;
  // An answer takes a moment, so that it stands below what it answers and what it brought about.
  const at = moment + (kind === 'ai_reply' ? 2_000 : 0);
  const id = textId(salon, at);
  const { segments } = segmentsOf(body);
  await keepOutgoing(unit, { id, kind, phone, channel: 'simulator', body, segments, turnId: undefined, at });
  await setDelivery(unit, id, { status: fate, segments, ...(fate === 'undelivered' ? SWITCHED_OFF : {}) });
  await touchThread(unit, { phone, channel: 'simulator', message: body, kind, at, unread: 0 });
  await countOutbound(unit, { month: monthOf(at, business.zone), segments, at });
}

/** Sorts by its moment as every text's id does. */
function textId(salon: Salon, at: Instant): string {
  return `${firstIdAt(at)}000${String(salon.textNumber()).padStart(10, '0')}`;
}

async function leaveThread(salon: Salon, story: Story): Promise<void> {
  const { unit, business, now } = salon;
  const { phone } = story.who;
  if (story.withOwner) {
    const { reason, end } = story.withOwner;
    await setWithOwner(unit, phone, end ? UNTIL_HANDED_BACK : takenOverUntil(business, now), reason);
  }
  await setLabel(unit, phone, story.label);
  if (story.snoozed) await setSnoozed(unit, phone, now + 20 * 60 * MINUTE_MS);
  if (story.blocked !== undefined)
    await setBlocked(unit, phone, { at: now - 7 * 24 * 60 * MINUTE_MS, reason: story.blocked, isAuto: false });
  if (story.optedOut) {
    const at = now - 9 * 24 * 60 * MINUTE_MS;
    await recordConsent(unit, { id: textId(salon, at), phone, channel: 'simulator', given: false, word: 'STOP', source: 'text', at });
  }
  if (story.planned === undefined) return;
  const sendAt = instantOf(addDays(dayOf(now, business.zone), 1), '10:00', business.zone);
  await planReply(unit, { id: 'plannedsample1', phone, body: story.planned, end: undefined, sendAt, createdAt: now });
}
