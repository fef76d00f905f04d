/**
 * Goals from recorded dialogues (a line as `npm run eval` takes them, with turns): a real person's wish in her own words, her answers to
 * what she was asked, her changes of mind and her yes, texted to a business that is open when she wants to come.
 */
import type { Business } from '#core/business.ts';
import { instantOf, WEEKDAYS } from '#core/time.ts';
import type { Days, Goal, Mind, OwnWords, Wanted } from './goal.ts';
import { businessOf, weekly } from './worlds.ts';

type Said = { readonly date: string | null; readonly time: string | null };
type Turn = {
  readonly system_acts: readonly string[];
  readonly user: string;
  readonly intent: string;
  readonly phase: string;
  readonly new: Said;
  readonly state: Said;
};
type Line = { readonly id: string; readonly service: string; readonly today: string; readonly turns: readonly Turn[] };

const OPENS = '08:00';
const CLOSES = '20:00';
/** Visits are this short so that the last one of the day still fits. */
const VISIT_MINUTES = 15;

const OPEN_DAILY: Business = businessOf({
  hours: weekly([{ start: OPENS, end: CLOSES }], ...WEEKDAYS),
  rules: { ...businessOf({}).rules, defaultDurationMinutes: VISIT_MINUTES },
});

/** The goal of a recorded dialogue; undefined when nobody wishes for a time in it that this business could give. */
export function recordedGoal(line: Record<string, unknown>, seed: number): Goal | undefined {
  const { today, turns } = line as unknown as Line;
  const talk = turns.filter(({ phase }) => phase === 'booking');
  const wishes = talk.filter(({ new: said }) => said.date !== null || said.time !== null);
  const [first] = wishes;
  if (!first || wishes.some(({ state }) => !isPossible(state, today))) return undefined;
  // What she was asked for belongs to her first wish, until it is read back to her.
  const readBack = wishes.findIndex((turn, i) => i > 0 && !turn.system_acts.includes('REQUEST'));
  const asked = wishes.slice(0, readBack < 0 ? wishes.length : readBack);
  const minds = wishes.slice(asked.length).map(({ user, state }): Mind => ({ wanted: wantedBy(state), words: user }));
  const yes = talk.find((turn) => turn.intent === 'confirm' && turn.system_acts.includes('CONFIRM') && !wishes.includes(turn))?.user;
  const wanted = wantedBy(asked.at(-1)?.state ?? first.state);
  const who = { name: 'Dana' };
  return {
    family: 'recorded',
    seed,
    language: 'en',
    business: OPEN_DAILY,
    now: instantOf(today, '07:00', OPEN_DAILY.zone),
    given: [],
    who,
    register: 'plain',
    errands: [{ kind: 'book', service: undefined, who, wanted, minds, tells: [], own: { ...wordsOf(asked), yes } }],
    isTogether: false,
    asksAside: false,
    standing: [{ name: who.name, serviceId: undefined, wanted: minds.at(-1)?.wanted ?? wanted }],
  };
}

/** A first wish that was asked for needs the question first: she begins without a time. */
function wordsOf(asked: readonly Turn[]): OwnWords {
  const [first] = asked;
  const opening = first && !first.system_acts.includes('REQUEST') ? first : undefined;
  const answers = asked.filter((turn) => turn !== opening);
  const day = answers.find(({ new: said }) => said.date !== null);
  const clock = answers.find((turn) => turn !== day && turn.new.time !== null);
  return { opening: opening?.user, day: day?.user, clock: clock?.user };
}

function wantedBy({ date, time }: Said): Wanted {
  const days: Days = date === null ? { kind: 'any' } : { kind: 'on', days: [date] };
  return { days, clocks: time === null ? { kind: 'any' } : { kind: 'at', clock: time } };
}

function isPossible({ date, time }: Said, today: string): boolean {
  return (date === null || date >= today) && (time === null || (OPENS <= time && time < CLOSES));
}
