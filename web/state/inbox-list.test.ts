import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { InboxThread } from '#contract/threads.ts';
import { aThread, NOW, phoneOf } from './inbox-fakes.ts';
import { appendPage, INBOX_FILTERS, type InboxFilter, isShown, isYours, mergeFirstPage, mergeThreads } from './inbox-list.ts';

const phones = (list: { readonly rows: readonly InboxThread[] }) => list.rows.map(({ phone }) => phone);
const later = new Date(NOW + 60_000).toISOString();
const earlier = new Date(NOW - 60_000).toISOString();
const A = aThread('+1a', 1);
const B = aThread('+1b', 2);
const C = aThread('+1c', 3);
const whole = { rows: [A, B, C], next: undefined };

test('each filter shows what it says, and a snoozed thread is in its own list alone until its time', () => {
  const table: readonly [Partial<InboxThread>, readonly InboxFilter[]][] = [
    [{}, ['all']],
    [{ unread_count: 1 }, ['all', 'unread']],
    [{ label: 'needs_you' }, ['all', 'needs_you']],
    [{ label: 'needs_you', unread_count: 2 }, ['all', 'needs_you', 'unread']],
    [{ label: 'needs_you', unread_count: 2, snoozed_until: later }, ['snoozed']],
    [{ snoozed_until: earlier }, ['all']],
  ];
  for (const [fields, shown] of table) {
    const thread = aThread('+1', 0, fields);
    assert.deepEqual(
      INBOX_FILTERS.filter((filter) => isShown(thread, filter, NOW)),
      shown,
      JSON.stringify(fields),
    );
  }
});

test('a thread is hers until the moment it is over, and not after', () => {
  assert.equal(isYours(aThread('+1', 0, { ai_paused_until: later }), NOW), true);
  assert.equal(isYours(aThread('+1', 0, { ai_paused_until: new Date(NOW).toISOString() }), NOW), false);
  assert.equal(isYours(aThread('+1', 0), NOW), false);
});

test('a thread in which something is written goes to the top; one that is gone leaves', () => {
  const moved = mergeThreads(whole, { threads: [aThread('+1c', 0)], gone: ['+1b'] }, { filter: 'all', now: NOW });
  assert.deepEqual(phones(moved), ['+1c', '+1a']);
});

test('a thread that the filter shows no more leaves, unless it is being read', () => {
  const list = { rows: [aThread('+1a', 1, { unread_count: 1 }), aThread('+1b', 2, { unread_count: 1 })], next: undefined };
  const news = { threads: [A, B] };
  assert.deepEqual(phones(mergeThreads(list, news, { filter: 'unread', now: NOW })), []);
  assert.deepEqual(phones(mergeThreads(list, news, { filter: 'unread', now: NOW, kept: '+1b' })), ['+1b']);
});

test('what belongs behind the last row is left to the next page', () => {
  const paged = { rows: [A, B], next: '/next' };
  assert.deepEqual(phones(mergeThreads(paged, { threads: [C] }, { filter: 'all', now: NOW })), ['+1a', '+1b']);
  assert.deepEqual(phones(mergeThreads({ ...paged, next: undefined }, { threads: [C] }, { filter: 'all', now: NOW })), [
    '+1a',
    '+1b',
    '+1c',
  ]);
});

test('a first page that is fetched again takes away what it no longer shows, and leaves the pages after it', () => {
  const list = { rows: [A, B, C, aThread('+1d', 4)], next: '/after-d' };
  const page = { rows: [C, A].map((thread, i) => ({ ...thread, last_activity: aThread('', i).last_activity })), next: '/after-a' };
  assert.deepEqual(mergeFirstPage(list, page).next, '/after-d');
  assert.deepEqual(phones(mergeFirstPage(list, page)), ['+1c', '+1a', '+1b', '+1d']);
  assert.deepEqual(mergeFirstPage(list, { rows: [B], next: undefined }), { rows: [B], next: undefined });
});

test('however news and pages come in, no thread is listed twice and all are newest first', () => {
  const threads = fc.array(
    fc.record({ phone: fc.nat(12), ago: fc.nat(9) }).map(({ phone, ago }) => aThread(phoneOf(phone), ago)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(threads, threads, threads, (first, news, page) => {
      const unique = (rows: readonly InboxThread[]) => [...new Map(rows.map((row) => [row.phone, row])).values()];
      const begun = appendPage({ rows: [], next: '/more' }, { rows: unique(first), next: '/more' });
      const merged = mergeThreads(begun, { threads: unique(news) }, { filter: 'all', now: NOW });
      const { rows } = appendPage(merged, { rows: unique(page), next: undefined });
      assert.equal(new Set(rows.map(({ phone }) => phone)).size, rows.length);
      const moments = rows.map(({ last_activity }) => Date.parse(last_activity));
      assert.deepEqual(
        moments,
        moments.toSorted((a, b) => b - a),
      );
    }),
  );
});
