import { describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openPortal } from '../support/open-portal.ts';

const address = openPortal();
const open = openBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
const DESK = { viewport: { width: 1280, height: 900 } } as const;
const searchOf = (text: string, more = '') => `${address()}/?q=${encodeURIComponent(text)}${more}`;

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  it('a citizen on a phone reads on from one result to the next, and comes back to the very page', async () => {
    const page = await open({ ...PHONE, javaScriptEnabled });
    await page.goto(searchOf('xã', '&sort=newest&page=2'));
    const titles = await page.locator('.card-link').allTextContents();
    await page.locator('.card-link').first().click();
    await page.waitForURL(/\/tin\//);
    expect(await page.locator('.steps').textContent()).toContain('Bài 21/');
    await page.getByRole('link', { name: 'Bài sau' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(titles[1]);
    await page.getByRole('link', { name: 'Về kết quả tìm' }).click();
    await page.waitForURL(/sort=newest&page=2/);
    expect(await page.locator('.card-link').first().textContent()).toBe(titles[0]);
  });

  it('a citizen puts the events of a search into a calendar', async () => {
    const page = await open({ ...PHONE, javaScriptEnabled });
    await page.goto(searchOf('xã', '&from=2020-01-01'));
    const href = await page.getByRole('link', { name: 'Lịch sự kiện' }).getAttribute('href');
    const answer = await fetch(address() + (href ?? ''));
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(await answer.text()).toMatch(/DTSTART;VALUE=DATE:20[2-9]\d{5}/);
  });

  it('a journalist sees every value of a facet on a page of its own, and rules one out there', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(`${address()}/loc/unit?q=x%C3%A3`);
    const labels = await page.locator('.facet .label').allTextContents();
    expect(labels).toEqual(labels.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    await page.locator('.facet li').first().hover();
    await page.locator('.facet .exclude').first().click();
    await page.waitForURL(/-unit=/);
    expect(await page.locator('.chips').textContent()).toContain(`trừ ${labels[0] ?? ''}`);
  });

  it('a journalist narrows a question of two sides to titles, and takes that back', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(searchOf('tiêm chủng HOẶC tiếp công dân'));
    const whole = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('link', { name: 'Chỉ trong tiêu đề' }).click();
    await page.waitForURL(/titles=1/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(whole);
    for (const title of await page.locator('.card-link').allTextContents())
      expect(title.toLowerCase()).toMatch(/tiêm chủng|tiếp công dân/);
    await page.locator('.chips').getByRole('link', { name: 'Chỉ trong tiêu đề' }).click();
    await page.waitForURL((url) => !url.search.includes('titles'));
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(whole);
  });

  it('a staff member has the question written for them, and sees how', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(`${address()}/tro-giup`);
    await page.getByRole('link', { name: 'Mở biểu mẫu tìm nâng cao' }).click();
    await page.getByLabel('Có đúng cụm từ').fill('nông thôn mới');
    await page.getByLabel('Không có').fill('OCOP, thu nhập');
    await page.getByLabel('Chủ đề').selectOption('nong-nghiep');
    await page.locator('.builder').getByRole('button', { name: 'Tìm' }).click();
    await page.waitForURL(/topic=nong-nghiep/);
    expect(await page.locator('#q').inputValue()).toBe('"nông thôn mới" -OCOP -"thu nhập"');
  });

  it('a staff member looks for words inside an article, without accents', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(`${address()}/tin/mau-001?q=ti%C3%AAm`);
    await page.getByRole('searchbox', { name: 'Tìm trong bài này' }).fill('phu huynh');
    await page.getByRole('button', { name: 'Tìm trong bài' }).click();
    await page.waitForURL(/tim=phu/);
    expect((await page.locator('.article-body mark').allTextContents()).map((text) => text.toLowerCase())).toContain(
      'phụ huynh',
    );
    await page.getByRole('link', { name: 'Bỏ tìm trong bài' }).click();
    await page.waitForURL((url) => !url.searchParams.has('tim'));
    expect(await page.locator('.article-body mark').first().textContent()).toMatch(/tiêm/i);
  });

  it('a citizen is told how a misspelt word was understood', async () => {
    const page = await open({ ...PHONE, javaScriptEnabled });
    await page.goto(searchOf('tiêm chửng'));
    expect(await page.locator('.interpretation').textContent()).toContain('“tiêm chủng”');
    await page.getByRole('link', { name: 'Tìm đúng nguyên văn' }).click();
    await page.waitForURL(/literal=1/);
    expect(await page.getByRole('link', { name: 'Tìm linh hoạt như thường' }).count()).toBe(1);
  });

  it('a citizen sees several passages of one article', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(searchOf('tiêm chủng'));
    expect(await page.locator('.card').first().locator('.snippet').count()).toBeGreaterThan(1);
  });

  it('a citizen finds related articles below an article', async () => {
    const page = await open({ ...PHONE, javaScriptEnabled });
    await page.goto(`${address()}/tin/mau-001`);
    const related = page.getByRole('region', { name: 'Tin liên quan' }).locator('.card-link');
    const title = await related.first().textContent();
    await related.first().click();
    await page.waitForURL((url) => !url.pathname.includes('mau-001'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  });

  it('a staff member goes from an article to all of its unit, by its old name and by its new one', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    for (const name of ['Thị trấn Cửa Tùng, Quảng Trị', 'Xã Cửa Tùng, Quảng Trị']) {
      await page.goto(`${address()}/tin/mau-001`);
      await page.locator('.article-facts').getByRole('link', { name }).click();
      await page.waitForURL(/unit=/);
      expect(await page.locator('.chips').textContent()).toContain(`Đơn vị: ${name}`);
      expect(await page.locator('.card').count()).toBeGreaterThan(0);
    }
  });

  it('a staff member prints text and facts alone', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(`${address()}/tin/mau-001?q=ti%C3%AAm`);
    await page.emulateMedia({ media: 'print' });
    for (const kept of ['.article h1', '.article-body', '.article-facts']) {
      expect(await page.locator(kept).isVisible(), kept).toBe(true);
    }
    for (const left of ['.box', '.find', '.back', '.cite', '.mark-steps', 'footer nav']) {
      expect(await page.locator(left).isVisible(), left).toBe(false);
    }
  });

  it('an operator sees how many articles there are and when they were loaded', async () => {
    const page = await open({ ...DESK, javaScriptEnabled });
    await page.goto(address());
    await page.getByRole('link', { name: 'Tình trạng' }).click();
    expect(await page.locator('main .pairs').textContent()).toMatch(/Đang có\d+ bài.*Nạp bài xong gần nhất\d/);
    expect(await page.getByRole('row', { name: /Dữ liệu mẫu/ }).count()).toBe(1);
  });
});

describe('a journalist who keeps searches', () => {
  it('finds them in the empty box of another visit, filters and all, and forgets them', async () => {
    const page = await open(DESK);
    await page.goto(searchOf('xã', '&topic=y-te'));
    await page.getByRole('button', { name: 'Lưu trên máy này' }).click();
    await page.goto(address());
    await page.getByRole('combobox').click();
    await page.getByRole('option', { name: 'xã · Chủ đề: Y tế' }).click();
    await page.waitForURL(/topic=y-te/);
    await page.getByRole('button', { name: 'Bỏ lưu' }).click();
    await page.goto(address());
    await page.getByRole('combobox').click();
    expect(await page.getByRole('option', { name: 'đã lưu' }).count()).toBe(0);
  });

  it('copies the address of a search where the device has no sheet for sharing', async () => {
    const page = await open({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.goto(searchOf('bão'));
    await page.getByRole('button', { name: 'Chia sẻ' }).click();
    await expect.poll(() => page.locator('[data-note]').textContent()).toContain('Đã chép');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});
