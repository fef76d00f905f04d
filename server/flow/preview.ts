/**
 * What the agent would answer: the real reading and the real decision, on the hours, services and bookings as they are, for
 * a customer who is made up. Rows are read and none is written, so nothing of it is kept, sent, held or counted.
 */
import type { Booking } from '#core/booking.ts';
import { activeServices, type Business, lengthOf } from '#core/business.ts';
import { IDLE } from '#core/conversation.ts';
import { situationAfter } from '#core/decide/afterwards.ts';
import { decide } from '#core/decide.ts';
import type { Turn } from '#core/effects.ts';
import { judge } from '#core/guard.ts';
import { ANY_OPENING, openings } from '#core/openings.ts';
import { type OwnerView, visitFor } from '#core/owner.ts';
import type { Phone } from '#core/phone.ts';
import type { Situation } from '#core/situation.ts';
import { cleanText } from '#core/sms.ts';
import { addDays, dayOf, type Instant } from '#core/time.ts';
import type { Scene } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import { languageAnswered } from '#server/understanding/builtin/detect.ts';
import { DEFAULT_BUSINESS_ID } from '../storage/businesses.ts';
import { loadOwnerView } from '../storage/owner-view.ts';
import { secretId } from './id.ts';
import type { Station } from './station.ts';
import { wordingOf } from './wording.ts';

/** What she writes and who she is. One who `isReturning` has a name and, where a time is free, a visit to move or cancel. */
export type Rehearsed = { readonly text: string; readonly isReturning: boolean; readonly language: string | undefined };

export type Preview =
  /** The carrier answers this word, not we. */
  | { readonly silentBecause: 'opt_out' | 'opt_in' | 'carrier_help' }
  | {
      readonly reply: string;
      /** The thread would be the owner's from here. */
      readonly isHandedOver: boolean;
      readonly readBy: string;
      /** When the made-up visit is, of one who has one. */
      readonly visitAt: Instant | undefined;
    };

type Previewer = Pick<Station, 'storage' | 'interpreter' | 'now' | 'calendarUrl'>;

/** Kept free for fiction; texts of the simulator come from others. */
const PHONE: Phone = '+12125550198';
const NAME = 'Alex';
/** How far ahead a made-up visit may be. */
const VISIT_WITHIN_DAYS = 14;

/** As an agent would that answers: paused or not, whatever the budget. `business` may be a draft that is not saved. */
export async function previewAnswer(station: Previewer, business: Business, rehearsed: Rehearsed): Promise<Preview> {
  const silentBecause = whyCarrierAnswers(rehearsed.text);
  if (silentBecause) return { silentBecause };
  const now = station.now();
  const { text } = rehearsed;
  const { language } = languageAnswered(text, { known: rehearsed.language, earlier: [], usual: business.language });
  const wording = wordingOf(business, { text, now, language, conversation: IDLE, said: undefined, recent: [] });
  const reading = await station.interpreter.read(wording);
  const view = await station.storage.read(DEFAULT_BUSINESS_ID, (reader) =>
    loadOwnerView(reader, business, { startsAt: now, endsAt: now }, now),
  );
  const situation = situationOf(view, { ...rehearsed, language }, now);
  const turn = decide(situation, reading, now);
  return {
    reply: replyOf(turn, situation, { now, calendarUrl: station.calendarUrl }),
    isHandedOver: turn.effects.some((effect) => effect.do === 'hand_over'),
    readBy: reading.readBy,
    visitAt: situation.upcoming[0]?.startsAt,
  };
}

function whyCarrierAnswers(body: string): Extract<Preview, { silentBecause: string }>['silentBecause'] | undefined {
  const verdict = judge({ ...NOTHING_AGAINST, body });
  if (verdict.verdict === 'consent') return verdict.isGiven ? 'opt_in' : 'opt_out';
  return verdict.verdict === 'ignore' && verdict.reason === 'carrier_help' ? verdict.reason : undefined;
}

const NOTHING_AGAINST = {
  mediaCount: 0,
  optOutType: undefined,
  isOwner: false,
  isOwnNumber: false,
  isOverCustomerLimit: false,
  isOverBusinessLimit: false,
  isBudgetSpent: false,
  isBlocked: false,
  isOptedOut: false,
  isTakenOver: false,
  isPaused: false,
};

function situationOf(view: OwnerView, { text, isReturning, language }: Rehearsed, now: Instant): Situation {
  const visit = isReturning ? findVisit(view, now) : undefined;
  const { agenda } = view;
  const occupied = visit
    ? [...agenda.occupied, { ...visit, bookingId: visit.id }].sort((a, b) => a.startsAt - b.startsAt)
    : agenda.occupied;
  return {
    business: view.business,
    customer: { phone: PHONE, name: isReturning ? NAME : undefined, language },
    conversation: IDLE,
    agenda: { ...agenda, occupied },
    upcoming: visit ? [visit] : [],
    held: [],
    said: text,
    freshId: secretId(),
  };
}

/** Undefined when nothing is free soon. */
function findVisit({ business, agenda }: OwnerView, now: Instant): Booking | undefined {
  const serviceId = activeServices(business)[0]?.id;
  const today = dayOf(now, business.zone);
  const days = { from: addDays(today, 1), to: addDays(today, VISIT_WITHIN_DAYS) };
  const [startsAt] = openings(agenda, { ...ANY_OPENING, ...lengthOf(business, serviceId), days }, now, 1);
  if (startsAt === undefined) return undefined;
  return {
    ...visitFor(business, { startsAt, serviceId, durationMinutes: undefined }),
    id: secretId(),
    customerPhone: PHONE,
    customerName: NAME,
    status: 'confirmed',
    heldUntil: undefined,
    movesBookingId: undefined,
    notes: '',
    sequence: 0,
    noShowAt: undefined,
    createdAt: now,
    updatedAt: now,
  };
}

function replyOf(turn: Turn, situation: Situation, { now, calendarUrl }: Pick<Scene, 'now' | 'calendarUrl'>): string {
  const { business, customer } = situation;
  const after = situationAfter(situation, turn.effects, now);
  const known = [situation, after].flatMap(({ upcoming, held }) => [...upcoming, ...held]);
  const rows = new Map(known.map((booking) => [booking.id, booking]));
  const booking = (id: string) => {
    const row = rows.get(id);
    if (!row) throw new Error(`rule ${turn.rule} speaks of booking ${id}, which this turn did not see`);
    return row;
  };
  const scene: Scene = { business, customer, now, booking, calendarUrl };
  const sayings = turn.effects.flatMap((effect) => (effect.do === 'reply' ? effect.sayings : []));
  return cleanText(wordsFor(customer.language ?? business.language).speak(sayings, scene));
}
