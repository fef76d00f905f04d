import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine } from './csv.ts';

test('cells are quoted where they must be', () => {
  assert.equal(csvLine(['a', 'b,c', 'say "hi"', 'two\nlines', undefined, 7, '']), 'a,"b,c","say ""hi""","two\nlines",,7,\r\n');
});

for (const text of ['=HYPERLINK("http://evil")', '+1+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '+15551112222']) {
  test(`a spreadsheet takes ${JSON.stringify(text)} for text`, () => {
    assert.match(csvLine([text]), /^"?'/);
  });
}

/** Reads one line back, as RFC 4180 says. */
function cellsOf(line: string): string[] {
  return [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/gs)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

test('whatever is in the cells comes back from the line, and none begins a formula', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', '+', '-', '@', "'", ' ', 'ü'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const read = cellsOf(csvLine(cells));
      assert.deepEqual(
        read.map((text, i) => (text === cells[i] ? text : text.slice(1))),
        cells,
      );
      for (const text of read) assert.doesNotMatch(text, /^[=+\-@\t\r\n]/);
    }),
    { numRuns: 300 },
  );
});
