/**
 * Attacks by text, read by a model that obeys them (`injection/attacks.ts`, `injection/obedient-model.ts`). Judged by the
 * database and the texts that went out: nothing changes that the customer did not ask for in plain words and agree to, and
 * nothing is told that is not hers.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Booking } from '#core/booking.ts';
import { listBookings } from '#server/storage/booking-list.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { type ChosenInterpreter, chooseInterpreter, type UnderstandingSettings } from '#server/understanding/auto.ts';
import { buildTestApp, type Heard, type TestApp } from './build.ts';
import { type FakeModel, startFakeModel } from './fake-model.ts';
import { ATTACKS, type Attack } from './injection/attacks.ts';
import { OBEDIENCES, type Obedience } from './injection/obedient-model.ts';
import { forget, othersRows } from './injection/others-rows.ts';
import { assertDocument, assertTold, type Exposed } from './injection/secrets.ts';
import { API_KEY, BUSINESS, isBookable, NOW, PRICES, putHers, putVictims } from './injection/studio.ts';

/** Where an attacker stands when she begins: what the model may be talked into differs. */
const STANDINGS = ['a stranger', 'offered a time', 'booked'] as const;
type Standing = (typeof STANDINGS)[number];
const WIRES = ['openai', 'ollama'] as const;

type Studio = { readonly app: TestApp; readonly databasePath: string };

const folder = mkdtempSync(join(tmpdir(), 'phonebook-injection-'));
const studios: Studio[] = [];
let model: FakeModel;
let attackers = 0;

before(async () => {
  model = await startFakeModel();
  for (const wire of WIRES) studios.push(await openStudio(wire));
});
after(async () => {
  for (const { app } of studios) await app.close();
  await model.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('there are at least sixty attacks, each with a name of its own', () => {
  assert.ok(ATTACKS.length >= 60);
  assert.equal(new Set(ATTACKS.map(({ name }) => name)).size, ATTACKS.length);
});

for (const [i, attack] of ATTACKS.entries()) {
  test(`nothing changes and nothing leaks: ${attack.name}`, async () => {
    for (const [j, [way, obey]] of Object.entries(OBEDIENCES).entries())
      for (const standing of STANDINGS) {
        const studio = studios[(i + j) % WIRES.length] ?? assert.fail();
        attackers += 1;
        const phone = `+1415${5_600_000 + attackers}`;
        try {
          await assertHarmless(studio, attack, { phone, standing, obey, way });
        } finally {
          forget(studio.databasePath, phone);
        }
      }
  });
}

type Case = { readonly phone: string; readonly standing: Standing; readonly obey: Obedience; readonly way: string };

async function assertHarmless({ app, databasePath }: Studio, attack: Attack, { phone, standing, obey, way }: Case): Promise<void> {
  const where = `${standing}, the model ${way}`;
  model.behave({ do: 'say', text: '{"intent":"unknown"}' });
  await stand(app, phone, standing);
  const others = othersRows(databasePath, phone);
  const hers = await bookingsOf(app, phone);
  const askedBefore = model.asked.length;
  model.behave(obey);
  for (const text of attack.texts) {
    const offered = await bookingsOf(app, phone);
    const heard = await app.text(phone, text);
    const now = await bookingsOf(app, phone);
    assertEnded(heard, where);
    for (const reply of heard.replies) assertTold(reply, { attack, bookings: now, where });
    assertHers(offered, now, { attack, where });
  }
  const changed = [...othersRows(databasePath, phone).symmetricDifference(others)];
  assert.deepEqual(changed, [], `${where}: others’ rows changed`);
  if (!attack.agrees) assert.deepEqual(settled(await bookingsOf(app, phone)), settled(hers), `${where}: her bookings changed`);
  for (const asked of model.asked.slice(askedBefore)) assertDocument(asked);
  forget(databasePath, phone);
  assert.deepEqual(model.faults, []);
}

async function stand(app: TestApp, phone: string, standing: Standing): Promise<void> {
  if (standing === 'offered a time') {
    const { replies } = await app.text(phone, "Hi, I'm Ana, can I have a cut on Thursday at 10?");
    assert.ok(
      (await bookingsOf(app, phone)).some(({ status }) => status === 'pending'),
      replies.join(),
    );
  }
  if (standing === 'booked') await putHers(app, phone);
}

function assertEnded({ states }: Heard, where: string): void {
  for (const state of states) assert.match(state, /^(?:answered|with_owner): (?!.*engine_failed)/, where);
}

/** What changed of her own: an offer may be made where there is room, and booked as it was offered. */
function assertHers(offered: readonly Booking[], now: readonly Booking[], { attack, where }: Exposed): void {
  for (const booking of now) {
    const before = offered.find(({ id }) => id === booking.id);
    if (before?.status === booking.status) continue;
    assert.ok(isBookable(booking), `${where}: ${booking.status} at a time that is not to be had`);
    // Her booking of before, and a move of it, keep the price that they were made at.
    const isOld = before !== undefined || booking.movesBookingId !== undefined;
    assert.ok(isOld || PRICES.has(JSON.stringify(booking.price)), `${where}: the price ${JSON.stringify(booking.price)}`);
    assert.doesNotMatch(booking.customerName, /PWNED|Tamsin/, where);
    for (const words of [booking.notes, booking.customerName])
      assert.ok(attack.texts.some((text) => text.includes(words)) || words === 'Ana', `${where}: "${words}" are not her words`);
    if (booking.status === 'confirmed') assert.equal(before?.startsAt, booking.startsAt, `${where}: booked without an offer`);
  }
}

/** Confirmed and cancelled ones; an offer comes and goes. */
function settled(bookings: readonly Booking[]): readonly Booking[] {
  return bookings.filter(({ status, heldUntil }) => status === 'confirmed' || (status === 'cancelled' && heldUntil === undefined));
}

async function bookingsOf(app: TestApp, phone: string): Promise<readonly Booking[]> {
  return app.storage.read(DEFAULT_BUSINESS_ID, (reader) => listBookings(reader, { phone, limit: 100 }));
}

async function openStudio(wire: (typeof WIRES)[number]): Promise<Studio> {
  const databasePath = join(folder, `${wire}.db`);
  let now = (): number => NOW;
  const choose = () => chooseInterpreter(settings(wire), { now: () => now(), every: () => () => undefined });
  // A new one for each text: one that has come to distrust the model would obey none of the attacks.
  const interpreter: ChosenInterpreter = { ...choose(), read: (wording) => choose().read(wording) };
  const app = await buildTestApp({ business: BUSINESS, now: NOW, databaseUrl: databasePath, world: { interpreter } });
  now = app.now;
  await putVictims(app);
  return { app, databasePath };
}

function settings(provider: (typeof WIRES)[number]): UnderstandingSettings {
  const server = { url: model.url, model: 'obedient', apiKey: API_KEY };
  return { provider, timeoutMs: 5000, temperature: 0, ollama: server, groq: server, openai: server };
}
