import type { StoredArticle } from '#core/contract/article.ts';

/** A reference to an article in the forms that journalists and reference managers take. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
}

const escapeTex = (text: string) => text.replace(/[{}\\]/g, '').replace(/[%&#$_]/g, '\\$&');

/** Cites an article: Vietnamese style as plain text, BibTeX, RIS. */
export function citeArticle(article: StoredArticle, url: string, portal: string): Citation {
  const day = article.publishedOn ?? article.eventOn;
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  const author = article.author ?? article.unit ?? article.source;
  const title = article.title ?? '';
  const shown = day === null ? 'không rõ ngày' : `${Number(date)}/${Number(month)}/${year}`;
  return {
    plain: `${author}, “${title}”, ${article.unit ?? article.source}, ${shown}, ${portal}, ${url}`,
    bibtex: `@misc{${article.id.replace(/[^A-Za-z0-9]/g, '')},\n  author = {${escapeTex(author)}},\n  title = {${escapeTex(title)}},\n  year = {${year}},\n  url = {${url}}\n}`,
    ris: [
      'TY  - NEWS',
      `AU  - ${author}`,
      `TI  - ${title}`,
      `PY  - ${year}`,
      `DA  - ${day?.replaceAll('-', '/') ?? ''}`,
      `UR  - ${url}`,
      'ER  - ',
    ].join('\n'),
  };
}
