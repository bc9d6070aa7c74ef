import type { ArticleView, PageContext } from '#core/contract/pages.ts';
import * as vi from '../text/vi.ts';

/** The article as schema.org's NewsArticle, for search engines; absent facts are left out. */
export function describeArticle({ article, path }: ArticleView, { origin, portal }: PageContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title ?? vi.untitled,
    description: article.summary,
    ...(article.publishedOn === null ? {} : { datePublished: article.publishedOn }),
    dateModified: article.updatedAt,
    author: { '@type': 'Organization', name: article.author ?? article.unit ?? article.source },
    publisher: {
      '@type': 'Organization',
      name: portal.authority,
      ...(portal.logo === null ? {} : { logo: { '@type': 'ImageObject', url: origin + portal.logo } }),
    },
    mainEntityOfPage: origin + path,
    inLanguage: 'vi',
  };
}
