/** What is stored, as the simulator shows it. */
import type {
  SimulatedBooking,
  SimulatedMessage,
  SimulatedThread,
  SimulatedTurn,
  SimulatorConfig,
  UnderstoodRequest,
} from '#contract/simulator.ts';
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import type { Phone } from '#core/phone.ts';
import type { Choice, Request, When } from '#core/reading.ts';
import { dayOf, instantOf, rfc3339, type Zone } from '#core/time.ts';
import { listBookings } from '../storage/booking-list.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { findCustomer } from '../storage/customers.ts';
import { type Message, recentMessages } from '../storage/messages.ts';
import type { Reader } from '../storage/storage.ts';
import { listThreads } from '../storage/threads.ts';
import { type KeptTurn, turnsOf } from '../storage/turns.ts';
import { ourPhone, type SimulatorParts } from './simulator.ts';

const CUSTOMERS_MAX = 50;
const MESSAGES_MAX = 100;
const BOOKINGS_MAX = 200;

/** How things stand: who is who, whether the agent answers, who reads, what is booked. */
export function viewConfig({ config, storage, interpreter, now }: SimulatorParts): Promise<SimulatorConfig> {
  return storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
    const { business, pausedAt } = await loadBusiness(reader);
    return {
      business_name: business.name,
      owner_name: business.ownerName,
      owner_phone: business.ownerPhone ?? null,
      our_phone: ourPhone(config),
      time_zone: business.zone,
      country: business.country,
      now: rfc3339(now(), business.zone),
      paused: pausedAt !== undefined,
      model: viewModel(interpreter.status()),
      customers: await customersSeen(reader, business),
      agenda: await agendaAhead(reader, business, { now: now(), publicUrl: config.publicUrl }),
    };
  });
}

/** The texts of one phone, oldest first, each with the turn that answered it. */
export function viewThread({ storage }: SimulatorParts, phone: Phone): Promise<SimulatedThread> {
  return storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
    const { business } = await loadBusiness(reader);
    const turns = new Map((await turnsOf(reader, phone, MESSAGES_MAX)).map((turn) => [turn.id, viewTurn(turn, business)]));
    const messages = await recentMessages(reader, phone, MESSAGES_MAX);
    return { phone, messages: messages.map((message) => viewMessage(message, turns, business.zone)) };
  });
}

export function viewTurn({ id, rule, readBy, reading, understandingMs }: KeptTurn, business: Business): SimulatedTurn {
  const { confidence, language, name } = reading;
  const requests = reading.requests.map((request) => viewRequest(request, business));
  return { id, rule, read_by: readBy, confidence, language, customer_name: name ?? null, requests, ms: understandingMs };
}

export function viewBooking(booking: Booking, { zone }: Business, publicUrl: string): SimulatedBooking {
  return {
    id: booking.id,
    status: booking.status,
    customer_name: booking.customerName,
    customer_phone: booking.customerPhone,
    service: booking.serviceName ?? null,
    starts_at: rfc3339(booking.startsAt, zone),
    ends_at: rfc3339(booking.endsAt, zone),
    held_until: booking.status === 'pending' && booking.heldUntil !== undefined ? rfc3339(booking.heldUntil, zone) : null,
    calendar_url: `${publicUrl}/calendar/${booking.id}.ics`,
  };
}

function viewModel({ provider, model, state, lastError }: ReturnType<SimulatorParts['interpreter']['status']>): SimulatorConfig['model'] {
  return { provider, name: model ?? null, is_healthy: state === 'ok', detail: lastError ?? null };
}

async function customersSeen(reader: Reader, { ownerPhone }: Business): Promise<SimulatorConfig['customers']> {
  const threads = await listThreads(reader, { limit: CUSTOMERS_MAX });
  const seen = threads.filter(({ phone }) => phone !== ownerPhone);
  return Promise.all(
    seen.map(async ({ phone, lastMessage }) => ({
      phone,
      name: (await findCustomer(reader, phone))?.name ?? null,
      last_message: lastMessage,
    })),
  );
}

/** Live bookings and held offers from today on; a lapsed offer keeps nothing free. */
async function agendaAhead(
  reader: Reader,
  business: Business,
  { now, publicUrl }: { now: number; publicUrl: string },
): Promise<SimulatedBooking[]> {
  const today = instantOf(dayOf(now, business.zone), '00:00', business.zone);
  const bookings = await listBookings(reader, { from: today, limit: BOOKINGS_MAX });
  const live = bookings.filter(({ status, heldUntil }) => status === 'confirmed' || (status === 'pending' && (heldUntil ?? 0) > now));
  return live.map((booking) => viewBooking(booking, business, publicUrl));
}

function viewMessage(message: Message, turns: ReadonlyMap<string, SimulatedTurn>, zone: Zone): SimulatedMessage {
  const isInbound = message.kind === 'customer_message';
  return {
    id: message.id,
    from: isInbound ? 'me' : 'them',
    kind: message.kind,
    content: message.body,
    created_at: rfc3339(message.at, zone),
    delivery: message.deliveryStatus ?? null,
    delivery_error: message.errorText ?? null,
    segments: message.segments ?? null,
    state: message.state ?? null,
    state_reason: message.stateReason ?? null,
    turn: (isInbound && message.turnId !== undefined && turns.get(message.turnId)) || null,
  };
}

function viewRequest(request: Request, { services }: Business): UnderstoodRequest {
  const { intent, topic, when, of, serviceId, durationMinutes, choice, notes } = request;
  return {
    intent,
    topic: topic ?? null,
    days: [...when.days],
    day_range: when.dayRange ?? null,
    not_days: [...when.notDays],
    times: [...when.clocks],
    time_range: when.clockRange ? { from: when.clockRange.from ?? null, until: when.clockRange.until ?? null } : null,
    shift: showShift(when.shift),
    is_earliest: when.isEarliest,
    is_day_ambiguous: when.isDayAmbiguous,
    service: services.find(({ id }) => id === serviceId)?.name ?? serviceId ?? null,
    duration_minutes: durationMinutes ?? null,
    choice: showChoice(choice),
    of: of ? { days: [...of.days], times: [...of.clocks] } : null,
    notes: notes ?? null,
  };
}

function showShift(shift: When['shift']): string | null {
  if (!shift) return null;
  return shift.minutes === undefined ? shift.direction : `${shift.minutes} minutes ${shift.direction}`;
}

function showChoice(choice: Choice | undefined): string | null {
  if (!choice) return null;
  if (choice.kind === 'number') return `number ${choice.number}`;
  return choice.kind === 'any' ? 'any of them' : `the ${choice.kind} one`;
}
