// Whole pages name stylesheets, which the test's browser would otherwise complain about not loading.
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page, PageContext } from '#core/contract/pages.ts';
import { renderPage } from '#web/entry-server.tsx';
import { buildArticle, buildView, CONTEXT } from './build-view.ts';
import { stubAssets } from './stub-assets.ts';

beforeEach(() => stubAssets());

const parse = (page: Page, context: PageContext = CONTEXT) =>
  new DOMParser().parseFromString(renderPage(page, context), 'text/html');

describe('a page leads on', () => {
  it('where nothing is: to the address and to the box', () => {
    const error = { code: 'not_found', message: 'Không có trang này.' } as const;
    const document = parse({ kind: 'problem', status: 404, error, query: null });
    expect(document.querySelector('main')?.textContent).toContain('xem lại địa chỉ, hoặc gõ vài từ');
  });

  it('where an article has not the words looked for in it: says so above its text, where a phone shows it', () => {
    const document = parse({ kind: 'article', view: buildView(buildArticle(), { find: 'sởi', marks: 0 }) });
    const note = document.querySelector('.article [role=status]');
    expect(note?.textContent).toBe('Bài này không có “sởi”.');
    const text = document.querySelector('.article-body');
    expect(text === null ? 0 : note?.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each([
    ['vanphong@tinh.example.vn', 'mailto:vanphong@tinh.example.vn'],
    ['Điện thoại 0233 3852 xxx, phòng 12', undefined],
  ])('from the contact %s to a letter, where it is an address of mail', (contact, href) => {
    const document = parse({ kind: 'about' }, { ...CONTEXT, portal: { ...CONTEXT.portal, contact } });
    expect(document.querySelector('main')?.textContent).toContain(contact);
    expect(document.querySelector('main dd a')?.getAttribute('href') ?? undefined).toBe(href);
  });
});
