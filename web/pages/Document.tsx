import type { ComponentChildren } from 'preact';
import type { PageContext } from '#core/contract/pages.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { searchUrl } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

/** Names of the built files; written in by the build. */
declare const __ASSETS__: { readonly script: string; readonly style: string };

interface Props {
  readonly title: string;
  readonly context: PageContext;
  readonly sample: boolean;
  readonly query: SearchQuery | null;
  readonly canonical: string | null;
  /** JSON for hydration, already safe inside a script element. */
  readonly data: string | null;
  readonly linkedData: string | null;
  readonly children: ComponentChildren;
}

/** The frame of every page. */
export function Document({ title, context, sample, query, canonical, data, linkedData, children }: Props) {
  const { portal } = context;
  const search = query ?? emptySearchQuery();
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{title === '' ? portal.name : `${title} - ${portal.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={portal.tagline} />
        <meta name="color-scheme" content="light dark" />
        {canonical !== null && <link rel="canonical" href={canonical} />}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={__ASSETS__.style} />
        <link rel="stylesheet" href="/portal.css" />
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={portal.name} />
        <link rel="alternate" type="application/atom+xml" href={searchUrl(search, '/feed.atom')} />
        <script type="module" src={__ASSETS__.script} />
      </head>
      <body>
        <a class="skip" href="#main">
          {vi.skip}
        </a>
        {sample && (
          <aside class="banner" aria-label={vi.sampleLabel}>
            {vi.sampleBanner}
          </aside>
        )}
        <header class="site">
          <a href="/" class="name">
            {portal.name}
          </a>
          <span class="tagline">{portal.tagline}</span>
        </header>
        <main id="main">{children}</main>
        <footer class="site">
          <nav aria-label={vi.footer.help}>
            {query !== null && (
              <>
                <a href={searchUrl(search, '/feed.atom')}>{vi.footer.feed}</a>
                <a href={searchUrl(search, '/export.csv')}>{vi.footer.csv}</a>
                <a href={searchUrl(search, '/export.json')}>{vi.footer.json}</a>
              </>
            )}
            <a href="/tro-giup">{vi.footer.help}</a>
            <a href="/gioi-thieu">{vi.footer.about}</a>
            <a href="/quyen-rieng-tu">{vi.footer.privacy}</a>
            <a href="/openapi.json">{vi.footer.api}</a>
          </nav>
          <p class="quiet">{portal.authority}</p>
        </footer>
        {data !== null && <script type="application/json" id="page" dangerouslySetInnerHTML={{ __html: data }} />}
        {linkedData !== null && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />}
      </body>
    </html>
  );
}
