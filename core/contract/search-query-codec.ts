import { err, ok, type Result } from '../result.ts';
import {
  DEFAULT_PER_PAGE,
  FACET_NAMES,
  MAX_FACET_VALUES,
  MAX_PAGE,
  MAX_PER_PAGE,
  MAX_QUERY_LENGTH,
  MAX_VALUE_LENGTH,
  SORTS,
  UNKNOWN_YEAR,
  type FacetFilter,
  type FacetName,
  type SearchQuery,
} from './search-query.ts';
import { findTopic } from './topic.ts';

const NO_FILTER: FacetFilter = { include: [], exclude: [] };

/** A parameter that cannot be read; what would be accepted is the server's to say, for the browser never shows it. */
export interface WrongParameter {
  readonly name: string;
  /** The value as given; where a facet has too many values, their number. */
  readonly value: string;
  readonly tooMany: boolean;
}

/** The question nobody asked yet: no words, no filters, first page. */
export function emptySearchQuery(): SearchQuery {
  const filters = { year: NO_FILTER, unit: NO_FILTER, agency: NO_FILTER, topic: NO_FILTER, docType: NO_FILTER };
  const words = { text: '', literal: false, titles: false };
  return { ...words, filters, from: null, to: null, sort: null, page: 1, perPage: DEFAULT_PER_PAGE };
}

/** Removes what no keyboard types and JSON cannot carry; the words themselves stay as typed. */
// eslint-disable-next-line no-control-regex
const clean = (text: string) => text.toWellFormed().replace(/[\u0000-\u001F\u007F]/g, ' ');

/** The canonical value of a facet parameter, or null when it can name nothing. */
function readValue(facet: FacetName, value: string): string | null {
  if (value.length > MAX_VALUE_LENGTH) return null;
  if (facet === 'topic') return findTopic(value)?.id ?? null;
  if (facet === 'year') return /^\d{4}$/.test(value) || value === UNKNOWN_YEAR ? value : null;
  return value.normalize('NFC');
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Reads a search from URL parameters; every wrong one is named.
 *
 * Unknown names are ignored (links carry tracking parameters), empty values are absent (a form submits empty fields).
 */
export function parseSearchQuery(
  entries: Iterable<readonly [string, string]>,
): Result<SearchQuery, readonly WrongParameter[]> {
  const values = new Map<string, string[]>();
  for (const [name, raw] of entries) {
    const value = clean(raw);
    if (value.trim() === '') continue;
    const others = values.get(name);
    if (others === undefined) values.set(name, [value]);
    else others.push(value);
  }
  const problems: WrongParameter[] = [];
  const refuse = (name: string, value: string, tooMany = false) => void problems.push({ name, value, tooMany });
  const last = (name: string) => values.get(name)?.at(-1)?.trim() ?? null;

  const text = values.get('q')?.at(-1) ?? '';
  if (text.length > MAX_QUERY_LENGTH) refuse('q', text);

  const readFacet = (facet: FacetName, name: string): readonly string[] => {
    const given = (values.get(name) ?? []).map((value) => value.trim());
    if (given.length > MAX_FACET_VALUES) {
      refuse(name, String(given.length), true);
      return [];
    }
    const known = given.flatMap((value) => {
      const read = readValue(facet, value);
      if (read === null) refuse(name, value);
      return read ?? [];
    });
    // After reading: `topic=y-te` and `topic=Y tế` are one value.
    return [...new Set(known)];
  };
  const readFilter = (facet: FacetName): FacetFilter => ({
    include: readFacet(facet, facet),
    exclude: readFacet(facet, `-${facet}`),
  });
  const readDay = (name: string): string | null => {
    const day = last(name);
    if (day !== null && !isDay(day)) refuse(name, day);
    return day;
  };
  const readNumber = (name: string, fallback: number, most: number): number => {
    const given = last(name);
    if (given === null) return fallback;
    const number = /^\d{1,9}$/.test(given) ? Number(given) : 0;
    if (number < 1 || number > most) refuse(name, given);
    return number;
  };
  const sort = last('sort');
  const known = SORTS.find((name) => name === sort) ?? null;
  if (sort !== null && known === null) refuse('sort', sort);
  const readFlag = (name: string): boolean => {
    const given = last(name);
    if (given !== null && given !== '1') refuse(name, given);
    return given !== null;
  };
  const [literal, titles] = [readFlag('literal'), readFlag('titles')];

  const filters = {
    year: readFilter('year'),
    unit: readFilter('unit'),
    agency: readFilter('agency'),
    topic: readFilter('topic'),
    docType: readFilter('docType'),
  };
  const [from, to] = [readDay('from'), readDay('to')];
  const page = readNumber('page', 1, MAX_PAGE);
  const perPage = readNumber('perPage', DEFAULT_PER_PAGE, MAX_PER_PAGE);
  if (problems.length > 0) return err(problems);
  return ok({ text, literal, titles, filters, from, to, sort: known, page, perPage });
}

/** Writes a search as URL parameters in one fixed order, defaults left out: the mirror of `parseSearchQuery`. */
export function toSearchEntries(query: SearchQuery): (readonly [string, string])[] {
  const entries: (readonly [string, string])[] = [];
  if (query.text.trim() !== '') entries.push(['q', query.text]);
  if (query.literal) entries.push(['literal', '1']);
  if (query.titles) entries.push(['titles', '1']);
  for (const facet of FACET_NAMES) {
    for (const value of query.filters[facet].include) entries.push([facet, value]);
    for (const value of query.filters[facet].exclude) entries.push([`-${facet}`, value]);
  }
  if (query.from !== null) entries.push(['from', query.from]);
  if (query.to !== null) entries.push(['to', query.to]);
  if (query.sort !== null) entries.push(['sort', query.sort]);
  if (query.page !== 1) entries.push(['page', String(query.page)]);
  if (query.perPage !== DEFAULT_PER_PAGE) entries.push(['perPage', String(query.perPage)]);
  return entries;
}
