import { MAX_QUERY_LENGTH } from '#core/contract/search-query.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { ArticleView } from '#core/contract/pages.ts';
import { HiddenFields } from '../components/HiddenFields.tsx';
import { searchUrl } from '../present/search-url.ts';
import * as viPages from '../text/vi-pages.ts';

const t = viPages.article;

/**
 * Looks for words inside this article, with the portal's understanding of them: without accents, abbreviations too.
 * A plain form, so the address can be passed on; the search the reader came from goes along.
 */
export function FindInArticle({ view: { path, query, find } }: { readonly view: ArticleView }) {
  return (
    <form class="find" role="search" aria-label={t.find} action={path} method="get">
      <HiddenFields query={query ?? emptySearchQuery()} />
      <input
        name="tim"
        type="search"
        aria-label={t.find}
        placeholder={t.find}
        value={find ?? ''}
        maxLength={MAX_QUERY_LENGTH}
      />
      {/* What is seen is short, for the field to have room; the name tells it from the page's own search. */}
      <button type="submit" aria-label={t.find}>
        {t.findButton}
      </button>
      {find !== null && <a href={path + searchUrl(query ?? emptySearchQuery(), '')}>{t.findAll}</a>}
    </form>
  );
}
