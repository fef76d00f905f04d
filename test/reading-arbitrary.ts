/** Random readings over few days, few clocks and few names, so that collisions are common. Any of them may be nonsense. */
import fc from 'fast-check';
import { type Choice, type Intent, type Reading, type Request, request, type Topic, type When } from '#core/reading.ts';
import { reading, when } from '#test/situation.ts';

const DAYS = ['2026-06-12', '2026-06-16', '2026-06-16', '2026-06-17', '2026-06-17', '2026-06-20', '2027-12-01'];
const CLOCKS = ['09:00', '10:00', '10:00', '10:30', '15:00', '15:00', '16:30', '24:00'];
/** As often as people say them: a yes must come often enough to follow an offer. */
const INTENTS: readonly Intent[] = [
  'confirm',
  'confirm',
  'confirm',
  'book',
  'book',
  'inform',
  'inform',
  'reschedule',
  'cancel',
  'decline',
  'drop',
  'question',
  'greeting',
  'thanks',
  'unclear',
];
const TOPICS: readonly Topic[] = ['hours', 'services', 'price', 'address', 'availability', 'appointment', 'identity', 'other'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const day = fc.constantFrom(...DAYS);
const clock = fc.constantFrom(...CLOCKS);

const someWhen: fc.Arbitrary<When> = fc
  .record({
    days: fc.uniqueArray(day, { maxLength: 2 }),
    isDayAmbiguous: fc.boolean(),
    clocks: fc.uniqueArray(clock, { maxLength: 2 }),
    clockRange: fc.option(fc.record({ from: maybe(clock), until: maybe(clock) }), { nil: undefined, freq: 5 }),
    dayRange: fc.option(fc.record({ from: day, to: day }), { nil: undefined, freq: 5 }),
    notDays: fc.uniqueArray(day, { maxLength: 1 }),
    shift: fc.option(
      fc.record({ direction: fc.constantFrom('earlier' as const, 'later' as const), minutes: maybe(fc.constantFrom(30, 60, 600)) }),
      {
        nil: undefined,
        freq: 5,
      },
    ),
    isEarliest: fc.boolean(),
  })
  .map(when);

const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), number: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constantFrom('earlier' as const, 'later' as const, 'last' as const, 'any' as const) }),
);

const someRequest: fc.Arbitrary<Request> = fc
  .record({
    intent: fc.constantFrom(...INTENTS),
    topic: fc.constantFrom(...TOPICS),
    when: fc.oneof({ arbitrary: fc.constant(when({})), weight: 2 }, { arbitrary: someWhen, weight: 3 }),
    of: fc.option(someWhen, { nil: undefined, freq: 3 }),
    serviceId: maybe(fc.constantFrom('cut', 'color', 'none such')),
    durationMinutes: fc.option(fc.constantFrom(-30, 0, 45, 100_000), { nil: undefined, freq: 6 }),
    choice: maybe(choice),
    notes: fc.constant(undefined),
  })
  .map(({ intent, ...rest }) => request(intent, { ...rest, topic: intent === 'question' ? rest.topic : undefined }));

const anything: fc.Arbitrary<Reading> = fc.record({
  requests: fc
    .tuple(someRequest, fc.array(someRequest, { maxLength: 1 }))
    .map(([first, others]): [Request, ...Request[]] => [first, ...others]),
  name: maybe(fc.constantFrom('Dana', 'Tim', 'Anna-Lena', '  ', 'x'.repeat(200))),
  language: fc.constant('en'),
  confidence: fc.constantFrom(0.2, 0.9, 1),
  smallTalk: fc.option(fc.constant('Lovely weather.'), { nil: undefined, freq: 5 }),
  readBy: fc.constant('chance'),
});

/** What comes up most in real conversations: a whole wish, a whole move, a bare yes. */
const plain: fc.Arbitrary<Reading> = fc
  .record({
    intent: fc.constantFrom<Intent>('confirm', 'confirm', 'confirm', 'book', 'reschedule', 'cancel'),
    day,
    clock,
    name: fc.constantFrom('Tim', undefined),
  })
  .map(({ intent, name, ...at }) => {
    const isWish = intent === 'book' || intent === 'reschedule';
    return reading(
      [request(intent, isWish ? { when: when({ days: [at.day], clocks: [at.clock] }), serviceId: 'cut' } : {})],
      isWish ? { name } : {},
    );
  });

/** What some text may have been understood to mean. */
export const someReading: fc.Arbitrary<Reading> = fc.oneof({ arbitrary: anything, weight: 1 }, { arbitrary: plain, weight: 1 });
