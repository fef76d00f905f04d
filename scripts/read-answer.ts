/** A Reading becomes the answer of the `read` filter, in the words of the HTTP contract. */
import type { Intent, Reading, Request, When, Wording } from '#core/reading.ts';
import { type Clock, type Day, dayOf as dayAt } from '#core/time.ts';
import { readingOf } from '#server/understanding/builtin/languages.ts';

/** The intents that the contract names. */
export type AnswerIntent = 'book' | 'reschedule' | 'cancel' | 'confirm' | 'decline' | 'general_question' | 'unknown';

/** One line of the filter's output, but its id. */
export type Answer = {
  readonly intent: AnswerIntent;
  readonly customer_name: string | null;
  /** The last day this text asks for: whoever names several corrects herself. */
  readonly requested_date: Day | null;
  readonly requested_time: Clock | null;
  readonly duration_minutes: number | null;
  readonly dates: readonly Day[];
  readonly times: readonly Clock[];
  readonly constraints: Record<string, unknown>;
  readonly service: string | null;
  readonly language: string;
  readonly confidence: number;
};

/** `dates` and `times` are all that the text names and does not refuse; `constraints` what is no single day or time. */
export function answerOf(reading: Reading, wording: Wording): Answer {
  const today = dayAt(wording.now, wording.zone);
  const [main] = reading.requests;
  const asked = reading.requests.find((one) => one.when.days.length + one.when.clocks.length > 0) ?? main;
  const whens = reading.requests.flatMap((one) => (one.of === undefined || one.of === one.when ? [one.when] : [one.of, one.when]));
  return {
    intent: intentOf(main, inEngineWords(wording.text, reading.language)),
    customer_name: reading.name ?? null,
    requested_date: dayOf(asked.when, today) ?? null,
    requested_time: asked.when.clocks.at(-1) ?? boundsOf(asked.when)[0] ?? null,
    duration_minutes: main.durationMinutes ?? null,
    dates: unique(whens.flatMap((when) => (when.isDayAmbiguous ? when.days.slice(0, 1) : when.days))),
    times: unique(whens.flatMap((when) => [...when.clocks, ...boundsOf(when)])),
    constraints: constraintsOf(main),
    service: wording.services.find((service) => service.id === main.serviceId)?.name ?? null,
    language: reading.language,
    confidence: reading.confidence,
  };
}

const NAMED_AS: Readonly<Record<Intent, AnswerIntent>> = {
  book: 'book',
  inform: 'book',
  reschedule: 'reschedule',
  cancel: 'cancel',
  confirm: 'confirm',
  decline: 'decline',
  drop: 'decline',
  question: 'general_question',
  person: 'unknown',
  greeting: 'unknown',
  thanks: 'unknown',
  unclear: 'unknown',
};

function inEngineWords(text: string, language: string): string {
  const { spell, phrase } = readingOf(language);
  return phrase(spell(text));
}

/** Whether a certain time is open is asked by who wants to book it. */
function intentOf(main: Request, said: string): AnswerIntent {
  const { clocks, days, dayRange } = main.when;
  const namesTime = clocks.length + days.length + boundsOf(main.when).length > 0 || dayRange !== undefined;
  const isWhether = !/^\W*(?:what|when|which|how|why|where)\b/i.test(said);
  return main.intent === 'question' && main.topic === 'availability' && namesTime && isWhether ? 'book' : NAMED_AS[main.intent];
}

/** Nobody asks for a day that is past. */
function dayOf(when: When, today: Day): Day | undefined {
  const ahead = when.days.filter((day) => day >= today);
  return when.isDayAmbiguous ? ahead[0] : ahead.at(-1);
}

/** Clocks that bound a stretch were named, unless a part of the day was. */
function boundsOf({ clockRange }: When): readonly Clock[] {
  if (clockRange === undefined || clockRange.isPartOfDay) return [];
  return [clockRange.from, clockRange.until].flatMap((clock) => clock ?? []);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function constraintsOf({ when, of, choice, topic }: Request): Record<string, unknown> {
  const all = {
    day_range: when.dayRange,
    time_range: when.clockRange,
    not_dates: when.notDays.length > 0 ? when.notDays : undefined,
    either_of: when.isDayAmbiguous ? when.days : undefined,
    shift: when.shift,
    earliest: when.isEarliest || undefined,
    existing_booking: of && { dates: of.days, times: of.clocks },
    choice,
    topic,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
