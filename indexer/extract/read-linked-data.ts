import type { CheerioAPI } from 'cheerio';

/** What a page's JSON-LD says of its article; each may be wrong or absent. */
export interface LinkedData {
  readonly headline: string;
  readonly published: string;
  readonly author: string;
}

const ARTICLE = /article|posting|report/i;
const MAX_LENGTH = 100_000;
const MAX_DEPTH = 4;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The first record of an article, alone, in a list or in a graph. */
function findArticle(value: unknown, depth = 0): Readonly<Record<string, unknown>> | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticle(each, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  return [value['@type']].flat().some((type) => ARTICLE.test(asText(type)))
    ? value
    : findArticle(value['@graph'], depth + 1);
}

/** Reads the first article of a page's JSON-LD (schema.org/Article); what is no JSON says nothing. */
export function readLinkedData($: CheerioAPI): LinkedData {
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    try {
      const article = findArticle(JSON.parse($(script).text().slice(0, MAX_LENGTH)));
      if (article === null) continue;
      const author: unknown = [article['author']].flat()[0];
      const person = isRecord(author) && author['@type'] !== 'Organization' ? asText(author['name']) : asText(author);
      return { headline: asText(article['headline']), published: asText(article['datePublished']), author: person };
    } catch {
      // Pages print JSON with line breaks inside strings; what they show has to do.
    }
  }
  return { headline: '', published: '', author: '' };
}
