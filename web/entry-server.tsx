import { renderToString } from 'preact-render-to-string';
import type { Page, PageContext, RenderPage } from '#core/contract/pages.ts';
import { assertNever } from '#core/result.ts';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import { Document } from './pages/Document.tsx';
import { SearchPage } from './pages/SearchPage.tsx';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { AboutPage, HelpPage, PrivacyPage, ProblemPage } from './pages/TextPages.tsx';
import { createStaticModel } from './models/search-model.ts';
import { describeArticle } from './models/describe-article.ts';
import { searchUrl } from './models/search-url.ts';
import { vi } from './text/vi.ts';

function titleOf(page: Page): string {
  switch (page.kind) {
    case 'search':
      return page.response.query.text.trim();
    case 'article':
      return page.view.article.title ?? vi.untitled;
    case 'problem':
      return vi.problem.titles[page.status] ?? vi.problem.other;
    case 'help':
      return vi.help.title;
    case 'about':
      return vi.about.title;
    case 'privacy':
      return vi.privacy.title;
    default:
      return assertNever(page);
  }
}

function contentOf(page: Page, context: PageContext) {
  switch (page.kind) {
    case 'search':
      return <SearchPage model={createStaticModel(page.response)} suggest={null} />;
    case 'article':
      return <ArticlePage view={page.view} portal={context.portal} origin={context.origin} />;
    case 'problem':
      return <ProblemPage status={page.status} error={page.error} query={page.query} />;
    case 'help':
      return <HelpPage />;
    case 'about':
      return <AboutPage portal={context.portal} />;
    case 'privacy':
      return <PrivacyPage />;
    default:
      return assertNever(page);
  }
}

/** Data for a `<script>` block: `<` is escaped, so that no text can end the block or open another. */
const toScriptData = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');

/** Renders a whole page; the browser takes over the search page from the data block, other pages need no script. */
export const renderPage: RenderPage = (page, context) => {
  const sample =
    page.kind === 'search'
      ? page.response.sample
      : page.kind === 'article' && page.view.article.source === SAMPLE_SOURCE;
  const query = page.kind === 'search' ? page.response.query : null;
  const html = renderToString(
    <Document
      title={titleOf(page)}
      context={context}
      sample={sample}
      query={query}
      canonical={
        page.kind === 'article'
          ? context.origin + page.view.path
          : page.kind === 'search'
            ? context.origin + searchUrl(page.response.query)
            : null
      }
      data={page.kind === 'search' ? toScriptData(page.response) : null}
      linkedData={page.kind === 'article' ? toScriptData(describeArticle(page.view, context)) : null}
    >
      {contentOf(page, context)}
    </Document>,
  );
  return `<!doctype html>${html}`;
};
