import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

const address = openPortal();
const open = openBrowser();

const titles = (page: Page) => page.locator('.card h2').allTextContents();

describe('a citizen on a phone', () => {
  it('finds results while typing, without accents, and gets back to the last search', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(address());
    await page.getByRole('combobox').fill('tiem chung');
    await page.waitForURL(/q=tiem/);
    await expect.poll(async () => (await titles(page)).join(' ')).toMatch(/tiêm/i);
    await page.getByRole('combobox').fill('bão');
    await page.waitForURL(/q=b%C3%A3o/);
    await page.getByRole('combobox').press('Enter');
    await page.goBack();
    await expect.poll(() => page.url()).not.toMatch(/q=b%C3%A3o/);
  });

  it('reads an article with the words marked and steps through the marks', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(`${address()}/?q=${encodeURIComponent('tiêm chủng')}`);
    await page.locator('.card h2 a').first().click();
    await page.waitForURL(/\/tin\//);
    expect(await page.locator('.body mark').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Chỗ khớp sau' }).click();
    expect(await page.locator('mark.current').count()).toBe(1);
  });

  it('does not act on Enter while an input method composes', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto(`${address()}/?q=lich`);
    const box = page.getByRole('combobox');
    await box.focus();
    await box.dispatchEvent('compositionstart');
    await box.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    expect(await box.inputValue()).toBe('lich');
  });
});

describe('a journalist at a desk', () => {
  it('narrows by facet, sees the chip, and takes it away again', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(`${address()}/?q=x%C3%A3`);
    const before = await page.locator('#count').textContent();
    const facet = page.locator('details.facet').filter({ hasText: 'Chủ đề' }).locator('li a').first();
    await facet.click();
    await page.waitForURL(/topic=/);
    await expect.poll(() => page.locator('.chips li').count()).toBe(1);
    expect(await page.locator('#count').textContent()).not.toBe(before);
    await page.locator('.chips a').first().click();
    await expect.poll(() => page.locator('#count').textContent()).toBe(before);
  });

  it('follows a search as a feed and takes it away as a table', async () => {
    const page = await open({ viewport: DESK });
    await page.goto(`${address()}/?q=b%C3%A3o`);
    const feed = await page.getByRole('link', { name: 'Theo dõi (Atom)' }).getAttribute('href');
    const answer = await fetch(address() + (feed ?? ''));
    expect(answer.headers.get('content-type')).toContain('atom+xml');
    expect(await answer.text()).toContain('«bão»');
  });
});

describe('without JavaScript', () => {
  it('searches, filters, pages and reads', async () => {
    const page = await open({ viewport: PHONE, javaScriptEnabled: false });
    await page.goto(address());
    await page.locator('input[name=q]').fill('nông thôn mới');
    await page.locator('.box button').click();
    await page.waitForURL(/q=/);
    expect((await titles(page)).length).toBeGreaterThan(0);
    await page.locator('details.facet li a').first().click();
    await page.waitForURL(/year=|topic=/);
    expect(await page.locator('.chips li').count()).toBe(1);
    await page.locator('.card h2 a').first().click();
    await page.waitForURL(/\/tin\//);
    expect(await page.locator('.article .body p').count()).toBeGreaterThan(1);
  });
});

describe('accessibility', () => {
  const PAGES = [
    '/',
    '/?q=x%C3%A3',
    '/?q=zzxxqq',
    '/?q=x%C3%A3&page=999',
    '/?sort=sai',
    '/khong-co',
    '/tro-giup',
    '/gioi-thieu',
    '/quyen-rieng-tu',
    '/tin/mau-001?q=ti%C3%AAm',
  ];

  it.each(PAGES.flatMap((path) => [['light', path] as const, ['dark', path] as const]))(
    'axe finds nothing in %s mode on %s',
    async (colorScheme, path) => {
      const page = await open({ viewport: DESK, colorScheme, bypassCSP: true });
      await page.goto(address() + path);
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
    },
  );

  it('loads nothing from elsewhere and runs nothing inline', async () => {
    const page = await open({ viewport: DESK });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${address()}/?q=${encodeURIComponent('<script>alert(1)</script> xã')}`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => !url.startsWith(address()) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
