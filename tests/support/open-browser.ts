import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SCRIPT_WITHIN_MS = 5000;

/** A page's script starts after the first paint: keys pressed before that are nobody's. A script kept away is not waited for. */
function startedAfterGoto(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (options?.waitUntil === 'commit') return response;
    const started = () =>
      document.querySelector('script[type=module]') === null || document.documentElement.classList.contains('with-js');
    await page.waitForFunction(started, undefined, { timeout: SCRIPT_WITHIN_MS }).catch(() => undefined);
    return response;
  };
}

/** A Chromium for one test file; each page comes in a context of its own and fails the test on a script error. */
export function openBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: FLAGS,
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (browser === null) throw new Error('the browser is not running');
    const context = await browser.newContext({ locale: 'vi-VN', ...options });
    const page = await context.newPage();
    if (options.javaScriptEnabled !== false) startedAfterGoto(page);
    return page;
  };
}
