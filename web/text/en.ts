import type { ApiError } from '#core/contract/api-error.ts';
import type { Lang } from '#core/contract/lang.ts';
import type { FacetName, Sort } from '#core/contract/search-query.ts';
import type { Rewrite, RungName } from '#core/contract/search-response.ts';
import type { Suggestion } from '#core/contract/suggestion.ts';
import { findTopic, type TopicId } from '#core/contract/topic.ts';

// Numbers and days by hand: the first `Intl` object costs a phone as much as taking over half a page.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const counted = (count: number, one: string, other: string) => `${number(count)} ${count === 1 ? one : other}`;

// What `vi.ts` says, for the English pages: the build puts this file in its place.

export const lang: Lang = 'en';
export const articleLang: Lang | undefined = 'vi';
export const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
export const articles = (count: number) => counted(count, 'article', 'articles');
export const dayName = (yyyyMmDd: string) => `${Number(yyyyMmDd.slice(8))} ${monthName(yyyyMmDd)}`;
const TOPIC_NAMES: Readonly<Record<TopicId, string>> = {
  dang: 'Party affairs',
  'chinh-quyen': 'Government',
  'quoc-phong': 'Defence and security',
  'kinh-te': 'Economy',
  'nong-nghiep': 'Farming and new rural areas',
  'giao-duc': 'Education',
  'y-te': 'Health',
  'van-hoa': 'Culture, sport and tourism',
  'xa-hoi': 'Work and welfare',
  'moi-truong': 'Land and environment',
  'ha-tang': 'Building and transport',
  'chuyen-doi-so': 'Digital and administrative reform',
  'thien-tai': 'Disaster prevention',
  'doan-the': 'Unions and associations',
  'thong-bao': 'Announcements',
};
export const topicName = (idOrLabel: string) => {
  const topic = findTopic(idOrLabel);
  return topic === undefined ? idOrLabel : TOPIC_NAMES[topic.id];
};
const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  'Nghị quyết': 'Resolution',
  'Quyết định': 'Decision',
  'Chỉ thị': 'Directive',
  'Kế hoạch': 'Plan',
  'Thông báo': 'Notice',
  'Báo cáo': 'Report',
  'Công văn': 'Official letter',
  'Công điện': 'Urgent dispatch',
  'Hướng dẫn': 'Guidance',
  'Tờ trình': 'Submission',
  'Giấy mời': 'Invitation',
};
export const docTypeName = (docType: string) => DOCUMENT_TYPES[docType] ?? docType;
export const unknownYear = 'Unknown year';
export const untitled = 'Article without a title';
export const pinned = 'Pinned';
export const alsoAt = 'Also at';
export const copyOf = 'A copy of one above';
export const searchLabel = 'Search articles, announcements, document numbers';
export const placeholder = 'Word or number';
export const searchButton = 'Search';
export const tryThese = 'Try';
export const examples = ['lịch tiêm chủng', 'hoi dong nhan dan', '"nông thôn mới"', 'QĐ-UBND'];
export const suggestions = 'Suggestions';
export const suggestionKinds = {
  phrase: '',
  unit: 'locality',
  topic: 'topic',
  title: 'article',
  'document-number': 'document number',
  saved: 'saved',
  recent: 'searched lately',
  clear: '',
} satisfies Record<Suggestion['kind'] | 'saved' | 'recent' | 'clear', string>;
export const clearRecent = 'Clear the recent searches on this device';
export const failure = {
  offline: 'You are offline. Earlier results stay below; the search goes on when you are back.',
  unreachable: 'The search did not get through: network or server trouble.',
};
const REFUSALS: Readonly<Partial<Record<ApiError['error']['code'], string>>> = {
  bad_parameter: 'Something in the address is not understood.',
  engine_down: 'The search engine is paused, or nothing is loaded yet.',
  engine_busy: 'The search engine is busy. Try again in a few seconds.',
  rate_limited: 'Too many searches. Wait a minute and try again.',
};
export const refused = ({ code }: ApiError['error']) =>
  REFUSALS[code] ?? 'Something went wrong on the server. Try again later.';
export const stalled = 'The network is slow, still searching…';
export const retry = 'Try again';
export const bestEffort = 'No article has all of these words; these come closest.';
export const sentence = 'A long question: the best articles come first, even without every word.';
export const rungs = {
  browse: '',
  'document-number': 'Articles that bear, mention or replace this document number.',
  exact: '',
  prefix: 'The last word was taken as the beginning of a word.',
  loose: '',
  mixed: 'Words with accents match those accents; words without match any.',
  folded: 'Searched with every accent of these words.',
  'best-effort': '',
} satisfies Record<RungName, string>;
export const rewrite = {
  abbreviation: (from, to) => `“${from}” was taken as “${to}”.`,
  telex: (_, to) => `Read as Telex keys: searched for “${to}”.`,
  vni: (_, to) => `Read as VNI keys: searched for “${to}”.`,
  accents: (_, to) => `Accents were added: searched for “${to}”.`,
  spelling: (_, to) => `Spelling was corrected: searched for “${to}”.`,
  unit: (from, to) => `“${from}” is now “${to}”.`,
  numeral: (from, to) => `“${from}” is also written “${to}”.`,
} satisfies Record<Rewrite['kind'], (from: string, to: string) => string>;
export const literal = 'Search for exactly this';
export const literalOn = 'Searching for exactly these words, no accents added.';
export const notLiteral = 'Search as usual';
export const didYouMean = 'Did you mean:';
export const facets = {
  year: 'Year',
  unit: 'Locality',
  agency: 'Agency',
  topic: 'Topic',
  docType: 'Document type',
} satisfies Record<FacetName, string>;
export const filters = 'Filters';
export const filtersOn = (count: number) => (count === 0 ? 'Filters' : `Filters (${number(count)} on)`);
export const showResults = (total: number) => `Show ${articles(total)}`;
export const searchInFacet = (name: string) => `Find in: ${name.toLowerCase()}`;
/** Begins with the word that is seen, for people who speak it. */
export const noValue = 'No such name.';
export const exclude = (label: string) => `Not ${label}`;
export const excludeShort = 'not';
export const selected = 'chosen';
export const excluded = 'excluded';
export const more = (count: number) => `Show ${number(count)} more`;
export const allValues = (count: number) => `All ${number(count)}, A–Z`;
export const chosen = 'Filters in force';
export const without = (label: string) => `not ${label}`;
export const remove = (label: string) => `${label}, remove this filter`;
export const clearAll = 'Clear all';
export const time = 'Time';
export const from = 'From';
export const to = 'To';
export const apply = 'Apply';
export const presets = { week: 'Past week', month: 'Past month', year: 'Past year' };
export const asTable = 'Show as a table';
export const period = 'Time';
export const count = 'Articles';
export const monthName = (yyyyMm: string) => `${MONTHS[Number(yyyyMm.slice(5, 7)) - 1]} ${yyyyMm.slice(0, 4)}`;
export const yearName = (year: string) => year;
export const sortLabel = 'Sort by';
export const titlesOnly = 'Titles only';
export const sorts = { relevance: 'Best match', newest: 'Newest', oldest: 'Oldest' } satisfies Record<Sort, string>;
export const event = 'Takes place';
export const undated = 'Date unknown';
export const previous = 'Previous page';
export const next = 'Next page';
export const pagination = 'Pages of results';
export const page = (at: number) => `Page ${number(at)}`;
export const pageOf = (at: number, pages: number) => `Page ${number(at)} of ${number(pages)}`;
export const noResults = (text: string) => (text === '' ? 'No articles' : `No article found for “${text}”`);
export const pastEnd = (pages: number) => `There is no such page: the results have ${counted(pages, 'page', 'pages')}.`;
export const firstPage = 'To the first page';
export const lastPage = 'To the last page';
export const newest = 'Newest';
export const allNewest = 'See all, newest first';
export const browse = { topic: 'By topic', unit: 'By locality', year: 'By year' };
export const followTitle = 'Follow and download this search';
export const feed = 'Atom feed';
export const calendar = 'Calendar of events';
export const csv = 'CSV table';
export const json = 'JSON data';
export const save = 'Keep on this device';
export const forget = 'Keep no longer';
export const share = 'Share';
