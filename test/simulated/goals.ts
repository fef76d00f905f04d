/** Goals of simulated customers, family by family, made by dice. Each can be reached: what is wanted is free. */
import type { Service } from '#core/business.ts';
import { addDays, clockOf, type Day, dayOf, type Instant, weekdayOf, type Zone } from '#core/time.ts';
import { type Dice, diceOf } from './dice.ts';
import { type Clocks, type Errand, type Given, type Goal, type Part, type Standing, suits, type Wanted, type Who } from './goal.ts';
import type { Phrasebook } from './phrasebook.ts';
import { phrasebookOf } from './phrasebooks.ts';
import { freeStarts, minutesFor, type World, worldOf } from './worlds.ts';

type Drawn = {
  readonly errands: readonly Errand[];
  readonly standing: readonly Standing[];
  readonly hers?: readonly Given[];
  readonly isTogether?: boolean;
};
/** What a family draws its goals from. */
type Draw = {
  readonly dice: Dice;
  readonly world: World;
  readonly who: Who;
  readonly service: Service | undefined;
  readonly zone: Zone;
  readonly children: readonly Who[];
};

const FAMILIES: Readonly<Record<string, (draw: Draw) => Drawn>> = {
  'a day and a time': exact,
  'part by part': partByPart,
  'what is taken': taken,
  'a range': range,
  'as soon as possible': soonest,
  'another time on second thought': otherClock,
  'another day on second thought': otherDay,
  'another day and time on second thought': otherTime,
  'move to a time': move,
  'move, then say when': moveOpenly,
  'move one of two': moveOneOfTwo,
  'move within a range': moveWithin,
  cancel: cancelOnly,
  'cancel one of two': cancelOneOfTwo,
  'cancel and keep': cancelAndKeep,
  'another time once booked': afterwards,
  'two visits one after the other': twoInTurn,
  'two visits in one text': twoTogether,
  'for a child': forChild,
  'herself and a child': withChild,
  'cancel one and book another': cancelAndBook,
  'give it up': giveUp,
};

/** The names of all families. */
export const familyNames: readonly string[] = Object.keys(FAMILIES);

/** The goal of a seed; the families take turns. */
export function goalOf(seed: number, language = 'en'): Goal {
  const dice = diceOf(seed * 7919 + 17);
  const book = phrasebookOf(language);
  const family = familyNames[seed % familyNames.length] ?? '';
  const world = inCountry(worldOf(dice), book);
  const { services } = world.business;
  const service = services.length === 0 ? undefined : dice.one(services);
  const who: Who = { name: dice.one(book.people) };
  const drawn = FAMILIES[family]?.({ dice, world, who, service, zone: world.business.zone, children: book.children });
  if (!drawn) throw new Error(`no family for the seed ${seed}`);
  return {
    family,
    seed,
    language,
    business: world.business,
    now: world.now,
    given: [...world.given, ...(drawn.hers ?? [])],
    who,
    register: dice.one(['plain', 'plain', 'terse', 'chatty', 'typos']),
    errands: drawn.errands,
    isTogether: drawn.isTogether ?? false,
    asksAside: dice.chance(0.12),
    standing: drawn.standing,
  };
}

/** The business where the language is spoken, its services called as they are there. */
function inCountry(world: World, { country, language, serviceNames }: Phrasebook): World {
  const services = world.business.services.map((service) => ({ ...service, name: serviceNames[service.id] ?? service.name }));
  return { ...world, business: { ...world.business, services, language, country: country ?? world.business.country } };
}

function at(startsAt: Instant, zone: Zone): Wanted {
  return { days: { kind: 'on', days: [dayOf(startsAt, zone)] }, clocks: { kind: 'at', clock: clockOf(startsAt, zone) } };
}

/** A free time for this visit, among those that `fits`; throws when there is none. */
function slot({ dice, world, service }: Draw, fits: (at: Instant) => boolean = () => true): Instant {
  return dice.one(freeStarts(world, minutesFor(world.business, service)).filter(fits));
}

/** Some of the parts: one who books for a child names it, one who knows no service has none to tell. */
function some({ dice }: Draw, parts: readonly Part[]): readonly Part[] {
  return parts.filter(() => dice.chance(0.65));
}

type Booking = Extract<Errand, { kind: 'book' }>;

function book({ service, who }: Draw, wanted: Wanted, rest: Partial<Booking> = {}): Booking {
  return { kind: 'book', service, who, wanted, minds: [], tells: ['day', 'clock'], ...rest };
}

function stands({ service, who }: Draw, wanted: Wanted): Standing {
  return { name: who.name, serviceId: service?.id, wanted };
}

function one(draw: Draw, wanted: Wanted, rest: Partial<Booking> = {}): Drawn {
  const final = rest.minds?.at(-1)?.wanted ?? rest.fallback ?? wanted;
  return { errands: [book(draw, wanted, rest)], standing: [stands(draw, final)] };
}

function exact(draw: Draw): Drawn {
  return one(draw, at(slot(draw), draw.zone), { tells: ['day', 'clock', ...some(draw, ['service', 'name'])] });
}

function partByPart(draw: Draw): Drawn {
  return one(draw, at(slot(draw), draw.zone), { tells: some(draw, ['service', 'name', draw.dice.one(['day', 'clock'])]) });
}

/** The time of somebody else's booking; then the same day, the same clock, or whatever there is. */
function taken(draw: Draw): Drawn {
  const { dice, world, zone } = draw;
  const free = slot(draw);
  const visit = { name: 'Ivy', startsAt: free, minutes: minutesFor(world.business, draw.service), service: undefined, isHers: false };
  const after = { ...draw, world: { ...world, given: [...world.given, visit] } };
  const wanted = at(free, zone);
  const starts = freeStarts(after.world, visit.minutes);
  const looser: readonly Wanted[] = [
    { ...wanted, clocks: { kind: 'any' } },
    { ...wanted, days: { kind: 'any' } },
    { days: { kind: 'any' }, clocks: { kind: 'any' } },
  ];
  const fallback = dice.one(looser.filter((one) => starts.some((start) => suits(one, start, zone))));
  return { ...one(after, wanted, { fallback, tells: ['day', 'clock', ...some(draw, ['service', 'name'])] }), hers: [visit] };
}

function range(draw: Draw): Drawn {
  return one(draw, wideOf(draw), { tells: ['day', 'clock', ...some(draw, ['service', 'name'])] });
}

const RANGES: readonly Clocks[] = [
  { kind: 'within', from: undefined, until: '12:00' },
  { kind: 'within', from: '12:00', until: '17:00' },
  { kind: 'within', from: '15:00', until: undefined },
  { kind: 'within', from: '14:00', until: '16:00' },
  { kind: 'within', from: undefined, until: '11:00' },
  { kind: 'within', from: '16:00', until: undefined },
  { kind: 'any' },
];

/** Days and hours around a free time. */
function wideOf(draw: Draw): Wanted {
  const { dice, world, zone } = draw;
  const today = dayOf(world.now, zone);
  const start = slot(draw, (one) => dayOf(one, zone) > today);
  const day = dayOf(start, zone);
  const clocks = dice.one(RANGES.filter((one) => suits({ days: { kind: 'any' }, clocks: one }, start, zone)));
  const nextMonday = nextMondayAfter(today);
  const nextWeek = Array.from({ length: 7 }, (_, i) => addDays(nextMonday, i));
  const others = [addDays(day, 1), addDays(day, 2)].filter((one) => weekdayOf(one) !== 'sun');
  const days: readonly Wanted['days'][] = [
    { kind: 'on', days: [day] },
    { kind: 'on', days: [day, dice.one(others)] },
    ...(nextWeek.includes(day) ? [{ kind: 'next_week', days: nextWeek } as const] : []),
    // "Not Monday" of every week that she could be offered.
    ...(clocks.kind === 'any' ? [] : [{ kind: 'not', days: sameWeekday(addDays(day, 1)) } as const, { kind: 'any' } as const]),
  ];
  return { days: dice.one(days), clocks };
}

function sameWeekday(day: Day): readonly Day[] {
  return Array.from({ length: 6 }, (_, i) => addDays(day, (i - 2) * 7));
}

function nextMondayAfter(day: Day): Day {
  const days = Array.from({ length: 7 }, (_, i) => addDays(day, i + 1));
  return days.find((one) => weekdayOf(one) === 'mon') ?? day;
}

function soonest(draw: Draw): Drawn {
  const wanted: Wanted = { days: { kind: 'any' }, clocks: { kind: 'soonest' } };
  return one(draw, wanted, { tells: ['day', 'clock', ...some(draw, ['service', 'name'])] });
}

function changed(draw: Draw, fits: (first: Instant, second: Instant) => boolean): Drawn {
  const first = slot(draw, (start) =>
    freeStarts(draw.world, minutesFor(draw.world.business, draw.service)).some((other) => fits(start, other)),
  );
  const second = slot(draw, (start) => fits(first, start));
  const tells: readonly Part[] = ['day', 'clock', ...some(draw, ['service', 'name'])];
  return one(draw, at(first, draw.zone), { tells, minds: [{ wanted: at(second, draw.zone) }] });
}

function otherClock(draw: Draw): Drawn {
  return changed(draw, (first, second) => first !== second && dayOf(first, draw.zone) === dayOf(second, draw.zone));
}

function otherDay(draw: Draw): Drawn {
  return changed(draw, (first, second) => first !== second && clockOf(first, draw.zone) === clockOf(second, draw.zone));
}

function otherTime(draw: Draw): Drawn {
  const isOther = (first: Instant, second: Instant) =>
    clockOf(first, draw.zone) !== clockOf(second, draw.zone) && dayOf(first, draw.zone) !== dayOf(second, draw.zone);
  return changed(draw, isOther);
}

/** A booking of hers on a day after today. */
function hers(draw: Draw, others: readonly Given[] = []): Given {
  const { world, who, service, zone } = draw;
  const taken = { ...draw, world: { ...world, given: [...world.given, ...others] } };
  const today = dayOf(world.now, zone);
  const days = others.map(({ startsAt }) => dayOf(startsAt, zone));
  // Days ahead that a weekday alone names, each her own.
  const fits = (start: Instant) =>
    dayOf(start, zone) > today && dayOf(start, zone) <= addDays(today, 6) && !days.includes(dayOf(start, zone));
  return { name: who.name, startsAt: slot(taken, fits), minutes: minutesFor(world.business, service), service, isHers: true };
}

function besides(draw: Draw, given: readonly Given[]): Draw {
  return { ...draw, world: { ...draw.world, given: [...draw.world.given, ...given] } };
}

function moving(draw: Draw, rest: Partial<Extract<Errand, { kind: 'move' }>>, wantedOf: (draw: Draw, mine: Given) => Wanted): Drawn {
  const mine = hers(draw);
  const wanted = wantedOf(besides(draw, [mine]), mine);
  const errand: Errand = {
    kind: 'move',
    of: mine.startsAt,
    isNamed: draw.dice.chance(0.5),
    wanted,
    minds: [],
    tells: ['day', 'clock'],
    ...rest,
  };
  return { errands: [errand], standing: [stands(draw, wanted)], hers: [mine] };
}

function move(draw: Draw): Drawn {
  return moving(draw, {}, (free) => at(slot(free), draw.zone));
}

function moveOpenly(draw: Draw): Drawn {
  return moving(draw, { tells: [] }, (free) => at(slot(free), draw.zone));
}

function moveWithin(draw: Draw): Drawn {
  return moving(draw, {}, (free, mine) => {
    const wide = wideOf(free);
    return suits(wide, mine.startsAt, draw.zone) ? at(slot(free), draw.zone) : wide;
  });
}

function moveOneOfTwo(draw: Draw): Drawn {
  const first = hers(draw);
  const second = hers(draw, [first]);
  const wanted = at(slot(besides(draw, [first, second])), draw.zone);
  const errand: Errand = { kind: 'move', of: first.startsAt, isNamed: draw.dice.chance(0.5), wanted, minds: [], tells: ['day', 'clock'] };
  return { errands: [errand], standing: [stands(draw, wanted), stands(draw, at(second.startsAt, draw.zone))], hers: [first, second] };
}

function cancelOnly(draw: Draw): Drawn {
  const mine = hers(draw);
  return {
    errands: [{ kind: 'cancel', of: mine.startsAt, isNamed: draw.dice.chance(0.5), isTakenBack: false }],
    standing: [],
    hers: [mine],
  };
}

function cancelAndKeep(draw: Draw): Drawn {
  const mine = hers(draw);
  const errand: Errand = { kind: 'cancel', of: mine.startsAt, isNamed: draw.dice.chance(0.5), isTakenBack: true };
  return { errands: [errand], standing: [stands(draw, at(mine.startsAt, draw.zone))], hers: [mine] };
}

function cancelOneOfTwo(draw: Draw): Drawn {
  const first = hers(draw);
  const second = hers(draw, [first]);
  const errand: Errand = { kind: 'cancel', of: first.startsAt, isNamed: draw.dice.chance(0.5), isTakenBack: false };
  return { errands: [errand], standing: [stands(draw, at(second.startsAt, draw.zone))], hers: [first, second] };
}

/** "Actually, could we make it 4?", right after the booking was made. */
function afterwards(draw: Draw): Drawn {
  const first = slot(draw, (start) => dayOf(start, draw.zone) > dayOf(draw.world.now, draw.zone));
  const minutes = minutesFor(draw.world.business, draw.service);
  const booked: Given = { name: draw.who.name, startsAt: first, minutes, service: draw.service, isHers: true };
  const second = slot(besides(draw, [booked]));
  const wanted = at(second, draw.zone);
  const again: Errand = { kind: 'move', of: first, isNamed: false, wanted, minds: [], tells: ['day', 'clock'] };
  return { errands: [book(draw, at(first, draw.zone)), again], standing: [stands(draw, wanted)] };
}

function two(draw: Draw, { second, isTogether }: { second: Draw; isTogether: boolean }): Drawn {
  const first = slot(draw);
  const minutes = minutesFor(draw.world.business, draw.service);
  const booked: Given = { name: draw.who.name, startsAt: first, minutes, service: draw.service, isHers: true };
  const isOtherDay = (start: Instant) => dayOf(start, draw.zone) !== dayOf(first, draw.zone);
  const other = at(slot(besides(second, [booked]), isOtherDay), draw.zone);
  const tells: readonly Part[] = isTogether && draw.world.business.services.length > 1 ? ['day', 'clock', 'service'] : ['day', 'clock'];
  const named: readonly Part[] = second.who.relation ? [...tells, 'service', 'name'] : tells;
  return {
    errands: [book(draw, at(first, draw.zone), { tells }), book(second, other, { tells: named })],
    standing: [stands(draw, at(first, draw.zone)), stands(second, other)],
    isTogether,
  };
}

function twoInTurn(draw: Draw): Drawn {
  return two(draw, { second: draw, isTogether: false });
}

function twoTogether(draw: Draw): Drawn {
  return two(draw, { second: draw, isTogether: true });
}

function childOf(draw: Draw): Draw {
  return { ...draw, who: draw.dice.one(draw.children) };
}

function forChild(draw: Draw): Drawn {
  const child = childOf(draw);
  return one(child, at(slot(draw), draw.zone), { tells: ['day', 'clock', 'service', 'name'] });
}

function withChild(draw: Draw): Drawn {
  return two(draw, { second: childOf(draw), isTogether: false });
}

function cancelAndBook(draw: Draw): Drawn {
  const mine = hers(draw);
  const wanted = at(slot(besides(draw, [mine])), draw.zone);
  const cancel: Errand = { kind: 'cancel', of: mine.startsAt, isNamed: true, isTakenBack: false };
  return { errands: [cancel, book(draw, wanted, { tells: ['day', 'clock', 'service'] })], standing: [stands(draw, wanted)], hers: [mine] };
}

function giveUp(draw: Draw): Drawn {
  return { errands: [{ kind: 'drop', service: draw.service, wanted: at(slot(draw), draw.zone) }], standing: [] };
}
