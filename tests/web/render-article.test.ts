// Whole pages name stylesheets, which the test's browser would otherwise complain about not loading.
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '#web/entry-server.tsx';
import { buildArticle, buildView, CONTEXT } from './build-view.ts';
import { stubAssets } from './stub-assets.ts';

beforeEach(() => stubAssets());

describe('an article', () => {
  const render = (article: Parameters<typeof buildArticle>[0], given: Parameters<typeof buildView>[1] = {}) =>
    renderPage({ kind: 'article', view: buildView(buildArticle(article), given) }, CONTEXT);

  it('says what was changed in it after it was published, the latest first', () => {
    const html = render({
      changes: [
        { at: '2024-06-01T03:00:00Z', parts: ['title', 'text'], added: 12, removed: 3 },
        { at: '2024-07-01T03:00:00Z', parts: ['facts'], added: 0, removed: 0 },
      ],
    });
    expect(html).toContain('tiêu đề, nội dung (+12, −3 từ)');
    expect(html.indexOf('thông tin về bài')).toBeLessThan(html.indexOf('tiêu đề, nội dung'));
    expect(render({})).not.toContain('class="changed"');
  });

  it('says when the page it was read from is gone, and of which day the copy is', () => {
    const html = render({ vanishedAt: '2024-08-01T03:00:00Z' });
    const note = html.slice(html.indexOf('Trang gốc không còn'));
    const days = [...note.matchAll(/datetime="(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day);
    expect(days.slice(0, 2)).toEqual(['2024-08-01', '2024-05-02']);
    expect(html).not.toContain('Xem ở trang gốc');
    expect(render({ vanishedAt: null })).toContain('Xem ở trang gốc');
    expect(render({ vanishedAt: null })).not.toContain('Trang gốc không còn');
  });

  it('shows the text of its attachments, open where something is marked, or why there is none', () => {
    const file = (title: string, marked: boolean) => ({
      title,
      url: `https://xa.example.vn/${title}`,
      problem: null,
      paragraphs: [[{ text: `Danh sách trong ${title}`, marked }]],
    });
    const scan = {
      title: 'quet.pdf',
      url: 'https://xa.example.vn/quet.pdf',
      problem: 'scanned',
      paragraphs: [],
    } as const;
    const html = render({}, { attachments: [file('a.pdf', false), file('b.pdf', true), scan] });
    expect(html).toMatch(/<details><summary>[^<]*a\.pdf/);
    expect(html).toMatch(/<details open><summary>[^<]*b\.pdf/);
    expect(html).toContain('bản quét, không có chữ để tìm');
  });
});
