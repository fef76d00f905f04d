import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ANY_TIME,
  activeServices,
  type BookingRules,
  type Business,
  DEFAULT_BUSINESS,
  lengthOf,
  type OpenSpan,
  type Service,
} from './business.ts';
import { checkBusiness } from './business-checks.ts';

const CUT: Service = {
  id: 'cut',
  name: 'Cut',
  durationMinutes: 30,
  price: { kind: 'fixed', amount: '$45' },
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  isActive: true,
};

function withService(change: Partial<Service>): Partial<Business> {
  return { services: [{ ...CUT, ...change }] };
}

function withRules(change: Partial<BookingRules>): Partial<Business> {
  return { rules: { ...DEFAULT_BUSINESS.rules, ...change } };
}

function onMonday(...spans: readonly (readonly [start: string, end: string])[]): Partial<Business> {
  return { hours: { ...ANY_TIME, weekly: { ...ANY_TIME.weekly, mon: spans.map(asSpan) } } };
}

function asSpan([start, end]: readonly [string, string]): OpenSpan {
  return { start, end };
}

function problemsOf(change: Partial<Business>): readonly string[] {
  return checkBusiness({ ...DEFAULT_BUSINESS, ...change }).map(({ path }) => path);
}

const FINE: readonly (readonly [name: string, change: Partial<Business>])[] = [
  ['a business nobody has set up', {}],
  ['a service', withService({})],
  ['a price on request', withService({ price: { kind: 'on_request' } })],
  ['spans that touch', onMonday(['09:00', '12:00'], ['12:00', '17:00'])],
  ['hours past midnight', onMonday(['22:00', '02:00'])],
  ['the whole day', onMonday(['00:00', '24:00'])],
  ['an old service of the same name', { services: [CUT, { ...CUT, id: 'old', isActive: false }] }],
];

for (const [name, change] of FINE) {
  test(`fine: ${name}`, () => assert.deepEqual(problemsOf(change), []));
}

const NIGHT_INTO_MORNING = { ...ANY_TIME.weekly, sun: [{ start: '22:00', end: '02:00' }], mon: [{ start: '01:00', end: '09:00' }] };

const WRONG: readonly (readonly [name: string, change: Partial<Business>, path: string])[] = [
  ['an unknown zone', { zone: 'Mars/Olympus' }, 'timezone'],
  ['an unknown country', { country: 'XX' }, 'country'],
  ['words for a language', { language: 'english please' }, 'language'],
  ['a language that nobody speaks', { language: 'xx' }, 'language'],
  ['a code for no language', { language: 'zxx' }, 'language'],
  ['a phone that is none', { ownerPhone: '555' }, 'owner_phone'],
  ['a name without end', { name: 'x'.repeat(101) }, 'business_name'],
  ['an address without end', { address: 'x'.repeat(301) }, 'address'],
  [
    'instructions without end',
    { manners: { ...DEFAULT_BUSINESS.manners, customInstructions: 'x'.repeat(4_001) } },
    'ai_preferences.custom_instructions',
  ],
  ['a service without a name', withService({ name: ' ' }), 'services.0.name'],
  ['a service without an id', withService({ id: '' }), 'services.0.id'],
  ['a service of no time', withService({ durationMinutes: 0 }), 'services.0.duration_minutes'],
  ['a service of half a minute', withService({ durationMinutes: 30.5 }), 'services.0.duration_minutes'],
  ['a service of more than a day', withService({ durationMinutes: 1_441 }), 'services.0.duration_minutes'],
  ['a buffer below nothing', withService({ bufferBeforeMinutes: -1 }), 'services.0.buffer_before_minutes'],
  ['a buffer of days', withService({ bufferAfterMinutes: 10_000 }), 'services.0.buffer_after_minutes'],
  ['a price without end', withService({ price: { kind: 'from', amount: '$'.repeat(41) } }), 'services.0.price'],
  ['an empty price', withService({ price: { kind: 'fixed', amount: ' ' } }), 'services.0.price'],
  ['one id twice', { services: [CUT, { ...CUT, name: 'Colour' }] }, 'services.1.id'],
  ['two active services of one name', { services: [CUT, { ...CUT, id: 'b', name: 'cut ' }] }, 'services.1.name'],
  ['too many services', { services: Array.from({ length: 101 }, (_, i) => ({ ...CUT, id: `${i}`, name: `${i}` })) }, 'services'],
  ['a span that ends when it starts', onMonday(['09:00', '09:00']), 'availability.mon'],
  ['a start at the end of the day', onMonday(['24:00', '10:00']), 'availability.mon'],
  ['a time that is none', onMonday(['9:00', '17:00']), 'availability.mon'],
  ['an end that is none', onMonday(['09:00', '17:60']), 'availability.mon'],
  ['overlapping spans', onMonday(['09:00', '12:00'], ['11:59', '17:00']), 'availability.mon'],
  ['overlapping spans past midnight', onMonday(['22:00', '02:00'], ['23:00', '24:00']), 'availability.mon'],
  ['a night that runs into the next morning', { hours: { ...ANY_TIME, weekly: NIGHT_INTO_MORNING } }, 'availability.sun'],
  ['an empty break', { hours: { ...ANY_TIME, breaks: [{ start: '12:00', end: '12:00', day: undefined }] } }, 'availability.breaks.0'],
  ['a special day that does not exist', { hours: { ...ANY_TIME, overrides: { '2026-02-30': [] } } }, 'availability.overrides.2026-02-30'],
  [
    'overlaps on a special day',
    { hours: { ...ANY_TIME, overrides: { '2026-02-20': [asSpan(['09:00', '12:00']), asSpan(['10:00', '11:00'])] } } },
    'availability.overrides.2026-02-20',
  ],
  ['a default visit of no time', withRules({ defaultDurationMinutes: 0 }), 'booking_rules.default_duration_minutes'],
  ['a step of a minute', withRules({ slotStepMinutes: 1 }), 'booking_rules.slot_step_minutes'],
  ['notice below nothing', withRules({ minNoticeMinutes: -5 }), 'booking_rules.min_notice_minutes'],
  ['a horizon of nothing', withRules({ horizonDays: 0 }), 'booking_rules.horizon_days'],
  ['a horizon without end', withRules({ horizonDays: Number.POSITIVE_INFINITY }), 'booking_rules.horizon_days'],
  ['no visit a day', withRules({ maxPerDay: 0 }), 'booking_rules.max_per_day'],
];

for (const [name, change, path] of WRONG) {
  test(`refused, naming the field: ${name}`, () => assert.deepEqual(problemsOf(change), [path]));
}

test('all that is wrong is said at once, with what to do', () => {
  const problems = checkBusiness({ ...DEFAULT_BUSINESS, zone: 'EST5', ...withService({ durationMinutes: 2 }) });
  assert.deepEqual(problems, [
    { path: 'timezone', message: 'EST5 is no time zone: write it like America/New_York' },
    { path: 'services.0.duration_minutes', message: '2 is not a whole number from 5 to 1440' },
  ]);
});

test('a visit is as long as it was asked for, else as its service, else as the default', () => {
  const business = { services: [CUT, { ...CUT, id: 'gone', isActive: false }], rules: DEFAULT_BUSINESS.rules };
  assert.deepEqual(lengthOf(business, 'cut'), { durationMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 10 });
  assert.equal(lengthOf(business, 'cut', 45).durationMinutes, 45);
  assert.deepEqual(lengthOf(business), { durationMinutes: 60, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 });
  assert.deepEqual(activeServices(business), [CUT]);
});
