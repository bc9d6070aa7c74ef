import type { ComponentChildren } from 'preact';
import { DEFAULT_ACCENT, type Portal } from '#core/contract/portal.ts';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';
import { Shortcuts } from './Shortcuts.tsx';

/** Addresses of the built files; written in by the build, because they carry a hash. */
declare const __ASSETS__: { readonly search: string; readonly page: string; readonly style: string };

interface Props {
  readonly title: string;
  readonly description: string;
  readonly portal: Portal;
  /** True while invented articles are shown. */
  readonly sample: boolean;
  /** The search page has a box of its own; every other page gets a small one at the top. */
  readonly script: 'search' | 'page';
  /** Addresses of this page in other forms. */
  readonly canonical: string | null;
  readonly feed: string;
  /** Contents of data blocks, already safe inside a script element. */
  readonly data: string | null;
  readonly linkedData: string | null;
  readonly children: ComponentChildren;
}

/** The frame of every page. */
export function Document({
  title,
  description,
  portal,
  sample,
  script,
  canonical,
  feed,
  data,
  linkedData,
  children,
}: Props) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {canonical !== null && <link rel="canonical" href={canonical} />}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={__ASSETS__.style} />
        {/* One request less before the first paint where there is nothing to override. */}
        {portal.accent !== DEFAULT_ACCENT && <link rel="stylesheet" href="/portal.css" />}
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={portal.name} />
        <link rel="alternate" type="application/atom+xml" href={feed} title={title} />
        <script type="module" src={__ASSETS__[script]} />
      </head>
      <body>
        <a class="skip" href="#main">
          {viPages.skip}
        </a>
        {sample && (
          <aside class="banner" aria-label={viPages.sampleLabel}>
            {viPages.sampleBanner}
          </aside>
        )}
        <header class="site">
          <a href="/" class="name" aria-label={viPages.home(portal.name)}>
            {portal.name}
          </a>
          {script === 'page' && (
            <form class="box" role="search" action="/" method="get">
              <label for="q" class="hidden">
                {vi.searchLabel}
              </label>
              <input id="q" name="q" type="search" placeholder={vi.placeholder} enterkeyhint="search" />
              <button type="submit">{vi.searchButton}</button>
            </form>
          )}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>{portal.authority}</p>
          <nav aria-label={viPages.footer.label}>
            <a href="/tro-giup">{viPages.footer.help}</a>
            <a href="/tim-nang-cao">{viPages.footer.builder}</a>
            <a href="/tro-giup#phim-tat" data-shortcuts>
              {viPages.footer.shortcuts}
            </a>
            <a href="/gioi-thieu">{viPages.footer.about}</a>
            <a href="/tinh-trang">{viPages.footer.status}</a>
            <a href="/quyen-rieng-tu">{viPages.footer.privacy}</a>
            <a href="/openapi.json">{viPages.footer.api}</a>
          </nav>
        </footer>
        <p
          class="note"
          aria-live="polite"
          data-note
          data-copied={viPages.addressCopied}
          data-failed={viPages.addressNotCopied}
        />
        <Shortcuts />
        {data !== null && <script type="application/json" id="page" dangerouslySetInnerHTML={{ __html: data }} />}
        {linkedData !== null && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />}
      </body>
    </html>
  );
}
