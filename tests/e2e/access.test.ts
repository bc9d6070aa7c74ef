import { describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const address = openPortal();
const open = openBrowser();

const SIZES = [
  ['phone of the narrowest kind', { width: 320, height: 640 }],
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
  '/tin/mau-001?q=ti%C3%AAm&tim=tre',
  '/tin/mau-001?tim=zzxxqq',
  '/loc/unit?q=x%C3%A3&topic=y-te',
  '/loc/year?thu-tu=so-bai',
  '/tim-nang-cao',
  '/tinh-trang',
  '/api',
];

describe.each(SIZES)('on a %s', (_, viewport) => {
  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(PATHS)('axe finds nothing on %s and nothing is wider than the screen', async (path) => {
      const page = await open({ viewport, colorScheme, bypassCSP: true });
      await page.goto(address() + path);
      expect(await auditPage(page)).toEqual([]);
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
    // The sheet's button sticks to the edge of the screen over what scrolls past; at the end it stands in its own place.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await auditPage(page)).toEqual([]);
    await page.getByRole('combobox').fill('tiem');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    expect(await auditPage(page, true)).toEqual([]);
    await page.getByRole('link', { name: 'Phím tắt' }).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(await auditPage(page)).toEqual([]);
    await page.goto(`${address()}/tin/mau-001`);
    await page.getByText('Trích dẫn bài này').click();
    expect(await auditPage(page)).toEqual([]);
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
