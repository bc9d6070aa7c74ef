import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

const address = openPortal();
const open = openBrowser();

const searchOf = (text: string) => `${address()}/?q=${encodeURIComponent(text)}`;
const titles = (page: Page) => page.locator('.card-link').allTextContents();
const count = (page: Page) => page.locator('#count').textContent();
const typedWords = (page: Page) => page.getByRole('combobox').inputValue();

describe('a citizen on a phone', () => {
  it('finds results while typing, without accents', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(address());
    await page.getByRole('combobox').pressSequentially('tiem chung', { delay: 30 });
    await page.waitForURL(/q=tiem%20chung/);
    await expect.poll(async () => (await titles(page)).join(' ')).toMatch(/tiêm/i);
  });

  it('goes Back and Forward through searches, the words typed letter by letter being one step', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(address());
    await page.getByRole('combobox').pressSequentially('bão số', { delay: 200 });
    await page.waitForURL(/q=b%C3%A3o%20s%E1%BB%91/);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Mới nhất' }).click();
    await page.waitForURL(/sort=newest/);
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('sort=');
    await page.goBack();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Tra cứu/);
    expect(await typedWords(page)).toBe('');
    await page.goForward();
    await expect.poll(() => typedWords(page)).toBe('bão số');
    await page.reload();
    expect(await typedWords(page)).toBe('bão số');
  });

  it('opens the filters as a sheet, chooses one, and comes back to fewer results', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(searchOf('xã'));
    const before = await count(page);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Bộ lọc' }).click();
    expect(await page.locator('.cards').isVisible()).toBe(false);
    await page.locator('.facet', { hasText: 'Chủ đề' }).locator('.choose').first().click();
    await page.waitForURL(/topic=/);
    await page.locator('.sheet-close').click();
    await expect.poll(() => page.locator('.cards').isVisible()).toBe(true);
    expect(await count(page)).not.toBe(before);
    expect(await page.locator('.sheet-open').textContent()).toContain('đang dùng 1');
  });

  it('sees results no wider than the screen, however many document numbers they bear', async () => {
    const page = await open({ viewport: PHONE });
    await page.route(/api\/search/, async (route) => {
      const answer = await route.fetch();
      const response = (await answer.json()) as SearchResponse;
      const documentNumbers = ['1600/QĐ-BNNPTNT', '203/2003/NĐ-CP', '13/2022/TT-BGDĐT'];
      await route.fulfill({ json: { ...response, hits: response.hits.map((hit) => ({ ...hit, documentNumbers })) } });
    });
    await page.goto(address());
    await page.getByRole('combobox').fill('xã');
    await page.getByRole('combobox').press('Enter');
    await expect.poll(() => page.getByText('203/2003/NĐ-CP').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  it('reads an article with the words marked and steps through the marks', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(searchOf('tiêm chủng'));
    await page
      .locator('.card')
      .first()
      .click({ position: { x: 150, y: 60 } });
    await page.waitForURL(/\/tin\//);
    expect(await page.locator('.article-body mark').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Chỗ khớp sau' }).click();
    expect(await page.locator('mark[aria-current]').count()).toBe(1);
    await page.getByRole('link', { name: 'Về kết quả tìm' }).click();
    expect(await typedWords(page)).toBe('tiêm chủng');
  });

  it('is told when nothing is found, and what to try', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(searchOf('zzxxqq'));
    expect(await page.locator('.none').textContent()).toContain('Không tìm thấy bài nào cho “zzxxqq”');
    expect(await page.getByRole('status').textContent()).toBe('0 bài');
  });
});

describe('a journalist at a desk', () => {
  it('chooses a value, rules another out, and takes both away again', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(searchOf('xã'));
    const before = await count(page);
    await page.locator('.facet', { hasText: 'Chủ đề' }).locator('.choose').first().click();
    await page.waitForURL(/topic=/);
    const facet = page.locator('.facet', { hasText: 'Đơn vị' });
    await facet.locator('li').first().hover();
    await facet.locator('.exclude').first().click();
    await page.waitForURL(/-unit=/);
    expect(await page.locator('.chips').textContent()).toMatch(/Đơn vị: trừ /);
    await page.getByRole('link', { name: 'Xóa hết' }).click();
    await expect.poll(() => count(page)).toBe(before);
  });

  it('finds a value inside a long facet without accents, and says when there is none', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(searchOf('xã'));
    const facet = page.locator('.facet', { hasText: 'Chủ đề' });
    await facet.getByText('Xem thêm').click();
    await facet.getByRole('searchbox').fill('moi truong');
    await expect.poll(() => facet.locator('.more .choose').count()).toBe(1);
    expect(await facet.getByText('Không có tên này').count()).toBe(0);
    await facet.getByRole('searchbox').fill('zzxxqq');
    await facet.getByText('Không có tên này').waitFor();
  });

  it('finds a value that the page came without, and counts it from the start', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(`${address()}/?sort=newest`);
    const facet = page.locator('.facet', { hasText: 'Đơn vị' });
    const all = Number(/\d+/.exec((await facet.getByText('Tất cả').textContent()) ?? '')?.[0]);
    const listed = await facet.locator('.choose').allTextContents();
    expect(all).toBeGreaterThan(listed.length);
    const last = await page.evaluate(async () => {
      const response = await fetch('/api/search?sort=newest');
      const { facets } = (await response.json()) as SearchResponse;
      return facets.unit.at(-1)?.value ?? '';
    });
    expect(listed.join()).not.toContain(last);
    await facet.getByText('Xem thêm').click();
    await facet.getByRole('searchbox').fill(last);
    await expect.poll(async () => (await facet.locator('.more .choose').allTextContents()).join()).toContain(last);
    expect(await facet.getByText('Tất cả').textContent()).toContain(`${all}`);
    expect(page.url()).toBe(`${address()}/?sort=newest`);
  });

  it('narrows by a bar of the timeline, then to days', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(searchOf('xã'));
    const bar = page.locator('.bars a').last();
    const promised = ((await bar.textContent()) ?? '').split(': ')[1];
    await bar.click();
    await page.waitForURL(/from=/);
    await expect.poll(() => count(page)).toBe(promised);
    await page.getByRole('textbox', { name: 'Đến ngày' }).fill('2019-01-01');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await page.waitForURL(/to=2019-01-01/);
    expect(await page.locator('.chips').textContent()).toContain('Đến ngày 1/1/2019');
  });

  it('follows a search as a feed of exactly that search', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(searchOf('bão'));
    const feed = await page.getByRole('link', { name: 'Nguồn tin Atom' }).getAttribute('href');
    const answer = await fetch(address() + (feed ?? ''));
    expect(answer.headers.get('content-type')).toContain('atom+xml');
    expect(await answer.text()).toContain('«bão»');
  });

  it('copies a citation', async () => {
    const page = await open({ viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${address()}/tin/mau-001`);
    await page.getByText('Trích dẫn bài này').click();
    await page.getByRole('button', { name: 'Sao chép' }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/tin/mau-001');
  });
});

describe('a staff member in a hurry', () => {
  it('chooses a suggestion with the arrow keys', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(address());
    await page.getByRole('combobox').pressSequentially('tiem', { delay: 20 });
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    await page.getByRole('combobox').press('ArrowDown');
    const option = page.getByRole('option', { selected: true });
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
      await option.getAttribute('id'),
    );
    await page.getByRole('combobox').press('Enter');
    await expect.poll(() => page.getByRole('listbox').isVisible()).toBe(false);
    await expect.poll(() => page.url()).toMatch(/q=|unit=|topic=|\/tin\//);
  });

  it('finds earlier searches in the empty box, on this device alone, and can clear them', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(address());
    await page.getByRole('combobox').fill('lịch trực');
    await page.getByRole('combobox').press('Enter');
    await page.waitForURL(/q=/);
    await page.goto(address());
    await page.getByRole('combobox').click();
    expect(await page.getByRole('option').first().textContent()).toContain('lịch trực');
    await page.getByRole('option').last().click();
    await page.getByRole('combobox').click();
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('works by keys alone and can switch single keys off', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(searchOf('xã'));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe((await titles(page))[1]);
    await page.keyboard.press('?');
    await page.getByLabel('Dùng phím tắt').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q');
  });
});
