import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { Settings } from '#contract/settings.ts';
import { type Instant, instantOf } from '#core/time.ts';
import { CallError, type Server } from '../call.ts';
import { type BookingFormWish, createBookingForm } from './booking-form.ts';
import { createCustomerFinder, newCustomerOf, usualService } from './booking-form-customer.ts';
import { readableWhy } from './booking-form-why.ts';
import { createLoaded } from './loaded.ts';

const ZONE = 'America/New_York';
const NOW = instantOf('2026-06-17', '10:12', ZONE);
const TWO = instantOf('2026-06-18', '14:00', ZONE);
const BOOKING = {
  id: 'b1',
  customer_phone: '+15551112222',
  customer_name: 'Dana',
  date_time: '2026-06-18 14:00:00',
  starts_at: '2026-06-18T14:00:00-04:00',
  ends_at: '2026-06-18T14:45:00-04:00',
  duration_minutes: 45,
  service: 'Cut',
  service_id: 'cut',
  notes: 'window',
  status: 'confirmed',
} as Booking;
const FREE = { openings: [], at: { is_free: true, reason: null } };

test('an empty slot, a customer: that is all a new booking needs', async () => {
  const { form, sent } = open({ startsAt: TWO });
  form.form.change({ customer_phone: '+15551112222', customer_name: 'Dana' });
  assert.ok(await form.save());
  assert.deepEqual(sent('POST', '/api/admin/bookings'), [
    {
      customer_phone: '+15551112222',
      customer_name: 'Dana',
      date_time: '2026-06-18T14:00:00-04:00',
      service: null,
      duration_minutes: 50,
      notes: '',
      notify_customer: true,
      override: false,
    },
  ]);
});

test('without a customer or a time nothing is sent, and each is asked for at its field', async () => {
  const { form, calls } = open({});
  assert.equal(await form.save(), undefined);
  assert.deepEqual(Object.keys(form.form.errors.value).sort(), ['customer_name', 'customer_phone', 'date_time']);
  assert.equal(
    calls.some(({ how }) => how === 'POST'),
    false,
  );
});

test('a service brings its length; the length can be chosen otherwise after that', () => {
  const { form } = open({ startsAt: TWO });
  form.chooseService('color');
  assert.equal(form.form.draft.value.duration_minutes, 105);
  form.form.set('duration_minutes', 90);
  assert.equal(form.form.draft.value.duration_minutes, 90);
  form.chooseService('');
  assert.equal(form.form.draft.value.duration_minutes, 50);
});

test('an edit sends what is changed and nothing else', async () => {
  const { form, sent } = open({ booking: BOOKING });
  assert.equal(form.isChange.value, false);
  form.form.set('notes', 'door');
  assert.equal(form.isChange.value, true);
  await form.save();
  assert.deepEqual(sent('PATCH', '/api/admin/bookings/b1'), [{ notes: 'door', notify_customer: true, override: false }]);
});

test('a time that is typed goes as it is typed; one that is picked is that very moment, also in the hour that comes twice', async () => {
  const second = Date.parse('2026-11-01T01:30:00-05:00');
  const { form, sent } = open({ booking: BOOKING });
  form.pick(second);
  assert.deepEqual([form.form.draft.value.date_time.day, form.form.draft.value.date_time.clock], ['2026-11-01', '01:30']);
  await form.save();
  form.chooseClock('03:00');
  await form.save();
  assert.deepEqual(
    sent('PATCH', '/api/admin/bookings/b1').map(({ date_time }) => date_time),
    ['2026-11-01T01:30:00-05:00', '2026-11-01 03:00'],
  );
});

test('why a time is refused shows while it is chosen, and goes when another one is', async () => {
  const at = {
    is_free: false,
    reason: 'taken',
    explanation: 'It overlaps.',
    can_override: false,
    conflict: BOOKING,
    alternatives: [{ date_time: '2026-06-18 15:00:00', starts_at: '2026-06-18T15:00:00-04:00', ends_at: '' }],
  };
  const { form, until } = open({ startsAt: TWO, judge: (clock) => (clock.includes('14:00') ? { openings: [], at } : FREE) });
  await until(() => form.refused.value !== undefined);
  assert.equal(form.refused.value?.conflict?.customer_name, 'Dana');
  form.pick(Date.parse(form.refused.value?.alternatives[0]?.starts_at ?? ''));
  assert.equal(form.refused.value, undefined);
  await until(() => form.times.isFree.value);
});

test('what is refused at saving says why, and going against one’s own rules is asked for by name', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    detail: 'Closed at that time.',
    reason: 'closed',
    can_override: true,
    alternatives: [],
    conflict: null,
  };
  let isRefused = true;
  const { form, sent } = open({
    startsAt: TWO,
    phone: '+15551112222',
    name: 'Dana',
    answer: () => (isRefused ? Promise.reject(new CallError(409, problem.detail, problem)) : undefined),
  });
  assert.equal(await form.save(), undefined);
  assert.equal(form.refused.value?.explanation, 'Closed at that time.');
  form.chooseClock('15:00');
  assert.equal(form.refused.value, undefined);
  form.chooseClock('14:00');
  isRefused = false;
  assert.ok(await form.save(true));
  assert.deepEqual(
    sent('POST', '/api/admin/bookings').map(({ override }) => override),
    [false, true],
  );
});

test('what the server finds wrong stands at its field', async () => {
  const wrong = {
    type: 'about:blank',
    title: 'Bad',
    status: 400,
    detail: 'x',
    errors: [{ path: 'customer_phone', message: 'is no phone number' }],
  };
  const { form } = open({ startsAt: TWO, phone: '12', name: 'Dana', answer: () => Promise.reject(new CallError(400, 'x', wrong)) });
  assert.equal(await form.save(), undefined);
  assert.deepEqual(form.form.errors.value, { customer_phone: 'is no phone number' });
});

test('the text is asked for once the booking is complete, and never of a time that cannot be had', async () => {
  const taken = { openings: [], at: { is_free: false, reason: 'taken', can_override: false, alternatives: [] } };
  const { form, calls, until } = open({ startsAt: TWO, judge: (at) => (at.includes('14:00') ? taken : FREE) });
  const previews = () => calls.filter(({ path }) => path.endsWith('/preview')).length;
  form.form.change({ customer_phone: '+15551112222', customer_name: 'Dana' });
  await until(() => form.refused.value !== undefined);
  assert.equal(previews(), 0);
  form.chooseClock('16:00');
  await until(() => form.text.told.value !== undefined);
  assert.equal(previews(), 1);
  assert.equal(form.text.told.value?.customer_text, 'See you');
});

test('a booking is not judged where it already is, nor in its own way', async () => {
  const { form, calls, until } = open({ booking: BOOKING });
  await until(() => form.times.openings.value !== undefined);
  const asked = calls.find(({ path }) => path === '/api/admin/availability');
  assert.equal(asked?.body?.at, undefined);
  assert.equal(asked?.body?.booking_id, 'b1');
  assert.equal(form.refused.value, undefined);
});

test('customers heard of lately are offered at once, others by what is typed; a late answer to an older question is not shown', async () => {
  const slow = Promise.withResolvers<unknown>();
  const server = {
    get: (path: string, query: { q?: string }) => {
      if (path === '/api/admin/contacts') return Promise.resolve([{ phone: '+1', name: 'Recent' }]);
      if (query.q === 'da') return slow.promise;
      return Promise.resolve({ contacts: [{ phone: '+2', name: query.q }], messages: [] });
    },
  } as unknown as Server;
  const finder = createCustomerFinder(server, 0);
  await waitFor(() => finder.found.value?.[0]?.name === 'Recent');
  finder.type('da');
  await new Promise((resolve) => setTimeout(resolve));
  finder.type('dana');
  await waitFor(() => finder.found.value?.[0]?.name === 'dana');
  slow.resolve({ contacts: [{ phone: '+3', name: 'late' }], messages: [] });
  // The answer has passed through all that could show it.
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(finder.found.value?.[0]?.name, 'dana');
  finder.end();
});

test('what is typed is a new customer’s number when it could be one, else a name', () => {
  assert.deepEqual(newCustomerOf(' (555) 111-2222 '), { phone: '(555) 111-2222', name: '' });
  assert.deepEqual(newCustomerOf('+44 20 7946 0958'), { phone: '+44 20 7946 0958', name: '' });
  assert.deepEqual(newCustomerOf('Dana 2'), { phone: '', name: 'Dana 2' });
  assert.deepEqual(newCustomerOf(''), { phone: '', name: '' });
});

test('the usual service is that of the latest booking that had one', async () => {
  const bookings = [{ service_id: 'cut' }, { service_id: 'color' }, { service_id: null }];
  const server = { get: async () => bookings } as unknown as Server;
  assert.equal(await usualService(server, { phone: '+1', now: NOW, zone: ZONE }), 'color');
  bookings.length = 0;
  assert.equal(await usualService(server, { phone: '+1', now: NOW, zone: ZONE }), undefined);
});

test('the server’s words have days and clocks as this device writes them', () => {
  const shown = (text: string) => readableWhy(text, '2026-06-17', 'en-US').replaceAll('\u202f', ' ');
  assert.equal(shown('2026-06-21 is closed all day.'), 'Sun, Jun 21 is closed all day.');
  assert.equal(
    shown('The hours of 2026-06-17 are 09:00-13:00, 14:00-24:00.'),
    'The hours of Wed, Jun 17 are 9:00 AM – 1:00 PM, 2:00 PM – 12:00 AM.',
  );
  assert.equal(shown("Bookings need 2 hours' notice."), "Bookings need 2 hours' notice.");
});

type Body = Readonly<Record<string, unknown>>;
type Wish = BookingFormWish & { answer?: () => Promise<unknown> | undefined; judge?: (at: string) => unknown };

function open({ answer, judge = () => FREE, ...wish }: Wish) {
  const calls: { how: string; path: string; body: Body | undefined }[] = [];
  const change = async (how: string, path: string, body: Body) => {
    calls.push({ how, path, body });
    if (path.endsWith('/preview')) return { customer_text: 'See you', segments: 1, can_be_sent: true, reason: null };
    await answer?.();
    return { ...BOOKING, notification: null };
  };
  const server = {
    get: async (path: string, body: Body) => {
      calls.push({ how: 'GET', path, body });
      return judge(String(body.at));
    },
    post: (path: string, body: Body) => change('POST', path, body),
    patch: (path: string, body: Body) => change('PATCH', path, body),
  } as unknown as Server;
  const settings = createLoaded<Settings>(() => Promise.reject(new Error('not asked')));
  settings.put({
    services: [
      { id: 'cut', duration_minutes: 45 },
      { id: 'color', duration_minutes: 105 },
    ],
    booking_rules: { default_duration_minutes: 50 },
  } as unknown as Settings);
  const form = createBookingForm({ server, settings, zone: signal(ZONE), platform: { now: (): Instant => NOW } }, { pauseMs: 0, ...wish });
  const sent = (how: string, path: string) => calls.flatMap((call) => (call.how === how && call.path === path ? [call.body ?? {}] : []));
  return { form, calls, sent, until: waitFor };
}

const TRIES_MAX = 1_000;

/** Until it holds, as far as timers and answers of no duration can bring that about. */
async function waitFor(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    assert.ok(tries < TRIES_MAX, 'it never came');
    await new Promise((resolve) => setTimeout(resolve));
  }
}
