import axe from 'axe-core';
import type { Page } from 'playwright-core';

// Text, not a function: the test runner renames imports inside functions, and the page would not know the new name.
const run = (sizes: boolean) => `axe.run(document, { rules: { "target-size": { enabled: ${sizes} } } })`;

/**
 * What axe finds, WCAG 2.2 AA and its best practices included, as lines that name the rule and the element.
 *
 * `covered` is for a list that lies over the page until it is closed: what it half covers is no small target.
 */
export async function auditPage(page: Page, covered = false): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate<axe.AxeResults>(run(!covered));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
