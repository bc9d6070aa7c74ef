import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

/** Ends an element, an attribute, a script and a comment, and runs where any of it is taken for markup. */
const SCRIPT =
  '</script></title></textarea>"\'><img src=x onerror="window.broken=1"><svg onload="window.broken=1"><!--';
const address = openPortal([
  {
    id: 'hong-1',
    title: `Thông báo phá hoại ${SCRIPT}`,
    body: `Trang này phá hoại ${SCRIPT}\n${SCRIPT} ngày 02/5/2024 {{7*7}} \${7*7}`,
    date: '2024-05-02',
    unit: `Xã ${SCRIPT}`,
    author: SCRIPT,
    url: 'javascript:window.broken=1',
    topic: 'thong-bao',
  },
]);
const open = openBrowser();

/** Opens a page and tells whether anything from outside ran or was refused on the way. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(address() + path);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'broken' in window), path).toBe(false);
  expect(await page.locator('main img, main svg[onload], main script').count(), path).toBe(0);
}

describe('an article that is all markup', () => {
  it.each([
    '/?q=ph%C3%A1%20ho%E1%BA%A1i',
    `/?q=${encodeURIComponent(SCRIPT)}`,
    `/?unit=${encodeURIComponent(`Xã ${SCRIPT}`)}`,
    '/loc/unit?q=ph%C3%A1%20ho%E1%BA%A1i',
    '/tin/hong-1?q=ph%C3%A1%20ho%E1%BA%A1i',
    `/tin/hong-1?tim=${encodeURIComponent(SCRIPT)}`,
    `/${encodeURIComponent(SCRIPT)}`,
    `/?sort=${encodeURIComponent(SCRIPT)}`,
    '/tinh-trang',
  ])('is text on %s', async (path) => {
    expect.hasAssertions();
    // Without the content security policy: the markup itself must be harmless, the policy is the second line.
    await visit(await open({ bypassCSP: true }), path);
  });

  it('is text in suggestions, and in what the browser redraws', async () => {
    const page = await open({ bypassCSP: true });
    await visit(page, '/');
    await page.getByRole('combobox').fill('phá hoại');
    await page.waitForURL(/q=ph/);
    await expect.poll(() => page.locator('.card').count()).toBe(1);
    expect(await page.locator('.card').textContent()).toContain('onerror');
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });
});
