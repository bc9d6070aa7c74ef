import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const address = openPortal();
const open = openBrowser();

describe.each([
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1280, height: 900 }],
])('without JavaScript on %s', (_, viewport) => {
  const plain = { viewport, javaScriptEnabled: false };

  it('searches, filters, sorts, pages and reads', async () => {
    const page = await open(plain);
    await page.goto(address());
    await page.getByRole('combobox').fill('xã');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.waitForURL(/q=/);
    if (viewport.width < 500) await page.getByRole('link', { name: 'Bộ lọc' }).click();
    await page.locator('.facet', { hasText: 'Chủ đề' }).locator('.choose').first().click();
    await page.waitForURL(/topic=/);
    expect(await page.locator('.chips li').count()).toBe(2);
    await page.getByRole('link', { name: 'Mới nhất' }).click();
    await page.waitForURL(/sort=newest/);
    await page.getByRole('link', { name: 'Bỏ lọc này' }).or(page.locator('.chips a').first()).first().click();
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await page.waitForURL(/page=2/);
    await page.locator('.card-link').first().click();
    await page.waitForURL(/\/tin\//);
    expect(await page.locator('.article-body p').count()).toBeGreaterThan(1);
  });

  it('keeps the filters when other words are asked, and narrows to days', async () => {
    const page = await open(plain);
    await page.goto(`${address()}/?q=x%C3%A3&topic=y-te`);
    await page.locator('#q').fill('tiêm');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.waitForURL(/topic=y-te/);
    if (viewport.width < 500) await page.getByRole('link', { name: 'Bộ lọc' }).click();
    await page.getByLabel('Từ ngày').fill('2020-01-01');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await page.waitForURL(/from=2020-01-01/);
    expect(await page.locator('.chips').textContent()).toContain('Từ ngày 1/1/2020');
  });

  it('is painted with the first answer: its styles stand in it and the policy lets them through', async () => {
    const page = await open(plain);
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(`${address()}/?q=${encodeURIComponent('tiêm chủng')}`);
    expect(asked.filter((kind) => kind !== 'document' && kind !== 'image')).toEqual([]);
    expect(refused).toEqual([]);
    // A browser's own is plain yellow.
    expect(
      await page
        .locator('mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor),
    ).not.toBe('rgb(255, 255, 0)');
  });
});

/** Ten segments of 1,460 bytes: what a server may send before it has heard from the phone (RFC 6928). */
const FIRST_FLIGHT = 14_600;

/** Bytes of an answer as they travel, its head included. */
function transferred(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
      let bytes = answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
    });
    asked.on('error', reject);
    asked.end();
  });
}

it.each(['', 'tiêm chủng', 'thong bao', 'nông thôn mới'])(
  'a page of results is on its way to a phone in one go: «%s»',
  async (question) => {
    expect(await transferred(`${address()}/?q=${encodeURIComponent(question)}`)).toBeLessThan(FIRST_FLIGHT);
  },
);
