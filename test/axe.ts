/** Accessibility as axe-core sees it: WCAG 2.2 A and AA, and its best practices. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one line for every element that breaks a rule: the rule, the element, why. Looks at the page as it stands. */
export async function expectNoViolations(page: Page): Promise<void> {
  assert.deepEqual(await violationsOf(page), [], `axe at ${page.url()}`);
}

/** One line for every element that breaks a rule; of all rules, or of one alone. */
export async function violationsOf(page: Page, rule?: string): Promise<readonly string[]> {
  // By the debugger, which the page's policy does not bind.
  const debug = await page.context().newCDPSession(page);
  await debug.send('Runtime.evaluate', { expression: `globalThis.axe || (() => { ${AXE} })()` });
  await debug.detach();
  const only = rule === undefined ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: [rule] };
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
    );
  }, only);
}
