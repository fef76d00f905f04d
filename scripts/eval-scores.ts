/** The scores of one line of a data file. */
import type { Read, Result } from './eval.ts';
import type { Truth } from './eval-simulated.ts';
import { type Answer, answerOf } from './read-answer.ts';
import { wordingOf } from './read-wording.ts';

type Turn = {
  system: string;
  system_acts: string[];
  proposed: { date?: string; time?: string };
  user: string;
  intent: string;
  alt: string[];
  phase: string;
  new: Said;
  state: Said;
};
type Said = { date: string | null; time: string | null };
type Input = {
  input: string;
  ref: string;
  kind: string;
  suite: string;
  values: Said[];
  future?: Said | null;
  near: boolean;
  unsupported: string[];
};
type Line = { text: string; today: string; labels: string[]; intent: string | null; dates: string[]; times: string[]; name: string | null };

/** Dialogues: date and time said in the turn, intent with its alternatives, and the state of the booking after each turn. */
export function scoreDialogue(line: Record<string, unknown>, read: Read): readonly Result[] {
  const { turns, today } = line as unknown as { turns: Turn[]; today: string };
  const results: Result[] = [];
  let state: Said = { date: null, time: null };
  for (const turn of turns) {
    const answer = answer_(
      read,
      { text: turn.user, now: `${today}T09:00:00`, last: lastOf(turn) },
      { ...turn.new, intent: turn.intent, name: null },
    );
    const text = `[${turn.system_acts.join('+')}: ${turn.system}] ${turn.user}`;
    state = after(state, turn, answer);
    if (turn.new.date !== null) results.push(result('date', text, turn.new.date, answer.requested_date));
    else results.push(result('no date', text, turn.new.date, answer.requested_date));
    if (turn.new.time !== null) results.push(result('time', text, turn.new.time, answer.requested_time));
    else results.push(result('no time', text, turn.new.time, answer.requested_time));
    results.push({
      name: 'intent',
      text,
      wanted: [turn.intent, ...turn.alt],
      got: answer.intent,
      isRight: [turn.intent, ...turn.alt].includes(answer.intent),
    });
    const isJoint = state.date === turn.state.date && state.time === turn.state.time;
    results.push({ name: 'joint goal', text, wanted: [turn.state.date, turn.state.time], got: [state.date, state.time], isRight: isJoint });
    // One slip is counted once: the next turn starts from the true state.
    state = { date: turn.state.date, time: turn.state.time };
  }
  return [...results, wholeDialogue(results, turns.at(-1))];
}

/** Date and time were right together after every turn. */
function wholeDialogue(results: readonly Result[], last: Turn | undefined): Result {
  const isRight = results.every(({ name, isRight: isTurnRight }) => name !== 'joint goal' || isTurnRight);
  return { name: 'joint goal, whole dialogues', text: `… ${last?.user ?? ''}`, wanted: last?.state, got: isRight, isRight };
}

/** What is said wins; an accepted offer brings its own day and time. */
function after(state: Said, turn: Turn, answer: Answer): Said {
  const accepts = answer.intent === 'confirm';
  const offered = accepts ? turn.proposed : {};
  return { date: answer.requested_date ?? offered.date ?? state.date, time: answer.requested_time ?? offered.time ?? state.time };
}

function lastOf({ system, system_acts: acts, proposed }: Turn): Record<string, unknown> {
  const has = (act: string) => acts.includes(act);
  const offers = has('OFFER') || has('OFFER_INTENT');
  const act = has('CONFIRM')
    ? 'read_back'
    : has('NOTIFY_FAILURE') && has('OFFER')
      ? 'alternatives'
      : offers
        ? 'offered'
        : has('REQUEST') || has('REQ_MORE')
          ? 'asked'
          : 'none';
  return { said: system, act, date: proposed.date, time: proposed.time };
}

/** Single inputs: the reading a booking means, or any; times without a date modulo twelve hours. */
export function scoreInput(line: Record<string, unknown>, read: Read): readonly Result[] {
  const { input, ref, kind, suite, values, future, near, unsupported } = line as unknown as Input;
  if (unsupported.includes('dotnet')) return [];
  const source = suite.split('/')[0];
  const [meant] = future ? [future] : values;
  const truth = {
    intent: kind === 'none' ? 'unknown' : 'book',
    date: kind === 'time' ? null : (meant?.date ?? null),
    time: kind === 'date' ? null : (meant?.time ?? null),
    name: null,
  };
  const answer = answer_(read, { text: input, now: ref, language: line.lang }, truth);
  const got = { date: answer.requested_date, time: answer.requested_time };
  if (kind === 'none')
    return [{ name: `${source} negatives`, text: input, wanted: null, got, isRight: got.date === null && got.time === null }];
  if (!near) return [];
  const wanted = future ? [future] : values;
  const isRight = wanted.some(
    (value) =>
      (value.date === null || kind === 'time' || isSameDate(value.date, got.date, ref)) &&
      (value.time === null || kind === 'date' || isSameFace(value.time, got.time)),
  );
  return [{ name: `${source} near`, text: `(${ref.slice(0, 16)}) ${input}`, wanted, got, isRight }];
}

/** Single lines: recall of each intent, false cancels, dates, times (bare hours are literal there) and the name. */
export function scoreLine(line: Record<string, unknown>, read: Read): readonly Result[] {
  const { text, today, labels, intent, dates, times, name } = line as unknown as Line;
  const truth = { intent: intent ?? 'unknown', date: dates[0] ?? null, time: times[0] ?? null, name };
  const answer = answer_(read, { text, now: `${today}T09:00:00` }, truth);
  const results: Result[] = [];
  if (intent !== null) results.push(result(`intent ${intent}`, text, intent, answer.intent));
  const isAbout = labels.includes('cancel_close_leave_freeze');
  if (!isAbout) results.push({ name: 'no false cancel', text, wanted: intent, got: answer.intent, isRight: answer.intent !== 'cancel' });
  const [date] = dates;
  if (dates.length === 1 && date !== undefined)
    results.push({
      name: date >= today ? 'one date ahead' : 'one date past',
      text,
      wanted: dates,
      got: answer.dates,
      isRight: answer.dates.includes(date),
    });
  if (times.length > 0)
    results.push({
      name: 'times',
      text,
      wanted: times,
      got: answer.times,
      isRight: times.every((time) => answer.times.some((one) => isSameFace(time, one))),
    });
  if (times.length === 0) results.push({ name: 'no false time', text, wanted: [], got: answer.times, isRight: answer.times.length === 0 });
  if (dates.length === 0) results.push({ name: 'no false date', text, wanted: [], got: answer.dates, isRight: answer.dates.length === 0 });
  if (name !== null)
    results.push({
      name: 'name',
      text,
      wanted: name,
      got: answer.customer_name,
      isRight: answer.customer_name?.toLowerCase() === name.toLowerCase(),
    });
  else results.push({ name: 'no false name', text, wanted: null, got: answer.customer_name, isRight: answer.customer_name === null });
  return results;
}

/** "3pm" names no day: data that fill in the next one are met by none. */
function isSameDate(wanted: string, got: string | null, ref: string): boolean {
  const today = ref.slice(0, 10);
  return got === wanted || (got === null && (wanted === today || Date.parse(wanted) - Date.parse(today) === 86_400_000));
}

function isSameFace(a: string, b: string | null): boolean {
  return b !== null && Number(a.slice(0, 2)) % 12 === Number(b.slice(0, 2)) % 12 && a.slice(3) === b.slice(3);
}

function answer_(read: Read, line: Record<string, unknown>, truth: Truth): Answer {
  const { wording } = wordingOf({ id: null, ...line });
  return answerOf(read(wording, truth), wording);
}

function result(name: string, text: string, wanted: unknown, got: unknown): Result {
  return { name, text, wanted, got, isRight: wanted === got };
}
