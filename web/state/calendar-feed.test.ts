import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from '#contract/feed.ts';
import { answeringServer } from '#test/answering-server.ts';
import { createCalendarFeed, subscribeAddress } from './calendar-feed.ts';

const NONE: Feed = { is_active: false, url: null, created_at: null };
const MADE: Feed = { is_active: true, url: 'https://x/calendar/feed.ics?token=abcd5678', created_at: '2026-06-15T09:00:00-04:00' };
const MASKED: Feed = { ...MADE, url: 'https://x/calendar/feed.ics?token=••••5678' };
const OTHER: Feed = { is_active: true, url: 'https://x/calendar/feed.ics?token=••••9999', created_at: '2026-06-16T09:00:00-04:00' };

function opened() {
  const held = { feed: NONE };
  const server = answeringServer({
    'GET /api/admin/feed': () => held.feed,
    'POST /api/admin/feed/rotate': () => MADE,
    'DELETE /api/admin/feed': () => NONE,
  });
  return { calendar: createCalendarFeed(server), held };
}

test('an address is there once it is made, and stays while it is the same', async () => {
  const { calendar, held } = opened();
  await calendar.feed.load();
  assert.equal(calendar.address.value, undefined);
  await calendar.make();
  assert.equal(calendar.address.value, MADE.url);
  held.feed = MASKED;
  await calendar.feed.load();
  assert.equal(calendar.address.value, MADE.url);
});

test('an address made elsewhere meanwhile is not shown as the old one', async () => {
  const { calendar, held } = opened();
  await calendar.make();
  held.feed = OTHER;
  await calendar.feed.load();
  assert.equal(calendar.address.value, undefined);
  assert.equal(calendar.feed.value.value?.is_active, true);
});

test('an address revoked elsewhere is not shown any more', async () => {
  const { calendar, held } = opened();
  await calendar.make();
  held.feed = NONE;
  await calendar.feed.load();
  assert.equal(calendar.feed.value.value?.is_active, false);
});

test('what is masked is never taken for an address', async () => {
  const { calendar, held } = opened();
  held.feed = MASKED;
  await calendar.feed.load();
  assert.equal(calendar.address.value, undefined);
});

test('turned off there is none', async () => {
  const { calendar } = opened();
  await calendar.make();
  await calendar.revoke();
  assert.equal(calendar.feed.value.value?.is_active, false);
  assert.equal(calendar.address.value, undefined);
});

test('calendars open webcal addresses', () => {
  assert.equal(subscribeAddress('https://x/calendar/feed.ics?token=a'), 'webcal://x/calendar/feed.ics?token=a');
});
