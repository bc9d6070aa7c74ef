import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Advice, Interpretation, RungName } from '#core/contract/search-response.ts';
import { parseQuery } from '#core/query/parse-query.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { describeSearch } from '../export/describe-search.ts';
import type { Findings } from './ask-engine.ts';
import type { Corpus } from './corpus.ts';
import { searchPath } from './search-path.ts';
import { OWNERS, type OwnedFilter } from './to-filters.ts';

const MOST_WORDS = 8;
/** Months told on either side of the days asked for. */
const MOST_MONTHS = 3;

const number = new Intl.NumberFormat('vi-VN');
const articles = (count: number) => `${number.format(count)} bài`;
const TRIED: Readonly<Record<RungName, string>> = {
  browse: '',
  'document-number': 'theo số văn bản',
  exact: 'đúng các từ',
  prefix: 'từ cuối còn gõ dở',
  loose: 'các từ rời nhau',
  mixed: 'từ không dấu với mọi dấu',
  folded: 'mọi dấu của các từ',
  'best-effort': 'các bài gần nhất',
};
const SAY = {
  dropOne: 'Chỉ cần bỏ một bộ lọc:',
  drop: (label: string, total: number) => `bỏ ${label} (${articles(total)})`,
  months: 'Những tháng gần đó có bài:',
  month: (month: string, count: number) => `${Number(month.slice(5))}/${month.slice(0, 4)} (${articles(count)})`,
  hidden: (total: number, how: string) =>
    `Không lọc thì có ${articles(total)}${how === '' ? '' : `, tìm theo cách: ${how}`}.`,
  dropAll: 'Bỏ hết bộ lọc',
  tried: (ways: string) => `Đã tìm: ${ways}; đều không có.`,
  unknown: (words: string) => `Không bài nào trong kho có từ: ${words}.`,
  tips: [
    'Thử ít từ hơn, hoặc bỏ dấu ngoặc kép.',
    'Gõ có dấu hay không dấu đều được; tên xã, huyện cũ hay mới đều được.',
    'Tìm văn bản: chỉ cần số và ký hiệu, ví dụ 12/KH-UBND.',
  ],
};

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

function adviseFilters(query: SearchQuery, findings: Findings): readonly Advice[] {
  const links = OWNERS.flatMap((owner) => {
    const total = findings.dropped[owner] ?? 0;
    return total === 0
      ? []
      : [{ total, label: SAY.drop(nameOf(query, owner), total), path: searchPath(dropped(query, owner)) }];
  }).toSorted((a, b) => b.total - a.total);
  return links.length === 0 ? [] : [{ text: SAY.dropOne, links: links.map(({ label, path }) => ({ label, path })) }];
}

/** The months with hits nearest to the days asked for; the other filters hold. */
function adviseMonths(query: SearchQuery, { counts }: Findings): readonly Advice[] {
  const { from, to } = query;
  if (from === null && to === null) return [];
  const months = Object.keys(counts.month).toSorted();
  const before = from === null ? [] : months.filter((month) => month <= from.slice(0, 7)).slice(-MOST_MONTHS);
  const after = to === null ? [] : months.filter((month) => month >= to.slice(0, 7)).slice(0, MOST_MONTHS);
  const links = [...new Set([...before, ...after])].map((month) => {
    const [year = 0, at = 0] = month.split('-').map(Number);
    const last = new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
    const path = searchPath({ ...query, page: 1, from: `${month}-01`, to: last });
    return { label: SAY.month(month, counts.month[month] ?? 0), path };
  });
  return links.length === 0 ? [] : [{ text: SAY.months, links }];
}

/** Says why nothing was found and what finds something: by dropping one filter, in other months, without any filter. */
export function advise(
  query: SearchQuery,
  { findings, tried }: { readonly findings: Findings; readonly tried: Interpretation['tried'] },
  analyser: Analyser,
  { statistics, foldedFrequency }: Corpus,
): readonly Advice[] {
  const tips = SAY.tips.map((text) => ({ text, links: [] }));
  const nearest = tried.at(-1);
  if (nearest !== undefined && findings.unfiltered > 0) {
    const bare = { ...query, page: 1, from: null, to: null, filters: emptySearchQuery().filters };
    const all = { label: SAY.dropAll, path: searchPath(bare) };
    const how = nearest.rung === 'exact' ? '' : TRIED[nearest.rung];
    const one = adviseFilters(query, findings);
    // The only filter there is, dropped, is all filters dropped.
    const said = one.some(({ links }) => links.some(({ path }) => path === all.path));
    const hidden = { text: SAY.hidden(findings.unfiltered, how), links: said ? [] : [all] };
    return [...one, ...adviseMonths(query, findings), hidden];
  }
  const ways = [...new Set(tried.map(({ rung }) => TRIED[rung]))].filter((way) => way !== '');
  const unknown = parseQuery(query.text.normalize('NFC'))
    .flatMap((clause) => (clause.kind === 'not' ? [] : analyser.analyseForQuery(clause.text).terms))
    .filter(({ vi, ascii }) => statistics.frequency(vi) + foldedFrequency(ascii) === 0)
    .map(({ word }) => `«${word}»`);
  return [
    ...(ways.length === 0 ? [] : [{ text: SAY.tried(ways.join(', ')), links: [] }]),
    ...(unknown.length === 0
      ? []
      : [{ text: SAY.unknown([...new Set(unknown)].slice(0, MOST_WORDS).join(', ')), links: [] }]),
    ...tips,
  ];
}
