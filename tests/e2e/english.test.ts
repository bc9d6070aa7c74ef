import { describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const address = openPortal();
const open = openBrowser();

const DESK = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' };
const SIZES = [
  ['phone of the narrowest kind', { width: 320, height: 640 }],
  ['desk', { width: 1280, height: 900 }],
] as const;
const PATHS = [
  '/?lang=en',
  '/?q=x%C3%A3&topic=y-te&-unit=X%C3%A3%20V%C4%A9nh%20Th%E1%BB%A7y&from=2020-01-01&lang=en',
  '/?q=tieem%20chungr&lang=en',
  '/?q=zzxxqq&lang=en',
  '/?q=x%C3%A3&page=999&lang=en',
  '/?sort=sai&lang=en',
  '/khong-co?lang=en',
  '/tro-giup?lang=en',
  '/gioi-thieu?lang=en',
  '/quyen-rieng-tu?lang=en',
  '/tin/mau-001?q=ti%C3%AAm&tim=tre&lang=en',
  '/loc/unit?q=x%C3%A3&topic=y-te&lang=en',
  '/tim-nang-cao?lang=en',
  '/tinh-trang?lang=en',
  '/api?lang=en',
];

// Colours are those of the Vietnamese pages, which `access.test.ts` looks at in light and dark.
describe.each(SIZES)('in English on a %s', (_, viewport) => {
  it.each(PATHS)('axe finds nothing on %s and nothing is wider than the screen', async (path) => {
    const page = await open({ viewport, bypassCSP: true });
    await page.goto(address() + path);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await auditPage(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  it('a visitor turns to English, searches, narrows, pages, reads, and finds the way back in English', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    const isEnglish = (url: URL) => url.searchParams.get('lang') === 'en';
    await page.goto(address());
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(isEnglish);
    await page.getByRole('combobox').fill('xã');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL((url) => isEnglish(url) && url.searchParams.get('q') === 'xã');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\d+ articles$/);
    await page.locator('.facet').getByRole('link', { name: 'Farming and new rural areas' }).first().click();
    await page.waitForURL((url) => isEnglish(url) && url.searchParams.get('topic') === 'nong-nghiep');
    await page.getByRole('link', { name: 'Newest' }).click();
    await page.waitForURL((url) => isEnglish(url) && url.searchParams.get('sort') === 'newest');
    await page.getByRole('link', { name: 'Topic: Farming and new rural areas, remove this filter' }).click();
    await page.waitForURL((url) => isEnglish(url) && !url.searchParams.has('topic'));
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL((url) => isEnglish(url) && url.searchParams.get('page') === '2');
    await page.locator('.card-link').first().click();
    await page.waitForURL((url) => isEnglish(url) && url.pathname.startsWith('/tin/'));
    expect(await page.locator('.article-body > p').first().getAttribute('lang')).toBe('vi');
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await page.waitForURL((url) => isEnglish(url) && url.pathname.startsWith('/tin/'));
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await page.waitForURL((url) => isEnglish(url) && url.pathname === '/' && url.searchParams.get('page') === '2');
    await page.getByRole('link', { name: 'Status' }).click();
    await page.waitForURL((url) => isEnglish(url) && url.pathname === '/tinh-trang');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Status of the portal');
  });

  it('a visitor writes a search with the form for advanced search, in English all along', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(`${address()}/tim-nang-cao?lang=en`);
    await page.getByLabel('This exact phrase').fill('nông thôn mới');
    await page.locator('main').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === '"nông thôn mới"');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('a link to a filtered English page opens as it was, turns Vietnamese and comes back to the same address', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    const deep = `${address()}/?q=x%C3%A3&-topic=y-te&from=2020-01-01&sort=oldest&page=2&lang=en`;
    await page.goto(deep);
    const titles = await page.locator('.card-link').allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL((url) => !url.searchParams.has('lang'));
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.locator('.card-link').allTextContents()).toEqual(titles);
    expect(await page.locator('.chips').textContent()).toContain('Chủ đề: trừ Y tế');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(deep);
    expect(await page.locator('.card-link').allTextContents()).toEqual(titles);
    expect(await page.locator('.chips').textContent()).toContain('Topic: not Health');
  });
});

describe('the English search page in the browser', () => {
  it('takes over without changing what the server wrote, and turns to the search on screen in the other language', async () => {
    const page = await open(DESK);
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${address()}/?q=x%C3%A3&lang=en`);
    const served = await (await page.request.get(page.url())).text();
    const before = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('#app')?.textContent,
      served,
    );
    expect(await page.locator('#app').textContent()).toBe(before);
    await page.getByRole('combobox').fill('tiêm');
    await page.waitForURL((url) => url.searchParams.get('q') === 'tiêm');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'tiêm' && !url.searchParams.has('lang'));
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('q') === 'tiêm' && url.searchParams.get('lang') === 'en');
    expect(errors).toEqual([]);
  });

  it('follows a suggestion without leaving English', async () => {
    const page = await open(DESK);
    await page.goto(`${address()}/?lang=en`);
    await page.getByRole('combobox').fill('thi tran cua');
    const article = page.getByRole('option', { name: 'article', exact: false }).filter({ hasText: 'article' });
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    const options = await page.getByRole('option').allTextContents();
    expect(options.join('\n')).toMatch(/articles?|locality/);
    expect(await article.first().locator('span').first().getAttribute('lang')).toBe('vi');
    await article.first().click();
    await page.waitForURL((url) => url.pathname !== '/' || url.searchParams.size > 1);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  });

  it('finds in English what was kept in Vietnamese', async () => {
    const page = await open(DESK);
    await page.goto(`${address()}/?q=x%C3%A3&topic=y-te`);
    await page.getByRole('button', { name: 'Lưu trên máy này' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Keep no longer' }).count()).toBe(1);
    await page.goto(`${address()}/?lang=en`);
    await page.getByRole('combobox').click();
    const kept = page.getByRole('option', { name: 'xã · Topic: Health' });
    expect(await kept.locator('[lang]').count()).toBe(0);
    await kept.click();
    await page.waitForURL((url) => url.searchParams.get('topic') === 'y-te');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  });

  it('says in English why the server refused', async () => {
    const page = await open(DESK);
    await page.goto(`${address()}/?q=x%C3%A3&lang=en`);
    const error = { code: 'engine_busy', message: 'Máy tìm kiếm đang quá tải.' };
    await page.route('**/api/search?*', (route) => route.fulfill({ status: 503, json: { error } }));
    await page.getByRole('link', { name: 'Newest' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('The search engine is busy');
  });
});
