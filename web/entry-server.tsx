import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import type { Page, PageContext, RenderPage } from '#core/contract/pages.ts';
import { assertNever } from '#core/result.ts';
import { createDeviceList, RECENT, SAVED } from './models/device-list.ts';
import { NO_SEARCH, createSearchModel } from './models/search-model.ts';
import { NO_SUGGESTIONS, createSuggestModel } from './models/suggest-model.ts';
import { AboutPage } from './pages/AboutPage.tsx';
import { ApiPage } from './pages/ApiPage.tsx';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { BuilderPage } from './pages/BuilderPage.tsx';
import { Document, styles } from './pages/Document.tsx';
import { HelpPage } from './pages/HelpPage.tsx';
import { PrivacyPage } from './pages/PrivacyPage.tsx';
import { ProblemPage } from './pages/ProblemPage.tsx';
import type { SearchPageData } from './pages/search-page-data.ts';
import { SearchPage } from './pages/SearchPage.tsx';
import { StatusPage } from './pages/StatusPage.tsx';
import { ValuesPage } from './pages/ValuesPage.tsx';
import { describeArticle } from './present/describe-article.ts';
import { searchAddress } from '#core/contract/search-address.ts';
import { dataOfPage } from './present/data-of-page.ts';
import { fitPage } from './present/fit-page.ts';
import { localDay } from './present/local-day.ts';
import { searchTitle } from './present/page-title.ts';
import { portalWords } from './present/portal-words.ts';
import { toScriptData } from './present/to-script-data.ts';
import * as viApi from './text/vi-api.ts';
import * as vi from './text/vi.ts';
import * as viPages from './text/vi-pages.ts';

/** What of a page differs from the frame that all share. */
interface Contents {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly description?: string;
  readonly sample?: boolean;
  /** Without the language. */
  readonly path?: string;
  readonly feed?: string;
  readonly data?: SearchPageData;
  readonly linkedData?: object;
}

const EMPTY_STORE = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

function presentSearch(answer: Extract<Page, { kind: 'search' }>['response'], { portal }: PageContext): Contents {
  const response = fitPage(answer);
  const { name, tagline, lang } = portalWords(portal);
  const data = {
    response: dataOfPage(response),
    today: localDay(new Date().toISOString()),
    portal: { name, tagline, lang },
  };
  const model = createSearchModel(response, NO_SEARCH);
  const saved = createDeviceList(EMPTY_STORE, SAVED);
  const suggest = createSuggestModel(createDeviceList(EMPTY_STORE, RECENT), saved, NO_SUGGESTIONS);
  return {
    title: searchTitle(response.query, name),
    body: (
      <div id="app">
        <SearchPage model={model} suggest={suggest} saved={saved} portal={data.portal} today={data.today} />
      </div>
    ),
    sample: response.sample,
    path: searchAddress(response.query, '/'),
    feed: searchAddress({ ...response.query, page: 1 }, '/feed.atom'),
    data,
  };
}

function present(page: Page, context: PageContext): Contents {
  const { portal, origin } = context;
  const { name } = portalWords(portal);
  switch (page.kind) {
    case 'search':
      return presentSearch(page.response, context);
    case 'article':
      return {
        title: `${page.view.article.title ?? vi.untitled} - ${name}`,
        description: page.view.article.summary,
        body: <ArticlePage view={page.view} portal={name} origin={origin} />,
        sample: page.view.article.source === SAMPLE_SOURCE,
        path: page.view.path,
        linkedData: describeArticle(page.view, context),
      };
    case 'problem':
      return {
        title: `${viPages.problem.titles[page.status] ?? viPages.problem.other} - ${name}`,
        body: <ProblemPage status={page.status} error={page.error} query={page.query} />,
      };
    case 'values':
      return {
        title: `${viPages.values.name(vi.facets[page.facet])} - ${name}`,
        body: <ValuesPage facet={page.facet} order={page.order} response={page.response} />,
        sample: page.response.sample,
        path: searchAddress({ ...page.response.query, page: 1 }, `/loc/${page.facet}`),
      };
    case 'builder':
      return { title: `${viPages.builder.title} - ${name}`, body: <BuilderPage />, path: '/tim-nang-cao' };
    case 'status':
      return {
        title: `${viPages.status.title} - ${name}`,
        body: <StatusPage status={page.status} operator={page.operator} />,
        path: '/tinh-trang',
      };
    case 'api':
      return {
        title: `${viApi.title} - ${name}`,
        body: <ApiPage api={page.api} origin={origin} />,
        path: '/api',
      };
    case 'help':
      return { title: `${viPages.help.title} - ${name}`, body: <HelpPage />, path: '/tro-giup' };
    case 'about':
      return {
        title: `${viPages.about.title} - ${name}`,
        body: <AboutPage portal={portal} />,
        path: '/gioi-thieu',
      };
    case 'privacy':
      return { title: `${viPages.privacy.title} - ${name}`, body: <PrivacyPage />, path: '/quyen-rieng-tu' };
    default:
      return assertNever(page);
  }
}

/** Renders a whole page; the browser takes over the search page from its data block, the others need no script. */
export const renderPage: RenderPage = (page, context) => {
  const { title, body, description, sample, path, feed, data, linkedData } = present(page, context);
  const html = renderToString(
    <Document
      title={title}
      description={description ?? portalWords(context.portal).tagline}
      context={context}
      sample={sample === true}
      script={data === undefined ? 'page' : 'search'}
      path={path ?? null}
      feed={feed ?? '/feed.atom'}
      data={data === undefined ? null : toScriptData(data)}
      linkedData={linkedData === undefined ? null : toScriptData(linkedData)}
    >
      {body}
    </Document>,
  );
  return `<!doctype html>${html}`;
};

export { styles };
