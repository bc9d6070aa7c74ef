import type { CheerioAPI } from 'cheerio';
import { fold } from '#core/vi/fold.ts';
import { normalise } from '#core/vi/normalise.ts';

/** Names of the home page and of the site, which some platforms print as the title of every page. */
const SITE_TITLE = /^(?:home|trang chủ|(?:trang thông tin|cổng thông tin|cổng tin) điện tử.*)$/iu;
const PLACES =
  'h1, h2, h3, [itemprop="headline"], [class*="title"], [class*="Title"], [class*="tieude"], [class*="tieu-de"], [class*="headline"]';
const ELSEWHERE = 'nav, aside, footer, li, [class*="related"], [class*="sidebar"], [class*="comment"], [class*="menu"]';
const MAX_TITLE = 250;
/** Shorter headings are names of boxes and sections. */
const MIN_WORDS = 4;
const NEARLY_ALL = 0.8;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the shorter text's words that the other one has, too. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)];
  return short.length === 0 ? 0 : short.filter((word) => long.has(word)).length / short.length;
}

/**
 * The heading of the article on a page: the element that says what the page's own title says, and often more of it.
 *
 * `said` are the page's titles in its meta data and its `<title>` without the site's name, the surest first.
 */
export function findHeading($: CheerioAPI, said: readonly string[]): string | null {
  const titles = said.filter((text) => text !== '' && !SITE_TITLE.test(text));
  const own = titles.map(wordsOf).filter((words) => words.length > 1);
  const scored = $(PLACES)
    .toArray()
    .flatMap((element) => {
      const text = normalise($(element).text());
      const words = wordsOf(text);
      if (text === '' || text.length > MAX_TITLE || text.includes('\n') || SITE_TITLE.test(text)) return [];
      if ($(element).closest(ELSEWHERE).length > 0) return [];
      const named = words.length >= MIN_WORDS && own.some((title) => overlap(words, title) >= NEARLY_ALL);
      const heading = element.tagName === 'h1' || $(element).attr('itemprop') === 'headline';
      return named || heading ? [{ text, score: (named ? 2 : 0) + (heading ? 1 : 0) }] : [];
    });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.text ?? titles[0] ?? null;
}
