/**
 * The owner's own texts, before any limit or pause: commands are carried out, words to a customer are passed on, and
 * everything else is answered with what she can do.
 */
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import {
  type AgendaDays,
  ANSWERABLE_MS,
  addresses,
  agendaSpan,
  bookingsMeant,
  type Command,
  readOwnerText,
  readYesNo,
  SIGN_IN_MS,
} from '#core/command.ts';
import { unreachable } from '#core/effects.ts';
import { type Phone, parsePhone } from '#core/phone.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import type { OwnerAnswer } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import type { ChannelName } from '../channels/channel.ts';
import { listBookings } from '../storage/booking-list.ts';
import { findBooking } from '../storage/bookings.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { findCustomer } from '../storage/customers.ts';
import { loadFigures } from '../storage/figures.ts';
import { settleTexts } from '../storage/messages.ts';
import { forwardedSince } from '../storage/notices.ts';
import type { OutboxText } from '../storage/outbox.ts';
import { dropOwnerQuestion, findOwnerQuestion, saveOwnerQuestion } from '../storage/owner-questions.ts';
import { searchContacts } from '../storage/search.ts';
import { keepSignInCode } from '../storage/sign-in-codes.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread } from '../storage/threads.ts';
import { secretId } from './id.ts';
import { actInUnit } from './owner-bookings.ts';
import { queueNotice } from './reach-owner.ts';
import { replyInUnit } from './reply.ts';
import { blockPhone, pauseAgent, unblockPhone } from './silence.ts';
import type { Station } from './station.ts';
import { ownScene } from './tell.ts';

/** Bookings looked through for a name, and shown in one text. */
const LOOKED_THROUGH_MAX = 200;
const SHOWN_MAX = 8;

/** Carries out what the owner texted and answers her. Gives the texts to send once the unit is committed. */
export async function commandTurn(
  station: Station,
  unit: Unit,
  text: { phone: Phone; bodies: readonly string[]; textIds: readonly string[]; channel: ChannelName },
  now: Instant,
): Promise<OutboxText[]> {
  const { business } = await loadBusiness(unit);
  const desk: Desk = { station, unit, business, now, rows: [], queued: [] };
  const answers: OwnerAnswer[] = [];
  for (const body of text.bodies) answers.push(await obey(desk, body));
  await settleTexts(unit, { ids: text.textIds, state: 'answered', reason: 'owner_command', turnId: undefined });
  const scene = ownScene(station, business, desk);
  const body = answers.map((answer) => wordsFor(business.language).answerOwner(answer, scene)).join('\n');
  return [...desk.queued, ...(await queueNotice(station, unit, { ownerPhone: text.phone, body, channel: text.channel, at: now }))];
}

/** `rows`: bookings that an answer speaks of. `queued`: texts to customers. */
type Desk = {
  readonly station: Station;
  readonly unit: Unit;
  readonly business: Business;
  readonly now: Instant;
  readonly rows: Booking[];
  readonly queued: OutboxText[];
};

function obey(desk: Desk, body: string): Promise<OwnerAnswer> {
  const meant = readOwnerText(body);
  switch (meant.text) {
    case 'command':
      return carryOut(desk, meant.command);
    case 'addressed':
      return passOn(desk, meant.words);
    case 'plain':
      return hearAnswer(desk, meant.said);
    default:
      return unreachable(meant);
  }
}

async function carryOut(desk: Desk, command: Command): Promise<OwnerAnswer> {
  const { station, unit, now } = desk;
  switch (command.command) {
    case 'help':
      return { answer: 'help' };
    case 'unknown':
      return { answer: 'unknown_command' };
    case 'pause':
      await pauseAgent(station, unit, true);
      return { answer: 'paused' };
    case 'resume':
      await pauseAgent(station, unit, false);
      return { answer: 'resumed' };
    case 'status':
      return { answer: 'status', ...(await loadFigures(unit, now - HOUR_MS, now)) };
    case 'login':
      return signIn(desk);
    case 'agenda':
      return showAgenda(desk, command.days);
    case 'block':
    case 'unblock':
      return setBlock(desk, command.command, command.whom);
    case 'cancel':
      return askCancel(desk, command.whom);
    default:
      return unreachable(command);
  }
}

async function signIn({ station, unit, now }: Desk): Promise<OwnerAnswer> {
  const code = secretId();
  await keepSignInCode(unit, code, { now, expiresAt: now + SIGN_IN_MS });
  return { answer: 'sign_in', link: station.signInUrl(code) };
}

async function showAgenda(desk: Desk, days: AgendaDays): Promise<OwnerAnswer> {
  const { startsAt: from, endsAt: until } = agendaSpan(days, desk.now, desk.business.zone);
  const bookings = await listBookings(desk.unit, { status: 'confirmed', from, until, limit: LOOKED_THROUGH_MAX });
  const shown = bookings.slice(0, SHOWN_MAX);
  desk.rows.push(...shown);
  return { answer: 'agenda', days, bookingIds: shown.map(({ id }) => id), moreCount: bookings.length - shown.length };
}

async function setBlock(desk: Desk, command: 'block' | 'unblock', whom: string): Promise<OwnerAnswer> {
  const phones = await phonesMeant(desk, whom);
  const [phone, ...others] = phones;
  if (phone === undefined) return { answer: 'no_such_customer', said: whom };
  if (others.length > 0) return { answer: 'which_customer', phones };
  const { station, unit } = desk;
  if (command === 'block') {
    await blockPhone(station, unit, phone, undefined);
    return { answer: 'blocked', phone };
  }
  if ((await findThread(unit, phone))?.blockedAt === undefined) return { answer: 'was_not_blocked', phone };
  await unblockPhone(station, unit, phone);
  return { answer: 'unblocked', phone };
}

/** A number in any usual spelling, else every customer by that name. */
async function phonesMeant({ unit, business }: Desk, whom: string): Promise<readonly Phone[]> {
  const phone = parsePhone(whom, business.country);
  if (phone !== undefined) return [phone];
  return /\p{L}/u.test(whom) ? searchContacts(unit, whom) : [];
}

async function askCancel(desk: Desk, whom: string): Promise<OwnerAnswer> {
  const { unit, now } = desk;
  const upcoming = await listBookings(unit, { status: 'confirmed', from: now, limit: LOOKED_THROUGH_MAX });
  const meant = bookingsMeant(whom, upcoming).slice(0, SHOWN_MAX);
  const [only, ...others] = meant;
  if (!only) return { answer: 'none_to_cancel', said: whom };
  desk.rows.push(...meant);
  if (others.length === 0) return askToCancel(desk, only);
  const bookingIds = meant.map(({ id }) => id);
  await saveOwnerQuestion(unit, { ask: 'which_to_cancel', bookingIds }, now + ANSWERABLE_MS);
  return { answer: 'which_to_cancel', bookingIds };
}

async function askToCancel({ unit, now }: Desk, { id: bookingId }: Booking): Promise<OwnerAnswer> {
  await saveOwnerQuestion(unit, { ask: 'cancel', bookingId }, now + ANSWERABLE_MS);
  return { answer: 'ask_cancel', bookingId };
}

/** `@dana see you then`. */
async function passOn(desk: Desk, words: string): Promise<OwnerAnswer> {
  for (const { whom, said } of addresses(words)) {
    const phones = await phonesMeant(desk, whom);
    const [phone, ...others] = phones;
    if (phone === undefined) continue;
    return others.length > 0 ? { answer: 'which_customer', phones } : replyTo(desk, phone, said);
  }
  return { answer: 'no_such_customer', said: words.split(/\s/)[0] ?? '' };
}

/** A yes, a no or a number to our question, else a reply to the customer whose text she was last sent. */
async function hearAnswer(desk: Desk, said: string): Promise<OwnerAnswer> {
  const { unit, now } = desk;
  const question = await findOwnerQuestion(unit, now);
  const isYes = question?.ask === 'cancel' ? readYesNo(said) : undefined;
  if (question?.ask === 'cancel' && isYes !== undefined) {
    await dropOwnerQuestion(unit);
    return isYes ? cancel(desk, question.bookingId) : keep(desk, question.bookingId);
  }
  const chosen = question?.ask === 'which_to_cancel' ? await findBooking(unit, numbered(question.bookingIds, said) ?? '') : undefined;
  if (chosen) {
    desk.rows.push(chosen);
    return askToCancel(desk, chosen);
  }
  const phones = said === '' ? [] : await forwardedSince(unit, now - ANSWERABLE_MS);
  const [phone, ...others] = phones;
  if (phone === undefined) return { answer: 'help' };
  if (others.length === 0) return replyTo(desk, phone, said);
  const customers = await Promise.all(phones.map(async (one) => ({ phone: one, name: (await findCustomer(unit, one))?.name })));
  return { answer: 'for_whom', customers };
}

/** The booking in that place of the list she saw; a bare number then is no text for a customer. */
function numbered(bookingIds: readonly string[], said: string): string | undefined {
  const number = /^\W*(\d)\W*$/.exec(said)?.[1];
  return number === undefined ? undefined : bookingIds[Number(number) - 1];
}

async function cancel(desk: Desk, bookingId: string): Promise<OwnerAnswer> {
  const { station, unit, now } = desk;
  const outcome = await actInUnit(station, unit, { act: 'cancel', bookingId, isTelling: true }, now);
  // Cancelled meanwhile, by the customer or in the app: that it is off is what she wanted to hear.
  if (outcome.outcome !== 'done') return keep(desk, bookingId);
  desk.rows.push(outcome.booking);
  desk.queued.push(...outcome.queued);
  return { answer: 'cancelled', bookingId, isTold: outcome.queued.length > 0 };
}

async function keep(desk: Desk, bookingId: string): Promise<OwnerAnswer> {
  const booking = await findBooking(desk.unit, bookingId);
  if (!booking) return { answer: 'none_to_cancel', said: '' };
  desk.rows.push(booking);
  return { answer: 'as_it_stands', bookingId };
}

async function replyTo(desk: Desk, phone: Phone, said: string): Promise<OwnerAnswer> {
  const { station, unit, now } = desk;
  const replied = await replyInUnit(station, unit, { phone, body: said, end: undefined }, now);
  if (replied === 'empty') return { answer: 'help' };
  if (replied === 'opted_out' || replied === 'blocked') return { answer: 'cannot_reach', phone, because: replied };
  desk.queued.push(...replied.queued);
  return { answer: 'passed_to_customer', phone, name: (await findCustomer(unit, phone))?.name };
}
