/**
 * Opening hours as an owner types them: `Mon-Fri 9-5`, `weekdays 9am-5:30pm, Sat 10-2`, `Tue, Thu 12-8pm`, `24/7`,
 * `Mon-Sat 9-12 and 1-5, lunch 12-1, closed Sunday`.
 *
 * The text is cut into tokens: days, times, and the words for closed and break. Anything else in it means that it was not
 * understood, and the owner is asked rather than guessed at. The tokens are read in clauses, each about some days.
 */
import { ANY_TIME, type Break, type Hours, type OpenSpan } from './business.ts';
import { checkHours } from './business-checks.ts';
import { readSpan } from './clock-text.ts';
import { WEEKDAYS, type Weekday } from './time.ts';

/** Longer texts are no opening hours. */
const HOURS_TEXT_CHARS_MAX = 500;

/** Reads opening hours; `undefined` when the text names none or is not understood to its end. */
export function parseHoursText(text: string): Hours | undefined {
  if (text.length > HOURS_TEXT_CHARS_MAX) return undefined;
  const tokens = tokensOf(text);
  const hours = tokens && hoursOf(tokens);
  return hours && checkHours(hours).length === 0 ? hours : undefined;
}

type Token =
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'span' | 'break'; readonly span: OpenSpan }
  | { readonly kind: 'closed' | 'pause' | 'separator' };

const DAY =
  '(mo(?:n(?:day)?)?|tu(?:e(?:s(?:day)?)?)?|we(?:d(?:nesday)?)?|th(?:u(?:r(?:s(?:day)?)?)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?|su(?:n(?:day)?)?|m|f)s?';
const TO = String.raw`\s*(?:-|to|until|till?|through|thru)\s*`;
const TIME = String.raw`(noon|midnight|\d{1,2}(?:[:.h]\d{2})?h?(?:\s*[ap]\.?m\b\.?)?)`;
const WHOLE_DAY: OpenSpan = { start: '00:00', end: '24:00' };

/** Tried in this order at each place of the text. */
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | undefined])[] = [
  [/24\s*\/\s*7\b/y, () => ({ kind: 'span', span: WHOLE_DAY })],
  [/(?:24 hours|around the clock|all day)\b/y, () => ({ kind: 'span', span: WHOLE_DAY })],
  [/(?:every ?day|daily|(?:7|seven) days(?: a week)?|all week)\b/y, () => ({ kind: 'days', days: WEEKDAYS })],
  [/(?:every )?(?:week ?days?|working days)\b/y, () => ({ kind: 'days', days: WEEKDAYS.slice(0, 5) })],
  [/(?:every )?week-?ends?\b/y, () => ({ kind: 'days', days: WEEKDAYS.slice(5) })],
  [new RegExp(String.raw`${DAY}\.?${TO}${DAY}\b\.?`, 'y'), ([, from, to]) => daysToken(from, to)],
  [new RegExp(String.raw`(?:every )?${DAY}\b\.?`, 'y'), ([, day]) => daysToken(day, day)],
  [new RegExp(TIME + TO + TIME, 'y'), ([, from, to]) => spanToken(from, to)],
  [/(?:closed|off|not open|except|but not|apart from)\b(?: (?:on|for)\b)?/y, () => ({ kind: 'closed' })],
  [/(?:with )?(?:an? )?(?:lunch(?: ?break)?|break)\b/y, () => ({ kind: 'pause' })],
  [/[;.\n|,&+/]|and\b/y, () => ({ kind: 'separator' })],
];
const FILLER = /(?:[\s:()]|(?:we are|we're|i am|i'm|open|opening|hours|from|between|on|at)\b)+/y;

function tokensOf(text: string): readonly Token[] | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212~]/g, '-')
    .replaceAll('\u2019', "'");
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const found = findTokenAt(plain, at);
    if (!found) return undefined;
    if (found.token) tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function findTokenAt(text: string, at: number): { readonly token: Token | undefined; readonly end: number } | undefined {
  FILLER.lastIndex = at;
  if (FILLER.test(text)) return { token: undefined, end: FILLER.lastIndex };
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const token = match ? read(match) : undefined;
    if (token) return { token, end: pattern.lastIndex };
  }
  return undefined;
}

function daysToken(from: string | undefined, to: string | undefined): Token | undefined {
  const first = weekdayIndex(from);
  const last = weekdayIndex(to);
  if (first < 0 || last < 0) return undefined;
  const count = ((last - first + 7) % 7) + 1;
  return { kind: 'days', days: [...WEEKDAYS, ...WEEKDAYS].slice(first, first + count) };
}

function weekdayIndex(name: string | undefined): number {
  return name ? WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 2))) : -1;
}

function spanToken(from: string | undefined, to: string | undefined): Token | undefined {
  const span = readSpan(from ?? '', to ?? '');
  return span && { kind: 'span', span };
}

/** What the clauses read so far come to. */
type Draft = {
  readonly weekly: Map<Weekday, readonly OpenSpan[]>;
  readonly breaks: Break[];
  readonly closed: Set<Weekday>;
  /** Whose hours a further time continues: "Mon 9-12, 1-5". */
  openDays: readonly Weekday[];
};

function hoursOf(tokens: readonly Token[]): Hours | undefined {
  const draft: Draft = { weekly: new Map(), breaks: [], closed: new Set(), openDays: [] };
  let left = daysFirst(withBreaks(tokens.filter((token) => token.kind !== 'separator')));
  while (left.length > 0) {
    const rest = readClause(draft, left);
    if (!rest) return undefined;
    left = rest;
  }
  for (const day of draft.closed) draft.weekly.delete(day);
  if (draft.weekly.size === 0) return undefined;
  const weekly = Object.fromEntries([...draft.weekly].map(([day, spans]) => [day, spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))]));
  return { ...ANY_TIME, weekly: { ...ANY_TIME.weekly, ...weekly }, breaks: draft.breaks };
}

/** "Lunch 12-1" and "closed 12-1" are breaks. */
function withBreaks(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i): readonly Token[] => {
    const next = tokens[i + 1];
    const isBreakWord = (word: Token | undefined) => word?.kind === 'pause' || word?.kind === 'closed';
    if (token.kind === 'span' && isBreakWord(tokens[i - 1])) return [];
    return isBreakWord(token) && next?.kind === 'span' ? [{ kind: 'break', span: next.span }] : [token];
  });
}

/** "9-5 Mon-Fri, 10-2 Sat" says its times before its days; read from its end it is "Sat 10-2, Mon-Fri 9-5". */
function daysFirst(tokens: readonly Token[]): readonly Token[] {
  const isTimesFirst = tokens[0]?.kind === 'span' && tokens.some((token) => token.kind === 'days');
  return isTimesFirst ? tokens.toReversed() : tokens;
}

/** Reads one clause into the draft and gives the tokens after it; `undefined` when it makes no sense. */
function readClause(draft: Draft, tokens: readonly Token[]): readonly Token[] | undefined {
  const { days, tokenCount } = leadingDays(tokens);
  const head = tokens[tokenCount];
  const after = tokens.slice(tokenCount + 1);
  switch (head?.kind) {
    case 'span':
      return openOn(draft, days, head.span) ? after : undefined;
    case 'break':
      draft.breaks.push(...(days.length > 0 ? days : [undefined]).map((day) => ({ ...head.span, day })));
      return after;
    case 'closed':
      return closeOn(draft, days, after);
    default:
      return undefined;
  }
}

function openOn(draft: Draft, days: readonly Weekday[], span: OpenSpan): boolean {
  if (days.length > 0) draft.openDays = days;
  else if (draft.openDays.length === 0 && span === WHOLE_DAY) draft.openDays = WEEKDAYS;
  for (const day of draft.openDays) draft.weekly.set(day, [...(draft.weekly.get(day) ?? []), span]);
  return draft.openDays.length > 0;
}

/** "Sunday closed" names its days before, "closed Sunday" after. */
function closeOn(draft: Draft, before: readonly Weekday[], after: readonly Token[]): readonly Token[] | undefined {
  if (before.length > 0) {
    for (const day of before) draft.closed.add(day);
    return after;
  }
  const { groups, tokenCount } = leadingDays(after);
  // "Closed Sunday, Mon-Fri 9-5": the days right before a time are those of the time.
  const closing = after[tokenCount]?.kind === 'span' ? groups.slice(0, -1) : groups;
  for (const day of closing.flat()) draft.closed.add(day);
  return closing.length > 0 ? after.slice(closing.length) : undefined;
}

function leadingDays(tokens: readonly Token[]): { groups: readonly (readonly Weekday[])[]; days: readonly Weekday[]; tokenCount: number } {
  const count = tokens.findIndex((token) => token.kind !== 'days');
  const groups = tokens.slice(0, count < 0 ? tokens.length : count).flatMap((token) => (token.kind === 'days' ? [token.days] : []));
  return { groups, days: [...new Set(groups.flat())], tokenCount: groups.length };
}
