import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { Problem } from '#contract/errors.ts';
import { PreviewAnswer } from '#contract/preview.ts';
import { HOUR_MS, instantOf } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, setPaused } from '#server/storage/businesses.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { withTwilio } from '#test/flow-app.ts';
import { freshDatabase } from '#test/postgres.ts';
import { SALON, ZONE } from '#test/situation.ts';

/** A Monday morning. */
const NOW = instantOf('2026-06-15', '09:00', ZONE);
const BUSINESS = { ...SALON, ownerPhone: OWNER_PHONE };

let app: TestApp;
before(async () => {
  app = await buildTestApp({ business: BUSINESS, now: NOW });
});
after(() => app.close());

function ask(payload: object, of: TestApp = app) {
  return of.http.inject({ method: 'POST', url: '/api/admin/preview', headers: { authorization: `Bearer ${OWNER_TOKEN}` }, payload });
}

async function preview(payload: object, of: TestApp = app): Promise<PreviewAnswer> {
  const answer = await ask(payload, of);
  assert.equal(answer.statusCode, 200, answer.body);
  return PreviewAnswer.strict().parse(answer.json());
}

async function replyTo(message: string, rest: object = {}): Promise<string> {
  return (await preview({ message, ...rest })).reply ?? '';
}

describe('what is shown is what a customer then gets', () => {
  const texts = [
    'Hi there',
    'what are your hours?',
    'how much is a haircut',
    'Can I get a haircut tomorrow at 3pm? Jo Miller here',
    'a color on sunday please',
    'can I talk to a person?',
    'cancel my appointment',
    'fjdkls fjdksl',
  ];
  for (const [i, text] of texts.entries())
    test(text, async () => {
      const { reply, hands_over: handsOver } = await preview({ message: text });
      const { replies, states } = await app.text(`+1212555${7000 + i}`, text);
      assert.deepEqual(withoutIds([reply ?? '']), withoutIds(replies));
      assert.equal(handsOver, states[0]?.startsWith('with_owner'));
    });

  test('by the bookings as they are', async () => {
    const at = instantOf('2026-06-17', '11:00', ZONE);
    const wish = 'haircut on June 17 at 11am, this is Kim';
    assert.match(await replyTo(wish), /11 AM/);
    await app.putBooking({ phone: '+12125550123', name: 'Lou', startsAt: at, endsAt: at + HOUR_MS });
    assert.doesNotMatch(await replyTo(wish), /11 AM on|at 11 AM\?/);
    assert.match(await replyTo(wish), /taken|booked/);
  });
});

/** Each booking has a calendar address of its own. */
function withoutIds(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/calendar\/[\w-]+/g, 'calendar/…'));
}

describe('preferences', () => {
  test('of a draft hold, and are not saved', async () => {
    const draft = { agent_name: 'Robin', tone: 'casual' };
    assert.match(await replyTo('hello', { ai_preferences: draft }), /^Hey, Robin here/);
    assert.match(await replyTo('hello', { ai_preferences: JSON.stringify(draft) }), /^Hey, Robin here/);
    assert.doesNotMatch(await replyTo('hello'), /Robin/);
  });

  test('of a draft bind the agent', async () => {
    assert.match(await replyTo('how much is a haircut?'), /\$45/);
    assert.doesNotMatch(await replyTo('how much is a haircut?', { ai_preferences: { share_pricing: false } }), /\$45/);
    const { hands_over: handsOver } = await preview({ message: 'haircut tomorrow at 1pm', ai_preferences: { can_book: false } });
    assert.equal(handsOver, true);
  });
});

describe('a customer who was here before', () => {
  test('is called by her name, and not asked for it', async () => {
    assert.match(await replyTo('hello', { customer: 'returning' }), /Alex/);
    assert.doesNotMatch(await replyTo('hello', { customer: 'returning', ai_preferences: { greet_by_name: false } }), /Alex/);
  });

  test('has a visit to cancel or move, at a time that is free', async () => {
    const { reply, visit_starts_at: visitAt } = await preview({ message: 'I need to cancel my appointment', customer: 'returning' });
    assert.match(reply ?? '', /Tuesday, June 16/);
    assert.match(visitAt ?? '', /^2026-06-16T09:00:00-04:00$/);
    const { hands_over: handsOver } = await preview({
      message: 'I need to cancel my appointment',
      customer: 'returning',
      ai_preferences: { can_cancel: false },
    });
    assert.equal(handsOver, true);
    assert.equal((await preview({ message: 'hi' })).visit_starts_at, null);
  });

  test('keeps that time taken, as a real visit would', async () => {
    const wish = 'another haircut on June 16 at 9am please';
    assert.match(await replyTo(wish), /at 9 AM is free/);
    assert.doesNotMatch(await replyTo(wish, { customer: 'returning' }), /at 9 AM (is free|for Alex)/);
  });
});

test('words that the carrier answers itself get no reply from us, and it is said why', async () => {
  for (const [word, why] of [
    ['STOP', /no more texts/],
    ['start', /texts again/],
    ['help', /carrier answers/],
  ] as const) {
    const { reply, segments, silent_because: because } = await preview({ message: word });
    assert.deepEqual([reply, segments], [null, 0]);
    assert.match(because ?? '', why);
  }
});

test('the agent can be tried out while it is paused', async () => {
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => setPaused(unit, NOW));
  assert.notEqual(await replyTo('hello'), '');
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => setPaused(unit, undefined));
});

test('segments and reader are those of the reply', async () => {
  const { segments, read_by: reader, silent_because: because } = await preview({ message: 'what are your hours?' });
  assert.deepEqual([segments, reader, because], [1, 'builtin', undefined]);
  const emoji = await preview({ message: 'hello', ai_preferences: { agent_name: '💇'.repeat(20) } });
  assert.ok(emoji.segments > 1);
});

describe('refused', () => {
  const rows: readonly (readonly [name: string, payload: object, path: string])[] = [
    ['no message', {}, 'message'],
    ['a blank message', { message: '  ' }, 'message'],
    ['a message no carrier takes', { message: 'x'.repeat(1_601) }, 'message'],
    ['a tone nobody knows', { message: 'hi', ai_preferences: { tone: 'rude' } }, 'ai_preferences.tone'],
    ['a name without end', { message: 'hi', ai_preferences: { agent_name: 'x'.repeat(101) } }, 'ai_preferences.agent_name'],
    ['another customer', { message: 'hi', customer: 'rich' }, 'customer'],
    ['a language nobody speaks', { message: 'hi', language: 'xx' }, 'language'],
  ];
  for (const [name, payload, path] of rows)
    test(name, async () => {
      const answer = await ask(payload);
      assert.equal(answer.statusCode, 400, answer.body);
      assert.deepEqual(
        Problem.parse(answer.json()).errors?.map((error) => error.path),
        [path],
      );
    });

  test('without the token', async () => {
    assert.equal((await app.http.inject({ method: 'POST', url: '/api/admin/preview', payload: { message: 'hi' } })).statusCode, 401);
  });
});

const TABLES = {
  sqlite: sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`,
  postgres: sql<{
    name: string;
  }>`select table_name as name from information_schema.tables where table_schema = current_schema() order by 1`,
};

/** Every row of every table. */
function allRows({ storage }: TestApp): Promise<string> {
  return storage.read(DEFAULT_BUSINESS_ID, async ({ db }) => {
    const tables = (await TABLES[storage.kind].execute(db)).rows.map(({ name }) => name);
    assert.ok(tables.includes('bookings') && tables.includes('messages') && tables.includes('usage'), tables.join());
    const rows = await Promise.all(tables.map((table) => sql`select * from ${sql.table(table)}`.execute(db)));
    return JSON.stringify(rows.map((result, i) => [tables[i], result.rows]));
  });
}

for (const kind of ['SQLite', 'PostgreSQL'] as const)
  test(`a preview leaves no row, ${kind}`, async () => {
    const database = kind === 'PostgreSQL' ? await freshDatabase() : undefined;
    const own = await buildTestApp({ business: BUSINESS, now: NOW, ...(database && { databaseUrl: database.url }) });
    try {
      await own.text('+12125550177', 'haircut tomorrow at 10, I am Pat');
      own.passMinutes(60);
      const before = await allRows(own);
      const wish = 'Can I get a haircut tomorrow at 3pm? Jo Miller here';
      assert.match((await preview({ message: wish }, own)).reply ?? '', /3 PM/);
      await preview({ message: 'a person please' }, own);
      await preview({ message: 'STOP' }, own);
      await preview({ message: 'cancel my appointment', customer: 'returning', ai_preferences: { tone: 'casual' }, language: 'es' }, own);
      assert.equal(await allRows(own), before);
      assert.match((await preview({ message: wish }, own)).reply ?? '', /3 PM/, 'the time it offered is held for nobody');
    } finally {
      await own.close();
      await database?.drop();
    }
  });

test('nothing of a preview goes to the carrier', () =>
  withTwilio(async (live, twilio) => {
    await preview({ message: 'haircut tomorrow at 3, Jo here' }, live);
    await preview({ message: 'a person please' }, live);
    await live.flow.whenSettled(DEFAULT_BUSINESS_ID, '+12125550198');
    assert.equal(twilio.sent.length, 0);
  }));
