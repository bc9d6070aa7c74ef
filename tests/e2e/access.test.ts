import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const address = openPortal();
const open = openBrowser();

const SIZES = [
  ['phone', { width: 360, height: 740 }],
  ['desk', { width: 1280, height: 900 }],
] as const;
const PATHS = [
  '/',
  '/?q=x%C3%A3&topic=y-te&-unit=X%C3%A3%20V%C4%A9nh%20Th%E1%BB%A7y&from=2020-01-01',
  '/?q=tieem%20chungr',
  '/?q=zzxxqq',
  '/?q=x%C3%A3&page=999',
  '/?sort=sai',
  '/khong-co',
  '/tro-giup',
  '/gioi-thieu',
  '/quyen-rieng-tu',
  '/tin/mau-001?q=ti%C3%AAm',
];

/** What axe finds, WCAG 2.2 AA and its best practices included, as lines that name the rule and the element. */
async function audit(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  // A string: the test runner would rename the imported `axe` inside a function.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { rules: { 'target-size': { enabled: true } } })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(SIZES)('on a %s', (_, viewport) => {
  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(PATHS)('axe finds nothing on %s and nothing is wider than the screen', async (path) => {
      const page = await open({ viewport, colorScheme, bypassCSP: true });
      await page.goto(address() + path);
      expect(await audit(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  });

  it('axe finds nothing while suggestions, folded values, the sheet of keys or the citation are open', async () => {
    const page = await open({ viewport, bypassCSP: true });
    await page.goto(`${address()}/?q=x%C3%A3#filters`);
    for (const summary of await page.locator('#filters details.more > summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    expect(await audit(page)).toEqual([]);
    await page.getByRole('combobox').fill('tiem');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    expect(await audit(page)).toEqual([]);
    await page.getByRole('link', { name: 'Phím tắt' }).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(await audit(page)).toEqual([]);
    await page.goto(`${address()}/tin/mau-001`);
    await page.getByText('Trích dẫn bài này').click();
    expect(await audit(page)).toEqual([]);
  });
});

it('loads nothing from elsewhere, runs nothing inline and moves nothing after the first paint', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${address()}/?q=${encodeURIComponent('<script>alert(1)</script> xã')}`);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(0), 300);
      }),
  );
  expect(requests.filter((url) => !url.startsWith(address()) && !url.startsWith('data:'))).toEqual([]);
  expect(errors).toEqual([]);
  expect(shifts).toBe(0);
});
