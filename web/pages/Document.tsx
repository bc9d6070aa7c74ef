import type { ComponentChildren } from 'preact';
import { withLang } from '#core/contract/lang.ts';
import { languageTwins } from '#core/contract/language-twins.ts';
import type { PageContext } from '#core/contract/pages.ts';
import { DEFAULT_ACCENT } from '#core/contract/portal.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { HiddenFields } from '../components/HiddenFields.tsx';
import { pageUrl } from '../present/page-url.ts';
import { portalWords } from '../present/portal-words.ts';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';
import { Shortcuts } from './Shortcuts.tsx';

/** Addresses of the built scripts, which carry a hash, and the styles; written in by the build. */
declare const __ASSETS__: Readonly<Record<'start' | 'search' | 'page', string>> & {
  /** A search page comes without those of articles: it has to be on a slow phone in one round trip. */
  readonly styles: Readonly<Record<'search' | 'page', string>>;
};

/** The styles of all pages; the server lets browsers take these, and no others, from a page itself. */
export const styles = (): readonly string[] => Object.values(__ASSETS__.styles);

/** Spread in, because Preact's types know this attribute of images and links alone. */
const LATER = { fetchpriority: 'low' };

interface Props {
  readonly title: string;
  readonly description: string;
  readonly context: PageContext;
  /** True while invented articles are shown. */
  readonly sample: boolean;
  /** The search page has a box of its own; every other page gets a small one at the top. */
  readonly script: 'search' | 'page';
  /** The path of this page without its language, and of its feed; null: nobody should come back here. */
  readonly path: string | null;
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
  context: { portal, origin, address },
  sample,
  script,
  path,
  feed,
  data,
  linkedData,
  children,
}: Props) {
  const { name, authority, lang } = portalWords(portal);
  const { otherLanguage } = viPages;
  return (
    <html lang={vi.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {path !== null && <link rel="canonical" href={origin + pageUrl(path)} />}
        {path !== null &&
          languageTwins(path).map((twin) => (
            <link key={twin.hreflang} rel="alternate" hreflang={twin.hreflang} href={origin + twin.path} />
          ))}
        <link rel="icon" href="data:," />
        {/* In the page: a first visit paints with the first answer, 0.3 s sooner on a slow phone (Lighthouse). */}
        <style dangerouslySetInnerHTML={{ __html: __ASSETS__.styles[script] }} />
        {/* One request less before the first paint where there is nothing to override. */}
        {portal.accent !== DEFAULT_ACCENT && <link rel="stylesheet" href="/portal.css" />}
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={name} />
        <link rel="alternate" type="application/atom+xml" href={feed} title={title} />
        {/* What is read comes first; without the script everything works. */}
        {/* A large one is fetched by a small one, once the page is on the screen (see `entry-start.ts`). */}
        {script === 'search' ? (
          <script type="module" src={__ASSETS__.start} data-then={__ASSETS__.search} {...LATER} />
        ) : (
          <script type="module" src={__ASSETS__.page} {...LATER} />
        )}
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
          <a href={pageUrl('/')} class="name" aria-label={viPages.home(name)}>
            {portal.logo !== null && <img src={portal.logo} alt="" width="32" height="32" />}
            {name}
          </a>
          {script === 'page' && (
            <form class="box" role="search" action="/" method="get">
              <label for="q" class="hidden">
                {vi.searchLabel}
              </label>
              <input id="q" name="q" type="search" placeholder={vi.placeholder} enterkeyhint="search" />
              <HiddenFields query={emptySearchQuery()} />
              <button type="submit">{vi.searchButton}</button>
            </form>
          )}
          <a
            class="language"
            href={withLang(address, otherLanguage.lang)}
            lang={otherLanguage.lang}
            hreflang={otherLanguage.lang}
          >
            {otherLanguage.name}
          </a>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="site">
          <p lang={lang}>{authority}</p>
          {portal.links.length > 0 && (
            <nav aria-label={viPages.footer.elsewhere} lang="vi">
              {portal.links.map(({ label, url }) => (
                <a key={url} href={url}>
                  {label}
                </a>
              ))}
            </nav>
          )}
          <nav aria-label={viPages.footer.label}>
            <a href={pageUrl('/tro-giup')}>{viPages.footer.help}</a>
            <a href={pageUrl('/tim-nang-cao')}>{viPages.footer.builder}</a>
            <a href={pageUrl('/tro-giup#phim-tat')} data-shortcuts>
              {viPages.footer.shortcuts}
            </a>
            <a href={pageUrl('/gioi-thieu')}>{viPages.footer.about}</a>
            <a href={pageUrl('/tinh-trang')}>{viPages.footer.status}</a>
            <a href={pageUrl('/quyen-rieng-tu')}>{viPages.footer.privacy}</a>
            <a href={pageUrl('/api')}>{viPages.footer.api}</a>
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
