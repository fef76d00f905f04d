/**
 * Whatever is sent to whichever route, the answer is never our fault. Requests are made from `/openapi.json` itself, so a
 * route that is added is thrown at from its first day: what fits its schema, what nearly does, and what no schema foresees.
 */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { HOUR_MS } from '#core/time.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from './build.ts';
import { freshDatabase } from './postgres.ts';

/** For each operation; a third of it on PostgreSQL, which refuses other texts than SQLite does. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20);
const NOW = Date.UTC(2026, 5, 15, 16);
const DANA = '+12125550101';
/** Its answer ends when the client goes: only what it refuses is asked of it. */
const ENDLESS = '/api/inbox/events';

type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
};
type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
};

let app: TestApp;
let ids: readonly string[];
/** What the server logged as its own faults. */
const faults: object[] = [];

const NASTY_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b\u001b[2J',
  '\ud83d',
  '\u202eevil',
  '__proto__',
  'constructor',
  'toString',
  "'; drop table bookings; --",
  '%00',
  '../../etc/passwd',
  '"*" OR NEAR(',
  '-1',
  '1e999',
  '9'.repeat(400),
  'x'.repeat(50_000),
  '+1',
  '+12125550101',
  'tel:(212) 555-0102',
  '2026-02-30 25:61:00',
  '2026-06-16 10:00:00',
  '2026-03-08 02:30:00',
  '0000-00-00',
  '999999-01-01T00:00:00Z',
  '2026-06-16T10:00:00-04:00',
  'Mon-Fri 9-5',
  '{"slots":7}',
  '{"__proto__":{"polluted":true}}',
];
const nastyText = fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'binary', maxLength: 40 }));
const NASTY_VALUES = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  -1e308,
  2 ** 53,
  8.64e15,
  [],
  {},
  [[[[[]]]]],
  { __proto__: null },
  ['x'],
  { a: { b: 1 } },
];
const nastyValue = fc.oneof(fc.constantFrom<unknown>(...NASTY_VALUES), nastyText, fc.jsonValue({ maxDepth: 2 }));
/** Bodies that no schema describes. */
const NASTY_BODIES = [
  '',
  '[',
  'null',
  '7',
  '"text"',
  '[]',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '[[[[[[[[]]]]]]]]',
];

/** A value that fits the schema, now and then with something in it that does not. */
function arbitraryOf(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: fitting(schema, depth) }, { weight: 1, arbitrary: nastyValue });
}

function fitting(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (depth > 5) return fc.constant(null);
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, depth + 1)));
  switch (schema.type) {
    case 'object':
      return fc.record(fieldsOf(schema.properties ?? {}, depth + 1), { requiredKeys: [] }).chain(withMore);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, depth + 1), { maxLength: 3 });
    case 'string':
      return fc.oneof(nastyText, fc.constantFrom(...ids), fc.string());
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -2, max: 300 }), fc.integer(), fc.double({ noNaN: true }));
    case 'boolean':
      return fc.boolean();
    default:
      return nastyValue;
  }
}

/** What gets past the first check of a field, so that the others of the request are reached. */
const USUAL: Readonly<Record<string, unknown>> = {
  phone: DANA,
  customer_phone: DANA,
  customer_name: 'Dana',
  date_time: '2026-06-16 10:00:00',
  send_at: '2026-06-16T10:00:00-04:00',
  message: 'See you then',
  name: 'Haircut',
  duration_minutes: 30,
};

function fieldsOf(properties: Record<string, Schema>, depth: number): Record<string, fc.Arbitrary<unknown>> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const any = arbitraryOf(schema, depth);
    return [name, name in USUAL ? fc.oneof(any, fc.constant(USUAL[name])) : any] as const;
  });
  return Object.fromEntries(fields);
}

function withMore(fields: object): fc.Arbitrary<unknown> {
  const more = fc.tuple(nastyText, nastyValue).map(([name, value]) => ({ ...fields, [name]: value }));
  return fc.oneof({ weight: 4, arbitrary: fc.constant(fields) }, { weight: 1, arbitrary: more });
}

function requestTo(method: string, path: string, { parameters = [], requestBody }: Operation): fc.Arbitrary<InjectOptions> {
  const place = fc.oneof(fc.constantFrom(...ids), nastyText).map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 2000));
  const places = fc.array(place, { minLength: 3, maxLength: 3 });
  const queries = parameters.filter((parameter) => parameter.in === 'query');
  const query = fc.record(Object.fromEntries(queries.map(({ name, schema }) => [name, arbitraryOf(schema)])), { requiredKeys: [] });
  const body = bodyOf(requestBody?.content['application/json']?.schema);
  return fc.tuple(places, query, body).map(([texts, fields, payload]) => {
    let next = 0;
    const url = path.replaceAll(/\{\w+\}/g, () => texts[next++] ?? '');
    const search = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, asText(value)]));
    return { method: method.toUpperCase() as 'GET', url: queries.length > 0 ? `${url}?${search}` : url, ...payload };
  });
}

function asText(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 5_000);
}

function bodyOf(schema: Schema | undefined): fc.Arbitrary<{ payload?: string; headers: Record<string, string> }> {
  const authorization = `Bearer ${OWNER_TOKEN}`;
  if (!schema) return fc.constant({ headers: { authorization } });
  const text = fc.oneof(
    { weight: 9, arbitrary: arbitraryOf(schema).map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.constantFrom(...NASTY_BODIES) },
  );
  return text.map((payload) => ({ payload, headers: { authorization, 'content-type': 'application/json' } }));
}

async function check(request: InjectOptions): Promise<void> {
  const answer = await app.http.inject(request);
  const what = `${request.method} ${String(request.url).slice(0, 300)} ${String(request.payload ?? '').slice(0, 600)}`;
  assert.ok(answer.statusCode < 500, `${answer.statusCode} for ${what}: ${inspect(faults.at(-1))}`);
  if (answer.statusCode >= 400) assert.match(String(answer.headers['content-type']), /^application\/problem\+json/, what);
  assert.equal(({} as { polluted?: boolean; a?: unknown }).polluted ?? ({} as { a?: unknown }).a, undefined, what);
}

async function open(databaseUrl: string | undefined): Promise<void> {
  // Models and carriers are at an address where nobody answers.
  const nowhere = 'http://127.0.0.1:9';
  const env = { SECRET_KEY: 'chosen', TWILIO_API_URL: nowhere, OLLAMA_URL: nowhere, GROQ_URL: nowhere, OPENAI_BASE_URL: nowhere };
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Riverside Barber', zone: 'America/New_York', ownerPhone: OWNER_PHONE };
  const quiet = () => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: (facts: object) => void faults.push(facts) };
  app = await buildTestApp({ business, now: NOW, env, world: { log }, ...(databaseUrl && { databaseUrl }) });
  const booking = await app.putBooking({ phone: DANA, name: 'Dana', startsAt: NOW + 24 * HOUR_MS, endsAt: NOW + 25 * HOUR_MS });
  await app.text(DANA, 'Can I come in tomorrow at 4pm? I am Dana');
  const messages = await app.messages(DANA);
  ids = [booking.id, ...messages.map(({ id }) => id), DANA, 'default'];
}

const DATABASES = [
  { name: 'SQLite', runs: RUNS, fresh: async () => ({ url: undefined, drop: async () => undefined }) },
  { name: 'PostgreSQL', runs: Math.ceil(RUNS / 3), fresh: freshDatabase },
];

for (const { name, runs, fresh } of DATABASES) {
  suite(name, () => {
    let database: Awaited<ReturnType<typeof fresh>>;
    before(async () => {
      database = await fresh();
      await open(database.url);
    });
    after(async () => {
      await app.close();
      await database.drop();
    });

    test('no request to any route is answered with a fault of ours', async (t) => {
      const { paths } = (await app.http.inject('/openapi.json')).json() as { paths: Record<string, Record<string, Operation>> };
      const operations = Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
      );
      assert.ok(operations.length > 30);
      for (const { path, method, operation } of operations.filter((one) => one.path !== ENDLESS)) {
        const requests = fc.asyncProperty(requestTo(method, path, operation), check);
        await t.test(`${method.toUpperCase()} ${path}`, () => fc.assert(requests, { numRuns: runs, endOnFailure: true }));
      }
    });

    test('the live stream refuses what it cannot begin with', async () => {
      for (const lastId of ['x', '-1', '1e99', '']) {
        await check({ url: `${ENDLESS}?last_id=${lastId}`.replace(/=$/, '=%00'), headers: { authorization: `Bearer ${OWNER_TOKEN}` } });
      }
    });

    test('no form that a stranger posts is answered with a fault of ours', async () => {
      const field = fc.oneof(
        fc.constantFrom('MessageSid', 'From', 'To', 'Body', 'NumMedia', 'OptOutType', 'MessageStatus', 'ErrorCode'),
        nastyText,
      );
      const form = fc.array(fc.tuple(field, nastyText), { maxLength: 9 }).map((pairs) => new URLSearchParams(pairs).toString());
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const request = fc.tuple(fc.constantFrom('/webhook/sms', '/webhook/sms/status'), form);
      await fc.assert(
        fc.asyncProperty(request, ([url, payload]) => check({ method: 'POST', url, payload, headers })),
        { numRuns: 2 * runs, endOnFailure: true },
      );
    });
  });
}
