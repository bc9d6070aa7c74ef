import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const address = openPortal();
const open = openBrowser();

/** Holds back answers to searches for `text` until the returned function is called. */
async function holdBack(page: Page, text: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    (url) => url.pathname === '/api/search' && url.searchParams.get('q') === text,
    async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    },
  );
  return release;
}

describe('a slow network', () => {
  it('never shows an overtaken answer', async () => {
    const page = await open();
    const release = await holdBack(page, 'lịch');
    await page.goto(address());
    const box = page.getByRole('combobox');
    await box.fill('lịch');
    await page.waitForRequest(/api\/search/);
    await box.fill('lịch tiêm');
    await page.waitForURL(/q=l%E1%BB%8Bch%20ti%C3%AAm/);
    const shown = await page.locator('#count').textContent();
    release();
    await page.waitForTimeout(200);
    expect(await page.locator('#count').textContent()).toBe(shown);
    expect(page.url()).toContain('ti%C3%AAm');
  });

  it('says that it is still searching, and keeps the old results meanwhile', async () => {
    const page = await open();
    const release = await holdBack(page, 'bão');
    await page.goto(`${address()}/?q=x%C3%A3`);
    const before = await page.locator('#count').textContent();
    await page.getByRole('combobox').fill('bão');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('vẫn đang tìm');
    expect(await page.locator('#count').textContent()).toBe(before);
    release();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^[\d.]+ bài$/);
  });

  it('keeps what was typed before the script came, and searches for it', async () => {
    const page = await open();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/assets\/search/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${address()}/?q=x%C3%A3`, { waitUntil: 'commit' });
    await page.getByRole('combobox').fill('bão');
    release();
    await page.waitForURL(/q=b%C3%A3o/);
    expect(await page.getByRole('combobox').inputValue()).toBe('bão');
  });

  it('says that there is no network, and searches by itself when it is back', async () => {
    const page = await open();
    await page.goto(`${address()}/?q=x%C3%A3`);
    await page.context().setOffline(true);
    await page.getByRole('combobox').fill('bão');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('ngoại tuyến');
    await page.context().setOffline(false);
    await page.waitForURL(/q=b%C3%A3o/);
  });

  it('gives the reason of a refusal in words, and tries again on request', async () => {
    const page = await open();
    await page.route(/api\/search/, (route) =>
      route.fulfill({ status: 503, json: { error: { code: 'engine_down', message: 'Máy tìm kiếm chưa sẵn sàng.' } } }),
    );
    await page.goto(address());
    await page.getByRole('combobox').fill('bão');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Máy tìm kiếm chưa sẵn sàng.');
    await page.unroute(/api\/search/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.waitForURL(/q=b%C3%A3o/);
  });
});

describe('an input method', () => {
  it('searches while it composes, but leaves Enter and Escape to it', async () => {
    const page = await open();
    await page.goto(address());
    const box = page.getByRole('combobox');
    await box.focus();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'tiêm', selectionStart: 4, selectionEnd: 4 });
    await page.waitForURL(/q=ti%C3%AAm/);
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    for (const key of ['Escape', 'Enter', 'ArrowDown']) {
      await box.dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
    }
    expect(await page.getByRole('listbox').isVisible()).toBe(true);
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await input.send('Input.insertText', { text: 'tiêm chủng' });
    await page.waitForURL(/q=ti%C3%AAm%20ch%E1%BB%A7ng/);
  });
});
