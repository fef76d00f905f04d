/** What customers and owners get in every language but English, which words.test.ts looks at more closely. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SegmentedMessage } from 'sms-segments-calculator';
import { SPOKEN } from '#core/languages.ts';
import { ANSWERS, businessesIn, NOTICES, SAYINGS, STARTS, sceneOf } from '#test/every-saying.ts';
import { NOW, SALON } from '#test/situation.ts';
import type { Saying } from './sayings.ts';
import { wordsFor } from './words.ts';

type Expected = {
  /** Where it is written differently. */
  readonly countries: readonly string[];
  /** A yes, a no, a call to cancel or to stop: what no text asks for as a bare word. */
  readonly bareWords: RegExp;
  /** How an offer begins in a country. */
  readonly offers: Readonly<Record<string, RegExp>>;
  /** Openings on one day, in the first country. */
  readonly openings: RegExp;
};

const EXPECTED: Readonly<Record<string, Expected>> = {
  es: {
    countries: ['ES', 'MX', 'US'],
    bareWords: /\b(?:SI|SÍ|CANCELAR|ALTO|BAJA|STOP|YES|CANCEL)\b/,
    offers: {
      ES: /^Deep tissue massage el miércoles 23 de septiembre a las 10:45 para Anna-Lena Smith, desde \$120\./,
      MX: /a las 10:45 AM para Anna-Lena/,
    },
    openings: /^Tengo libre el miércoles 23 de septiembre a las 1\) 10:45 2\) 14:00\./,
  },
};

/** What the owner typed or a model wrote is said as it is. */
const AS_IT_IS = new Set<Saying['say']>(['small_talk', 'pricing_info']);
const SEGMENTS_MAX = 2;

for (const language of SPOKEN.filter((one) => one !== 'en')) {
  const { countries, bareWords, offers, openings } = EXPECTED[language] ?? assert.fail(`say above what ${language} is to look like`);
  const words = wordsFor(language);
  const scenes = businessesIn(countries).map((business) => sceneOf({ ...business, language }));

  test(`${language}: every text to a customer is in GSM-7 and takes two segments at most`, () => {
    for (const scene of scenes) for (const saying of SAYINGS) assertCheap(words.speak([saying], scene));
  });

  test(`${language}: every notice and answer to the owner is in GSM-7 and takes two segments at most`, () => {
    for (const scene of scenes) {
      for (const notice of Object.values(NOTICES).flat()) assertCheap(words.tell(notice, scene));
      for (const answer of ANSWERS) assertCheap(words.answerOwner(answer, scene));
    }
  });

  test(`${language}: every sentence is in that language`, () => {
    for (const scene of scenes)
      for (const saying of SAYINGS.filter(({ say }) => !AS_IT_IS.has(say)))
        assert.notEqual(words.speak([saying], scene), wordsFor('en').speak([saying], scene));
  });

  test(`${language}: no customer is asked for a bare word that her carrier takes for itself`, () => {
    for (const scene of scenes) for (const saying of SAYINGS) assert.doesNotMatch(words.speak([saying], scene), bareWords);
  });

  test(`${language}: a business that has not said its name or its owner’s is spoken of all the same`, () => {
    for (const saying of SAYINGS) {
      const text = words.speak([saying], sceneOf({ ...SALON, language, name: '', ownerName: '' }));
      assert.doesNotMatch(text, /undefined|\s\s| [.!?,](?! )/);
    }
  });

  test(`${language}: dates and clocks are written as the country does`, () => {
    const inCountry = (country: string) => sceneOf({ ...SALON, country, language });
    for (const [country, begins] of Object.entries(offers))
      assert.match(words.speak([{ say: 'offer', bookingId: 'b1' }], inCountry(country)), begins);
    const [first, later] = [STARTS[0], STARTS[0] + 195 * 60_000];
    assert.match(words.speak([{ say: 'openings', starts: [first, later] }], inCountry(countries[0] ?? '')), openings);
    assert.doesNotMatch(words.speak([{ say: 'ask_clock', day: '2027-09-22' }], inCountry(countries[0] ?? '')), /undefined|Invalid/);
  });
}

test('a regional variant is spoken as its language', () => {
  for (const language of SPOKEN)
    assert.equal(
      wordsFor(`${language}-XX`).speak([{ say: 'ask_day' }], sceneOf(SALON, NOW)),
      wordsFor(language).speak([{ say: 'ask_day' }], sceneOf(SALON, NOW)),
    );
});

function assertCheap(text: string): void {
  const { encodingName, segmentsCount } = new SegmentedMessage(text, 'auto');
  assert.equal(encodingName, 'GSM-7', text);
  assert.ok(segmentsCount <= SEGMENTS_MAX, `${segmentsCount} segments: ${text}`);
}
