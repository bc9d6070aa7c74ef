import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeArticle } from '#indexer/articles/complete-article.ts';
import { extractPage } from '#indexer/extract/extract-page.ts';
import { readPlaces } from '#indexer/places/places.ts';

const SEED = '../shared/data/seed';
const there = existsSync(SEED);
if (!there && process.env['CI'] === 'true') throw new Error(`${SEED} is missing`);

describe.skipIf(!there)(`the page the product started from (skipped without ${SEED})`, () => {
  it('reads title, event date, unit, signer and topic, and no page furniture', () => {
    const [file = ''] = readdirSync(SEED);
    const page = extractPage({ file, url: null, bytes: readFileSync(`${SEED}/${file}`) });
    if (page.kind !== 'article') throw new Error(page.reason);
    const article = completeArticle(
      { ...page.reading, id: 'seed', url: null, summary: null, source: '' },
      readPlaces(),
    );
    expect(article).toMatchObject({
      title: 'Quán triệt, triển khai nhiệm vụ sau diễn tập KVPT huyện năm 2023',
      eventOn: '2023-11-22',
      publishedOn: '2023-11-22',
      publishedFrom: 'body',
      unit: 'Huyện Vĩnh Linh',
      author: 'BBT',
      topics: ['quoc-phong'],
    });
    expect(article.body.startsWith('Ngày 22/11/2023, Huyện ủy Vĩnh Linh có văn bản')).toBe(true);
    expect(article.body).not.toMatch(/BBT|Bài viết liên quan|Chi tiết -/);
  });
});
