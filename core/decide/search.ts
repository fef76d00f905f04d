/** The times a draft asks for, and times that would fit it. */
import type { Agenda } from '#core/agenda.ts';
import type { Draft } from '#core/conversation.ts';
import { ANY_OPENING, nextOpenings, openings, type Search } from '#core/openings.ts';
import { clockAt, type Instant, instantOf, minutesOf } from '#core/time.ts';
import { type Talk, wishAt } from './talk.ts';
import type { View } from './view.ts';

/** Nobody is offered a time that is over by the time she has answered; who names one herself may have it. */
const OFFER_NOTICE_MINUTES = 15;
/** Times in one numbered list. */
const OPTIONS_MAX = 3;
/** Times that one wish may name ("Monday or Tuesday, at 3 or 4"). */
const STARTS_MAX = 12;

/** The exact times she names: each day with each clock; none while one of the two is missing. */
export function wishedStarts(view: View, draft: Draft): readonly Instant[] {
  const starts = draft.days.flatMap((day) => draft.clocks.map((clock) => instantOf(day, clock, view.zone)));
  return [...new Set(starts)].slice(0, STARTS_MAX);
}

/** Up to three free times that fit what she said: around `near` where it is given, none of `except`. */
export function findTimes(view: View, talk: Talk, limits: Partial<Limits> = {}): readonly Instant[] {
  const { days, dayRange } = talk.draft;
  const spans = days.length > 0 ? days.map((day) => ({ from: day, to: day })) : [dayRange];
  const searches = spans.map((span) =>
    searchOf(view, talk, { near: limits.near, except: limits.except ?? [], apartMinutes: limits.apartMinutes ?? 0 }, span),
  );
  const each = Math.ceil(OPTIONS_MAX / searches.length);
  const found = searches.slice(0, STARTS_MAX).flatMap((search) => run(view, talk, search, each));
  return [...new Set(found)].slice(0, OPTIONS_MAX).toSorted((a, b) => a - b);
}

function run(view: View, talk: Talk, search: Search, countMax: number): readonly Instant[] {
  const agenda = withNotice(view.agenda);
  if (!talk.draft.isEarliest) return openings(agenda, search, view.now, countMax);
  const [first] = nextOpenings(agenda, search, view.now, 1);
  return openings(agenda, { ...search, near: first }, view.now, countMax);
}

function withNotice(agenda: Agenda): Agenda {
  const minNoticeMinutes = Math.max(agenda.rules.minNoticeMinutes, OFFER_NOTICE_MINUTES);
  return { ...agenda, rules: { ...agenda.rules, minNoticeMinutes } };
}

/** `apartMinutes`: not this close to those of `except` either. */
type Limits = { readonly near: Instant | undefined; readonly except: readonly Instant[]; readonly apartMinutes: number };

function searchOf(view: View, talk: Talk, { near, except, apartMinutes }: Limits, days: Search['days']): Search {
  const { draft, moves } = talk;
  const { startsAt: _, ...visit } = wishAt(view, talk, view.now);
  const clockRange = clockRangeOf(draft);
  const excepted = moves ? [...except, moves.startsAt] : except;
  return { ...ANY_OPENING, ...visit, near, days, notDays: draft.notDays, clockRange, except: excepted, exceptWithinMinutes: apartMinutes };
}

function clockRangeOf({ clocks, clockRange }: Draft): Search['clockRange'] {
  const [clock] = clocks;
  return clock === undefined ? clockRange : { from: clock, until: clockAt(Math.min(minutesOf(clock) + 1, 24 * 60)) };
}
