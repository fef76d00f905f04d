import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_BUSINESS, type Manners } from './business.ts';
import { mannersFromJson, mannersToPrompt, preferencesOf } from './manners.ts';

const DEFAULTS = DEFAULT_BUSINESS.manners;

const MANNERS: fc.Arbitrary<Manners> = fc.record(
  {
    agentName: fc.option(fc.constantFrom('Ava', 'Sam'), { nil: undefined }),
    tone: fc.constantFrom('professional', 'friendly', 'casual'),
    disclosesAi: fc.boolean(),
    speaksAsBusiness: fc.boolean(),
    mayBook: fc.boolean(),
    mayCancel: fc.boolean(),
    mayReschedule: fc.boolean(),
    mayAnswerQuestions: fc.boolean(),
    greetsByName: fc.boolean(),
    remembersPreferences: fc.boolean(),
    bookingOnly: fc.boolean(),
    sharesPricing: fc.boolean(),
    pricingInfo: fc.constantFrom('', 'from $40'),
    customInstructions: fc.constantFrom('', 'No dogs.'),
  },
  { noNullPrototype: true },
);

test('what is written is read back as the same, as an object and as JSON text', () => {
  fc.assert(
    fc.property(MANNERS, (manners) => {
      const written = preferencesOf(manners);
      assert.deepEqual(mannersFromJson(written).manners, manners);
      assert.deepEqual(mannersFromJson(JSON.stringify(written)).manners, manners);
    }),
  );
});

test('a part of the preferences changes that part', () => {
  const known = { ...DEFAULTS, tone: 'casual', mayCancel: false } as const;
  assert.deepEqual(mannersFromJson({ can_book: false }, known).manners, { ...known, mayBook: false });
  assert.deepEqual(mannersFromJson('{"tone":null}', known).manners, { ...known, tone: 'friendly' });
});

for (const nothing of [null, 'null', '', '  ']) {
  test(`${JSON.stringify(nothing)} is all defaults`, () => {
    assert.deepEqual(mannersFromJson(nothing, { ...DEFAULTS, mayBook: false }).manners, DEFAULTS);
  });
}

const REFUSED: readonly (readonly [unknown, string])[] = [
  ['{"tone":', 'ai_preferences'],
  ['[]', 'ai_preferences'],
  [[], 'ai_preferences'],
  [7, 'ai_preferences'],
  [undefined, 'ai_preferences'],
  [{ tone: 'rude' }, 'ai_preferences.tone'],
  [{ can_boook: false }, 'ai_preferences.can_boook'],
  ['{"tune":"casual"}', 'ai_preferences.tune'],
  [{ can_book: 'yes' }, 'ai_preferences.can_book'],
  [{ agent_name: 7 }, 'ai_preferences.agent_name'],
  [{ custom_instructions: {} }, 'ai_preferences.custom_instructions'],
];

for (const [input, path] of REFUSED) {
  test(`${JSON.stringify(input)} is refused, naming ${path}`, () => {
    assert.equal(mannersFromJson(input).problems[0]?.path, path);
  });
}

test('a model is told only of what is not as usual', () => {
  assert.deepEqual(mannersToPrompt(DEFAULTS), []);
  assert.deepEqual(mannersToPrompt({ ...DEFAULTS, tone: 'casual', customInstructions: ' No dogs. ' }), [
    'Be casual and relaxed.',
    'No dogs.',
  ]);
  fc.assert(
    fc.property(MANNERS, (manners) => {
      // What is said of prices is the rules' to say, word for word: a model needs no line for it.
      const changed = Object.keys(manners).filter(
        (key) => key !== 'pricingInfo' && manners[key as keyof Manners] !== DEFAULTS[key as keyof Manners],
      );
      assert.equal(mannersToPrompt(manners).length, changed.length);
    }),
  );
});
