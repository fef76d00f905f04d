/** The whole app, with a business that is open on working days and has a hundred bookings ahead. */
import { randomUUID } from 'node:crypto';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { HOUR_MS, MINUTE_MS } from '#core/time.ts';
import { buildApp } from '#server/app.ts';
import { openLog } from '#server/log.ts';
import { confirmBooking, holdBooking } from '#server/storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, saveBusiness } from '#server/storage/businesses.ts';
import type { Unit } from '#server/storage/storage.ts';
import { benchConfig, commitDelayMs, NO_LIMITS } from './bench-config.ts';
import { listenForBench } from './served.ts';

const BOOKINGS = 100;

const app = await buildApp(benchConfig(), { log: openLog('info'), ownerToken: randomUUID(), commitDelayMs: commitDelayMs() });
await app.storage.transact(DEFAULT_BUSINESS_ID, setUp);
await listenForBench(app.http, () => app.storage.counts());
await app.flow.start();

async function setUp(unit: Unit): Promise<void> {
  const workday = [{ start: '09:00', end: '17:00' }];
  const weekly = { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday, sat: [], sun: [] };
  const breaks = [{ day: undefined, start: '12:00', end: '12:30' }];
  const hours = { weekly, breaks, overrides: {} };
  const business = { ...DEFAULT_BUSINESS, id: DEFAULT_BUSINESS_ID, name: 'Bench', zone: 'America/New_York', hours };
  await saveBusiness(unit, { ...business, limits: NO_LIMITS });
  for (let i = 0; i < BOOKINGS; i += 1) await book(unit, i);
}

/** Two visits a day, of 45 minutes. */
async function book(unit: Unit, number: number): Promise<void> {
  const now = Date.now();
  const startsAt = Math.floor(now / HOUR_MS) * HOUR_MS + (24 + number * 12) * HOUR_MS;
  const endsAt = startsAt + 45 * MINUTE_MS;
  await holdBooking(
    unit,
    {
      id: `bench-${number}`,
      customerPhone: '+15550009999',
      customerName: 'Sam',
      serviceId: undefined,
      serviceName: undefined,
      price: undefined,
      startsAt,
      endsAt,
      busyFrom: startsAt,
      busyUntil: endsAt,
      heldUntil: now + HOUR_MS,
      movesBookingId: undefined,
      notes: '',
    },
    now,
  );
  await confirmBooking(unit, `bench-${number}`, now);
}
