/**
 * Plays a written dialogue through the real app and writes down what came of it.
 *
 *     A returning customer is known by name           a title, then how the business is set up:
 *     zone: Europe/London                              any field of `Setting`, one a line
 *     hours: Mon-Fri 9-5
 *     service: Cut, 45 min, $40
 *     now: 2026-06-15 09:00
 *     booked: Lee, 2026-06-16 15:00, 60 min
 *
 *     Dana: can I come in Tuesday at 3?                somebody texts; each name has a number of her own
 *     Dana+ or Wednesday                               in quick succession after the line before
 *     Dana: (picture)                                  a picture, alone or after words; \u0007 and \n are as in JSON
 *     (40 minutes later)                               time passes
 *       <- …                                           what we text back
 *       => owner …                                     what the owner is told, or a customer because of the owner
 *       [rule]                                         the rule that decided
 *     = Tue 2026-06-16 15:00 60 min Dana confirmed     at the end: the bookings as they stand
 */

import type { Booking } from '#core/booking.ts';
import { type Business, DEFAULT_BUSINESS, type Price, type Service } from '#core/business.ts';
import { parseHoursText } from '#core/hours-text.ts';
import { clockOf, dayOf, instantOf, MINUTE_MS, weekdayOf } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { buildTestApp, OWNER_PHONE, type TestApp } from './build.ts';

type Line =
  | {
      readonly kind: 'text';
      readonly who: string;
      readonly body: string;
      readonly mediaCount: number;
      readonly source: string;
      readonly follows: boolean;
    }
  | { readonly kind: 'pause'; readonly minutes: number; readonly source: string }
  | { readonly kind: 'note'; readonly source: string };

type Setting = { readonly business: Business; readonly now: number; readonly booked: readonly string[] };

/** Runs the dialogue and gives the file as it should read. Throws with the line when a line cannot be read. */
export async function perform(script: string): Promise<string> {
  const [head = '', ...rest] = script.split(/\n\n/);
  const setting = readSetting(head);
  const lines = rest
    .join('\n\n')
    .replace(/(?:\n(?:= .*)?)*$/, '')
    .split('\n')
    .map(readLine)
    .filter((line) => line !== undefined);
  const app = await buildTestApp({ business: setting.business, now: setting.now });
  try {
    for (const line of setting.booked) await book(app, setting, line);
    const played = await play(app, lines);
    return `${[head, '', ...played, '', ...(await bookingsOf(app, setting))].join('\n').trimEnd()}\n`;
  } finally {
    await app.close();
  }
}

async function play(app: TestApp, lines: readonly Line[]): Promise<string[]> {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    out.push(line.source);
    if (line.kind === 'pause') out.push(...(await pause(app, line.minutes)));
    if (line.kind !== 'text') continue;
    const burst = [line];
    for (let next = lines[i + 1]; next?.kind === 'text' && next.follows; next = lines[i + 1]) {
      burst.push(next);
      out.push(next.source);
      i += 1;
    }
    const phone = phoneOf(line.who);
    const customers = phone === OWNER_PHONE ? namesIn(lines) : [];
    const before = await Promise.all(customers.map((name) => saidTo(app, name)));
    const heard = await app.textAll(phone, burst);
    const after = await Promise.all(customers.map((name) => saidTo(app, name)));
    out.push(
      ...heard.replies.map((body) => indented('<-', hideLinks(body))),
      ...after.flatMap((said, n) => said.slice(before[n]?.length).map((body) => indented(`=> ${customers[n]}`, hideLinks(body)))),
      ...heard.notices.map((body) => indented('=> owner', hideLinks(body))),
    );
    out.push(`  [${heard.rules.join(', ') || heard.states.join(', ')}]`);
    app.passMinutes(1);
  }
  return out;
}

/** Time passes, and the owner is told what was kept for her until then. */
async function pause(app: TestApp, minutes: number): Promise<readonly string[]> {
  const before = (await app.messages(OWNER_PHONE)).length;
  app.passMinutes(minutes);
  await app.flow.tellKept(DEFAULT_BUSINESS_ID);
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, OWNER_PHONE);
  return (await app.messages(OWNER_PHONE)).slice(before).map(({ body }) => indented('=> owner', hideLinks(body)));
}

/** Whoever texts in the dialogue, the owner aside. */
function namesIn(lines: readonly Line[]): readonly string[] {
  const names = lines.flatMap((line) => (line.kind === 'text' ? [line.who] : []));
  return [...new Set(names)].filter((name) => phoneOf(name) !== OWNER_PHONE);
}

async function saidTo(app: TestApp, name: string): Promise<readonly string[]> {
  return (await app.messages(phoneOf(name))).filter(({ kind }) => kind !== 'customer_message').map(({ body }) => body);
}

function indented(mark: string, body: string): string {
  return body
    .split('\n')
    .map((line, i) => (i === 0 ? `  ${mark} ${line}` : `     ${line}`.trimEnd()))
    .join('\n');
}

function hideLinks(body: string): string {
  return body.replace(/\/calendar\/[\w-]+/g, '/calendar/...').replace(/#code=\w+/g, '#code=...');
}

function readLine(source: string): Line | undefined {
  if (/^\s*(<-|=>|\[|=)|^ {3,}/.test(source)) return undefined;
  const pause = /^\((\d+) (minute|hour|day)s? later\)$/.exec(source);
  if (pause) return { kind: 'pause', minutes: Number(pause[1]) * { minute: 1, hour: 60, day: 1440 }[pause[2] as 'minute'], source };
  const text = /^(\p{L}[\p{L} ]*)([:+]) (.*)$/u.exec(source);
  if (text) return { kind: 'text', who: text[1] ?? '', ...readBody(text[3] ?? ''), source, follows: text[2] === '+' };
  if (source.trim() === '' || source.startsWith('#')) return { kind: 'note', source };
  throw new Error(`this line of the dialogue is neither a text nor a pause: ${source}`);
}

function readBody(written: string): { body: string; mediaCount: number } {
  const [words = '', ...pictures] = written.split(/ ?\(picture\)/);
  const body = words.replace(/\\(?:u([\da-f]{4})|n)/gi, (_, code?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : '\n',
  );
  return { body, mediaCount: pictures.length };
}

/** Each name has a number; the owner hers. */
export function phoneOf(who: string): string {
  if (who.toLowerCase() === 'owner') return OWNER_PHONE;
  let hash = 0;
  for (const letter of who) hash = (hash * 31 + letter.charCodeAt(0)) % 9000;
  return `+1555123${String(1000 + hash)}`;
}

function readSetting(head: string): Setting {
  const fields = head
    .split('\n')
    .slice(1)
    .map((line) => /^(\w+):(?: (.*))?$/.exec(line) ?? fail(`this line of the setting is no "field: value": ${line}`))
    .map(([, name = '', value = '']) => ({ name, value }));
  const last = (name: string) => fields.findLast((field) => field.name === name)?.value;
  const all = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);
  const zone = last('zone') ?? 'America/New_York';
  const [day = '', clock = ''] = (last('now') ?? '2026-06-15 09:00').split(' ');
  const hours = last('hours');
  const services = all('service').map(readService);
  const business: Business = {
    ...DEFAULT_BUSINESS,
    id: 'default',
    name: last('name') ?? "Sam's Studio",
    ownerName: last('owner') ?? 'Sam',
    ownerPhone: OWNER_PHONE,
    zone,
    country: last('country') ?? 'US',
    address: last('address') ?? '',
    services,
    hours:
      hours === undefined
        ? DEFAULT_BUSINESS.hours
        : { ...(parseHoursText(hours) ?? fail(`no hours: ${hours}`)), overrides: readDaysOff(all('off')) },
    rules: { ...DEFAULT_BUSINESS.rules, ...(JSON.parse(last('rules') ?? '{}') as object) },
    limits: { ...DEFAULT_BUSINESS.limits, ...(JSON.parse(last('limits') ?? '{}') as object) },
    budget: { ...DEFAULT_BUSINESS.budget, ...(JSON.parse(last('budget') ?? '{}') as object) },
    notifications: { ...DEFAULT_BUSINESS.notifications, ...(JSON.parse(last('notifications') ?? '{}') as object) },
    manners: { ...DEFAULT_BUSINESS.manners, ...(JSON.parse(last('manners') ?? '{}') as object) },
  };
  return { business, now: instantOf(day, clock, zone), booked: all('booked') };
}

function readDaysOff(days: readonly string[]): Business['hours']['overrides'] {
  return Object.fromEntries(days.map((day) => [day, []]));
}

/** `Cut, 45 min, $40`, `Colour, 90 min, from $80, buffer 15`. */
function readService(line: string): Service {
  const [name = '', ...parts] = line.split(', ');
  const minutes = (word: RegExp) => Number(parts.map((part) => word.exec(part)?.[1]).find((found) => found !== undefined) ?? 0);
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    durationMinutes: minutes(/^(\d+) min$/) || fail(`a service needs its minutes: ${line}`),
    price: readPrice(parts),
    bufferBeforeMinutes: minutes(/^before (\d+)$/),
    bufferAfterMinutes: minutes(/^buffer (\d+)$/),
    isActive: !parts.includes('inactive'),
  };
}

function readPrice(parts: readonly string[]): Price | undefined {
  if (parts.includes('on request')) return { kind: 'on_request' };
  const found = parts.map((part) => /^(from )?([$£€]\d+(?:\.\d\d)?)$/.exec(part)).find((match) => match !== null);
  return found ? { kind: found[1] ? 'from' : 'fixed', amount: found[2] ?? '' } : undefined;
}

async function book(app: TestApp, { business }: Setting, line: string): Promise<void> {
  const found = /^(.+), (\d{4}-\d\d-\d\d) (\d\d:\d\d), (\d+) min(?:, (.+))?$/.exec(line) ?? fail(`not "name, day clock, n min": ${line}`);
  const [, name = '', day = '', clock = '', minutes = '', service] = found;
  const startsAt = instantOf(day, clock, business.zone);
  const serviceId = business.services.find((one) => one.name === service)?.id;
  const endsAt = startsAt + Number(minutes) * MINUTE_MS;
  await app.putBooking({ phone: phoneOf(name), name, startsAt, endsAt, serviceId, serviceName: service });
}

async function bookingsOf(app: TestApp, { business }: Setting): Promise<string[]> {
  const bookings = await app.bookings();
  return bookings.map((booking) => `= ${shown(booking, business.zone)}`);
}

function shown(booking: Booking, zone: string): string {
  const day = dayOf(booking.startsAt, zone);
  const weekday = weekdayOf(day).replace(/^./, (letter) => letter.toUpperCase());
  const minutes = (booking.endsAt - booking.startsAt) / MINUTE_MS;
  const parts = [
    weekday,
    day,
    clockOf(booking.startsAt, zone),
    `${minutes} min`,
    booking.customerName,
    booking.serviceName,
    booking.status,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function fail(message: string): never {
  throw new Error(message);
}
