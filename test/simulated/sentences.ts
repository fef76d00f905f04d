/** Sentences of a simulated customer, put together from a phrasebook by dice. */
import { type Clock, clockOf, type Day, dayOf, type Instant, type Zone } from '#core/time.ts';
import type { Dice } from './dice.ts';
import type { Clocks, Errand, Part, Register, Wanted, Who } from './goal.ts';
import type { Phrasebook, Seen } from './phrasebook.ts';

/** What the sentences are made with. */
export type Voice = {
  readonly book: Phrasebook;
  readonly dice: Dice;
  readonly seen: Seen;
  readonly zone: Zone;
  readonly register: Register;
};

/** Fills a template; what it has no words for falls out with the space before it. */
export function filled(template: string, words: Readonly<Record<string, string>>): string {
  return template
    .replace(/\{(\w+)\}/g, (_, slot: string) => words[slot] ?? '')
    .replace(/ +([?.,!]|$)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** When, as an adverb: of `wanted`, only the parts in `tells`. */
export function whenSaid({ book, dice, seen }: Voice, { days, clocks }: Wanted, tells: readonly Part[] = ['day', 'clock']): string {
  const day = tells.includes('day') ? dice.one(book.days(days, seen)) : '';
  const onDay = day === '' ? '' : book.onDay(day);
  const clock = tells.includes('clock') ? clocksSaid({ book, dice, seen }, clocks) : '';
  if (onDay === '' || clock === '') return onDay + clock;
  return filled(dice.one(book.together), { day: onDay, clock });
}

function clocksSaid({ book, dice, seen }: Pick<Voice, 'book' | 'dice' | 'seen'>, clocks: Clocks): string {
  switch (clocks.kind) {
    case 'any':
      return '';
    case 'soonest':
      return dice.one(book.soonest);
    case 'at':
      return dice.one(book.atClock(clocks.clock, seen));
    case 'within':
      return dice.one(book.within(clocks.from, clocks.until, seen));
  }
}

/** A service as she calls it. */
export function serviceSaid({ book, dice }: Voice, service: { readonly id: string; readonly name: string } | undefined): string {
  if (service === undefined) return '';
  return dice.one([service.name.toLowerCase(), service.name, ...(book.synonyms[service.id] ?? [])]);
}

/** The words with which she begins an errand. */
export function openingOf(voice: Voice, errand: Errand): string {
  const { book, dice } = voice;
  switch (errand.kind) {
    case 'book':
      return bookingOpened(voice, errand);
    case 'drop': {
      const slots = { service: serviceSaid(voice, errand.service), when: whenSaid(voice, errand.wanted) };
      return filled(dice.one(book.books[errand.service ? 'with_service' : 'without_service']), slots);
    }
    case 'move': {
      const when = whenSaid(voice, errand.wanted, errand.tells);
      const way = when === '' ? 'open' : 'to';
      return filled(dice.one(errand.isNamed ? book.moves[way] : book.movesOnly[way]), { when, booking: bookingSaid(voice, errand.of) });
    }
    case 'cancel':
      return filled(dice.one(errand.isNamed ? book.cancels : book.cancelsOnly), { booking: bookingSaid(voice, errand.of) });
  }
}

function bookingOpened(voice: Voice, errand: Extract<Errand, { kind: 'book' }>): string {
  const { book, dice } = voice;
  if (errand.own?.opening !== undefined) return errand.own.opening;
  const { name, relation } = errand.who;
  const service = errand.tells.includes('service') ? errand.service : undefined;
  const slots = {
    service: serviceSaid(voice, service),
    when: whenSaid(voice, errand.wanted, errand.tells),
    name,
    relation: relation ? book.relations[relation] : '',
  };
  if (relation && service && errand.tells.includes('name')) return filled(dice.one(book.booksFor), slots);
  const ways = slots.when === '' ? book.opens : book.books;
  const wish = filled(dice.one(ways[service ? 'with_service' : 'without_service']), slots);
  if (relation || !errand.tells.includes('name')) return wish;
  const introduction = filled(dice.one(book.introduces), { name });
  return dice.chance(0.5) ? `${introduction}, ${wish}` : `${wish.replace(/[?.!]$/, '')}, ${introduction}`;
}

/** Her own booking, as the day it is on. */
export function bookingSaid({ book, zone }: Voice, of: Instant): string {
  return book.weekday(dayOf(of, zone));
}

/** One of the ways to choose the `index`th of `times`. */
export function choiceOf({ book, dice, seen, zone }: Voice, times: readonly Instant[], index: number): string {
  const { choices } = book;
  const chosen = times[index] ?? 0;
  const day = dayOf(chosen, zone);
  const clock = clockOf(chosen, zone);
  if (times.length === 1) return dice.one(book.yes);
  const isOnly = (of: (at: Instant) => Day | Clock, value: Day | Clock) => times.filter((at) => of(at) === value).length === 1;
  const ways: (readonly string[])[] = [choices.byNumber[index] ?? [`${index + 1}`], choices.byNumber[index] ?? [`${index + 1}`]];
  if (isOnly((at) => dayOf(at, zone), day)) ways.push(choices.byDay.map((way) => filled(way, { day: book.weekday(day) })));
  if (isOnly((at) => clockOf(at, zone), clock))
    ways.push(choices.byClock.map((way) => filled(way, { clock: book.clocks(clock, seen)[0] ?? '' })));
  if (index === times.length - 1) ways.push(choices.last);
  if (times.length === 2) ways.push(index === 0 ? choices.earlier : choices.later);
  return dice.one(dice.one(ways));
}

/** The name she answers with. */
export function nameSaid({ book, dice }: Voice, { name, relation }: Who): string {
  return filled(dice.one(relation ? book.namesOther : book.names), { name, relation: relation ? book.relations[relation] : '' });
}

/** For whom the visit is, when another name was understood. */
export function nameCorrected({ book, dice }: Voice, { name, relation }: Who): string {
  const ways = book.correctsName.filter((way) => relation !== undefined || !way.includes('{relation}'));
  return filled(dice.one(ways), { name, relation: relation ? book.relations[relation] : '' });
}

/** From `before` she wants `after` instead: only what differs is said. */
export function changeSaid(voice: Voice, { before, after }: { before: Wanted; after: Wanted }): string {
  const { book, dice, seen } = voice;
  const isSameDay = JSON.stringify(before.days) === JSON.stringify(after.days);
  const isSameClock = JSON.stringify(before.clocks) === JSON.stringify(after.clocks);
  if (isSameDay && after.clocks.kind === 'at')
    return filled(dice.one(book.changes.clock), { clock: dice.one(book.clocks(after.clocks.clock, seen)) });
  if (isSameClock) return filled(dice.one(book.changes.day), { day: dice.one(book.days(after.days, seen)) });
  return filled(dice.one(book.changes.both), { when: whenSaid(voice, after) });
}

/** The sentence as she types it. `isFirst`: with hello and thanks where she is one for those. */
export function typed({ book, dice, register }: Voice, whole: string, isFirst: boolean): string {
  const sentence = book.tidied(whole);
  switch (register) {
    case 'plain':
      return sentence;
    case 'terse':
      return sentence
        .toLowerCase()
        .replace(/[.?!]+$/, '')
        .replace(/(?<=\p{L})'(?=\p{L})/gu, '');
    case 'chatty':
      return isFirst ? `${dice.one(book.greetings)}${sentence}${dice.chance(0.5) ? dice.one(book.closings) : ''}` : sentence;
    case 'typos':
      return dice.chance(TYPOS_SHARE) ? misspelt(dice, sentence) : sentence;
  }
}

/** Who types in haste misses a key in so many of her texts. */
const TYPOS_SHARE = 0.4;
const WORD_MIN = 6;

/** Two letters inside one long word change places, or one is missing. Names and digits stay. */
function misspelt(dice: Dice, sentence: string): string {
  const words = sentence.split(' ');
  const long = words.flatMap((word, i) => (new RegExp(`^[a-zñáéíóúàèéêüöä]{${WORD_MIN},}[?.,]?$`).test(word) ? [i] : []));
  if (long.length === 0) return sentence;
  const at = dice.one(long);
  const word = words[at] ?? '';
  const letter = 1 + dice.below(WORD_MIN - 3);
  const swapped = `${word.slice(0, letter)}${word.slice(letter + 1, letter + 2)}${word.slice(letter, letter + 1)}${word.slice(letter + 2)}`;
  const missing = `${word.slice(0, letter)}${word.slice(letter + 1)}`;
  return words.with(at, dice.chance(0.5) ? swapped : missing).join(' ');
}
