import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { cleanText, printable, segmentsOf, splitText } from './sms.ts';

const CLEANED: readonly (readonly [name: string, dirty: string, clean: string])[] = [
  ['a plain text stays as it is', 'See you Tuesday at 3 pm!\nDana', 'See you Tuesday at 3 pm!\nDana'],
  ['curly quotes become straight', '“It’s on,” she said', '"It\'s on," she said'],
  ['a dash between words keeps them apart', 'Booked—see you', 'Booked - see you'],
  ['a dash with spaces becomes a hyphen', 'Booked — see you', 'Booked - see you'],
  ['a span of days keeps its form', 'Mon–Fri 9–5', 'Mon-Fri 9-5'],
  ['an ellipsis becomes three points', 'well…', 'well...'],
  ['odd spaces become spaces', '3\u00a0pm\u202f\u2009ok', '3 pm  ok'],
  ['bullets become hyphens', '• one\n• two', '- one\n- two'],
  ['a fraction is not glued to the number before it', '2½ hours, ½ day', '2 1/2 hours, 1/2 day'],
  ['letters keep their accents', 'Zoë Muñoz, Łódź, São João', 'Zoë Muñoz, Łódź, São João'],
  ['emoji stay whole, joiners and all', '👨‍👩‍👧‍👦 ❤️ 🇺🇦', '👨‍👩‍👧‍👦 ❤️ 🇺🇦'],
  ['other scripts stay', 'שלום привіт こんにちは', 'שלום привіт こんにちは'],
  ['control characters go', 'a\u0000b\u0007c\u000bd\u001be\u007ff', 'abcdef'],
  ['what XML 1.0 cannot hold goes', 'a\ufffeb\uffffc\ud83d', 'abc'],
  ['a name cannot turn the reading direction', 'Dana\u202e gpj.exe', 'Dana gpj.exe'],
  ['line breaks are one line feed', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a tab becomes a space', 'a\tb', 'a b'],
  ['the ends are trimmed', ' \n hi \u00a0', 'hi'],
  ['nothing printable is left empty', '\u0000\u200b', ''],
];

for (const [name, dirty, clean] of CLEANED) {
  test(`clean: ${name}`, () => assert.equal(cleanText(dirty), clean));
}

// What XML 1.0 (section 2.2) allows, without the characters it discourages.
const XML_CHARACTERS = /^[\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

test('a cleaned text holds only what XML may hold, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(anyText(), (body) => {
      const clean = cleanText(body);
      assert.match(clean, XML_CHARACTERS);
      assert.equal(cleanText(clean), clean);
      assert.match(printable(body), XML_CHARACTERS);
    }),
    { numRuns: 1000 },
  );
});

test("a text costs what Twilio's own calculator says", () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), gsmText()), (body) => {
      const theirs = new SegmentedMessage(body);
      const ours = segmentsOf(body);
      assert.deepEqual(
        { encoding: ours.encoding, segments: ours.segments, bits: ours.units * (ours.encoding === 'GSM-7' ? 7 : 16) },
        { encoding: theirs.encodingName, segments: theirs.segmentsCount, bits: theirs.messageSize },
      );
    }),
    { numRuns: 3000 },
  );
});

const PRICED: readonly (readonly [body: string, encoding: string, segments: number])[] = [
  ['a'.repeat(160), 'GSM-7', 1],
  ['a'.repeat(161), 'GSM-7', 2],
  ['a'.repeat(306), 'GSM-7', 2],
  ['a'.repeat(307), 'GSM-7', 3],
  ['€'.repeat(80), 'GSM-7', 1],
  ['€'.repeat(81), 'GSM-7', 2],
  // 306 units, but the € is not split over the border.
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 3],
  ['“'.repeat(70), 'UCS-2', 1],
  ['“'.repeat(71), 'UCS-2', 2],
  ['“'.repeat(134), 'UCS-2', 2],
  ['“'.repeat(135), 'UCS-2', 3],
  ['😀'.repeat(35), 'UCS-2', 1],
  ['😀'.repeat(36), 'UCS-2', 2],
  ['👨‍👩‍👧‍👦'.repeat(7), 'UCS-2', 2],
];

for (const [body, encoding, segments] of PRICED) {
  test(`${body.length} units of ${[...body][0]} are ${segments} segments of ${encoding}`, () => {
    const priced = segmentsOf(body);
    assert.deepEqual([priced.encoding, priced.segments], [encoding, segments]);
  });
}

test('a short body is one part, a blank one none', () => {
  assert.deepEqual(splitText('Hello.'), ['Hello.']);
  assert.deepEqual(splitText(' \n '), []);
});

test('a long body is cut at the end of a sentence', () => {
  assert.deepEqual(splitText('We open at 9.30 on Monday. Then we close. See you!', 30), [
    'We open at 9.30 on Monday.',
    'Then we close. See you!',
  ]);
});

test('a line end is as good as a full stop', () => {
  assert.deepEqual(splitText('Your appointments\nTuesday at nine', 25), ['Your appointments', 'Tuesday at nine']);
});

test('a sentence that fits to the last character is not cut', () => {
  assert.deepEqual(splitText('Abcdefghi. Next one here', 10), ['Abcdefghi.', 'Next one', 'here']);
});

test('without a sentence end words stay whole', () => {
  assert.deepEqual(splitText('one two three four', 9), ['one two', 'three', 'four']);
});

test('a link is moved to the next part rather than cut', () => {
  assert.deepEqual(splitText('Details: https://example.com/a.b?c=1 ok', 30), ['Details:', 'https://example.com/a.b?c=1 ok']);
  assert.deepEqual(splitText('予約はこちらhttps://example.com/x', 24), ['予約はこちら', 'https://example.com/x']);
});

test('a link longer than a part is cut, nothing of it lost', () => {
  const link = `https://example.com/${'a'.repeat(50)}`;
  assert.equal(splitText(link, 30).join(''), link);
});

test('no part is empty or too long, none splits a character, and nothing but space is lost', () => {
  fc.assert(
    fc.property(anyText(), fc.integer({ min: 2, max: 60 }), (text, maxLength) => {
      const body = cleanText(text);
      const parts = splitText(body, maxLength);
      for (const part of parts) {
        assert.ok(part.length > 0 && part.length <= maxLength, `part of ${part.length}`);
        assert.ok(part.isWellFormed());
      }
      assert.equal(parts.join('').replace(/\s/g, ''), body.replace(/\s/g, ''));
    }),
    { numRuns: 1000 },
  );
});

function gsmText(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'abc DEF.?\n€[]{}~|^\\éñÜ@$_'), minLength: 100, maxLength: 400 });
}

/** Everything a text may hold: letters, typography, emoji, controls, halves of pairs. */
function anyText(): fc.Arbitrary<string> {
  const plain = fc.constantFrom(...'abc XYZ 019 .!?,\n');
  const typographic = fc.constantFrom(...'“”‘’–—…½•\u00a0€áéíóúç');
  const pictures = fc.constantFrom('😀', '👨‍👩‍👧‍👦', '👍🏽', '🇺🇦', '❤️', 'e\u0301', '\r\n');
  const hostile = fc.constantFrom('\u0000', '\u0007', '\ud83d', '\udc00', '\ufffe', '\u202e', '\u200b', '\t');
  return fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: plain },
        { weight: 2, arbitrary: typographic },
        { weight: 2, arbitrary: pictures },
        { weight: 1, arbitrary: hostile },
      ),
      { maxLength: 220, size: 'max' },
    )
    .map((characters) => characters.join(''));
}
