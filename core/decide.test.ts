/**
 * What must hold of every turn, whatever was said and however it was misread: few customers and few times in one shop, and
 * a judge that looks only at what was said before, what is done now, and the rows.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segmentsOf } from '#core/sms.ts';
import { someReading } from '#test/reading-arbitrary.ts';
import { type Answer, booking, CUT, DANA, Desk, on, SALON, SHOP, STRANGER } from '#test/situation.ts';
import type { Booking } from './booking.ts';
import type { Business } from './business.ts';
import type { Customer } from './situation.ts';
import { MINUTE_MS } from './time.ts';
import type { Saying } from './words/sayings.ts';

const CAREFUL: Business = { ...SALON, manners: { ...SALON.manners, mayCancel: false, sharesPricing: false, tone: 'professional' } };
const BUFFERED: Business = { ...SHOP, country: 'GB', services: [{ ...CUT, bufferBeforeMinutes: 15, bufferAfterMinutes: 15 }] };
const UNSET: Business = {
  ...SHOP,
  name: '',
  ownerName: '',
  address: '',
  hours: { ...SHOP.hours, weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
};
const BUSINESSES = [SHOP, SALON, CAREFUL, BUFFERED, UNSET];
const EVE: Customer = { phone: '+15557778888', name: 'Eve', language: 'en' };
const CUSTOMERS = [DANA, EVE, STRANGER];

const someTexts = fc.array(
  fc.record({
    who: fc.constantFrom(...CUSTOMERS),
    read: someReading,
    said: fc.constantFrom('hello', 'Tim', '2'),
    minutes: fc.constantFrom(0, 0, 0, 1, 11),
    ownerCancels: fc.constantFrom(false, false, false, false, false, false, true),
  }),
  { minLength: 2, maxLength: 14 },
);

type Turn = Answer & {
  readonly who: Customer;
  readonly before: readonly Booking[];
  readonly desk: Desk;
  readonly spoken: readonly Spoken[];
};
/** An earlier saying to the same customer, and the rows as they stood then. */
type Spoken = { readonly saying: Saying; readonly rows: readonly Booking[]; readonly phone: string };

/** Plays random texts and lets `judge` look at every turn. */
function everyTurn(judge: (turn: Turn) => void, numRuns = 150): void {
  const property = fc.property(fc.constantFrom(...BUSINESSES), someTexts, (business, texts) => {
    const desk = new Desk(business, [
      booking('dana1', on('2026-06-16', '10:00')),
      booking('eve1', on('2026-06-17', '15:00'), { customerPhone: EVE.phone, customerName: 'Eve' }),
      booking('old', on('2026-06-12', '10:00')),
    ]);
    const spoken: Spoken[] = [];
    for (const { who, read, said, minutes, ownerCancels } of texts) {
      desk.now += minutes * MINUTE_MS;
      if (ownerCancels) desk.rows = desk.rows.map((row) => (row.status === 'confirmed' ? { ...row, status: 'cancelled' } : row));
      const before = desk.rows;
      const answer = desk.text(who, read, said);
      judge({ ...answer, who, before, desk, spoken });
      spoken.push(...answer.sayings.map((saying) => ({ saying, rows: desk.rows, phone: who.phone })));
    }
  });
  fc.assert(property, { numRuns });
}

const rowIn = (rows: readonly Booking[], id: string) => rows.find((row) => row.id === id);

/** What she would be getting: which visit, when, under which name. */
const visitIn = (row: Booking | undefined) =>
  row && [row.customerPhone, row.customerName, row.serviceId, row.startsAt, row.endsAt, row.movesBookingId];

/** The visits that were spelled out to her, as they were then. */
function spelledOut(turn: Turn): readonly unknown[] {
  return turn.spoken.flatMap(({ saying, rows, phone }) =>
    saying.say === 'offer' && phone === turn.who.phone ? [visitIn(rowIn(rows, saying.bookingId))] : [],
  );
}

const holdsOf = ({ turn }: Answer) =>
  turn.effects.flatMap((effect) =>
    effect.do === 'hold'
      ? [{ ...effect.hold, status: 'pending' as const, sequence: 0, noShowAt: undefined, createdAt: 0, updatedAt: 0 }]
      : [],
  );

test('nothing is booked or moved but what was spelled out to this customer before, exactly so', () => {
  everyTurn((turn) => {
    const pending = [...turn.before, ...holdsOf(turn)];
    for (const effect of turn.turn.effects) {
      if (effect.do !== 'confirm' && effect.do !== 'move') continue;
      const accepted = visitIn(rowIn(pending, effect.do === 'move' ? effect.onto : effect.bookingId));
      assert.ok(
        spelledOut(turn).some((offered) => JSON.stringify(offered) === JSON.stringify(accepted)),
        `${effect.do} of ${accepted}`,
      );
      assert.ok(accepted?.[1], 'a booking has a name');
    }
  });
});

test('nobody touches another customer’s booking, a past one or one that is gone', () => {
  everyTurn(({ turn, before, who, desk }) => {
    for (const effect of turn.effects) {
      if (effect.do !== 'cancel' && effect.do !== 'move' && effect.do !== 'release') continue;
      const row = rowIn(before, effect.bookingId);
      assert.equal(row?.customerPhone, who.phone);
      assert.equal(row?.status, effect.do === 'release' ? 'pending' : 'confirmed');
      if (effect.do !== 'release') assert.ok((row?.startsAt ?? 0) > desk.now, 'past');
    }
  });
});

test('nothing is cancelled that was not named in a question before', () => {
  everyTurn((turn) => {
    for (const effect of turn.turn.effects) {
      if (effect.do !== 'cancel') continue;
      const asked = turn.spoken.some(
        ({ saying, phone }) =>
          phone === turn.who.phone &&
          ((saying.say === 'ask_cancel' && saying.bookingId === effect.bookingId) ||
            (saying.say === 'which_booking' && saying.to === 'cancel' && saying.bookingIds.includes(effect.bookingId))),
      );
      assert.ok(asked);
    }
  });
});

test('what is said to be booked, moved or cancelled is so, by an effect of the same turn, and the owner hears of it', () => {
  const done = { booked: 'confirm', moved: 'move', cancelled: 'cancel' } as const;
  everyTurn(({ turn, sayings }) => {
    for (const saying of sayings) {
      if (saying.say !== 'booked' && saying.say !== 'moved' && saying.say !== 'cancelled') continue;
      const isMeant = (effect: { do: string }) =>
        effect.do === done[saying.say] && 'bookingId' in effect && effect.bookingId === saying.bookingId;
      assert.ok(turn.effects.some(isMeant));
      assert.ok(turn.effects.some((effect) => effect.do === 'tell_owner' && effect.notice.tell === saying.say));
    }
    const acts = turn.effects.filter((effect) => effect.do === 'confirm' || effect.do === 'move' || effect.do === 'cancel');
    assert.equal(acts.length, sayings.filter(({ say }) => say === 'booked' || say === 'moved' || say === 'cancelled').length);
  });
});

test('every text has exactly one answer, with words in it, after all that it speaks of', () => {
  everyTurn(({ turn, reply }) => {
    assert.deepEqual(turn.effects.filter((effect) => effect.do === 'reply').length, 1);
    assert.equal(turn.effects.at(-1)?.do, 'reply');
    assert.notEqual(reply.trim(), '');
  });
});

test('live bookings never overlap, buffers included, but for a held time and the booking it would move', () => {
  everyTurn(({ desk }) => {
    const live = desk.rows.filter((row) => row.status === 'confirmed' || (row.heldUntil ?? 0) > desk.now);
    for (const a of live) {
      for (const b of live) {
        const mayOverlap = a.id >= b.id || a.movesBookingId === b.id || b.movesBookingId === a.id;
        assert.ok(mayOverlap || a.busyUntil <= b.busyFrom || b.busyUntil <= a.busyFrom, `${a.id} and ${b.id} overlap`);
      }
    }
  });
});

test('a customer holds at most one time, and only the one the conversation is about', () => {
  everyTurn(({ desk, who }) => {
    const held = desk.rows.filter((row) => row.status === 'pending' && row.customerPhone === who.phone && (row.heldUntil ?? 0) > desk.now);
    const conversation = desk.conversations.get(who.phone);
    assert.ok(held.length <= 1);
    for (const { id } of held) assert.ok(JSON.stringify(conversation).includes(id));
  });
});

test('no text asks for the bare words that carriers take for themselves', () => {
  everyTurn(({ reply }) => {
    assert.doesNotMatch(reply, /\b(reply|text|send|answer|say|type)\b[^.?!]*\b(yes|cancel|stop|start|help)\b/i);
    assert.doesNotMatch(reply, /\b(YES|CANCEL|STOP)\b/);
  });
});

test('every text is in GSM-7 and of at most two segments for each thing it deals with', () => {
  everyTurn(({ turn, reply, sayings }) => {
    const { encoding, segments } = segmentsOf(reply);
    assert.equal(encoding, 'GSM-7', reply);
    const deals = turn.rule.split(' + ').length + sayings.filter(({ say }) => say === 'small_talk').length;
    // A name of sixty characters is its owner's affair.
    if (!reply.includes('xxxx')) assert.ok(segments <= 2 * deals, `${segments} segments: ${reply}`);
  });
});
