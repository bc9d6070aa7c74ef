import { createMeilisearchEngine } from '#server/engine/meilisearch-engine.ts';
import { createSearch } from '#server/search/create-search.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit-page.ts';
import { createTestLists } from '../support/create-test-lists.ts';
import { createTestSegmenter } from '../support/create-test-segmenter.ts';
import { openBrowser } from '../support/open-browser.ts';
import { servePortal } from '../support/serve-portal.ts';

const open = openBrowser();
let portal: Awaited<ReturnType<typeof servePortal>>;
beforeAll(async () => {
  // A port that nothing listens on: an engine that is down.
  const engine = createMeilisearchEngine({ url: 'http://127.0.0.1:9', key: 'x' });
  const now = () => performance.now();
  const search = createSearch({
    engine,
    lists: createTestLists,
    segment: createTestSegmenter(),
    readUnits: () => [],
    now,
  });
  portal = await servePortal({ search, engine });
});
afterAll(() => portal.stop());

describe('with the engine down', () => {
  it.each(['light', 'dark'] as const)(
    'a page in %s colours says so to people, and offers to try again',
    async (colorScheme) => {
      const page = await open({ viewport: { width: 360, height: 740 }, colorScheme, bypassCSP: true });
      const answer = await page.goto(`${portal.address}/?q=x%C3%A3&topic=y-te`);
      expect(answer?.status()).toBe(503);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tạm thời chưa tìm được');
      expect(await page.getByRole('link', { name: 'Thử lại' }).getAttribute('href')).toContain('topic=y-te');
      expect(await auditPage(page)).toEqual([]);
    },
  );

  it('pages that ask nothing of the engine are there', async () => {
    const page = await open();
    for (const path of ['/tro-giup', '/gioi-thieu', '/quyen-rieng-tu', '/tim-nang-cao']) {
      expect((await page.goto(portal.address + path))?.status(), path).toBe(200);
    }
  });
});
