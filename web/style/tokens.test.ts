import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and the outlines of what can be used. */
const TEXT_RATIO_MIN = 4.5;
const OUTLINE_RATIO_MIN = 3;

const TEXT_ON_GROUND = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'raised'],
  ['ink', 'sunken'],
  ['ink', 'theirs'],
  ['ink', 'accent-soft'],
  ['ink', 'warn-soft'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sunken'],
  ['ink-soft', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-mine', 'mine'],
  ['accent-strong', 'accent-soft'],
  ['accent-strong', 'surface'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['bad', 'surface'],
  ['on-bad', 'bad'],
  ['ink', 'note-soft'],
  ['ink-soft', 'note-soft'],
  ['warn', 'surface'],
] as const;
const OUTLINE_ON_GROUND = [
  ['line-strong', 'surface'],
  ['line-strong', 'ground'],
  ['accent', 'ground'],
  ['accent', 'surface'],
] as const;

const TOKENS = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

for (const scheme of ['light', 'dark'] as const) {
  test(`${scheme}: every text is readable on its ground, every outline can be seen`, () => {
    for (const [text, ground] of TEXT_ON_GROUND) atLeast(TEXT_RATIO_MIN, scheme, text, ground);
    for (const [line, ground] of OUTLINE_ON_GROUND) atLeast(OUTLINE_RATIO_MIN, scheme, line, ground);
  });
}

type Scheme = 'light' | 'dark';

function atLeast(least: number, scheme: Scheme, upper: string, ground: string): void {
  const ratio = contrast(luminance(scheme, upper), luminance(scheme, ground));
  assert.ok(ratio >= least, `--${upper} on --${ground} is ${ratio.toFixed(2)} to 1, less than ${least}`);
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG's relative luminance of a colour token. */
function luminance(scheme: Scheme, token: string): number {
  const pair = new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);`).exec(TOKENS);
  const hex = pair?.[scheme === 'light' ? 1 : 2];
  assert.ok(hex, `--${token} is no colour`);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
