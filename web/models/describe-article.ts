import type { ArticleView, PageContext } from '#core/contract/pages.ts';

/** The article as schema.org's NewsArticle, for search engines. */
export function describeArticle({ article, path }: ArticleView, { origin, portal }: PageContext) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title ?? article.summary.slice(0, 110),
    datePublished: article.publishedOn ?? undefined,
    dateModified: article.updatedAt,
    author: { '@type': 'Organization', name: article.author ?? article.unit ?? article.source },
    publisher: { '@type': 'Organization', name: portal.authority },
    mainEntityOfPage: origin + path,
    inLanguage: 'vi',
  };
}
