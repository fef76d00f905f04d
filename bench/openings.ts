/** G10: the next ten openings of a business as a turn finds them, with few bookings in the database and with a million. */
import Sqlite from 'better-sqlite3';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { ANY_OPENING, nextOpenings } from '#core/openings.ts';
import { HOUR_MS, MINUTE_MS } from '#core/time.ts';
import { askAgenda, loadAgenda } from '#server/storage/agenda.ts';
import { openStorage } from '#server/storage/open.ts';
import type { Run } from './bench.ts';
import { printFacts, type Reached, shown } from './report.ts';
import { median } from './stats.ts';

const FEW = 100;
const MANY = 1_000_000;
/** The many belong to this many businesses: eight visits a day each, over ten years. */
const BUSINESSES = 35;
const YEARS = 10;
const DAY_MS = 24 * HOUR_MS;
const TIMES = 200;

/** Two databases, one with `FEW` bookings of one business, one with `MANY` of many. */
export async function measureOpenings(run: Run): Promise<readonly Reached[]> {
  const few = await open(`${run.folder}/few.db`, { bookings: FEW, businesses: 1 });
  const many = await open(`${run.folder}/many.db`, { bookings: MANY, businesses: BUSINESSES });
  const rounds: { read: number; few: number; many: number }[] = [];
  for (let round = 0; round <= run.rounds; round += 1) {
    const measured = { read: await timed(few.readOne), few: await timed(few.findTen), many: await timed(many.findTen) };
    if (round > 0) rounds.push(measured);
  }
  await few.close();
  await many.close();
  const middle = (pick: (one: (typeof rounds)[number]) => number) => `${shown(median(rounds.map(pick)))} µs`;
  printFacts({
    L_read: middle((r) => r.read),
    'next ten openings, 100 bookings': middle((r) => r.few),
    'next ten openings, 1,000,000': middle((r) => r.many),
  });
  return [
    { goal: 'G10', what: 'next ten openings ÷ L_read, 100 bookings', atMost: 6, rounds: rounds.map((r) => r.few / r.read) },
    { goal: 'G10', what: 'next ten openings, 1,000,000 bookings ÷ 100 bookings', atMost: 1.5, rounds: rounds.map((r) => r.many / r.few) },
  ];
}

type Opened = { readOne(): Promise<unknown>; findTen(): Promise<unknown>; close(): Promise<void> };

async function open(path: string, size: { bookings: number; businesses: number }): Promise<Opened> {
  const now = Date.now();
  const storage = await openStorage(path);
  const raw = new Sqlite(path);
  fill(raw, { ...size, now });
  const one = raw.prepare('select * from bookings where business_id = ? and id = ?');
  const business = businessId(0);
  const settings = { zone: 'America/New_York', hours: HOURS, rules: DEFAULT_BUSINESS.rules };
  return {
    readOne: async () => one.get(business, 'booking-1'),
    async findTen() {
      const found = await storage.read(business, async (reader) => {
        const known = await loadAgenda(reader, settings, now);
        return askAgenda(reader, known, now, (agenda) => nextOpenings(agenda, { ...ANY_OPENING, durationMinutes: 45 }, now, 10));
      });
      if (found.length !== 10) throw new Error(`${found.length} openings found instead of ten`);
    },
    async close() {
      raw.close();
      await storage.close();
    },
  };
}

const WORKDAY = [{ start: '09:00', end: '17:00' }];
const HOURS = {
  weekly: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY, sat: [], sun: [] },
  breaks: [{ day: undefined, start: '12:00', end: '12:30' }],
  overrides: {},
};

function businessId(number: number): string {
  return `business-${number}`;
}

/** Spreads the bookings evenly over the years around now. Checked beforehand, so the trigger is put aside meanwhile. */
function fill(raw: Sqlite.Database, { bookings, businesses, now }: { bookings: number; businesses: number; now: number }): void {
  const columns = (raw.pragma('table_info(businesses)') as { name: string }[]).map(({ name }) => name);
  const copied = columns.map((name) => (name === 'id' ? '?' : name)).join(', ');
  const copyBusiness = raw.prepare(`insert into businesses (${columns.join(', ')}) select ${copied} from businesses where id = 'default'`);
  for (let i = 0; i < businesses; i += 1) copyBusiness.run(businessId(i));
  const triggers = raw.prepare(`select name, sql from sqlite_master where type = 'trigger'`).all() as { name: string; sql: string }[];
  for (const { name } of triggers) raw.exec(`drop trigger ${name}`);
  const each = Math.ceil(bookings / businesses);
  const firstAt = now - (YEARS / 2) * 365 * DAY_MS;
  const stepMs = Math.floor((YEARS * 365 * DAY_MS) / each);
  raw
    .prepare(
      `insert into bookings (business_id, id, customer_phone, customer_name, starts_at, ends_at, busy_from, busy_until, status, notes,
         sequence, created_at, updated_at)
       with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < @bookings)
       select 'business-' || (n / @each), 'booking-' || (n % @each), '+15550001111', 'Dana', @firstAt + (n % @each) * @stepMs,
         @firstAt + (n % @each) * @stepMs + @visitMs, @firstAt + (n % @each) * @stepMs - @bufferMs,
         @firstAt + (n % @each) * @stepMs + @visitMs + @bufferMs, 'confirmed', '', 0, @now, @now
       from numbers`,
    )
    .run(integers({ bookings, each, firstAt, stepMs, now, visitMs: 45 * MINUTE_MS, bufferMs: 5 * MINUTE_MS }));
  for (const { sql } of triggers) raw.exec(sql);
  raw.exec('analyze');
}

/** A number is bound as a real one, which divides with a rest. */
function integers(values: Readonly<Record<string, number>>): Record<string, bigint> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, BigInt(value)]));
}

/** Microseconds a call, the mean of many. */
async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  for (let i = 0; i < TIMES; i += 1) await act();
  return ((performance.now() - startedAt) / TIMES) * 1000;
}
