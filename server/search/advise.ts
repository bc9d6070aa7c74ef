import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Lang } from '#core/contract/lang.ts';
import type { Advice, Interpretation } from '#core/contract/search-response.ts';
import { parseQuery } from '#core/query/parse-query.ts';
import { splitSides } from '#core/query/split-sides.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { describeSearch } from '../export/describe-search.ts';
import { ADVICE_WORDS, type AdviceWords } from './advice-words.ts';
import type { Findings } from './ask-engine.ts';
import type { Corpus } from './corpus.ts';
import { searchPath } from './search-path.ts';
import { OWNERS, type OwnedFilter } from './to-filters.ts';

const MOST_WORDS = 8;
/** Months told on either side of the days asked for. */
const MOST_MONTHS = 3;

/** The search without the filters that one control set. */
function dropped(query: SearchQuery, owner: OwnedFilter['owner']): SearchQuery {
  if (owner === 'dates') return { ...query, page: 1, from: null, to: null };
  return { ...query, page: 1, filters: { ...query.filters, [owner]: { include: [], exclude: [] } } };
}

/** Only the filters that one control set, in words. */
function nameOf(query: SearchQuery, owner: OwnedFilter['owner']): string {
  const empty = emptySearchQuery();
  if (owner === 'dates') return describeSearch({ ...empty, from: query.from, to: query.to });
  return describeSearch({ ...empty, filters: { ...empty.filters, [owner]: query.filters[owner] } });
}

function adviseFilters(query: SearchQuery, findings: Findings, words: AdviceWords): readonly Advice[] {
  const links = OWNERS.flatMap((owner) => {
    const total = findings.dropped[owner] ?? 0;
    return total === 0
      ? []
      : [{ total, label: words.drop(owner, nameOf(query, owner), total), path: searchPath(dropped(query, owner)) }];
  }).toSorted((a, b) => b.total - a.total);
  return links.length === 0 ? [] : [{ text: words.dropOne, links: links.map(({ label, path }) => ({ label, path })) }];
}

/** The months with hits nearest to the days asked for; the other filters hold. */
function adviseMonths(query: SearchQuery, { counts }: Findings, words: AdviceWords): readonly Advice[] {
  const { from, to } = query;
  if (from === null && to === null) return [];
  const months = Object.keys(counts.month).toSorted();
  const before = from === null ? [] : months.filter((month) => month <= from.slice(0, 7)).slice(-MOST_MONTHS);
  const after = to === null ? [] : months.filter((month) => month >= to.slice(0, 7)).slice(0, MOST_MONTHS);
  const links = [...new Set([...before, ...after])].map((month) => {
    const [year = 0, at = 0] = month.split('-').map(Number);
    const last = new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
    const path = searchPath({ ...query, page: 1, from: `${month}-01`, to: last });
    return { label: words.month(month, counts.month[month] ?? 0), path };
  });
  return links.length === 0 ? [] : [{ text: words.months, links }];
}

/**
 * Says why nothing was found and what finds something: by dropping one filter, in other months, without any filter, or,
 * of a search of titles, in whole articles, where there are `inWhole`.
 */
export function advise(
  query: SearchQuery,
  {
    findings,
    tried,
    inWhole,
  }: { readonly findings: Findings; readonly tried: Interpretation['tried']; readonly inWhole: number },
  analyser: Analyser,
  { statistics, foldedFrequency }: Corpus,
  lang: Lang,
): readonly Advice[] {
  const words = ADVICE_WORDS[lang];
  const tips = words.tips.map((text) => ({ text, links: [] }));
  const nearest = tried.at(-1);
  if (nearest !== undefined && findings.unfiltered > 0) {
    const bare = { ...query, page: 1, from: null, to: null, filters: emptySearchQuery().filters };
    const all = { label: words.dropAll, path: searchPath(bare) };
    const how = nearest.rung === 'exact' ? '' : words.ways[nearest.rung];
    const one = adviseFilters(query, findings, words);
    // The only filter there is, dropped, is all filters dropped.
    const said = one.some(({ links }) => links.some(({ path }) => path === all.path));
    const hidden = { text: words.hidden(findings.unfiltered, how), links: said ? [] : [all] };
    return [...one, ...adviseMonths(query, findings, words), hidden];
  }
  const ways = [...new Set(tried.map(({ rung }) => words.ways[rung]))].filter((way) => way !== '');
  const unknown = parseQuery(splitSides(query.text).join(' ').normalize('NFC'))
    .flatMap((clause) => (clause.kind === 'not' ? [] : analyser.analyseForQuery(clause.text).terms))
    .filter(({ vi, ascii }) => statistics.frequency(vi) + foldedFrequency(ascii) === 0)
    .map(({ word }) => `«${word}»`);
  const whole = { label: words.whole(inWhole), path: searchPath({ ...query, page: 1, titles: false }) };
  return [
    ...(inWhole === 0 ? [] : [{ text: words.titles, links: [whole] }]),
    ...(ways.length === 0 ? [] : [{ text: words.tried(ways.join(', ')), links: [] }]),
    ...(unknown.length === 0
      ? []
      : [{ text: words.unknown([...new Set(unknown)].slice(0, MOST_WORDS).join(', ')), links: [] }]),
    ...tips,
  ];
}
